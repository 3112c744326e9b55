import { slice } from '../slice.ts';
import { ReportingAgreement } from './reporting-agreement.entity.ts';
import { guidedRows, ofCaseload, ofOneself } from './traject-row.slice.ts';

const what = 'the reporting agreements';

export const reportingAgreementSlice = slice(
  ReportingAgreement,
  {
    ...guidedRows(what),
    KLANTMANAGER: ofCaseload(what),
    DEELNEMER: ofOneself(what),
  },
  { ground: 'legalBasis' },
);
