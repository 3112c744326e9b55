import { rows, slice } from '../slice.ts';
import { FinalReport } from './final-report.entity.ts';
import { guidedRows, isOfCaseload, ofOneself } from './traject-row.slice.ts';

const what = 'the final reports';

export const finalReportSlice = slice(
  FinalReport,
  {
    ...guidedRows(what),
    KLANTMANAGER: rows(
      'the provided final reports of the trajecten of its own caseload, of uitvoerders under a current agreement',
      (report) => `${report.providedOn} is not null and ${isOfCaseload(report)}`,
    ),
    DEELNEMER: ofOneself(what),
  },
  { ground: 'legalBasis' },
);
