import { type DocumentNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, test } from 'vitest';
import { filesOf, staleFiles } from '../server/generated-files.ts';
import { ofTheOperations } from './operations.ts';

const files = await filesOf(ofTheOperations);

const operationsIn = ({ definitions }: DocumentNode): OperationDefinitionNode[] =>
  definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);

const named = (path: string, name: string): string => {
  const operation = operationsIn(parse(files.get(path) ?? '')).find((one) => one.name?.value === name);
  return operation?.loc ? operation.loc.source.body.slice(operation.loc.start, operation.loc.end) : '';
};

const KLANTMANAGER = 'client-sdk/generated/under-the-wmo/klantmanager.graphql';

describe('the operations under the Wmo', () => {
  test('are up to date', async () => {
    expect(await staleFiles('.', ofTheOperations, files), 'run npm run generate').toEqual([]);
  });

  test('state their own activity, and are told apart by name', () => {
    expect(files.size).toBe(5);
    for (const [path, text] of files) {
      const operations = operationsIn(parse(text));
      expect(operations.length, path).toBeGreaterThan(2);
      for (const { name, directives } of operations) {
        expect(name?.value).toMatch(/ForWmo$/);
        expect(JSON.stringify(directives)).toContain('ondersteuning-wmo-');
      }
    }
  });

  test('ask nothing that is no business of the Wmo', () => {
    const all = [...files.values()].join('\n');
    expect(all).not.toMatch(/loonwaarde|benefit|labourMarket/i);
  });

  test('leave out what is about no person: that is asked under the daily work', () => {
    expect(named(KLANTMANAGER, 'ParticipantByIdForWmo')).toContain('participant(id: $id)');
    expect(named(KLANTMANAGER, 'OpleidingenForWmo')).toBe('');
  });
});
