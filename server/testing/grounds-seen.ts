import { expect } from 'vitest';
import { columnsOf, tableOf } from '../../schema/columns.ts';
import type { EntityType } from '../../schema/declaration.ts';
import { entityTypes } from '../../schema/index.ts';
import { persona } from '../../seeds/cast.ts';
import type { Register } from '../../seeds/register.ts';
import { activityUnderWmo } from '../../seeds/registers.ts';
import { prefixOf } from '../ids.ts';
import { keyBehind } from './asked.ts';
import { everyRelation } from './every-relation.ts';
import type { Answer, Reply, TestGraph } from './graph.ts';

const TRACE = { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' };

/** Asks as a persona, under an activity or under its daily work. */
export const askUnder = async (
  graph: TestGraph,
  name: string,
  activity: Register | undefined,
  query: string,
  variables = {},
): Promise<Reply> =>
  (await graph.as(name)).query(query, variables, {
    ...TRACE,
    ...(activity && { 'processing-activity': activity.slug }),
  });

/** What a persona that guides does under the Wmo. */
export const wmoOf = (name: string): Register => activityUnderWmo(persona(name).role) as Register;

/** What was answered; a cell that is refused for a row is an answer all the same. */
export const answered = ({ data, errors }: Reply): Answer => {
  expect((errors ?? []).filter(({ extensions }) => extensions.code !== 'UNAUTHORIZED_FIELD')).toEqual([]);
  return data;
};

/** Whether rows of an entity are trajecten or applications, or belong to one. */
export const isOfTraject = (entity: EntityType['entity']): boolean =>
  ['Traject', 'Application'].includes(entity.name) ||
  ['trajectId', 'applicationId', 'quoteId'].some((key) => columnsOf(entity).has(key));

/** The ids of a type in an answer, wherever they stand. */
export const idsIn = (reply: Pick<Reply, 'text'>, prefix: string): string[] =>
  [...new Set([...reply.text.matchAll(/"([a-z]+_[0-9a-z]+)"/g)].map(([, id]) => String(id)))].filter(
    (id) => prefixOf(id) === prefix,
  );

/** Ground of each row in an answer that is or belongs to a traject, with the table it is in. */
export const groundsIn = async (on: TestGraph, name: string, reply: Pick<Reply, 'text'>): Promise<Set<string>> => {
  const found = new Set<string>();
  for (const type of entityTypes.values()) {
    if (!isOfTraject(type.entity)) continue;
    const keys = idsIn(reply, type.prefix).map((id) => keyBehind(on, name, type, id));
    if (keys.length === 0) continue;
    const rows = await on.admin(`select distinct legal_basis as g from ${tableOf(type.entity)} where id = any($1)`, [
      keys,
    ]);
    for (const { g } of rows) found.add(g);
  }
  return found;
};

/** Walks all lists and relations of a persona's slice under an activity. */
export const groundsSeen = async (on: TestGraph, name: string, activity: Register) => {
  const texts: string[] = [];
  for (const document of everyRelation(persona(name).role)) {
    const reply = await askUnder(on, name, activity, document);
    answered(reply);
    texts.push(reply.text);
  }
  const all = { text: texts.join('\n') };
  return { seen: [...(await groundsIn(on, name, all))].sort(), people: idsIn(all, 'participant') };
};
