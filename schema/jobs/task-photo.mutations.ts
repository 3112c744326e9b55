import type { GraphContext } from '../context.ts';
import { removal } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, notFound, RuleRefusal } from '../errors.ts';
import { mutation } from '../mutation.ts';
import { taskType } from './task.type.ts';
import { photoMoment, taskPhotoType } from './task-photo.type.ts';

const access = 'taskPhoto.change';

interface PhotoInput {
  readonly taskId: string;
  readonly moment: string;
  readonly upload: string;
  readonly takenOn?: string | null;
}

const uploadGone = () =>
  new RuleRefusal(
    'UPLOAD_GONE',
    '3.6.5 Taak.foto',
    {
      nl: 'Deze upload is er niet, is verlopen of is al gebruikt; stuur de foto opnieuw.',
      en: 'There is no such upload, or it has expired or been used; send the picture again.',
    },
    ['input', 'upload'],
  );

const add = async (context: GraphContext, { taskId: id, moment, upload, takenOn }: PhotoInput): Promise<string> => {
  const taskId = context.write.keyOf(taskType, id);
  if (!taskId || !(await context.write.find(taskType, taskId, ['id']))) throw notFound();
  if (takenOn && takenOn > context.today) {
    throw badInput('Een foto is niet in de toekomst genomen.', 'A photo is not taken in the future.');
  }
  const file = context.write.uploaded(upload);
  if (!file) throw uploadGone();
  const { key: storageKey, contentType, bytes } = file;
  const key = await context.write.insertOnce(taskPhotoType, {
    taskId,
    moment,
    contentType,
    bytes,
    storageKey,
    takenOn: takenOn ?? null,
  });
  if (!key) throw uploadGone();
  return key;
};

/** The verbs about photos: of the voorman. */
export const emitTaskPhotoMutations = (photo: never): void => {
  mutation<PhotoInput>('addTaskPhoto', {
    access,
    entity: taskPhotoType,
    returns: 'photo',
    type: photo,
    description:
      'Foto toevoegen: puts a picture that was sent to `POST /files` with a visit that is not closed, twenty at most. No people in it.',
    inputFields: (t) => ({
      taskId: t.id({ required: true, access, description: 'Taak: the visit.' }),
      moment: t.field({ type: enumRef(photoMoment), required: true, access, description: 'Moment.' }),
      upload: t.string({
        text: 'value',
        required: true,
        access,
        description: 'Upload: what `POST /files` answered; for one use.',
      }),
      takenOn: t.field({ type: 'Date', access, description: 'Genomen op.' }),
    }),
    run: add,
  });
  removal('removeTaskPhoto', {
    access,
    entity: taskPhotoType,
    description:
      'Foto verwijderen, also of what is closed, should somebody be on it: the photo is gone at once, its file within hours.',
  });
};
