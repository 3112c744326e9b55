import { slice } from '../slice.ts';
import { Outflow } from './outflow.entity.ts';
import { guidedRows, ofOneself } from './traject-row.slice.ts';

const what = 'the outflow';

export const outflowSlice = slice(
  Outflow,
  { ...guidedRows(what), DEELNEMER: ofOneself(what) },
  { ground: 'legalBasis' },
);
