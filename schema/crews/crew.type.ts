import { entityType, enumeration, type Writes } from '../declaration.ts';
import { CREW_STRENGTHS, Crew, WEEKLY_HALF_DAYS } from './crew.entity.ts';
import { crewSlice } from './crew.slice.ts';

const strength = enumeration('CrewStrength', 'Bezettingsstatus', CREW_STRENGTHS, {
  FULL: 'crew.strengthStatus',
  UNDERSTRENGTH: 'crew.strengthStatus',
});
export const weeklyHalfDay = enumeration('WeeklyHalfDay', 'Dagdeel in de week', WEEKLY_HALF_DAYS);

const CHANGING = ['name', 'workArea', 'wijkId', 'weeklyHalfDays', 'status'] as const;

const KEEPING: Writes<Crew> = {
  insert: ['id', 'responsibleOrganisationId', 'processingActivity', 'uitvoerderId', 'voormanId', ...CHANGING],
  update: [...CHANGING, 'version', 'changedAt'],
};

export const crewType = entityType(Crew, 'Crew', {
  prefix: 'crew',
  description: 'Ploeg: people who work together under a voorman.',
  root: { list: 'crews', one: 'crew' },
  row: 'crew.row',
  history: 'crew.history',
  slice: crewSlice,
  order: ['name'],
  writes: { CONSULENT: KEEPING, BEGELEIDER: KEEPING },
  guards: { CONSULENT: ['status'], BEGELEIDER: ['status'] },
  fields: (field) => ({
    name: field.column('name', { access: 'crew.row', description: 'Ploegnaam.', filter: true, order: true }),
    uitvoerder: field.relation('uitvoerder', {
      access: 'crew.row',
      description: 'Uitvoerder: the organisation that runs the crew.',
    }),
    voorman: field.relation('voorman', { access: 'crew.voorman', description: 'Voorman who leads the crew.' }),
    workArea: field.column('workArea', { access: 'crew.work', description: 'Werkgebied.' }),
    weeklyHalfDays: field.column('weeklyHalfDays', {
      access: 'crew.schedule',
      description: 'Dagdelen in de week on which the crew works.',
      enum: weeklyHalfDay,
    }),
    halfDaysPerWeek: field.column('halfDaysPerWeek', { access: 'crew.work', description: 'Dagdelen per week.' }),
    minimumStrength: field.column('minimumStrength', { access: 'crew.size', description: 'Minimale bezetting.' }),
    maximumStrength: field.column('maximumStrength', { access: 'crew.size', description: 'Maximale bezetting.' }),
    memberCount: field.column('memberCount', {
      access: 'crew.size',
      description: 'Aantal leden today, without the voorman.',
    }),
    strengthStatus: field.column('strengthStatus', {
      access: 'crew.strengthStatus',
      description: 'Bezettingsstatus.',
      enum: strength,
      filter: true,
      masked: {
        coarse: { property: 'coarseStatus', form: 'ACTIVE or PAUSED, changing at most once a week' },
      },
    }),
    active: field.column('active', {
      access: 'crew.schedule',
      description: 'Actief: the crew exists today.',
      filter: true,
    }),
    memberships: field.connection('memberships', {
      access: 'crewMembership.row',
      description: 'Ploeglidmaatschappen within the reader’s slice, oldest first.',
    }),
    attendances: field.connection('attendances', {
      access: 'attendance.row',
      description: 'Aanwezigheid within the reader’s slice, latest first.',
    }),
    equipment: field.connection('equipment', { access: 'equipment.row', description: 'Middelen of the crew.' }),
    jobs: field.connection('jobs', { access: 'job.row', description: 'Opdrachten of the crew, latest status first.' }),
  }),
});
