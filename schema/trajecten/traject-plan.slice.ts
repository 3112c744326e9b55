import { slice } from '../slice.ts';
import { TrajectPlan } from './traject-plan.entity.ts';
import { guidedRows, ofCaseload, ofOneself, ofPlacements, ofTrajectenSeen } from './traject-row.slice.ts';

const what = 'the plans';

export const trajectPlanSlice = slice(
  TrajectPlan,
  {
    ...guidedRows(what),
    KLANTMANAGER: ofCaseload(what),
    VOORMAN: ofTrajectenSeen(what),
    WERKGEVER: ofPlacements(what),
    DEELNEMER: ofOneself(what),
  },
  { ground: 'legalBasis' },
);
