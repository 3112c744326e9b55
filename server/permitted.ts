import { createHash } from 'node:crypto';
import { isInputObjectType, isObjectType } from 'graphql';
import type { Access, PolicyTable } from '../schema/access.ts';
import { categoryOf } from '../schema/category.ts';
import type { Stored } from '../schema/declaration.ts';
import { entityTypes, graphSchema, LINK_SLICES, WRITTEN_LINKS } from '../schema/index.ts';
import { type PolicyClass, policy } from '../schema/policy.ts';
import type { Cell, Owner } from '../schema/policy-cell.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { groundSql, openingSql, rowColumns, type Slice, sliceSql } from '../schema/slice.ts';
import { SENSITIVITY_WORDS } from './permission-words.ts';

/**
 * What somebody answers for: a cell of the policy, why a class is kept and the category of personal data that it is of
 * (which decides for which purposes it is shown), the class of a field, which rows a role sees, when a condition holds,
 * what a masked form shows.
 */
export type Kind = 'cell' | 'class' | 'category' | 'field' | 'rows' | 'writes' | 'condition' | 'mask';

/** The category of what is about no participant: every purpose shows it. */
export const NO_CATEGORY = 'none';

export interface Permission {
  readonly kind: Kind;
  /** Class, `Type.field`, type, condition, or `Type.field mask`. */
  readonly subject: string;
  /** The role, or `*` where it holds for all that the class names. */
  readonly role: Role | '*';
  readonly value: string;
  /** The kind of partner whose approval a widening needs. */
  readonly owner: Owner;
}

/** `read`, `read masked:initial`, `read when:plannedOrInProgress`, `read +create +change`. */
export const cellText = ({ mask, condition, verbs }: Cell): string =>
  [
    'read',
    ...(mask ? [`masked:${mask}`] : []),
    ...(condition ? [`when:${condition}`] : []),
    ...verbs.map((verb) => `+${verb}`),
  ].join(' ');

/** Tells one condition from another, so that the rows cannot change under a sentence that stays. */
const sealed = (sentence: string, sql: string): string =>
  `${sentence} [${createHash('sha256').update(sql).digest('hex').slice(0, 8)}]`;

const cells = (table: PolicyTable): Permission[] =>
  (Object.keys(table) as PolicyClass[]).flatMap((subject) => {
    const { owner, purpose, legalBasis, sensitivity } = table[subject];
    const reason = [purpose, legalBasis, SENSITIVITY_WORDS[sensitivity]].join('; ');
    return [
      { kind: 'class', subject, role: '*', value: reason, owner } as const,
      { kind: 'category', subject, role: '*', value: categoryOf(subject) ?? NO_CATEGORY, owner } as const,
      ...ROLES.flatMap((role) => {
        const cell = table[subject].cells[role];
        return cell ? [{ kind: 'cell', subject, role, value: cellText(cell), owner } as const] : [];
      }),
    ];
  });

/** Made for each entity or by the policy of another coordinate: what is said of that one holds for them. */
const isDerived = (name: string) => /^__|(?:Connection|Edge|Payload|Filter|Order)$/.test(name);

/** The class of every field that reads or writes data. */
const fields = (table: PolicyTable): Permission[] =>
  Object.values(graphSchema.getTypeMap()).flatMap((type) => {
    if (!(isObjectType(type) || isInputObjectType(type)) || isDerived(type.name)) return [];
    return Object.values(type.getFields()).flatMap((field) => {
      const { access } = field.extensions as { access?: Access };
      if (!access || access.policy === 'graph.structure') return [];
      const { owner } = table[access.policy];
      return [
        { kind: 'field', subject: `${type.name}.${field.name}`, role: '*', value: access.policy, owner } as const,
      ];
    });
  });

const rowsOf = (subject: string, slice: Slice, owner: Owner): Permission[] =>
  ROLES.flatMap((role) => {
    const own = slice.roles[role];
    const sql = [sliceSql(slice, role, 'r'), groundSql(slice, role, 'r')].filter(Boolean).join(' and ');
    const opened = openingSql(slice, role, 'r');
    return [
      ...(own ? [{ kind: 'rows', subject, role, value: sealed(own.sentence, sql), owner } as const] : []),
      ...(opened && slice.opening
        ? [
            {
              kind: 'rows',
              subject: `${subject} opened`,
              role,
              value: sealed(slice.opening.sentence, opened),
              owner,
            } as const,
          ]
        : []),
    ];
  });

/** Which columns a role writes of rows of its slice, and what holds of them then. */
const writesOf = (subject: string, { entity, writes }: Stored, owner: Owner): Permission[] =>
  ROLES.flatMap((role) => {
    const own = writes[role];
    if (!own) return [];
    const row = rowColumns(entity, 'r');
    const words = [
      ...(own.insert ? [`adds ${own.insert.join(', ')}`] : []),
      ...(own.update.length > 0 ? [`changes ${own.update.join(', ')}`] : []),
      ...(own.remove ? ['removes'] : []),
    ].join('; ');
    const sql = [own.check, own.inserted, own.remove].map((holds) => holds?.(row) ?? '').join('; ');
    return [{ kind: 'writes', subject, role, value: sealed(words, sql), owner } as const];
  });

/** Of rows in which values of other rows stand it is who owns those values. */
const ownerOfLink = (slice: Slice, table: PolicyTable): Owner => {
  const fields = [...entityTypes.values()].flatMap((type) => Object.values(type.fields));
  const value = fields.find((field) => field.kind === 'apart' && field.slice === slice);
  return value ? table[value.access].owner : 'CONSORTIUM';
};

/** What the roles may do, in the words of the ledger of approvals. */
export const permissionsNow = (table: PolicyTable = policy): Permission[] => [
  ...cells(table),
  ...fields(table),
  ...[...entityTypes.values()].flatMap((type) => {
    const { owner } = table[type.row];
    const conditions = Object.entries(type.conditions).map(
      ([subject, { entity, sentence, where }]) =>
        ({
          kind: 'condition',
          subject,
          role: '*',
          value: sealed(sentence, where(rowColumns(entity, 'r'))),
          owner,
        }) as const,
    );
    const masks = Object.entries(type.fields).flatMap(([name, field]) =>
      Object.entries((field.kind === 'column' && field.masked) || {}).map(
        ([mask, { form, property }]) =>
          ({
            kind: 'mask',
            subject: `${type.name}.${name} ${mask}`,
            role: '*',
            value: `${form} (${property})`,
            owner: table[field.access].owner,
          }) as const,
      ),
    );
    return [...rowsOf(type.name, type.slice, owner), ...writesOf(type.name, type, owner), ...conditions, ...masks];
  }),
  ...[...LINK_SLICES, ...WRITTEN_LINKS.map((own) => own.slice)].flatMap((slice) =>
    rowsOf(slice.entity.name, slice, ownerOfLink(slice, table)),
  ),
  ...WRITTEN_LINKS.flatMap((own) => writesOf(own.entity.name, own, ownerOfLink(own.slice, table))),
];
