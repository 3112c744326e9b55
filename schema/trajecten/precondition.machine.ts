import type { GraphContext } from '../context.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import type { Machine } from '../machine.ts';
import { refuseClosedApplication } from './application-open.ts';
import type { GRANTER_KINDS, PRECONDITION_STATUSES } from './precondition.entity.ts';
import { preconditionType } from './precondition.type.ts';
import { PRECONDITION_KINDS_OF } from './precondition-kinds.ts';

type PreconditionStatus = keyof typeof PRECONDITION_STATUSES;

export interface FulfilInput {
  readonly seenOn?: string | null;
  readonly validUntil?: string | null;
  readonly granterKind?: keyof typeof GRANTER_KINDS | null;
}

const source = '3.3 Randvoorwaarde';
const STATING = ['KLANTMANAGER', 'CONSULENT', 'BEGELEIDER'] as const;

type Row = Readonly<Record<string, unknown>>;

/** Each kind is stated by the role whose it is (3.6.3). */
export const refuseOtherKind = (context: GraphContext, kind: unknown, field: readonly string[] = []): void => {
  const own: readonly string[] = PRECONDITION_KINDS_OF[context.viewer.role as 'KLANTMANAGER'] ?? [];
  if (own.includes(String(kind))) return;
  throw new RuleRefusal(
    'KIND_NOT_OWN',
    '3.6.3 Randvoorwaarde',
    { nl: 'Deze soort randvoorwaarde legt een ander vast.', en: 'This kind of precondition is another’s to state.' },
    field,
  );
};

/** A permission may run out, and be given anew, while the traject goes on. */
const GOING = ['SUBMITTED', 'INTAKE_HELD', 'CONVERTED'];

const isOwnAndOpen = async (context: GraphContext, _key: string, { kind, applicationId }: Row) => {
  refuseOtherKind(context, kind);
  await refuseClosedApplication(context, String(applicationId), GOING);
};

const isSeen = async (context: GraphContext, key: string, row: Row, { seenOn, validUntil }: FulfilInput) => {
  await isOwnAndOpen(context, key, row);
  if (seenOn && seenOn > context.today) {
    throw badInput('Wat gezien is, is niet in de toekomst gezien.', 'What was seen was not seen in the future.');
  }
  if (validUntil && validUntil < context.today) {
    throw new RuleRefusal(
      'ALREADY_EXPIRED',
      source,
      { nl: 'De geldigheid is al voorbij.', en: 'It is no longer valid.' },
      ['input', 'validUntil'],
    );
  }
};

/** The Randvoorwaarde machine (domain 3.3, Others). What has expired or was refused can be asked for again. */
export const preconditionMachine: Machine<PreconditionStatus> = {
  type: preconditionType,
  reads: [],
  beginnings: { addPrecondition: { to: 'OPEN', by: STATING, source } },
  transitions: {
    requestPrecondition: {
      from: ['OPEN', 'EXPIRED', 'REFUSED'],
      to: 'REQUESTED',
      by: STATING,
      source,
      reads: ['kind', 'applicationId'],
      guard: isOwnAndOpen,
      set: () => ({ seenOn: null, validUntil: null, granterKind: null }),
    },
    fulfilPrecondition: {
      from: ['OPEN', 'REQUESTED'],
      to: 'PRESENT',
      by: STATING,
      source,
      reads: ['kind', 'applicationId'],
      guard: isSeen,
      set: ({ today }, { seenOn, validUntil, granterKind }: FulfilInput) => ({
        seenOn: seenOn ?? today,
        validUntil: validUntil ?? null,
        granterKind: granterKind ?? null,
      }),
    },
    refusePrecondition: {
      from: ['OPEN', 'REQUESTED'],
      to: 'REFUSED',
      by: STATING,
      source,
      reads: ['kind', 'applicationId'],
      guard: isOwnAndOpen,
    },
    waivePrecondition: {
      from: ['OPEN', 'REQUESTED', 'EXPIRED', 'REFUSED'],
      to: 'NOT_APPLICABLE',
      by: STATING,
      source,
      reads: ['kind', 'applicationId'],
      guard: isOwnAndOpen,
    },
    expirePrecondition: { from: ['PRESENT'], to: 'EXPIRED', by: ['SYSTEM'], source: `${source}: its last day is over` },
  },
};
