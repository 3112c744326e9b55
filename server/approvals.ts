import { cellFor, type PolicyTable } from '../schema/access.ts';
import { type PolicyClass, policy } from '../schema/policy.ts';
import { ROLES, type Role } from '../schema/roles.ts';
import { type Line, NOTHING } from './approvals-ledger.ts';
import { OWNER_WORDS } from './permission-words.ts';
import { cellText, NO_CATEGORY, type Permission, permissionsNow } from './permitted.ts';

/** A permission that is not what was approved last. */
export interface Change extends Permission {
  readonly from: string;
  readonly widens: boolean;
}

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
  // Of no category every purpose shows it; of any other, another purpose.
  if (kind === 'category') return from !== NO_CATEGORY;
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
