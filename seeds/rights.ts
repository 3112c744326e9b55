import { CorrectionNotice } from '../schema/accountability/correction-notice.entity.ts';
import { DataSubjectRequest } from '../schema/accountability/data-subject-request.entity.ts';
import { Student } from '../schema/participants/student.entity.ts';
import { addDays, addMonths } from './days.ts';
import type { Life } from './lives.ts';
import { gemeenteOf, type Person } from './people.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';

type Asked = Pick<DataSubjectRequest, 'kind' | 'field' | 'status'> & {
  /** Days ago. */
  readonly ago: number;
  readonly wantedValue?: string;
  readonly hideMeanwhile?: true;
  /** Days from today on which a restriction ends. */
  readonly liftsIn?: number;
};

const CAST: Readonly<Record<string, readonly Asked[]>> = {
  deelnemer: [
    { kind: 'RECTIFICATION', field: 'PHONE', status: 'REQUESTED', ago: 26, wantedValue: '0201234599' },
    { kind: 'RECTIFICATION', field: 'STREET', status: 'GRANTED', ago: 60 },
    { kind: 'ERASURE', field: 'DATE_OF_BIRTH', status: 'REFUSED', ago: 50 },
    { kind: 'RESTRICTION', field: 'EMAIL', status: 'GRANTED', ago: 90, liftsIn: -40 },
  ],
  'deelnemer-2': [
    { kind: 'ERASURE', field: 'EMERGENCY_CONTACT_PHONE', status: 'REQUESTED', ago: 5 },
    { kind: 'RECTIFICATION', field: 'EMAIL', status: 'WITHDRAWN', ago: 20 },
    { kind: 'RECTIFICATION', field: 'PLACE', status: 'GRANTED', ago: 45 },
  ],
};

/** Some of the others: one has a value hidden for good, one for the time being, one meanwhile. */
const OTHERS: readonly (readonly [every: number, at: number, asked: Asked])[] = [
  [37, 5, { kind: 'RESTRICTION', field: 'PHONE', status: 'GRANTED', ago: 40 }],
  [41, 7, { kind: 'RESTRICTION', field: 'LANGUAGE_PREFERENCE', status: 'GRANTED', ago: 80, liftsIn: 12 }],
  [
    53,
    11,
    {
      kind: 'RECTIFICATION',
      field: 'FAMILY_NAME',
      status: 'REQUESTED',
      ago: 12,
      wantedValue: 'Anders',
      hideMeanwhile: true,
    },
  ],
  [29, 3, { kind: 'ERASURE', field: 'EMERGENCY_CONTACT_NAME', status: 'REQUESTED', ago: 31 }],
];

const askedBy = (life: Life, number: number): readonly Asked[] =>
  CAST[String(life.key)] ??
  (typeof life.key === 'string' ? [] : OTHERS.flatMap(([every, at, asked]) => (number % every === at ? [asked] : [])));

const hides = ({ kind, status, hideMeanwhile, liftsIn = 1 }: Asked): boolean =>
  status === 'REQUESTED' ? hideMeanwhile === true : status === 'GRANTED' && kind === 'RESTRICTION' && liftsIn > 0;

/** The fields of a participant that are hidden because of what he or she asked. */
export const restrictedOf = (life: Life, number: number): string[] =>
  askedBy(life, number)
    .filter(hides)
    .map(({ field }) => field)
    .sort();

/** `HOUSE_NUMBER` → `houseNumber`. */
const propertyOf = (field: string): string =>
  field.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

const DECIDED_AFTER = 9;

/** What participants asked about their own data, in every state, and who was told what came of it. */
export const rightsTables = (make: RowMaker, people: readonly Person[], education: readonly Table[]): Table[] => {
  const students = (education.find(({ entity }) => entity === Student)?.rows ?? []) as unknown as Columns<Student>[];
  const requests: Columns<DataSubjectRequest>[] = [];
  const notices: Columns<CorrectionNotice>[] = [];
  people.forEach(({ life, row }, number) => {
    const gemeente = gemeenteOf(life.home);
    askedBy(life, number).forEach((asked, index) => {
      const { kind, field, status, ago, wantedValue = null, hideMeanwhile = false, liftsIn } = asked;
      const askedOn = addDays(make.today, -ago);
      const isOpen = status === 'REQUESTED';
      const decidedOn = isOpen ? null : addDays(askedOn, DECIDED_AFTER);
      const liftsOn = liftsIn === undefined ? null : addDays(make.today, liftsIn);
      const held = (row as unknown as Record<string, string | null>)[propertyOf(field)] ?? null;
      const request = make.row(DataSubjectRequest, `${life.key}/${index}`, gemeente, askedOn, {
        participantId: row.id,
        kind,
        field,
        wantedValue,
        heldValue: isOpen ? held : null,
        restrictionGround: kind === 'RESTRICTION' ? 'INACCURATE' : null,
        hideMeanwhile,
        hides: hides(asked),
        status,
        askedOn,
        dueOn: addMonths(askedOn, 1),
        decidedOn,
        refusalReason: status === 'REFUSED' ? 'Dit gegeven moet de gemeente bewaren.' : null,
        liftsOn,
      });
      requests.push(request);
      if (status !== 'GRANTED' || !decidedOn) return;
      const told = [
        ...(life.uitvoerder ? [[organisationId(life.uitvoerder), null] as const] : []),
        ...students.filter((own) => own.participantId === row.id).map((own) => [own.rocId, own.id] as const),
      ].filter(([recipientId], place, all) => all.findIndex(([own]) => own === recipientId) === place);
      told.forEach(([recipientId, studentId], place) => {
        const isDone = place % 2 === 1;
        const says = kind === 'RECTIFICATION' && !isDone && studentId === null;
        notices.push(
          make.row(CorrectionNotice, `${life.key}/${index}/${recipientId}`, gemeente, decidedOn, {
            requestId: request.id,
            participantId: row.id,
            studentId,
            recipientId,
            kind,
            field,
            oldValue: says ? 'Vroegerstraat' : null,
            newValue: says ? held : null,
            status: isDone ? 'CONFIRMED' : 'OPEN',
            toldOn: decidedOn,
            confirmedOn: isDone ? addDays(decidedOn, 3) : null,
            liftsOn,
          }),
        );
      });
    });
  });
  return [
    { entity: DataSubjectRequest, rows: requests },
    { entity: CorrectionNotice, rows: notices },
  ];
};
