import { claim } from '../claims.ts';
import { entityType, enumeration } from '../declaration.ts';
import { ProgressNote, WORK_PACES } from './progress-note.entity.ts';
import { progressNoteSlice } from './progress-note.slice.ts';

export const workPace = enumeration('WorkPace', 'Werktempo', WORK_PACES);

const SEEN = ['present', 'workPace', 'skills', 'remark'] as const;

export const progressNoteType = entityType(ProgressNote, 'ProgressNote', {
  prefix: 'note',
  description: 'Voortgangsnotitie: what the voorman saw of somebody’s work on a day.',
  pseudonymous: true,
  row: 'note.row',
  slice: progressNoteSlice,
  subject: 'participantId',
  order: ['date'],
  descending: true,
  writes: {
    VOORMAN: {
      insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'trajectId', 'date', 'writtenById', ...SEEN],
      update: [...SEEN, 'version', 'changedAt'],
      check: (note) => `${note.writtenOn} = ${claim.today}`,
    },
  },
  guards: { VOORMAN: ['writtenOn'] },
  fields: (field) => ({
    traject: field.relation('traject', { access: 'note.row', description: 'Traject.' }),
    date: field.column('date', { access: 'note.row', description: 'Datum.' }),
    present: field.column('present', { access: 'note.row', description: 'Aanwezig.' }),
    workPace: field.column('workPace', { access: 'note.row', description: 'Werktempo.', enum: workPace }),
    skills: field.column('skills', { access: 'note.row', description: 'Vaardigheden that showed.' }),
    remark: field.column('remark', { access: 'note.row', description: 'Opmerking.' }),
    writtenBy: field.relation('writtenBy', { access: 'note.author', description: 'Geschreven door.' }),
  }),
});
