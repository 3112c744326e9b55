import { randomUUID } from 'node:crypto';
import { PARTICIPANT_ROWS, PERSONAL_ROWS, type PersonalRows, type PersonRows } from '../../schema/retention.ts';
import { columnSql, tableSql } from './due-sql.ts';
import { WITHOUT_REFERENCE } from './rights.ts';

/** Runs a statement in the transaction of the batch. */
export type Query = (sql: string, values: unknown[]) => Promise<{ rows: { id: string }[]; rowCount: number | null }>;

/** What a row becomes, as assignments in SQL. */
const assignments = (own: Pick<PersonalRows, 'entity' | 'anonymised'>): string[] =>
  own.anonymised === 'REMOVED'
    ? []
    : Object.entries(own.anonymised).map(([property, value]) => `${columnSql(own, property)} = ${value}`);

/** Takes out of rows what is personal; what counts of them stays. */
export const anonymise = (query: Query, own: PersonalRows, keys: readonly string[], today: string) =>
  query(
    `update ${tableSql(own)} set ${[...assignments(own), 'anonymised_on = $2::date'].join(', ')}
      where id = any($1::uuid[])`,
    [keys, today],
  );

export const remove = (query: Query, own: PersonalRows, keys: readonly string[]) =>
  query(`delete from ${tableSql(own)} where id = any($1::uuid[])`, [keys]);

/** Other keys for rows: by the old ones, which partners may have kept with a name beside them, nothing is found. */
const rekey = (query: Query, own: Pick<PersonalRows, 'entity'>, by: string, persons: readonly string[]) =>
  query(`update ${tableSql(own)} set id = gen_random_uuid() where ${columnSql(own, by)} = any($1::uuid[])`, [persons]);

/** The same for who took part in work, as whom deployments list somebody: no reference that the database keeps. */
const rekeyContributors = async (query: Query, persons: readonly string[]): Promise<void> => {
  const { rows } = await query('select id from contributor where participant_id = any($1::uuid[])', [persons]);
  const keys = [rows.map(({ id }) => id), rows.map(() => randomUUID())];
  await query(
    'update contributor t set id = own.key from unnest($1::uuid[], $2::uuid[]) own (old, key) where t.id = own.old',
    keys,
  );
  await query(
    `update deployment d set contributor_ids = array(select coalesce(own.key, c.id)
        from unnest(d.contributor_ids) with ordinality c (id, place)
        left join unnest($1::uuid[], $2::uuid[]) own (old, key) on own.old = c.id order by c.place)
      where d.id in (select deployment_id from deployed_participant where participant_id = any($3::uuid[]))`,
    [...keys, persons],
  );
};

/**
 * Makes persons anonymous with everything that has no period of its own. Everything about them refers to another key
 * from then on, and has another key itself; nothing that counts changes.
 * @returns how many rows of each follower went along
 */
export const anonymisePersons = async (
  query: Query,
  own: PersonRows,
  persons: readonly string[],
  today: string,
): Promise<number[]> => {
  const isParticipant = own.entity === PARTICIPANT_ROWS.entity;
  const went: number[] = [];
  for (const follower of own.followers) {
    const becomes = assignments(follower).join(', ');
    const verb = becomes ? `update ${tableSql(follower)} set ${becomes}` : `delete from ${tableSql(follower)}`;
    const { rowCount } = await query(`${verb} where ${columnSql(follower, follower.by)} = any($1::uuid[])`, [persons]);
    went.push(rowCount ?? 0);
  }
  for (const { entity, by } of own.rekeyed) await rekey(query, { entity }, by, persons);
  if (isParticipant) {
    for (const part of PERSONAL_ROWS) if (part.participant) await rekey(query, part, part.participant, persons);
    await rekeyContributors(query, persons);
  }
  const keys = [persons, persons.map(() => randomUUID())];
  await query(
    `update ${tableSql(own)} t set ${['id = own.key', ...assignments(own), 'anonymised_on = $3::date'].join(', ')}
      from unnest($1::uuid[], $2::uuid[]) own (old, key) where t.id = own.old`,
    [...keys, today],
  );
  if (!isParticipant) return went;
  for (const table of WITHOUT_REFERENCE)
    await query(
      `update ${table} t set participant_id = own.key from unnest($1::uuid[], $2::uuid[]) own (old, key)
        where t.participant_id = own.old`,
      keys,
    );
  return went;
};
