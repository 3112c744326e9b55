import { claim } from '../claims.ts';
import { rows, slice, valuesOf } from '../slice.ts';
import { ProgressNote } from './progress-note.entity.ts';
import { Traject } from './traject.entity.ts';
import { guidedRows, ofOneself } from './traject-row.slice.ts';

export const progressNoteSlice = slice(
  ProgressNote,
  {
    ...guidedRows('the progress notes'),
    VOORMAN: rows(
      'the notes that it wrote itself, or the one for whom it stands in, of the trajecten in its own slice',
      (note) =>
        `${note.writtenById} in (${claim.person}, ${claim.actor}) and ${note.trajectId} = any(${valuesOf(Traject, 'id')})`,
    ),
    DEELNEMER: ofOneself('the progress notes'),
  },
  { ground: 'legalBasis' },
);
