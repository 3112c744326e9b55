import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { getDirectiveValues, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { GraphError } from '../schema/errors.ts';
import { purposeDirective } from '../schema/purpose.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { ConfigurationError } from './config.ts';

/** Operations that partners have registered, each for one role and with a purpose of its own. */
export interface TrustedDocuments {
  /** The document of this id (`sha256:…`) for this role; undefined when there is none. */
  find(role: Role, id: string): string | undefined;
}

const MANIFEST = 'persisted-documents.json';

const idOf = (document: string): string => `sha256:${createHash('sha256').update(document).digest('hex')}`;

const statesPurpose = (document: string): boolean =>
  parse(document)
    .definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
    .every((operation) => getDirectiveValues(purposeDirective, operation) !== undefined);

/** What is wrong with an entry of a manifest; undefined when nothing is. */
const faultOf = (id: string, document: unknown): string | undefined => {
  if (typeof document !== 'string' || idOf(document) !== id) return 'is not the document that its hash says';
  return statesPurpose(document) ? undefined : 'has an operation without @purpose';
};

/**
 * Reads the manifests that the code generator writes for the clients: `<partner>/<role>/persisted-documents.json`, an
 * object from `sha256:<hash>` to document.
 * @throws ConfigurationError naming the file and the entry, when a hash is another, a role unknown, a purpose missing
 */
export const readTrustedDocuments = async (folder: string): Promise<TrustedDocuments> => {
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  const manifests = entries.filter((path) => basename(path) === MANIFEST).sort();
  const problems = manifests.length === 0 ? [`TRUSTED_DOCUMENTS has no ${MANIFEST} in it`] : [];
  const known = new Map<string, string>();
  for (const path of manifests) {
    const role = ROLES.find((name) => name.toLowerCase().replaceAll('_', '-') === basename(dirname(path)));
    if (!role) problems.push(`TRUSTED_DOCUMENTS: ${path} is of no role`);
    const listed = JSON.parse(await readFile(join(folder, path), 'utf8')) as Record<string, unknown>;
    for (const [id, document] of Object.entries(listed)) {
      const fault = faultOf(id, document);
      if (fault) problems.push(`TRUSTED_DOCUMENTS: ${id.slice(0, 80)} in ${path} ${fault}`);
      else known.set(`${role} ${id}`, String(document));
    }
  }
  if (problems.length > 0) throw new ConfigurationError(problems);
  return { find: (role, id) => known.get(`${role} ${id}`) };
};

/** What a caller sent for a GraphQL operation. */
type Sent = Readonly<Record<string, unknown>>;

export interface Resolved {
  /** The request as it is carried out. */
  readonly sent: unknown;
  /** SHA-256 of the registered document, hexadecimal; null for one that is written out. */
  readonly documentHash: string | null;
}

const isObject = (value: unknown): value is Sent =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unregistered = () =>
  new GraphError('NOT_FOUND', {
    nl: 'Deze operatie is niet voor uw rol geregistreerd.',
    en: 'This operation is not registered for your role.',
  });

const onlyRegistered = () =>
  new GraphError('FORBIDDEN', {
    nl: 'Hier worden alleen geregistreerde operaties uitgevoerd; stuur een documentId met POST.',
    en: 'Only registered operations run here; send a documentId by POST.',
  });

/** @throws FORBIDDEN for parameters of an address, where only registered operations run or when they name one */
export const refuseRegistered = (parameters: unknown, free: boolean): void => {
  if (!free || (isObject(parameters) && parameters.documentId !== undefined)) throw onlyRegistered();
};

/**
 * Puts the registered document in the place of its id.
 * @param free whether an operation may also be written out
 * @throws NOT_FOUND for an id that is not registered for the role; FORBIDDEN for an operation that is written out where
 * only registered ones run; BAD_USER_INPUT for both at once
 */
export const resolveDocument = (
  sent: unknown,
  role: Role,
  documents: TrustedDocuments | undefined,
  free: boolean,
): Resolved => {
  if (!isObject(sent) || sent.documentId === undefined) {
    // What is no operation at all is refused where operations are read.
    if (free || !isObject(sent) || sent.query === undefined) return { sent, documentHash: null };
    throw onlyRegistered();
  }
  const { documentId, ...rest } = sent;
  if (rest.query !== undefined) {
    throw new GraphError('BAD_USER_INPUT', {
      nl: 'Noem een documentId of schrijf de operatie uit, niet beide.',
      en: 'Name a documentId or write the operation out, not both.',
    });
  }
  const query = typeof documentId === 'string' ? documents?.find(role, documentId) : undefined;
  if (query === undefined) throw unregistered();
  return { sent: { ...rest, query }, documentHash: String(documentId).slice('sha256:'.length) };
};
