import { type OperationDefinitionNode, parse } from 'graphql';
import { expect, test } from 'vitest';
import type { Viewer } from '../../schema/context.ts';
import { entityTypes, graphSchema } from '../../schema/index.ts';
import type { Role } from '../../schema/roles.ts';
import { seedId } from '../../seeds/random.ts';
import { createCursors } from '../cursor.ts';
import { createIds } from '../ids.ts';
import { OperationRecord } from '../logs/operation-record.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { Plans, readPlanned } from './planned-read.ts';

const SECRET = 'a secret of thirty-two characters';

const viewerOf = (role: Role): Viewer => ({
  role,
  scope: 'OWN',
  wijkId: null,
  organisationId: seedId('Organisation', 'wsd'),
  personId: seedId('StaffMember', 'somebody'),
  actorId: seedId('StaffMember', 'somebody'),
  assignmentId: seedId('RoleAssignment', 'somebody'),
  standIns: [],
  until: null,
  mayHaveOpened: false,
  activities: [],
  activity: null,
});

// Each role has a server of its own, which parses for itself: that its plans are its own must not rest on that.
test('a plan of one role serves no other, also of the same parsed operation', async () => {
  const document = parse('{ jobs(first: 1) { nodes { status } } }');
  const operation = document.definitions[0] as OperationDefinitionNode;
  const plans = new Plans();
  const asked: string[] = [];
  const ask = async ({ sql }: { sql: string }) => {
    asked.push(sql);
    return { rows: [{ '~0': [] }] };
  };
  const failures: unknown[] = [];
  for (const role of ['CORPORATIE_OPDRACHTGEVER', 'VOORMAN', 'CORPORATIE_OPDRACHTGEVER'] as const) {
    const read = readPlanned({
      types: entityTypes,
      work: { queryAs: ask, queryAlone: ask, record: new OperationRecord() } as unknown as UnitOfWork,
      viewer: viewerOf(role),
      ids: createIds(SECRET),
      cursors: createCursors(SECRET),
      rowPredicate: true,
      guarded: true,
      language: 'nl',
      plans,
      onFailure: (error) => failures.push(error),
    });
    expect(await read({ schema: graphSchema, document, operation, variables: {} })).toEqual({
      data: { jobs: { nodes: [] } },
      errors: [],
    });
  }
  expect(failures).toEqual([]);
  expect(asked[0]).toContain('"werk_opdrachtgever_id"');
  expect(asked[1]).not.toBe(asked[0]);
  expect(asked[2]).toBe(asked[0]);
});
