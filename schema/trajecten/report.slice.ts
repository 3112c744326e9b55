import { rows, slice } from '../slice.ts';
import { Report } from './report.entity.ts';
import { ReportItem } from './report-item.entity.ts';
import { guidedRows, isOfCaseload, ofOneself } from './traject-row.slice.ts';

const caseload = 'of the trajecten of its own caseload, of uitvoerders under a current agreement';

export const reportSlice = slice(Report, {
  ...guidedRows('the reports'),
  KLANTMANAGER: rows(
    `the provided reports ${caseload}`,
    (report) => `${report.providedOn} is not null and ${isOfCaseload(report)}`,
  ),
  DEELNEMER: ofOneself('the reports'),
});

export const reportItemSlice = slice(ReportItem, {
  ...guidedRows('the items of reports'),
  KLANTMANAGER: rows(
    `the items on agreed subjects in provided reports ${caseload}`,
    (item) => `${item.providedOn} is not null and ${item.agreed} and ${isOfCaseload(item)}`,
  ),
  DEELNEMER: ofOneself('the items of reports'),
});
