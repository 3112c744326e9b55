import { persona } from '../../seeds/cast.ts';
import { seedId } from '../../seeds/random.ts';
import type { TestGraph } from './graph.ts';
import { withConnections } from './watched-connections.ts';

interface Meanwhile {
  /** As the database is asked where somebody sits. */
  readonly asked?: () => void;
  /** Before its answer is given: of a database with connections of its own for each. */
  readonly answered?: () => Promise<unknown>;
}

/** Has something happen whenever the database is asked where somebody sits; tells how often, and what came of it all. */
export const atLookups = async <T>(
  graph: TestGraph,
  run: () => Promise<T>,
  { asked, answered }: Meanwhile = {},
): Promise<readonly [number, T]> => {
  let times = 0;
  const came = await withConnections(
    graph,
    (ask) =>
      (statement, ...rest) => {
        if (typeof statement === 'string' || statement.name !== 'seat') return ask(statement, ...rest);
        times += 1;
        asked?.();
        const { callback } = statement;
        if (answered) statement.callback = (error, result) => void answered().finally(() => callback?.(error, result));
        return ask(statement, ...rest);
      },
    run,
  );
  return [times, came];
};

/** Changes the assignments that somebody has in a role, by SQL; what is set has its values from `$3` on. */
export const changeSeat = (graph: TestGraph, by: string, set: string, values: readonly unknown[] = []) => {
  const { person, role } = persona(by);
  return graph.admin(`update role_assignment set ${set} where staff_member_id = $1 and role = $2`, [
    seedId('StaffMember', person),
    role,
    ...values,
  ]);
};

/** Says that some seat has changed, and changes none. */
export const noteChange = (graph: TestGraph) => graph.admin('update seat_change set version = gen_random_uuid()');
