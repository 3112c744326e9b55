import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import {
  type ASTVisitor,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Access } from '../schema/access.ts';
import { graphSchema } from '../schema/index.ts';
import { cellInUse, isPersonal, purposeDirective } from '../schema/purpose.ts';
import type { Role } from '../schema/roles.ts';
import { type Generated, generate, type Producer } from '../server/generated-files.ts';
import { askerUnder, type Register } from './register.ts';
import { registers } from './registers.ts';
import { UNDER_THE_WMO } from './registers-wmo.ts';

const WRITTEN = 'client-sdk/operations';
const FOLDER = 'client-sdk/generated/under-the-wmo';

const slugOf = (role: Role): string => role.toLowerCase().replaceAll('_', '-');

/** The operations that were written for a role by hand, whichever partner it works for. */
const writtenFor = async (role: Role): Promise<OperationDefinitionNode[]> => {
  const root = fileURLToPath(new URL(`../${WRITTEN}/`, import.meta.url));
  const paths = await readdir(root, { recursive: true });
  const own = paths.filter((path) => path.split(/[\\/]/).at(-2) === slugOf(role) && path.endsWith('.graphql')).sort();
  const documents = await Promise.all(own.map((path) => readFile(`${root}${path}`, 'utf8')));
  return documents.flatMap((text) => parse(text).definitions).filter((node) => node.kind === Kind.OPERATION_DEFINITION);
};

const isPurpose = ({ name }: DirectiveNode): boolean => name.value === purposeDirective.name;

/** What an operation is for; a fragment's file has none. */
const activityOf = ({ directives = [] }: OperationDefinitionNode): string | undefined => {
  const stated = directives.find(isPurpose)?.arguments?.[0]?.value;
  return stated?.kind === Kind.STRING ? stated.value : undefined;
};

/** What is left of an operation under an activity, and whether it is about persons at all. */
const narrowed = (written: OperationDefinitionNode, role: Role, activity: Register) => {
  const asker = askerUnder(role, activity);
  const info = new TypeInfo(graphSchema);
  let aboutPersons = false;
  const served: ASTVisitor = {
    Field: {
      enter: () => {
        const access = info.getFieldDef()?.extensions.access as Access | undefined;
        if (!access) return undefined;
        aboutPersons ||= isPersonal(access);
        return cellInUse(access, asker) ? undefined : null;
      },
      leave: ({ selectionSet }) => (selectionSet?.selections.length === 0 ? null : undefined),
    },
  };
  const operation: OperationDefinitionNode = visit(written, visitWithTypeInfo(info, served));
  return { operation, aboutPersons };
};

/** The same work under another law: what that has no need of is left out, and with it a question that is about that. */
const underWmo = (written: OperationDefinitionNode, role: Role, wmo: Register): OperationDefinitionNode[] => {
  const { operation, aboutPersons } = narrowed(written, role, wmo);
  const isWhole = operation.selectionSet.selections.length === written.selectionSet.selections.length;
  if (!aboutPersons || !isWhole || !written.name) return [];
  const purpose = parse(`query @${purposeDirective.name}(activity: "${wmo.slug}") { stated }`).definitions[0];
  return [
    {
      ...operation,
      name: { ...written.name, value: `${written.name.value}ForWmo` },
      directives: purpose?.kind === Kind.OPERATION_DEFINITION ? (purpose.directives ?? []) : [],
    },
  ];
};

/** What a role does under the Wmo: what it does in its daily work, which is the first activity of its register. */
const derivedFor = async (wmo: Register): Promise<readonly [path: string, content: string][]> => {
  const [role] = wmo.roles;
  const daily = registers.find(({ roles }) => role && roles.includes(role));
  if (!role || !daily) return [];
  const written = await writtenFor(role);
  const definitions = written
    .filter((operation) => activityOf(operation) === daily.slug)
    .flatMap((operation) => underWmo(operation, role, wmo));
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions };
  const from = `# What ${daily.slug} asks, as far as ${wmo.slug} serves it; made by npm run generate.`;
  return [[`${FOLDER}/${slugOf(role)}.graphql`, `${from}\n${print(document)}\n`]];
};

const derived: Producer = async () => (await Promise.all(UNDER_THE_WMO.map(derivedFor))).flat();

/** Operations that say again, under the Wmo, what is written under the Participatiewet. */
export const ofTheOperations: Generated = { producers: [derived], folder: FOLDER };

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await generate(ofTheOperations);
