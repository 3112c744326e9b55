import { type GraphQLField, isObjectType } from 'graphql';
import { type Access, cellFor } from '../schema/access.ts';
import type { EntityType, Field } from '../schema/declaration.ts';
import { conditionSentences, maskForms } from '../schema/in-words.ts';
import { entityTypes, graphSchema } from '../schema/index.ts';
import { type PolicyClass, policy } from '../schema/policy.ts';
import { allFields } from '../schema/projection.ts';
import { ROLE_DESCRIPTIONS, ROLES, type Role } from '../schema/roles.ts';
import { POLICY_VERSION } from './logs/policy-version.ts';
import { cellInWords, OWNER_WORDS, roleWord, SENSITIVITY_WORDS, termOf, VERB_WORDS } from './permission-words.ts';

const types = [...entityTypes.values()];
const classes = Object.keys(policy) as PolicyClass[];
const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
const bullets = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');

/** Where a heading is found, as the common renderers of Markdown make it. */
const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

const link = (heading: string) => `[${heading}](#${anchor(heading)})`;

const table = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Heading of an entity: its Dutch term with the name in the graph, which tells it from others of that term. */
const headingOf = (type: EntityType): string => `${termOf(type.description)} – ${type.name}`;

/** A field as it is called, with what it is: `BSN: last three digits (bsnLastThree)`. */
const called = (name: string, description: string) =>
  `${description.replace(/\.$/, '').replaceAll('|', '\\|')} (\`${name}\`)`;

interface ClassRow {
  readonly policyClass: PolicyClass;
  /** What the class holds of this entity, by name. */
  readonly fields: Map<string, string>;
}

/** What every record has, except where an entity puts it in a class of its own. */
const isCommon = (type: EntityType, name: string, field: Field) => !(name in type.fields) && field.access === type.row;

/** The fields of an entity by the class that decides who reads them; the row's own class first. */
const classRows = (type: EntityType): ClassRow[] => {
  const rows = new Map<PolicyClass, ClassRow>([[type.row, { policyClass: type.row, fields: new Map() }]]);
  const put = (policyClass: PolicyClass, name: string, description: string) => {
    const row = rows.get(policyClass) ?? { policyClass, fields: new Map<string, string>() };
    rows.set(policyClass, row);
    row.fields.set(name, description);
  };
  for (const [name, field] of Object.entries(allFields(type))) {
    if (field.access !== 'row.administration' && !isCommon(type, name, field))
      put(field.access, name, field.description);
  }
  if (type.counting !== type.row) put(type.counting, 'totalCount', 'How many there are');
  return [...rows.values()];
};

const readersOf = (access: Access, masks: (mask: string) => string | undefined = () => undefined): string => {
  const words = ROLES.flatMap((role) => {
    const cell = cellFor(access, role);
    if (!cell) return [];
    return [
      cellInWords(role, cell, cell.mask && masks(cell.mask), cell.condition && conditionSentences.get(cell.condition)),
    ];
  });
  return words.length > 0 ? words.join(', ') : 'nobody';
};

/** The masked form of the fields of a class, in words. */
const formOf = (type: EntityType, row: ClassRow) => (mask: string) =>
  [...new Set([...row.fields.keys()].flatMap((name) => maskForms.get(`${type.name}.${name} ${mask}`) ?? []))].join(
    '; ',
  );

/** Why, where it is not why the rows themselves are kept. */
const otherReason = (type: EntityType, policyClass: PolicyClass): string => {
  const [own, ofRow] = [policy[policyClass], policy[type.row]];
  return own.purpose === ofRow.purpose && own.legalBasis === ofRow.legalBasis
    ? ''
    : `; ${own.purpose} (${own.legalBasis})`;
};

/** Rows beside those of its slice that are opened to a role. */
const openedTo = ({ slice: { opening } }: EntityType, role: Role): string =>
  opening?.roles.includes(role) ? ` And ${opening.sentence}.` : '';

const rowsInSentences = (type: EntityType): string[] =>
  ROLES.flatMap((role) => {
    const own = type.slice.roles[role];
    const isShown = cellFor({ policy: type.row }, role);
    if (!own || !(isShown || (type.searched && cellFor({ policy: type.searched.access }, role)))) return [];
    return [
      `**${capital(roleWord(role))}**: ${own.sentence}.${openedTo(type, role)}${isShown ? '' : ' It searches among them, and is not shown them.'}`,
    ];
  });

const section = (type: EntityType): string => {
  const { purpose, legalBasis } = policy[type.row];
  const rows = classRows(type).map((row) => {
    const isRow = row.policyClass === type.row;
    const fields = [...row.fields].map(([name, description]) => called(name, description));
    const { owner, sensitivity } = policy[row.policyClass];
    return [
      [...(isRow ? ['That it exists'] : []), ...fields].join('; '),
      readersOf({ policy: row.policyClass, row: type.row }, formOf(type, row)),
      OWNER_WORDS[owner],
      SENSITIVITY_WORDS[sensitivity] + otherReason(type, row.policyClass),
    ];
  });
  return [
    `### ${headingOf(type)}`,
    `${type.description} **Why**: ${purpose} (${legalBasis}).${type.subject ? ' **Each reading is recorded**, one line per person.' : ''}`,
    '**Of whom, and which ones** – each role sees only these:',
    bullets(rowsInSentences(type)),
    table(['What', 'Who reads it', 'Who answers for it', 'Sensitivity'], rows),
  ].join('\n\n');
};

/** Entities by the purpose for which their rows are kept. */
const byPurpose = (): ReadonlyMap<string, readonly EntityType[]> => {
  const purposes = new Map<string, EntityType[]>();
  for (const type of types) {
    const { purpose } = policy[type.row];
    purposes.set(purpose, [...(purposes.get(purpose) ?? []), type]);
  }
  return purposes;
};

const purposeHeading = (purpose: string) => `Doel: ${purpose}`;

const fieldsOf = (name: 'Mutation' | 'Query'): GraphQLField<unknown, unknown>[] => {
  const type = graphSchema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
};

const whoMay = (access: Access): string =>
  ROLES.filter((role) => cellFor(access, role))
    .map(roleWord)
    .join(', ');

const actions = (): string =>
  table(
    ['What is done', 'Who may', 'Who answers for it'],
    fieldsOf('Mutation').flatMap(({ name, description, extensions: { access } }) =>
      access ? [[called(name, description ?? name), whoMay(access), OWNER_WORDS[policy[access.policy].owner]]] : [],
    ),
  );

/** Where each term stands, for who looks for one. */
const index = (): string => {
  const places = new Map<string, Set<string>>();
  for (const type of types) {
    for (const { description } of Object.values(type.fields)) {
      const term = termOf(description);
      places.set(term, (places.get(term) ?? new Set()).add(headingOf(type)));
    }
  }
  return bullets(
    [...places]
      .sort(([a], [b]) => a.localeCompare(b, 'nl'))
      .map(([term, headings]) => `${term}: ${[...headings].map(link).join(', ')}`),
  );
};

const perRole = (role: Role): string => {
  const sees = types.filter((type) => cellFor({ policy: type.row }, role));
  const hidden = types.filter((type) => !sees.includes(type));
  return [
    `### ${capital(roleWord(role))}`,
    `${ROLE_DESCRIPTIONS[role]} It sees:`,
    bullets(
      sees.map((type) => `${link(headingOf(type))}: ${type.slice.roles[role]?.sentence}.${openedTo(type, role)}`),
    ),
    `Does not exist for this role: ${hidden.map((type) => termOf(type.description)).join(', ') || 'nothing is hidden'}.`,
  ].join('\n\n');
};

/** The names that refusals and log lines carry, for who has one in hand. */
const classIndex = (): string => {
  const actionsOf = (name: PolicyClass) =>
    fieldsOf('Mutation').some((field) => field.extensions.access?.policy === name);
  return table(
    ['Class', 'Found under', 'Who answers for it'],
    classes.map((name) => {
      const under = types.filter((type) => classRows(type).some((row) => row.policyClass === name)).map(headingOf);
      const places = [...under, ...(actionsOf(name) ? ['What may be done'] : [])].map(link).join(', ');
      return [`\`${name}\``, places || link('What every record has'), OWNER_WORDS[policy[name].owner]];
    }),
  );
};

const HOW_TO_READ = `**Hoe te lezen.** Per soort gegeven staat eerst van wie (welke personen, ploegen, opdrachten) elke rol iets ziet, en daaronder in een tabel wat zij daarvan ziet. Een rol die niet in de tabel staat, ziet het gegeven niet: het bestaat voor haar niet. Doel en grondslag staan onder de kop. Zoekt u één gegeven, begin dan bij het [register](#register).

**How to read.** For every kind of data the sentences first say *of whom* (which persons, crews, jobs) each role sees anything; the table below them says *what* of those it sees. **A role that the table does not name does not see it at all**: for that role it does not exist, and asking for it gives the same answer as asking for something that never was. Everything here is made from the rules that the graph enforces; it is not a description beside them.

- A role without a note **reads** the value in full, of the persons or things in its sentence only.
- *also: ${Object.values(VERB_WORDS).join(', ')}* – what the role may **do** besides reading.
- *masked* – the role never sees the value, only the shorter form that is named. It cannot search or sort by the value either.
- *only …* – the role sees the value only as long as the **condition** holds; otherwise it is withheld, and the answer says that it is.
- Only who reads a value in full and without condition may **search or sort** by it. **Counting** how many there are needs the right to see that they exist, unless a line of its own says who counts.
- Nothing is shared between organisations without a **samenwerkingsovereenkomst** that is valid today.
- The **slice** of a role is the sentence under *of whom*: the persons, crews, jobs and so on that it sees at all.
- *Who answers for it* – the partner whose approval is needed before anyone is given more. *uitvoerder* is the organisation that guides participants and runs the crews.
- *Sensitivity*: ${SENSITIVITY_WORDS.PUBLIC} (public), ${SENSITIVITY_WORDS.BUSINESS} (business), ${SENSITIVITY_WORDS.PERSONAL} (about a person), ${SENSITIVITY_WORDS.SENSITIVE} (sensitive: what reveals a benefit, an identity number, a code or key).`;

/** By this line the history of the file tells which policy a decision in the log was taken under. */
const VERSION = `**Versie / version** \`${POLICY_VERSION}\`: zo heet dit beleid in het logboek van beslissingen (\`policyVersion\`). The history of this file says from when until when it held: \`git log -S ${POLICY_VERSION}\`.`;

const contents = (): string =>
  bullets([
    link('Register'),
    ...[...byPurpose()].map(
      ([purpose, own]) => `${link(purposeHeading(purpose))}: ${own.map((type) => link(headingOf(type))).join(', ')}`,
    ),
    link('What every record has'),
    link('What may be done'),
    `${link('What each role sees')}: ${ROLES.map((role) => link(capital(roleWord(role)))).join(', ')}`,
    link('Names in refusals and log lines'),
  ]);

const everyRow = (): string =>
  [
    'Whoever sees that something exists also sees its identificatie (which differs per organisation for persons, so that two partners cannot join their lists), which organisation is responsible for it, and when and how often it was changed, unless a line of its own says otherwise.',
    `When it was made, until when it is kept (archiefactiedatum) and under which verwerkingsactiviteit: ${readersOf({ policy: 'row.administration' })}; of what each of them sees.`,
    `Who the graph takes the caller for, and the caller’s own rights: ${readersOf({ policy: 'graph.viewer' })}.`,
  ].join('\n\n');

/** The policy for a privacy officer: of whom and what each role sees, why, and who answers for it. */
export const permissionsMarkdown = (): string =>
  `${[
    '# Wie mag wat zien (who may see what)',
    VERSION,
    HOW_TO_READ,
    '## Contents',
    contents(),
    '## Register',
    'Each kind of data by its Dutch term, with where it stands.',
    index(),
    ...[...byPurpose()].flatMap(([purpose, own]) => [`## ${purposeHeading(purpose)}`, ...own.map(section)]),
    '## What every record has',
    everyRow(),
    '## What may be done',
    actions(),
    '## What each role sees',
    ...ROLES.map(perRole),
    '## Names in refusals and log lines',
    'A refusal or a log line names the class of data in short; this is where each is found above.',
    classIndex(),
  ].join('\n\n')}\n`;
