import { fixtures } from '../../seeds/fixtures.ts';
import { seedId } from '../../seeds/random.ts';
import { idOf } from './asked.ts';
import { sendVerb } from './calls.ts';
import type { Answer, TestGraph } from './graph.ts';

/** A key that no row has. */
export const NEVER = '01890000-0000-4000-8000-00000000dead';

/** What a verb answers, or the code with which the whole document was refused. */
export const resultOfVerb = async (
  graph: TestGraph,
  persona: string,
  verb: string,
  input: object,
  selection = '',
): Promise<Answer> => {
  const asked = `${selection} userErrors { code rule field message } warnings { code rule }`;
  const { data, errors } = await sendVerb(await graph.as(persona), verb, input, asked);
  return data?.result ?? { refused: errors?.[0].extensions.code };
};

/** A new crew of the WSD. @returns its raw key */
export const makeCrew = async (graph: TestGraph, voorman = 'voorman-2'): Promise<string> => {
  const input = {
    name: 'Ploeg Nieuw',
    weeklyHalfDays: ['MONDAY_MORNING'],
    voormanId: idOf('staff', seedId('StaffMember', voorman)),
  };
  const { crew } = await resultOfVerb(graph, 'consulent', 'createCrew', input, 'crew { id }');
  return crew.id.slice(5).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** Participants of whom the WSD carries out a traject that runs; those of one consulent, or of all. */
export const guidedBy = async (graph: TestGraph, today: string, consulent?: string): Promise<string[]> => {
  const rows = await graph.admin(
    `select distinct t.participant_id as id from traject t join participant p on p.id = t.participant_id
     where t.uitvoerder_id = $1 and t.status = 'RUNNING' and t.start_date < $2::date - 5
       and p.gemeente_id = $3 and ($4::uuid is null or t.consulent_id = $4) order by 1`,
    [
      seedId('Organisation', 'wsd'),
      today,
      seedId('Organisation', 'gemeente-midden'),
      consulent ? seedId('StaffMember', consulent) : null,
    ],
  );
  return rows.map(({ id }) => id);
};

/** How many members a crew has had. */
export const countMembers = async (graph: TestGraph, crew: string): Promise<number> =>
  (await graph.admin('select count(*)::int as n from crew_membership where crew_id = $1', [crew]))[0].n;

/** A membership of today in the crew of `voorman`, of a participant whom he knows. */
export const memberOf = async (graph: TestGraph, today: string) => {
  const [row] = await graph.admin(
    `select m.id, m.participant_id as participant, m.valid_from::text as from from crew_membership m
     where m.crew_id = $1 and m.participant_id is not null and m.introduced_on <= $2 and m.valid_until is null
       and m.valid_from < $2 order by m.id limit 1`,
    [fixtures.crews.full, today],
  );
  return row as { id: string; participant: string; from: string };
};
