import { pathToFileURL } from 'node:url';
import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';
import { graphSchema } from '../schema/index.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { CHANGELOG, changelog } from './changelog.ts';
import { type Generated, generate, type Producer } from './generated-files.ts';
import { sliceOf } from './graph-server.ts';
import { permissionsMarkdown } from './permissions.ts';

const FOLDER = 'schema/generated';
const SLICES = `${FOLDER}/slices`;

const sdl = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;

/** `CORPORATIE_OPDRACHTGEVER` → `schema/generated/slices/corporatie-opdrachtgever.graphql`. */
export const slicePath = (role: Role): string => `${SLICES}/${role.toLowerCase().replaceAll('_', '-')}.graphql`;

const fullSchema: Producer = () => [[`${FOLDER}/schema.graphql`, sdl(graphSchema)]];

const slices: Producer = () => {
  const slice = sliceOf();
  return ROLES.map((role) => [slicePath(role), sdl(slice(role))] as const);
};

const permissions: Producer = () => [[`${FOLDER}/permissions.md`, permissionsMarkdown()]];

const changes: Producer = async () => [[CHANGELOG, await changelog()]];

/** Whatever is generated from the schema, and from what was released of it, and committed. */
export const ofTheSchema: Generated = { producers: [fullSchema, slices, permissions, changes], folder: SLICES };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate(ofTheSchema);
