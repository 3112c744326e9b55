import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema, lexicographicSortSchema, parse, print, printSchema, visit } from 'graphql';
import { ROLES, type Role } from '../schema/roles.ts';
import { compareSlices, type Level, type SliceChange } from './evolution.ts';
import { lazily, sliceOf } from './graph-server.ts';

/** What partners were given last: a slice per role, the version, and what was deliberately broken since. */
export const RELEASED = 'schema/released';
const RELEASE = `${RELEASED}/release.json`;
const DELIBERATE = `${RELEASED}/deliberate.tsv`;
const COLUMNS = ['version', 'role', 'level', 'coordinate', 'change', 'date', 'why'] as const;

export interface Release {
  readonly version: string;
  /** ISO 8601 day. */
  readonly date: string;
}

/** A breaking or dangerous change that is meant, with the version that brings it. */
export interface Deliberate {
  readonly version: string;
  readonly role: Role;
  readonly level: Level;
  readonly coordinate: string;
  /** The change in the words of the comparison. */
  readonly change: string;
  readonly date: string;
  readonly why: string;
}

/** Slices by role, as a schema each. */
export type Slices = ReadonlyMap<Role, GraphQLSchema>;

const roleFile = (role: string) => `${RELEASED}/${role.toLowerCase().replaceAll('_', '-')}.graphql`;

/** The slice as it is compared: descriptions are no promise. */
const sdlOf = (schema: GraphQLSchema): string => {
  const document = parse(printSchema(lexicographicSortSchema(schema)));
  const bare = visit(document, {
    enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
  });
  return `${print(bare)}\n`;
};

/** Made once: the graph does not change while a process runs. */
const presentFiles = lazily((_: 'all'): (readonly [role: Role, sdl: string])[] => {
  const slice = sliceOf();
  return ROLES.map((role) => [role, sdlOf(slice(role))]);
});

/** What partners would be given now. */
export const presentSlices = (): Slices => new Map(presentFiles('all').map(([role, sdl]) => [role, buildSchema(sdl)]));

export const lastRelease = (): Release | undefined =>
  existsSync(RELEASE) ? (JSON.parse(readFileSync(RELEASE, 'utf8')) as Release) : undefined;

export const releasedSlices = (): Slices =>
  new Map(
    ROLES.flatMap((role) =>
      existsSync(roleFile(role)) ? [[role, buildSchema(readFileSync(roleFile(role), 'utf8'))] as const] : [],
    ),
  );

export const releaseFiles = (release: Release): ReadonlyMap<string, string> =>
  new Map([
    [RELEASE, `${JSON.stringify(release, null, 2)}\n`],
    ...presentFiles('all').map(([role, sdl]) => [roleFile(role), sdl] as const),
  ]);

/** @throws when a line is not whole. */
export const parseDeliberate = (text: string): Deliberate[] =>
  text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line, i) => {
      const values = line.split('\t');
      if (values.length !== COLUMNS.length || values.includes(''))
        throw new Error(`${DELIBERATE}, line ${i + 2} is not whole`);
      return Object.fromEntries(COLUMNS.map((column, j) => [column, values[j]])) as unknown as Deliberate;
    });

const printDeliberate = (lines: readonly Deliberate[]): string =>
  `${[COLUMNS.join('\t'), ...lines.map((line) => COLUMNS.map((column) => line[column]).join('\t'))].join('\n')}\n`;

export const deliberateChanges = (): Deliberate[] =>
  existsSync(DELIBERATE) ? parseDeliberate(readFileSync(DELIBERATE, 'utf8')) : [];

/** The file that records these changes as meant, beside those recorded before. */
export const deliberateFile = (more: readonly Deliberate[]): readonly [path: string, content: string] => [
  DELIBERATE,
  printDeliberate([...deliberateChanges(), ...more]),
];

/** What differs from the last release, role by role; a role that is new is no change to anybody. */
export const changesSince = async (
  released: Slices,
  present: Slices,
  today: string = new Date().toISOString().slice(0, 10),
): Promise<SliceChange[]> => {
  const changes = [...released].map(([role, before]): Promise<SliceChange[]> | SliceChange[] => {
    const now = present.get(role);
    if (now) return compareSlices(role, before, now, today);
    const message = 'The role is gone, and everything it could ask';
    return [{ role, level: 'breaking', coordinate: '-', message, type: 'ROLE_REMOVED', announced: false }];
  });
  return (await Promise.all(changes)).flat();
};
