import { createHash } from 'node:crypto';
import { isInputObjectType, isObjectType } from 'graphql';
import { type Access, cellFor, type PolicyTable } from '../schema/access.ts';
import { entityTypes, graphSchema, LINK_SLICES, WRITTEN_LINKS } from '../schema/index.ts';
import { type PolicyClass, policy } from '../schema/policy.ts';
import type { Cell, Owner } from '../schema/policy-cell.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { groundSql, openingSql, rowColumns, type Slice, sliceSql } from '../schema/slice.ts';
import { type Line, NOTHING } from './approvals-ledger.ts';
import { OWNER_WORDS, SENSITIVITY_WORDS } from './permission-words.ts';

/**
 * What somebody answers for: a cell of the policy, why a class is kept, the class of a field, which rows a role sees,
 * when a condition holds, what a masked form shows.
 */
export type Kind = 'cell' | 'class' | 'field' | 'rows' | 'condition' | 'mask';

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

/** A permission that is not what was approved last. */
export interface Change extends Permission {
  readonly from: string;
  readonly widens: boolean;
}

/** `read`, `read masked:initial`, `read when:plannedOrInProgress`, `read +create +change`. */
const cellText = ({ mask, condition, verbs }: Cell): string =>
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

/** Of rows in which values of other rows stand it is who owns those values. */
const ownerOfLink = (slice: Slice, table: PolicyTable): Owner => {
  const fields = [...entityTypes.values()].flatMap((type) => Object.values(type.fields));
  const value = fields.find((field) => field.kind === 'apart' && field.slice === slice);
  return value ? table[value.access].owner : 'CONSORTIUM';
};

/** What the roles may do today, in the words of the ledger. */
const permissionsNow = (table: PolicyTable = policy): Permission[] => [
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
    return [...rowsOf(type.name, type.slice, owner), ...conditions, ...masks];
  }),
  ...[...LINK_SLICES, ...WRITTEN_LINKS.map((own) => own.slice)].flatMap((slice) =>
    rowsOf(slice.entity.name, slice, ownerOfLink(slice, table)),
  ),
];

/** Whether a cell gives more than another: a right or a verb more, or a mask or a condition fewer. */
const widensCell = (from: string, to: string): boolean => {
  const [before, after] = [from, to].map((text) => (text === NOTHING ? [] : text.split(' '))) as [string[], string[]];
  const isLimit = (word: string) => /^(masked|when):/.test(word);
  return (
    after.some((word) => !isLimit(word) && !before.includes(word)) ||
    (after.length > 0 && before.some((word) => isLimit(word) && !after.includes(word)))
  );
};

/** Whether a field that changes its class is then read by more, or in more ways. */
const widensField = (from: string, to: string, table: PolicyTable): boolean => {
  if (!(from in table)) return true;
  const text = (name: string, role: Role) => {
    const cell = cellFor({ policy: name as PolicyClass }, role, table);
    return cell ? cellText(cell) : NOTHING;
  };
  return ROLES.some((role) => widensCell(text(from, role), text(to, role)));
};

/** Of a sentence or a form nobody but a reader can tell whether it says more: any change of it asks for approval. */
const widens = ({ kind, value }: Permission, from: string, table: PolicyTable): boolean => {
  if (value === NOTHING) return false;
  if (kind === 'cell') return widensCell(from, value);
  if (kind === 'field' && from !== NOTHING) return widensField(from, value, table);
  return true;
};

const keyOf = ({ kind, subject, role }: Pick<Permission, 'kind' | 'subject' | 'role'>) =>
  [kind, subject, role].join('\t');

/** What differs between the permissions of today and those approved last. */
export const unapproved = (lines: readonly Line[], table: PolicyTable = policy): Change[] => {
  const approved = new Map(lines.map((line) => [keyOf(line), line]));
  const now = permissionsNow(table);
  const known = new Set(now.map(keyOf));
  const gone = [...approved.values()].flatMap((line) =>
    line.to === NOTHING || known.has(keyOf(line)) ? [] : [{ ...line, value: NOTHING }],
  );
  return [...now, ...gone].flatMap((permission) => {
    const last = approved.get(keyOf(permission));
    const from = last?.to ?? NOTHING;
    // Who comes to answer for a class has approved nothing of it yet.
    const otherOwner = permission.value !== NOTHING && last !== undefined && last.owner !== permission.owner;
    if (from === permission.value && !otherOwner) return [];
    const { kind, subject, role, value, owner } = permission;
    return [{ kind, subject, role, value, owner, from, widens: otherOwner || widens(permission, from, table) }];
  });
};

/** A change in a sentence: `participant.phone, WERKGEVER: – → read`. */
const changeInWords = ({ kind, subject, role, from, value }: Change): string =>
  `${kind === 'cell' ? '' : `${kind} of `}${subject}${role === '*' ? '' : `, ${role}`}: ${from} → ${value}`;

/** What `check` says of permissions that nobody has approved; empty when all are. */
export const complaints = (changes: readonly Change[]): string[] => {
  const wider = changes.filter((change) => change.widens);
  const narrower = changes.filter((change) => !change.widens);
  return [
    ...(wider.length > 0
      ? [
          'Wider than approved; let the owner approve it, then record it with npm run approvals -- --write --reference "…":',
          ...wider.map((change) => `  ${changeInWords(change)} (needs the approval of: ${OWNER_WORDS[change.owner]})`),
        ]
      : []),
    ...(narrower.length > 0
      ? [
          'Narrower than recorded; needs no approval, note it with npm run approvals -- --write:',
          ...narrower.map((change) => `  ${changeInWords(change)}`),
        ]
      : []),
  ];
};
