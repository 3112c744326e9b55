import { type Access, cellFor } from '../schema/access.ts';
import type { EntityType } from '../schema/declaration.ts';
import { conditionSentences, entityTypes } from '../schema/index.ts';
import { type PolicyClass, policy } from '../schema/policy.ts';
import type { Cell } from '../schema/policy-cell.ts';
import { accessOf, allFields } from '../schema/projection.ts';
import { ROLE_DESCRIPTIONS, ROLES } from '../schema/roles.ts';

/** Columns of the tables; short, because seven stand side by side. */
const HEADINGS = ROLES.map((role) => role.replace('CORPORATIE_OPDRACHTGEVER', 'CORPORATIE').toLowerCase());

const VERBS: Readonly<Record<string, string>> = {
  create: 'maken',
  change: 'wijzigen',
  accept: 'accepteren',
  sign: 'tekenen',
  revoke: 'intrekken',
  count: 'tellen',
};

const inWords = (cell: Cell | undefined): string => {
  if (!cell) return '–';
  const parts = [cell.mask ? `gemaskeerd (${cell.mask})` : 'lezen', ...cell.verbs.map((verb) => VERBS[verb])];
  return parts.join(', ') + (cell.condition ? ` *${cell.condition}*` : '');
};

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

const table = (headings: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(headings), row(headings.map(() => '---')), ...rows.map(row)].join('\n');

const cellsOf = (access: Access) => ROLES.map((role) => inWords(cellFor(access, role)));

const sliceSentences = (type: EntityType): string =>
  ROLES.flatMap((role) => {
    const own = cellFor({ policy: type.row }, role) && type.slice.roles[role];
    return own ? [`- **${role}** ziet ${own.sentence}.`] : [];
  }).join('\n');

const section = (type: EntityType): string => {
  const rows = Object.entries({ id: undefined, responsibleOrganisation: undefined, ...allFields(type) }).map(
    ([name, field]) => {
      const access: Access = field ? accessOf(type, field) : { policy: type.row, row: type.row };
      return [`\`${name}\``, `\`${access.policy}\``, ...cellsOf(access)];
    },
  );
  rows.push(['`totalCount`', `\`${type.counting}\``, ...cellsOf({ policy: type.counting, row: type.row })]);
  return [
    `## ${type.name}`,
    type.description,
    'Welke rijen (which rows):',
    sliceSentences(type),
    table(['veld', 'klasse', ...HEADINGS], rows),
  ].join('\n\n');
};

const classTable = (): string =>
  table(
    ['klasse', 'eigenaar', 'doel', 'grondslag', 'gevoeligheid'],
    (Object.keys(policy) as PolicyClass[]).map((name) => {
      const { owner, purpose, legalBasis, sensitivity } = policy[name];
      return [`\`${name}\``, owner, purpose, legalBasis, sensitivity];
    }),
  );

/** The policy for a privacy officer: fields × roles, with owner, purpose, legal basis and which rows each role sees. */
export const permissionsMarkdown = (): string =>
  `${[
    '# Wie mag wat zien (who may see what)',
    'Made from the policy table and the slices by `npm run generate`; what stands here is what the graph enforces. `–` means: the field does not exist for that role.',
    '## Rollen',
    ROLES.map((role) => `- **${role}**: ${ROLE_DESCRIPTIONS[role]}`).join('\n'),
    '## Voorwaarden',
    [...conditionSentences].map(([name, sentence]) => `- *${name}*: ${sentence}.`).join('\n'),
    '## Klassen van gegevens',
    classTable(),
    ...[...entityTypes.values()].map(section),
  ].join('\n\n')}\n`;
