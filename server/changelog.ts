import { existsSync, readFileSync } from 'node:fs';
import { type GraphQLSchema, isObjectType } from 'graphql';
import { ROLES } from '../schema/roles.ts';
import { deprecations, type SliceChange } from './evolution.ts';
import { roleWord } from './permission-words.ts';
import { changesSince, lastRelease, presentSlices, type Release, releasedSlices, type Slices } from './released.ts';

export const CHANGELOG = 'CHANGELOG.md';
/** What partners meet that no slice tells, written by hand for the next release. */
export const NOTES = 'schema/unreleased.md';

const HEADER = `# Changelog

What changes for whom: each role's part of the graph, compared with what was released before. **[breaking]** means that
code which used it must change; **[dangerous]** that it goes on working, but may meet what it did not expect. What is
deprecated stays for six months at least; its own description says until when, and what takes its place.
`;

/** Comes with what it belongs to, and says nothing of its own. */
const isHelper = (coordinate: string) =>
  /(Connection|Edge|Filter|Order|OrderField|Payload|Input)$/.test(coordinate.split('.')[0] ?? '');

const names = (coordinates: readonly string[]) => coordinates.map((name) => `\`${name}\``).join(', ');

const rootFields = (schema: GraphQLSchema, name: string): string[] => {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()).sort() : [];
};

const newRole = (schema: GraphQLSchema): string[] => {
  const [queries, mutations] = [rootFields(schema, 'Query'), rootFields(schema, 'Mutation')];
  return [
    `- New role. Asks ${names(queries)}.`,
    mutations.length > 0 ? `- Does ${names(mutations)}.` : '- Changes nothing.',
  ];
};

const added = (changes: readonly SliceChange[]): string[] => {
  const own = changes.filter(
    ({ level, type, coordinate }) => level === 'safe' && type.endsWith('_ADDED') && !isHelper(coordinate),
  );
  const types = own.filter(({ type }) => type === 'TYPE_ADDED').map(({ coordinate }) => coordinate);
  const others = own.map(({ coordinate }) => coordinate).filter((name) => !types.includes(name.split('.')[0] ?? ''));
  return [
    ...(types.length > 0 ? [`- Added, with all their fields: ${names(types.sort())}.`] : []),
    ...(others.length > 0 ? [`- Added: ${names(others.sort())}.`] : []),
  ];
};

const deprecated = (before: GraphQLSchema, now: GraphQLSchema): string[] => {
  const known = deprecations(before);
  return [...deprecations(now)]
    .filter(([coordinate, reason]) => known.get(coordinate) !== reason)
    .map(([coordinate, reason]) => `- Deprecated: \`${coordinate}\`. ${reason}`)
    .sort();
};

const changed = (changes: readonly SliceChange[]): string[] => {
  const line = ({ level, message, announced }: SliceChange) =>
    `- ${level === 'safe' ? '' : `**[${level}]** `}${message}${announced ? ', as announced' : ''}.`;
  const own = changes.filter(({ level, type }) => level !== 'safe' || !type.endsWith('_ADDED'));
  return [...new Set(own.map(line))].sort();
};

/**
 * What changed between two states of all slices, role by role.
 * @param notes what everybody meets besides, as Markdown
 */
export const changelogSection = async (title: string, before: Slices, now: Slices, notes = ''): Promise<string> => {
  const changes = await changesSince(before, now);
  const everybody = notes ? [`### Everybody\n\n${notes}\n`] : [];
  const parts = [...new Set([...ROLES, ...before.keys()])].flatMap((role) => {
    const [old, present] = [before.get(role), now.get(role)];
    const own = changes.filter((change) => change.role === role);
    const lines =
      old && present
        ? [...changed(own), ...deprecated(old, present), ...added(own)]
        : present
          ? newRole(present)
          : changed(own);
    const word = roleWord(role);
    return lines.length > 0 ? [`### ${word[0]?.toUpperCase()}${word.slice(1)}\n\n${lines.join('\n')}\n`] : [];
  });
  return `## ${title}\n\n${[...everybody, ...parts].join('\n') || 'Nothing that a partner meets.\n'}`;
};

/** The sections of what was released, as they were written then. */
const past = (): string => {
  const text = existsSync(CHANGELOG) ? readFileSync(CHANGELOG, 'utf8') : '';
  const start = text.search(/^## \d/m);
  return start < 0 ? '' : text.slice(start);
};

const notes = (): string => (existsSync(NOTES) ? readFileSync(NOTES, 'utf8').trim() : '');

/** The changelog as it stands: what is not released yet on top, compared with the last release. */
export const changelog = async (): Promise<string> => {
  const unreleased = lastRelease()
    ? await changelogSection('Unreleased', releasedSlices(), presentSlices(), notes())
    : '';
  return [HEADER, unreleased, past()].filter(Boolean).join('\n');
};

/** The changelog in which what was unreleased has become a release. */
export const changelogWith = async ({ version, date }: Release): Promise<string> => {
  const section = await changelogSection(`${version} – ${date}`, releasedSlices(), presentSlices(), notes());
  const nothing = await changelogSection('Unreleased', new Map(), new Map());
  return [HEADER, nothing, section, past()].filter(Boolean).join('\n');
};
