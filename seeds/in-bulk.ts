import type pg from 'pg';

interface Part {
  readonly owner: string;
  readonly name: string;
  readonly definition: string;
}

/** What the server would do for each row: its references, its unique keys and its other indexes. */
const CONSTRAINTS = `
  select format('%I', r.relname) as owner, format('%I', c.conname) as name, pg_get_constraintdef(c.oid) as definition
  from pg_constraint c join pg_class r on r.oid = c.conrelid
  where r.relnamespace = 'public'::regnamespace and c.contype = any ($1::"char"[])
  order by r.relname, c.conname`;

const INDEXES = `
  select format('%I', t.relname) as owner, format('%I', i.relname) as name, pg_get_indexdef(i.oid) as definition
  from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
  where t.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint where conindid = i.oid)
  order by t.relname, i.relname`;

const TABLES = `
  select format('%I', relname) as name, relforcerowsecurity as forced from pg_class
  where relnamespace = 'public'::regnamespace and relkind = 'r' order by relname`;

/** Triggers that also act on what is replicated or restored: enabling all triggers of a table would make them like others. */
const ALWAYS = `
  select format('%I', r.relname) as owner, format('%I', t.tgname) as name
  from pg_trigger t join pg_class r on r.oid = t.tgrelid
  where r.relnamespace = 'public'::regnamespace and t.tgenabled = 'A' order by r.relname, t.tgname`;

/** Told what is being put back, and how much of it has been. */
type Steps = (done: number, total: number, what: string) => void;

/**
 * Puts off, in the open transaction of the owner of the tables, all that is done row by row: triggers, references,
 * unique keys, indexes and row-level security. Nobody else can use the tables until that transaction ends.
 * @returns puts it all back, each part checking the rows that have been loaded; a part that fails leaves nothing loaded.
 */
export const putOff = async (client: pg.ClientBase): Promise<(steps: Steps) => Promise<void>> => {
  const run = async <Row>(sql: string, values: unknown[] = []) => (await client.query(sql, values)).rows as Row[];
  const tables = await run<{ name: string; forced: boolean }>(TABLES);
  const references = await run<Part>(CONSTRAINTS, [['f']]);
  const keys = await run<Part>(CONSTRAINTS, [['p', 'u']]);
  const indexes = await run<Part>(INDEXES);
  const always = await run<Omit<Part, 'definition'>>(ALWAYS);
  const forced = tables.filter((table) => table.forced);
  for (const { name } of tables) await run(`alter table ${name} disable trigger user`);
  for (const { name } of forced) await run(`alter table ${name} no force row level security`);
  for (const { owner, name } of [...references, ...keys]) await run(`alter table ${owner} drop constraint ${name}`);
  for (const { name } of indexes) await run(`drop index ${name}`);
  const constraint = ({ owner, name, definition }: Part) =>
    [name, `alter table ${owner} add constraint ${name} ${definition}`] as const;
  const statements = [
    ...keys.map(constraint),
    ...indexes.map(({ name, definition }) => [name, definition] as const),
    ...references.map(constraint),
    ...forced.map(({ name }) => [name, `alter table ${name} force row level security`] as const),
    ...tables.map(({ name }) => [name, `alter table ${name} enable trigger user`] as const),
    ...always.map(({ owner, name }) => [name, `alter table ${owner} enable always trigger ${name}`] as const),
  ];
  return async (steps) => {
    for (const [done, [name, statement]] of statements.entries()) {
      steps(done, statements.length, name);
      await run(statement);
    }
    steps(statements.length, statements.length, '');
  };
};
