/** The database fences of one role alone, so that a mutant of its policy can be put in and taken out quickly. */
import { ROLES, type Role } from '../../../schema/roles.ts';
import { databaseRoles, policyStatements } from '../../policy-sql.ts';
import type { TestGraph } from '../graph.ts';

const PREFIX = 'leerwerk';
const names = databaseRoles(PREFIX);

const all = [names.app, ...ROLES.map(names.of)];

/** Grants and policies that name this role and no other. */
export const statementsOf = (role: Role): string[] =>
  policyStatements(PREFIX).filter((statement) => {
    const named = all.filter((name) => new RegExp(`\\b${name}\\b`).test(statement));
    return /^(grant|create policy)/.test(statement) && named.length === 1 && named[0] === names.of(role);
  });

/** Puts the policy that this process holds for a role into the database, in place of what is there. */
export const applyRolePolicy = async (graph: TestGraph, role: Role): Promise<void> => {
  const own = names.of(role);
  await graph.admin(`revoke all on all tables in schema public from ${own}`);
  await graph.admin(`do $$ declare p record; begin
    for p in select policyname, tablename from pg_policies where roles = array['${own}']::name[] loop
      execute format('drop policy %I on %I', p.policyname, p.tablename);
    end loop; end $$`);
  for (const statement of statementsOf(role)) await graph.admin(statement);
};
