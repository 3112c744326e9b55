import { entityType, enumeration } from '../declaration.ts';
import { GUIDING_ROLES, ORDERING_ROLES } from '../roles.ts';
import { PHOTO_MOMENTS, TaskPhoto } from './task-photo.entity.ts';
import { taskPhotoSlice } from './task-photo.slice.ts';

export const photoMoment = enumeration('PhotoMoment', 'Moment van een foto', PHOTO_MOMENTS);

const access = 'taskPhoto.row';

export const taskPhotoType = entityType(TaskPhoto, 'TaskPhoto', {
  prefix: 'photo',
  description: 'Foto of a visit; the picture itself is at `/files/<id>`, for the same token.',
  row: access,
  slice: taskPhotoSlice,
  order: ['moment'],
  descending: true,
  file: { key: 'storageKey', contentType: 'contentType', change: 'taskPhoto.change' },
  writes: {
    VOORMAN: {
      insert: [
        'id',
        'responsibleOrganisationId',
        'processingActivity',
        'taskId',
        'moment',
        'contentType',
        'bytes',
        'takenOn',
        'storageKey',
      ],
      update: [],
      remove: () => 'true',
    },
  },
  guards: Object.fromEntries(
    [...ORDERING_ROLES, ...GUIDING_ROLES, 'VOORMAN'].map((role) => [role, ['storageKey'] as const]),
  ),
  fields: (field) => ({
    task: field.relation('task', { access, description: 'Taak: the visit.' }),
    moment: field.column('moment', {
      access,
      description: 'Moment: before or after the work.',
      enum: photoMoment,
      filter: true,
    }),
    contentType: field.column('contentType', {
      access,
      description: 'Bestandstype: image/jpeg, image/png or image/webp.',
    }),
    bytes: field.column('bytes', { access, description: 'Grootte in bytes.' }),
    takenOn: field.column('takenOn', {
      access,
      description: 'Genomen op; as the voorman says, never from the picture.',
    }),
  }),
});
