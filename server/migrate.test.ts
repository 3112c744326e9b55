import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnsOf, type EntityClass, tableOf } from '../schema/columns.ts';
import { entityClasses, entityTypes } from '../schema/index.ts';
import { JOB_STATUSES, VERA_STATUS_CODES } from '../schema/jobs/job.entity.ts';
import { ROLES } from '../schema/roles.ts';
import { applyPolicy } from './migrate.ts';
import { databaseRoles } from './policy-sql.ts';
import { startGraph, type TestGraph } from './testing/graph.ts';

/**
 * Tables with nobody's data: TypeORM's own, numbers given to jobs, the machines' transitions, what clients spent, and
 * keys of lines that wait for their seal.
 */
const BOOKKEEPING = [
  'client_budget',
  'job_number',
  'log_waiting',
  'migrations',
  'seat_change',
  'state_transition',
  'typeorm_metadata',
];

let graph: TestGraph;
const roles = databaseRoles('leerwerk');

beforeAll(async () => {
  graph = await startGraph();
});
afterAll(() => graph?.stop());

describe('the migrated database', () => {
  test('has the tables and columns that the entities declare, and no others', async () => {
    const stored = await graph.admin(
      `select table_name, column_name, is_nullable = 'YES' as nullable, data_type, udt_name
       from information_schema.columns where table_schema = 'public'`,
    );
    const found = stored
      .filter(({ table_name }) => !BOOKKEEPING.includes(table_name))
      .map(({ table_name, column_name, nullable }) => `${table_name}.${column_name}${nullable ? '?' : ''}`);
    const declared = (entityClasses as unknown as readonly EntityClass[]).flatMap((entity) =>
      [...columnsOf(entity).values()].map(
        ({ column, nullable }) => `${tableOf(entity)}.${column}${nullable ? '?' : ''}`,
      ),
    );
    expect(found.sort()).toEqual(declared.sort());
  });

  test('refuses every value outside the enumerations', async () => {
    const checks = await graph.admin(
      `select conrelid::regclass::text as name, pg_get_constraintdef(oid) as definition from pg_constraint where contype = 'c'`,
    );
    for (const type of entityTypes.values()) {
      const own = checks.filter(({ name }) => name === tableOf(type.entity)).map(({ definition }) => definition);
      for (const field of Object.values(type.fields)) {
        if (field.kind !== 'column' || !field.enum) continue;
        const { column } = columnsOf(type.entity).get(field.property) as { column: string };
        // Other constraints on the column say what goes with one of its values.
        const check = own.find((definition) =>
          new RegExp(`^CHECK \\(\\(("?${column}"? = ANY \\(|\\(?${column} <@ |${column} = ')`).test(definition),
        );
        const values = [...(check ?? '').matchAll(/'([A-Z0-9_]+)'::text/g)].map((match) => match[1]);
        expect([type.name, column, values.sort()]).toEqual([type.name, column, Object.keys(field.enum.values).sort()]);
      }
    }
  });

  test('lets the VERA status code follow the status', async () => {
    const codes = await graph.admin('select distinct status, vera_status_code as code from job order by status');
    expect(codes).toEqual(
      Object.keys(JOB_STATUSES)
        .sort()
        .map((status) => ({ status, code: VERA_STATUS_CODES[status as keyof typeof JOB_STATUSES] ?? null })),
    );
  });
});

describe('the applied policy', () => {
  const state = () =>
    graph.admin(`
      select polrelid::regclass::text || ' ' || polname || ' ' || coalesce(pg_get_expr(polqual, polrelid), '') as line from pg_policy
      union all
      select table_name || '.' || column_name || ' ' || grantee || ' ' || privilege_type
        from information_schema.column_privileges where grantee like 'leerwerk%'
      order by 1`);

  test('is the same when it is applied again', async () => {
    const before = await state();
    // As the owner: the graph's own connections stand in a role that may not.
    await applyPolicy({ ...graph.database, pool: { connect: asOwner } as never }, 'leerwerk');
    expect(await state()).toEqual(before);
  });

  const asOwner = async () => {
    const client = await graph.database.pool.connect();
    await client.query(`select set_config('role', 'none', false)`);
    return {
      query: (sql: string) => client.query(sql),
      release: async () => {
        await client.query(`select set_config('role', $1, false)`, [roles.app]);
        client.release();
      },
    };
  };

  test('leaves no table without forced row-level security, and nothing to the public', async () => {
    const open = await graph.admin(
      `select relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = 'public' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)`,
    );
    expect(open.map(({ relname }) => relname).sort()).toEqual(BOOKKEEPING);
    const views = await graph.admin(
      `select relname from pg_class where relkind in ('v', 'm') and relnamespace = 'public'::regnamespace`,
    );
    expect(views).toEqual([]);
    const granted = await graph.admin(
      `select table_name from information_schema.table_privileges where grantee = 'PUBLIC' and table_schema = 'public'`,
    );
    expect(granted).toEqual([]);
  });

  test('lets nobody call a function that runs as the maintenance role, the authenticator and what it asks beside, the list of scheduled seats, and what telling of disclosures, corrections and openings takes apart', async () => {
    const callable = await graph.admin(
      `select r.rolname, p.proname from pg_proc p cross join pg_roles r
       where p.prosecdef and r.rolname = any($1) and has_function_privilege(r.oid, p.oid, 'execute')`,
      [[roles.app, ...ROLES.map(roles.of)]],
    );
    expect(callable.map(({ rolname, proname }) => `${rolname} ${proname}`).sort()).toEqual([
      `${roles.app} authenticate`,
      `${roles.app} is_anything_opened_to`,
      `${roles.app} scheduled_seats`,
      `${roles.of('BEGELEIDER')} organisation_name`,
      `${roles.of('CONSULENT')} organisation_name`,
      `${roles.of('DEELNEMER')} organisation_name`,
      `${roles.of('DEELNEMER')} purpose_of`,
      `${roles.of('KLANTMANAGER')} organisation_name`,
      `${roles.of('PRIVACY_OFFICER')} organisation_keys`,
      `${roles.of('PRIVACY_OFFICER')} organisation_name`,
      `${roles.of('PRIVACY_OFFICER')} participant_of_own_student`,
      `${roles.of('PRIVACY_OFFICER')} purpose_of`,
      `${roles.of('VOORMAN')} organisation_name`,
    ]);
    const unpinned = await graph.admin(
      `select proname from pg_proc where prosecdef and pronamespace = 'public'::regnamespace
       and not coalesce(array_to_string(proconfig, ',') like 'search_path=%', false)`,
    );
    expect(unpinned).toEqual([]);
  });

  test('gives a connection that has entered no role nothing to read', async () => {
    for (const entity of entityTypes.keys()) {
      await expect(graph.database.pool.query(`select * from "${tableOf(entity)}"`)).rejects.toMatchObject({
        code: '42501',
      });
    }
  });
});
