/** Turns a list as it is written into a set. */
const names = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * Given names that are common in the Netherlands, of whatever origin, without accents: general knowledge, nobody's
 * record. Who is a participant plays no part in it, so that what is refused because of it tells nothing.
 */
export const GIVEN_NAMES = names(`
  aaltje abdel abdul abdullah abdelkarim achmed adam adriaan adriana aicha aisha agnieszka ahmad ahmed ahmet aleid alex
  alexander ali alicia amal amber amina amir amira anastasia andre andrea andreas andrzej angela anita anke anna anne
  annelies annemarie annet annie anouk antoine anton antonia appie arend arie arjan arjen arno arnold arnout artur ashraf
  astrid aya ayse aziz bahar barbara barend bart bartosz bas bastiaan beatrix berend bernard bert bianca bilal bjorn boris
  bouke brahim bram brenda brian bruno burak caroline carla carlos carolien casper cecile cem chantal charlotte chris
  christa christiaan christina cindy claudia clemens coen coenraad cornelis cornelia corrie cynthia daan damian daniel
  danielle danny daria dave david deborah demi denise dennis derk desiree dewi diana dick diederik dieter dilara dimitri
  dina dirk dmitri dolf donald doris dorien ebru edith eduard edwin eefje eelco egbert elena elif elise elisabeth ella
  elly elsa elske emiel emily emine emma emmanuel emre enes erica erik erwin esma esra esther eva evelien evert ewa ewout
  fabian fadi faisal farah farid fatih fatiha fatima fatma faye felix femke ferdinand fien fiona fleur floor floortje
  floris fouad frank frans fransje franciscus fred frederik freek frida frits fryderyk gabriel geert geertje gerard gerda
  gerben gerrit gert gertjan gertrude gijs gijsbert gina giovanni gizem gloria gonca greet greetje guido gulsen gunter
  habiba hafid hakan halil halima hamid hamza hanan hanna hannah hanneke hannie hans harm harmen harrie harry hasan hassan
  hatice hayat hedwig heleen helena helga hendrik hendrika henk hennie henny henri henriette herbert herman hicham hilde
  hilda houda hubert hugo huseyin hussein hyacint ibrahim ibtissam ilhan ilias ilona ilse imane imke ineke ingeborg ingrid
  ioana irene irina irma isa isabel isabella ismail ivan ivana ivo iwona jaap jacco jacob jacoba jacobus jacqueline jake
  jamal jamila jan jana jane janine janneke jannes janny jannie jantje janusz jasmina jasper jawad jean jeanette jelena
  jelle jelmer jennifer jenny jens jeroen jerome jesse jessica jeroen jessie jill jimmy joachim joan joana joanna jochem
  joep joeri johan johanna johannes john johnny jolanda jolien jonas jonathan joop joost jordan joren joris jorien jorrit
  josef josephine josien jozef juan judith julia julian julie jurgen jurre justin justyna kaan kacper karim karima karin
  karina karolina katarzyna katja katrien kees kelly kemal kerem kevin khadija khalid kim kirsten klaas koen koenraad koos
  kris krista krijn krzysztof kubra kyra laila lamia lara lars latifa laura laurens lauren lea leendert leila lena lennart
  leo leon leonie levi lia lidia lidwien lieke liesbeth lieselot lieve lisa lisanne lisette liv loes lonneke lotte louis
  louisa louise luc lucas lucia ludo ludwig luigi luis luka lukas lukasz luuk lydia maaike maarten maartje machteld maciej
  madelon magda magdalena mahmoud malik malika manon manuel manuela marc marcel marco margot margreet margriet maria mariam
  marianne marieke mariette marije marijke marijn marina mario marion marisol marissa marit marjan marjolein marloes marlies
  marlou marlon marta martha martijn martin martine maryam matthijs matthias maud maurice maurits max maxime mehdi mehmet
  meike melanie melek melissa melvin menno merve mia michael michal michel michelle micha miguel miep mieke mies mike milan
  milou milena mina minke miranda miriam mirjam mirte mischa mitchell mohamed mohammad mohammed mona moniek monique mounir
  mourad muhammad munir murat musa mustafa mustapha nabil nadia nadine najat najib naima naomi natalia natasha nathalie
  nawal nel nezha nicky nico nicolaas nicole niek niels nienke nikki nikola nina noa nora noud nour olaf oksana oleg olga
  olivier omar onno orhan oscar osman otto ousama pascal patricia patrick paul paula paulien pauline pawel pedro peter
  petra philip pien pieter pieternel pim piotr quincy quinten rabia rachel rachid rachida radu rafael rahma ralf ralph
  ramazan ramon raoul raymond rebecca reinier rein reinout remco remy renate rene renee renske riad rianne ricardo richard
  rick rik rinus rob robert roberto robin roderick roel roeland roelof rogier roland rolf roman ronald ronnie rosa rosalie
  rosanne rozemarijn ruben rudolf ruud ruth saar saban sabine sabrina safouan said saida sahin salah salim salima salma
  samantha samir samira samuel sandra sander sanne sara sarah sascha saskia savannah sebastiaan selim selma serkan shanna
  sharon shirley sibel siem siebe siebren siemen sietske sigrid silvia simon simone sjaak sjoerd sjors snezana sofia sofie
  sonja soufiane stan stefan stefanie stella steven stijn suleyman suzan suzanne svetlana sven sylvia tamara tanja tarik
  tatiana teun teuntje thea theo theodora thijmen thijs thomas tiemen tim tineke titia tjeerd tjitske tobias tom tomasz
  tonnie tonny toon trees trijntje truus tugba twan ursula valentina valerie vanessa veerle veronique victor victoria
  vincent viola viktor vladimir volkan wanda warda wassim wendy werner wesley wessel wiebe wieger wieke wilfred wilhelmina
  willeke willem willemijn wilma wim wojciech wout wouter xander yahya yannick yara yasin yasmin yasmina yasmine yassin
  yassine yavuz yildiz ymke yolanda youri youssef yunus yusuf yvonne zainab zakaria zehra zeynep zilan zofia zohra
`);

/** Given names that are ordinary words too: names when they have a capital where no sentence begins. */
export const GIVEN_NAMES_AND_WORDS = names(`
  ad ben boy ceder cor daisy dag dion donna faith fanny fay fleurtje gem guus hein hoop iris jasmijn jet jip job joke jolijt
  jonge joy juul karel kiki lies lily linda linde liza loek lot luna maan marjolijn mark mart mees mei melle merel mila mop
  noor noortje olijf piet pip puck puk raf rens riet rita rosie roos roosje sam senna sil sol sterre storm tess tijn toos
  vera viool wil wolf zoe zon
`);

/** Family names that are hardly anything else. */
export const FAMILY_NAMES = names(`
  aydin bouzid celik demir dijkstra driessen elferink geerts gerritsen hendriks hermans hoekstra huisman huizinga jacobs
  jansen janssen jansens kaya kowalski kuipers kuiper leeuwen lammers maas martens meijer meyer molenaar mulder nowak ozturk
  peeters peters pietersen postma prinsen reijnders roelofs sahin schouten sanders scholten smeets smits swinkels timmermans
  veenstra verbeek verhoeven vermeulen verhoef vink visscher wiersma willems willemsen wisniewski wouters yildirim yilmaz
  zijlstra
`);

/** Family names that are ordinary words too: names after a prefix, a form of address or an initial. */
export const FAMILY_NAMES_AND_WORDS = names(`
  bakker beek berg bijl boer bos bosch bouwman brink brouwer bruijn bruin dam dekker dijk graaf groot haan heuvel hoek horst
  jong jonge jonker kamp kok koning koster leeuw linden loon meer mol molen post prins ridder rooij schaap schipper schouten
  smit smid snijder veen velde ven visser vliet vos vries waal wal wit witte wijk
`);
