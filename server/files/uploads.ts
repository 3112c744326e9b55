import type { Uploaded, Viewer } from '../../schema/context.ts';
import type { Cursors } from '../cursor.ts';

/** How long a handle is good for, in milliseconds. */
export const HANDLE_LIFE = 15 * 60_000;

/** Sealed for who sent the file: nobody else can use the handle, and nobody can make one. */
const listOf = ({ organisationId, personId, actorId, role }: Viewer): string =>
  `upload:${organisationId}:${personId}:${actorId}:${role}`;

/** What stands for an uploaded file until a mutation puts it where it belongs. */
export const handleOf = (cursors: Cursors, viewer: Viewer, file: Uploaded, now = Date.now()): string =>
  cursors.seal([file.key, file.contentType, String(file.bytes), String(now + HANDLE_LIFE)], listOf(viewer));

/** The file behind a handle of the viewer's, or null: not theirs, none, or out of date. */
export const uploadedUnder = (cursors: Cursors, viewer: Viewer, handle: string, now = Date.now()): Uploaded | null => {
  try {
    const [key, contentType, bytes, until] = cursors.open(handle, listOf(viewer));
    return key && contentType && Number(until) > now ? { key, contentType, bytes: Number(bytes) } : null;
  } catch {
    return null;
  }
};
