import { describe, expect, test } from 'vitest';
import type { PolicyTable } from '../schema/access.ts';
import { APART, type Category } from '../schema/category.ts';
import { entityTypes } from '../schema/index.ts';
import { type PolicyClass, policy } from '../schema/policy.ts';
import { type Cell, type DataClass, F, M, W, when } from '../schema/policy-cell.ts';
import type { Role } from '../schema/roles.ts';
import { Traject } from '../schema/trajecten/traject.entity.ts';
import { complaints, unapproved } from './approvals.ts';
import { type Line, linesFor, parseLedger, printLedger } from './approvals-ledger.ts';

const approvedNow = (table: PolicyTable = policy): readonly Line[] =>
  linesFor(unapproved([], table), '2026-11-22', () => 'domain 3.6');

const approved = approvedNow();

/** The policy with one class changed, in memory. */
const withClass = (name: PolicyClass, change: Partial<DataClass>): PolicyTable => ({
  ...policy,
  [name]: { ...policy[name], ...change },
});

const withCell = (name: PolicyClass, role: Role, cell: Cell | undefined, table: PolicyTable = policy): PolicyTable => {
  const { [role]: _before, ...others } = table[name].cells;
  return { ...table, [name]: { ...table[name], cells: cell ? { ...others, [role]: cell } : others } };
};

const WIDER =
  'Wider than approved; let the owner approve it, then record it with npm run approvals -- --write --reference "…":';

const said = (table: PolicyTable, lines = approved) => complaints(unapproved(lines, table)).join('\n');

describe('a permission', () => {
  test('that is as it was approved needs nothing', () => {
    expect(unapproved(approved)).toEqual([]);
    expect(said(policy)).toBe('');
  });

  const wider: [string, PolicyTable, string][] = [
    [
      'a right more',
      withCell('participant.dateOfBirth', 'VOORMAN', F),
      'participant.dateOfBirth, VOORMAN: – → read (needs the approval of: gemeente)',
    ],
    [
      'a verb more',
      withCell('traject.kind', 'KLANTMANAGER', W('change')),
      'traject.kind, KLANTMANAGER: read → read +change (needs the approval of: gemeente)',
    ],
    [
      'the value instead of its masked form',
      withCell('crew.strengthStatus', 'CORPORATIE_OPDRACHTGEVER', F),
      'crew.strengthStatus, CORPORATIE_OPDRACHTGEVER: read masked:coarse → read (needs the approval of: uitvoerder)',
    ],
    [
      'another masked form',
      withCell('participant.familyName', 'VOORMAN', M('other')),
      'participant.familyName, VOORMAN: read masked:initial → read masked:other (needs the approval of: gemeente)',
    ],
    [
      'a condition fewer',
      withCell('object.access', 'VOORMAN', F),
      'object.access, VOORMAN: read when:plannedOrInProgress → read (needs the approval of: woningcorporatie)',
    ],
    [
      'another purpose',
      withClass('student.row', { purpose: 'Werving' }),
      'class of student.row: Onderwijs en certificering; Wet educatie en beroepsonderwijs 7.2.8; persoonsgegeven → Werving; Wet educatie en beroepsonderwijs 7.2.8; persoonsgegeven (needs the approval of: ROC)',
    ],
    [
      'somebody else who answers for it',
      withClass('participant.phone', { owner: 'UITVOERDER' }),
      'participant.phone, KLANTMANAGER: read → read (needs the approval of: uitvoerder)',
    ],
  ];
  test.each(wider)(
    'is not approved with %s, and the message names class, role, what widens and who is to approve',
    (_, table, message) => {
      expect(said(table)).toContain(`  ${message}`);
      expect(said(table)).toMatch(/^Wider than approved; let the owner approve it/);
      // As soon as it is recorded, it is.
      const recorded = [
        ...approved,
        ...linesFor(unapproved(approved, table), '2027-01-05', () => 'minutes of 5 January'),
      ];
      expect(said(table, parseLedger(printLedger(recorded)))).toBe('');
    },
  );

  const narrower: [string, PolicyTable, string][] = [
    ['a right fewer', withCell('participant.phone', 'VOORMAN', undefined), 'participant.phone, VOORMAN: read → –'],
    [
      'a masked form instead of the value',
      withCell('participant.callName', 'VOORMAN', M('initial')),
      'participant.callName, VOORMAN: read → read masked:initial',
    ],
    [
      'a condition more',
      withCell('crew.voorman', 'KLANTMANAGER', when('plannedOrInProgress')),
      'crew.voorman, KLANTMANAGER: read → read when:plannedOrInProgress',
    ],
  ];
  test.each(narrower)('with %s needs no approval, and is noted: to widen it again does', (_, table, message) => {
    expect(said(table)).toBe(
      `Narrower than recorded; needs no approval, note it with npm run approvals -- --write:\n  ${message}`,
    );
    const noted = [...approved, ...linesFor(unapproved(approved, table), '2027-01-05', () => 'unused')];
    expect(noted.at(-1)?.reference).toBe('narrower');
    expect(said(table, noted)).toBe('');
    expect(said(policy, noted)).toMatch(/^Wider than approved/);
  });

  test('of a new class, a new field and a new role is not approved', () => {
    const without = (test: (line: Line) => boolean) =>
      said(
        policy,
        approved.filter((line) => !test(line)),
      );
    expect(without((line) => line.subject === 'participant.phone')).toContain('participant.phone, VOORMAN: – → read');
    expect(without((line) => line.subject === 'Participant.phone')).toContain(
      'field of Participant.phone: – → participant.phone (needs the approval of: gemeente)',
    );
    expect(without((line) => line.role === 'DOCENT')).toContain(
      'rows of Student, DOCENT: – → the students of its own groups, or all of its ROC',
    );
  });

  test('of a field that comes to be read by more widens; by fewer narrows', () => {
    const before = (value: string) =>
      approved.map((line) =>
        line.kind === 'field' && line.subject === 'Participant.dateOfBirth' ? { ...line, to: value } : line,
      );
    expect(said(policy, before('identity.verifiedBy'))).toMatch(/^Wider.*\n {2}field of Participant.dateOfBirth: /);
    expect(said(policy, before('participant.isMinor'))).toMatch(/^Narrower.*\n {2}field of Participant.dateOfBirth: /);
  });

  test('of rows is not approved when the sentence changes, nor when the condition changes under the same sentence', () => {
    const type = [...entityTypes.values()].find(({ name }) => name === 'Participant');
    const own = type?.slice.roles.VOORMAN;
    if (!own) throw new Error('The voorman sees participants');
    const trying = (change: Partial<typeof own>): string => {
      const kept = { ...own };
      try {
        Object.assign(own, change);
        return said(policy);
      } finally {
        Object.assign(own, kept);
      }
    };
    expect(trying({ sentence: 'everybody' })).toMatch(
      /rows of Participant, VOORMAN: the members of its own crew.* → everybody .*\(needs the approval of: gemeente\)/,
    );
    expect(trying({ where: () => 'true' })).toMatch(
      /rows of Participant, VOORMAN: (the members .*) \[.{8}\] → \1 \[.{8}\]/,
    );
    expect(trying({})).toBe('');
  });
});

describe('a category of personal data', () => {
  const mutable = APART as { [Name in PolicyClass]?: Category | null };
  const under = (name: PolicyClass, category: Category | null): string => {
    const before = mutable[name];
    try {
      mutable[name] = category;
      return said(policy);
    } finally {
      if (before === undefined) delete mutable[name];
      else mutable[name] = before;
    }
  };

  test('that becomes another or none widens: for some purpose what it was kept from shows it', () => {
    expect(under('traject.benefit', 'TRAJECT')).toBe(
      `${WIDER}\n  category of traject.benefit: INCOME → TRAJECT (needs the approval of: gemeente)`,
    );
    expect(under('participant.phone', null)).toBe(
      `${WIDER}\n  category of participant.phone: PERSON → none (needs the approval of: gemeente)`,
    );
  });

  test('where there was none narrows', () => {
    expect(under('job.row', 'PERSON')).toMatch(/^Narrower .*\n {2}category of job.row: none → PERSON$/);
    expect(said(policy)).toBe('');
  });
});

describe('what a role writes', () => {
  const writes = entityTypes.get(Traject)?.writes.CONSULENT;
  if (!writes) throw new Error('The consulent writes trajecten');
  const trying = (change: Partial<typeof writes>): string => {
    const kept = { ...writes };
    try {
      Object.assign(writes, change);
      return said(policy);
    } finally {
      for (const key of Object.keys(change)) delete (writes as unknown as Record<string, unknown>)[key];
      Object.assign(writes, kept);
    }
  };

  test('is not approved with a column more, nor when what must hold of it changes and its words do not', () => {
    expect(trying({ update: [...writes.update, 'participantId'] })).toMatch(
      /^Wider .*\n {2}writes of Traject, CONSULENT: .* → .*, participantId \[.{8}\] \(needs the approval of: gemeente\)/,
    );
    expect(trying({ check: () => 'true' })).toMatch(
      /^Wider .*\n {2}writes of Traject, CONSULENT: (.*) \[.{8}\] → \1 \[.{8}\] \(needs the approval of: gemeente\)/,
    );
    expect(trying({})).toBe('');
  });
});

describe('the ledger', () => {
  const text = printLedger(approved);
  const last = text.trimEnd().split('\n').at(-1) as string;

  test('is read as it was written', () => {
    expect(parseLedger(text)).toEqual(approved);
  });

  test('refuses a line without reference, without date, or that does not go on from the one before', () => {
    expect(() => parseLedger(`${text}${last.replace(/[^\t]+$/, '')}\n`)).toThrow('is not whole');
    expect(() => parseLedger(`${text}${last.replace(/^[^\t]+/, 'soon')}\n`)).toThrow('has no date');
    expect(() => parseLedger(`${text}${last}\n`)).toThrow(/line \d+ goes on from "–", but what was approved before it/);
    expect(() => parseLedger('role\tright\n')).toThrow('begins with date');
  });
});
