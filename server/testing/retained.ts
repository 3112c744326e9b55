import { randomUUID } from 'node:crypto';
import { cellFor } from '../../schema/access.ts';
import { columnOf, tableOf } from '../../schema/columns.ts';
import { entityTypes } from '../../schema/index.ts';
import { isPersons, RETAINED } from '../../schema/retention.ts';
import { persona as personaOf } from '../../seeds/cast.ts';
import { type RetentionOptions, type RetentionReport, retain } from '../retention/retain.ts';
import type { Answer, TestGraph } from './graph.ts';

/** A day on which the periods of the seeds' ended trajecten are over, and no archive date is still to come. */
export const LATER = '2099-06-01';

/** Columns that say how a row is kept, and nothing about whom. */
const TECHNICAL = [
  ...['processing_activity', 'legal_basis', 'grounds', 'learning_key', 'skill_kind', 'role'],
  ...['key_version', 'index_version', 'questionnaire_version'],
];

export const CANARY = 'Kanarie';

export const runRetention = (graph: TestGraph, options: Partial<RetentionOptions> = {}): Promise<RetentionReport> =>
  retain({
    database: graph.database,
    rolePrefix: 'leerwerk',
    idSecret: graph.keys.idSecret,
    today: LATER,
    onError: (error) => {
      throw error;
    },
    ...options,
  });

/** The tables with rows of a participant, and the column that says so. */
export const tablesOfPerson = (): Map<string, string> =>
  new Map([
    ['contributor', 'participant_id'],
    ...RETAINED.flatMap((own) => [
      ...(own.participant ? [[tableOf(own.entity), columnOf(own.entity, own.participant).column] as const] : []),
      ...(isPersons(own) ? own.followers.map(({ entity }) => [tableOf(entity), 'participant_id'] as const) : []),
    ]),
  ]);

/** Everything that is stored, one text per table. */
export const dump = async (graph: TestGraph): Promise<Map<string, string>> => {
  const tables = await graph.admin(`select tablename as name from pg_tables where schemaname = 'public' order by 1`);
  const all = new Map<string, string>();
  for (const { name } of tables) {
    const rows = await graph.admin(`select to_jsonb(t)::text as row from "${name}" t order by 1`);
    all.set(name, rows.map(({ row }) => row).join('\n'));
  }
  return all;
};

/** The tables in which one of the texts is found, with the text. */
export const foundIn = (stored: ReadonlyMap<string, string>, texts: readonly string[]): string[] =>
  [...stored].flatMap(([name, rows]) => texts.filter((text) => rows.includes(text)).map((text) => `${name}: ${text}`));

/** All rows of a participant, as text: to see that nothing of somebody has changed. */
export const rowsOf = async (graph: TestGraph, participant: string): Promise<string> => {
  const all: string[] = [];
  for (const [table, by] of tablesOfPerson()) {
    const rows = await graph.admin(`select to_jsonb(t)::text as row from "${table}" t where ${by} = $1 order by id`, [
      participant,
    ]);
    all.push(`${table}: ${rows.map(({ row }) => row).join('\n')}`);
  }
  return all.join('\n');
};

/** Puts a text that stands nowhere else into every column of a participant's rows that takes one; gives which. */
export const plant = async (graph: TestGraph, participant: string): Promise<string[]> => {
  const planted: string[] = [];
  for (const [table, by] of tablesOfPerson()) {
    const columns = await graph.admin(
      `select column_name as name, data_type as type from information_schema.columns where table_schema = 'public'
         and table_name = $1 and data_type in ('text', 'ARRAY') and udt_name in ('text', '_text')
         and is_generated = 'NEVER' and not column_name = any($2)`,
      [table, TECHNICAL],
    );
    await graph.admin(`alter table "${table}" disable trigger user`);
    for (const { name, type } of columns) {
      const text = `${CANARY} ${table} ${name}`;
      const put = async (where: string) => {
        const sql = `update "${table}" set "${name}" = $2 where ${by} = $1 ${where} returning id`;
        return graph.admin(sql, [participant, type === 'ARRAY' ? [text] : text]).catch((error) => {
          if (error.code !== '23514') throw error;
          return [];
        });
      };
      const rows = await put('');
      // What takes only certain values is no text; and a text may belong to some of the rows alone.
      const some = rows.length > 0 ? rows : await put(`and "${name}" is not null`);
      if (some.length > 0) planted.push(`${table}.${name}`);
    }
    await graph.admin(`alter table "${table}" enable trigger user`);
  }
  return planted;
};

/** Somebody with as much as there is: of the seeds, whose dealings are over, and who may come in. */
export const fullPerson = async (graph: TestGraph): Promise<string> => {
  const [person] = await graph.admin(
    `select p.id, p.gemeente_id from participant p join traject t on t.participant_id = p.id
     where t.status in ('COMPLETED', 'ENDED') and exists (select from intake where participant_id = p.id)
       and exists (select from deployed_participant where participant_id = p.id)
       and exists (select from student where participant_id = p.id)
       and not exists (select from traject where participant_id = p.id and ended_on is null)
       and not exists (select from enrolment where participant_id = p.id and valid_until is null)
       and not exists (select from role_assignment where participant_id = p.id)
     group by 1 order by (select count(*) from loonwaarde_determination where participant_id = p.id) desc,
       (select count(*) from consent where participant_id = p.id) desc, p.id limit 1`,
  );
  await graph.admin(
    `insert into role_assignment (id, responsible_organisation_id, processing_activity, subject, organisation_id, role,
       scope, participant_id, valid_from) values ($1, $2, 'test', 'somebody', $2, 'DEELNEMER', 'OWN', $3, '2020-01-01')`,
    [randomUUID(), person.gemeente_id, person.id],
  );
  return person.id;
};

/** Holds back everybody but these, and the work. */
export const holdAllBut = async (graph: Pick<TestGraph, 'admin'>, persons: readonly string[]): Promise<void> => {
  await graph.admin(`update participant set archive_date = case when not id = any($1) then 'infinity'::date end`, [
    persons,
  ]);
  for (const [table, by] of tablesOfPerson())
    if (table !== 'participant')
      await graph.admin(`update "${table}" set archive_date = null where ${by} = any($1)`, [persons]);
  for (const table of ['job_message', 'task_photo']) await graph.admin(`update ${table} set archive_date = 'infinity'`);
};

/** Lists of what was done: longer after every question. */
const LISTS_OF_LOGS = ['disclosures', 'processingLogEntries', 'auditEntries', 'accessDecisions', 'logCheckpoints'];

/** How much a persona is told that there is, by root list. */
export const countsOf = async (graph: TestGraph, name: string): Promise<Record<string, number>> => {
  const { role } = personaOf(name);
  const lists = [...entityTypes.values()].flatMap(({ root, counting, row }) =>
    root && !LISTS_OF_LOGS.includes(root.list) && cellFor({ policy: row }, role) && cellFor({ policy: counting }, role)
      ? [root.list]
      : [],
  );
  const caller = await graph.as(name);
  const counts: Record<string, number> = {};
  for (const list of lists) {
    const { data, errors }: Answer = await caller.query(`{ ${list}(first: 1) { totalCount } }`);
    if (!errors) counts[list] = data[list].totalCount;
  }
  return counts;
};
