import { type Change, ChangeType, CriticalityLevel, diff } from '@graphql-inspector/core';
import {
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { removalAnnounced } from '../schema/deprecation.ts';
import type { Role } from '../schema/roles.ts';

export type Level = 'breaking' | 'dangerous' | 'safe';

/** What differs for one role between its released slice and its present one. */
export interface SliceChange {
  readonly role: Role;
  readonly level: Level;
  /** `Type`, `Type.field`, `Type.field.argument`, `Enum.VALUE`; empty when the whole slice is gone. */
  readonly coordinate: string;
  /** In plain words, without the role. */
  readonly message: string;
  readonly type: string;
  /** A removal whose announced day has come. */
  readonly announced: boolean;
}

const LEVELS: Readonly<Record<CriticalityLevel, Level>> = {
  [CriticalityLevel.Breaking]: 'breaking',
  [CriticalityLevel.Dangerous]: 'dangerous',
  [CriticalityLevel.NonBreaking]: 'safe',
};

/** Every coordinate of a schema with its announcement, if any, and the type that it leads to. */
interface Coordinate {
  readonly parent: string;
  readonly leadsTo: string;
  readonly reason: string | undefined;
}

const coordinates = (schema: GraphQLSchema): ReadonlyMap<string, Coordinate> => {
  const found = new Map<string, Coordinate>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const put = (path: string, leadsTo: string, reason?: string | null) =>
      found.set(`${type.name}.${path}`, { parent: type.name, leadsTo, reason: reason ?? undefined });
    if (isEnumType(type)) for (const value of type.getValues()) put(value.name, '', value.deprecationReason);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      put(field.name, getNamedType(field.type as GraphQLType).name, field.deprecationReason);
      for (const arg of 'args' in field ? field.args : []) {
        put(`${field.name}.${arg.name}`, getNamedType(arg.type as GraphQLType).name, arg.deprecationReason);
      }
    }
  }
  return found;
};

/** What a schema announces to go, by coordinate. */
export const deprecations = (schema: GraphQLSchema): ReadonlyMap<string, string> =>
  new Map([...coordinates(schema)].flatMap(([path, { reason }]) => (reason ? [[path, reason] as const] : [])));

const isDocumentation = ({ type }: Change) => /DESCRIPTION|DIRECTIVE|DEPRECATION/.test(type);

/** Coordinates and types that may be gone today, because their removal was announced for a day that has come. */
const announcedRemovals = (released: GraphQLSchema, changes: readonly Change[], today: string): ReadonlySet<string> => {
  const before = coordinates(released);
  const gone = new Set<string>();
  for (const { path = '' } of changes) {
    const removal = removalAnnounced(before.get(path)?.reason);
    if (removal && removal <= today) gone.add(path);
  }
  // A type goes with the last coordinate that led to it; the rest of those must have been announced too.
  const types = new Set(changes.flatMap(({ type, path }) => (type === ChangeType.TypeRemoved && path ? [path] : [])));
  for (let size = -1; size !== types.size; ) {
    size = types.size;
    for (const name of types) {
      const ways = [...before].filter(([, { leadsTo }]) => leadsTo === name);
      const allGone = ways.every(([path, { parent }]) => gone.has(path) || types.has(parent));
      if (ways.length === 0 || !allGone) types.delete(name);
    }
  }
  return new Set([...gone, ...types]);
};

/**
 * Compares a role's released slice with its present one.
 * @param today ISO 8601 day, for removals that were announced.
 */
export const compareSlices = async (
  role: Role,
  released: GraphQLSchema,
  present: GraphQLSchema,
  today: string,
): Promise<SliceChange[]> => {
  const changes = (await diff(released, present)).filter((change) => !isDocumentation(change));
  const removals = changes.filter(({ type }) => type.endsWith('_REMOVED'));
  const announced = announcedRemovals(released, removals, today);
  return changes.map((change) => ({
    role,
    level: LEVELS[change.criticality.level],
    coordinate: change.path ?? '',
    message: change.message,
    type: change.type,
    announced: removals.includes(change) && announced.has(change.path ?? ''),
  }));
};
