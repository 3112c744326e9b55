import { RuleRefusal } from '../errors.ts';
import type { Machine } from '../machine.ts';
import type { REPORT_STATUSES } from './report.entity.ts';
import { reportType } from './report.type.ts';
import { reportItemType } from './report-item.type.ts';
import { MOVING_ROLES } from './traject.machine.ts';

/** A report is planned by the database when reporting is agreed, and provided once. */
export const reportMachine: Machine<keyof typeof REPORT_STATUSES> = {
  type: reportType,
  reads: [],
  transitions: {
    provideReport: {
      from: ['PLANNED'],
      to: 'PROVIDED',
      by: MOVING_ROLES,
      source: 'S0-27',
      guard: async (context, key) => {
        const items = await context.write.findAll(reportItemType, 'reportId', key, ['id']);
        if (items.length > 0) return;
        throw new RuleRefusal('NOTHING_TO_REPORT', 'S0-27', {
          nl: 'Er staat nog niets in deze rapportage.',
          en: 'There is nothing in this report yet.',
        });
      },
      set: (context) => ({ providedOn: context.today }),
    },
  },
};
