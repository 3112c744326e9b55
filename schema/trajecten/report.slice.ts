import { rows, slice } from '../slice.ts';
import { Report } from './report.entity.ts';
import { ReportItem } from './report-item.entity.ts';
import { guidedRows, isOfCaseload, ofCaseload, ofOneself } from './traject-row.slice.ts';

export const reportSlice = slice(
  Report,
  {
    ...guidedRows('the reports'),
    // Planned ones too: it must see what it is owed. What stands in them comes with the providing.
    KLANTMANAGER: ofCaseload('the reports'),
    DEELNEMER: ofOneself('the reports'),
  },
  { ground: 'legalBasis' },
);

export const reportItemSlice = slice(
  ReportItem,
  {
    ...guidedRows('the items of reports'),
    KLANTMANAGER: rows(
      'the items on agreed subjects in provided reports of the trajecten of its own caseload, of uitvoerders under a current agreement',
      (item) => `${item.providedOn} is not null and ${item.agreed} and ${isOfCaseload(item)}`,
    ),
    DEELNEMER: ofOneself('the items of reports'),
  },
  { ground: 'legalBasis' },
);
