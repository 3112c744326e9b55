import { refuseDisorder } from '../dates.ts';
import { alteration, creation } from '../edit.ts';
import { RuleRefusal } from '../errors.ts';
import { absenceReportType } from './absence-report.type.ts';
import { membershipKey } from './attendance.mutations.ts';

const access = 'absence.change';
const source = 'R-38';

/** Who is absent: dates and nothing else. That they are days of the membership, the database sees to. */
export const emitAbsenceMutations = (absenceReport: never): void => {
  const common = { access, entity: absenceReportType, returns: 'absenceReport', type: absenceReport } as const;

  creation<{ readonly membershipId: string; readonly from: string; readonly until?: string | null }>('reportAbsence', {
    ...common,
    description: 'Verzuim melden: from which day a participant is absent; never why (R-38).',
    inputFields: (t) => ({
      membershipId: t.id({ required: true, access, description: 'Ploeglidmaatschap of a participant.' }),
      from: t.field({ type: 'Date', required: true, access, description: 'Van: first day.' }),
      until: t.field({ type: 'Date', access, description: 'Tot en met: last day, where it is known.' }),
    }),
    make: async (context, { membershipId, from, until }) => {
      refuseDisorder(from, until, source, 'until');
      return { membershipId: await membershipKey(context, membershipId), from, until: until ?? null };
    },
  });

  alteration<{ readonly until: string }>('endAbsence', {
    ...common,
    description: 'Verzuim beëindigen: the last day of it.',
    inputFields: (t) => ({
      until: t.field({ type: 'Date', required: true, access, description: 'Tot en met: last day.' }),
    }),
    reads: ['from', 'until'],
    alter: async (_context, { until }, row) => {
      if (row.until) {
        throw new RuleRefusal('ABSENCE_ENDED', source, {
          nl: 'Dit verzuim is al beëindigd.',
          en: 'This absence has been ended already.',
        });
      }
      refuseDisorder(String(row.from), until, source, 'until');
      return { until };
    },
  });
};
