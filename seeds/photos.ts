import type { Task } from '../schema/jobs/task.entity.ts';
import { TaskPhoto } from '../schema/jobs/task-photo.entity.ts';
import type { FileStore } from '../server/files/file-store.ts';
import { addDays } from './days.ts';
import { type OrganisationKey, organisations } from './organisations.ts';
import { Random, seedId } from './random.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';

/** A green square: nobody and nothing is in it. */
const PICTURE = Buffer.from('UklGRh4AAABXRUJQVlA4TBEAAAAvD8ACAAdQverUqP+BiOh/AAA=', 'base64');

const DAYS_BACK = 21;

/** Photos of visits of late, mostly before and after. */
export const photoTables = (make: RowMaker, tasks: readonly Columns<Task>[]): Table[] => {
  const random = new Random('photos');
  const keys = new Map(organisations.map(({ key }) => [organisationId(key), key]));
  const since = addDays(make.today, -DAYS_BACK);
  const rows = tasks.flatMap((task) => {
    const by = keys.get(String(task.uitvoerderId)) as OrganisationKey | undefined;
    if (!by || task.plannedDate < since || task.plannedDate > make.today || random.chance(0.3)) return [];
    const moments = task.doneAt && random.chance(0.8) ? (['BEFORE', 'AFTER'] as const) : (['BEFORE'] as const);
    return moments.map((moment) =>
      make.row(TaskPhoto, `${task.id}/${moment}`, by, task.plannedDate, {
        taskId: task.id,
        moment,
        contentType: 'image/webp',
        bytes: PICTURE.length,
        takenOn: random.chance(0.9) ? task.plannedDate : null,
        storageKey: seedId('File', `${task.id}/${moment}`),
        werkOpdrachtgeverId: task.werkOpdrachtgeverId,
        uitvoerderId: task.uitvoerderId,
        crewId: task.crewId,
        wijkId: task.wijkId,
      }),
    );
  });
  return [{ entity: TaskPhoto, rows }];
};

/** Puts the picture where each seeded photo says that it is. */
export const storePictures = async (store: FileStore, keys: readonly string[]): Promise<void> => {
  for (const key of keys) await store.put(key, PICTURE);
};
