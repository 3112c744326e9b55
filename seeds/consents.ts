import { Consent } from '../schema/participants/consent.entity.ts';
import { Student } from '../schema/participants/student.entity.ts';
import { addDays } from './days.ts';
import { guidedGroundsAt } from './lives.ts';
import { gemeenteOf, type Person } from './people.ts';
import { at } from './random.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';

/** What was asked of somebody, and what came of it. */
interface Asked {
  readonly of: 'roc' | 'gemeente' | 'employer';
  readonly status: Consent['status'];
  readonly data: Consent['data'];
  readonly onPaper?: true;
}

const CAST: Readonly<Record<string, readonly Asked[]>> = {
  deelnemer: [
    { of: 'roc', status: 'GIVEN', data: ['PHONE', 'EMAIL'] },
    { of: 'roc', status: 'WITHDRAWN', data: ['ADDRESS'] },
    { of: 'roc', status: 'ASKED', data: ['ADDRESS'] },
    { of: 'gemeente', status: 'GIVEN', data: ['EMAIL'] },
    { of: 'employer', status: 'ASKED', data: ['PHONE'] },
  ],
  'deelnemer-2': [
    { of: 'roc', status: 'WITHDRAWN', data: ['PHONE', 'EMAIL', 'ADDRESS'] },
    { of: 'roc', status: 'GIVEN', data: ['ADDRESS'], onPaper: true },
    { of: 'gemeente', status: 'WITHDRAWN', data: ['PHONE'] },
  ],
};

/** In turn for everybody else: some were never asked. */
const OTHERS: readonly (readonly Asked[])[] = [
  [{ of: 'roc', status: 'GIVEN', data: ['PHONE', 'EMAIL', 'ADDRESS'] }],
  [],
  [{ of: 'roc', status: 'ASKED', data: ['PHONE'] }],
  [
    { of: 'roc', status: 'WITHDRAWN', data: ['PHONE', 'EMAIL'] },
    { of: 'gemeente', status: 'ASKED', data: ['EMAIL'] },
  ],
  [
    { of: 'roc', status: 'GIVEN', data: ['PHONE'], onPaper: true },
    { of: 'gemeente', status: 'GIVEN', data: ['PHONE', 'ADDRESS'] },
  ],
  [{ of: 'employer', status: 'GIVEN', data: ['PHONE'] }],
  [{ of: 'roc', status: 'GIVEN', data: ['EMAIL', 'ADDRESS'] }],
];

/** Who lets whom have what: in every state, to each kind of recipient. */
export const consentTables = (make: RowMaker, people: readonly Person[], education: readonly Table[]): Table[] => {
  const students = (education.find(({ entity }) => entity === Student)?.rows ?? []) as unknown as Columns<Student>[];
  const rows = people.flatMap(({ life, row }, number) => {
    const { uitvoerder, consulent, key, home } = life;
    if (!uitvoerder || !consulent) return [];
    return (CAST[String(key)] ?? at(OTHERS, number)).flatMap(({ of, status, data, onPaper = false }, index) => {
      const rocs = students.filter(({ participantId }) => participantId === row.id);
      const employer = home === 'midden' ? 'werkgever-midden' : 'werkgever-noord';
      const recipients =
        of === 'roc'
          ? rocs.map(({ rocId }) => rocId)
          : [organisationId(of === 'gemeente' ? gemeenteOf(home) : employer)];
      const askedOn = addDays(make.today, -60 - (number % 30));
      return recipients
        .filter((recipientId) => recipientId !== organisationId(uitvoerder))
        .map((recipientId) => {
          const student = rocs.find(({ rocId }) => rocId === recipientId);
          return make.row(Consent, `${key}/${index}/${recipientId}`, uitvoerder, askedOn, {
            participantId: row.id,
            recipientId,
            kind: 'GEEN_BEZWAAR',
            data,
            status,
            askedOn,
            givenOn: status === 'ASKED' ? null : addDays(askedOn, 7),
            withdrawnOn: status === 'WITHDRAWN' ? addDays(askedOn, 30) : null,
            onPaper,
            gemeenteId: row.gemeenteId,
            uitvoerderId: organisationId(uitvoerder),
            grounds: guidedGroundsAt(uitvoerder, life),
            studentId: student?.id ?? null,
            docentId: student?.docentId ?? null,
          });
        });
    });
  });
  return [{ entity: Consent, rows }];
};
