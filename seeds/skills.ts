import { Enrolment } from '../schema/opleidingen/enrolment.entity.ts';
import { Opleiding } from '../schema/opleidingen/opleiding.entity.ts';
import { Skill } from '../schema/opleidingen/skill.entity.ts';
import { SkillAssessment } from '../schema/opleidingen/skill-assessment.entity.ts';
import { Werkproces } from '../schema/opleidingen/werkproces.entity.ts';
import { addDays, addYears } from './days.ts';
import { guidedGroundsAt } from './lives.ts';
import type { OrganisationKey } from './organisations.ts';
import type { Person } from './people.ts';
import { at, Random } from './random.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';
import { staffId } from './staff.ts';

/** What opleidingen teach, in pieces; each opleiding has three of them. */
const PIECES = [
  ['Voert het werk voor', 'De werkplek klaarmaken'],
  ['Voert het werk uit', 'Volgens opdracht werken'],
  ['Rondt het werk af', 'Opruimen en melden'],
  ['Werkt veilig', 'Met gereedschap omgaan'],
] as const;

const PER_OPLEIDING = 3;

/** Skills that belong to no opleiding. */
const OTHERS = [
  ['Op tijd komen', 'ARBEIDS'],
  ['Samenwerken', 'ARBEIDS'],
  ['Om hulp vragen', 'ARBEIDS'],
  ['Onkruid van gewas onderscheiden', 'VAK'],
  ['Een bosmaaier gebruiken', 'VAK'],
] as const;

type OpleidingRow = Columns<Opleiding>;

const rocOf = ({ rocIds }: OpleidingRow): OrganisationKey =>
  rocIds[0] === organisationId('roc-midden') ? 'roc-midden' : 'roc-rand';

const catalogue = (make: RowMaker, opleidingen: readonly OpleidingRow[]) => {
  const since = addYears(make.today, -2);
  const pieces = opleidingen.flatMap((opleiding, number) =>
    Array.from({ length: PER_OPLEIDING }, (_, index) => {
      const [name, skillName] = at(PIECES, number + index);
      const code = `B1-K1-W${index + 1}`;
      const werkproces = make.row(Werkproces, `${opleiding.id}/${index}`, rocOf(opleiding), since, {
        code,
        name: `${name} (${opleiding.profession})`,
        opleidingId: opleiding.id,
      });
      const skill = make.row(Skill, `${opleiding.id}/${index}`, 'wsd', since, {
        name: `${skillName}: ${opleiding.profession}`,
        // What belongs to a werkproces is mostly of the trade, and here and there of work as such.
        kind: index === PER_OPLEIDING - 1 && number % 4 === 0 ? 'ARBEIDS' : 'VAK',
        werkprocesId: werkproces.id,
      });
      return { opleidingId: opleiding.id, werkproces, skill };
    }),
  );
  const others = OTHERS.map(([name, kind]) => make.row(Skill, name, 'wsd', since, { name, kind, werkprocesId: null }));
  return { pieces, others };
};

/** What was learned: in a crew by everybody, and what belongs to an opleiding by who is enrolled in one. */
export const skillTables = (make: RowMaker, people: readonly Person[], education: readonly Table[]): Table[] => {
  const random = new Random('skills');
  const rowsOf = <E>(entity: new () => E) =>
    (education.find((table) => table.entity === entity)?.rows ?? []) as unknown as readonly Columns<E>[];
  const { pieces, others } = catalogue(make, rowsOf(Opleiding));
  const enrolled = new Map<string, string[]>();
  for (const { participantId, opleidingId } of rowsOf(Enrolment)) {
    enrolled.set(participantId, [...(enrolled.get(participantId) ?? []), opleidingId]);
  }
  const assessments = people.flatMap(({ life, row }, number) => {
    const { uitvoerder, stays, consulent } = life;
    if (!uitvoerder || !consulent) return [];
    const own = new Set(enrolled.get(row.id));
    const learned = pieces.filter(({ opleidingId }) => own.has(opleidingId)).slice(0, 4);
    const voorman = stays.at(-1)?.crew.key;
    const practised = voorman ? [at(others, number), at(others, number + 3)] : [];
    // One of an opleiding in which nobody enrolled this person.
    const apart = voorman && number % 7 === 0 ? [at(pieces, number)] : [];
    const skills = [
      ...[...learned, ...apart].map(({ skill, opleidingId }) => ({ skill, opleidingId })),
      ...practised.map((skill) => ({ skill, opleidingId: null })),
    ];
    return [...new Map(skills.map((each) => [each.skill.id, each])).values()].map(({ skill, opleidingId }) => {
      const assessedOn = addDays(make.today, -random.between(1, 60));
      return make.row(SkillAssessment, `${life.key}/${skill.id}`, uitvoerder, assessedOn, {
        participantId: row.id,
        skillId: skill.id,
        level: random.between(1, 5),
        assessedOn,
        assessedById: staffId(skill.kind === 'VAK' && voorman ? voorman : consulent),
        skillKind: skill.kind,
        learningKey: opleidingId && `${row.id} ${opleidingId}`,
        gemeenteId: row.gemeenteId,
        uitvoerderId: organisationId(uitvoerder),
        grounds: guidedGroundsAt(uitvoerder, life),
      });
    });
  });
  return [
    { entity: Werkproces, rows: pieces.map(({ werkproces }) => werkproces) },
    { entity: Skill, rows: [...pieces.map(({ skill }) => skill), ...others] },
    { entity: SkillAssessment, rows: assessments },
  ];
};
