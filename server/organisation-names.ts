import type pg from 'pg';
import { inRole } from './in-role.ts';
import { databaseRoles } from './policy-sql.ts';

/** Says which organisation an id is of, for a reader: OIN, name and id; the id alone where there is no such organisation. */
export const organisationNames = async (pool: pg.Pool, rolePrefix: string): Promise<(id: string) => string> => {
  const { rows } = await inRole(pool, databaseRoles(rolePrefix).maintenance, (client) =>
    client.query<{ id: string; oin: string | null; name: string }>('select id, oin, name from organisation'),
  );
  const names = new Map(rows.map(({ id, oin, name }) => [id, [oin, name, `(${id})`].filter(Boolean).join(' ')]));
  return (id) => names.get(id) ?? id;
};
