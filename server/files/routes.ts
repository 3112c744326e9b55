import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { cellFor } from '../../schema/access.ts';
import type { Viewer } from '../../schema/context.ts';
import { GraphError } from '../../schema/errors.ts';
import { entityTypes } from '../../schema/index.ts';
import type { Cursors } from '../cursor.ts';
import { prefixOf } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import type { OperationContext } from '../operation-plugin.ts';
import { activityNamed } from '../purpose.ts';
import type { FileStore } from './file-store.ts';
import { PICTURE_TYPES, type PictureType, pictureOf } from './picture.ts';
import { HANDLE_LIFE, handleOf } from './uploads.ts';

export interface FileRoutes {
  readonly store: FileStore;
  readonly cursors: Cursors;
  readonly viewerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Viewer>;
  readonly spend: (request: FastifyRequest, reply: FastifyReply, viewer: Viewer, points: number) => Promise<unknown>;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply, viewer: Viewer) => OperationContext;
}

const ENDINGS: Readonly<Record<PictureType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

const withFiles = [...entityTypes.values()].filter(({ file }) => file);

/** Whether the role adds files to anything. */
const mayUpload = ({ role }: Viewer): boolean =>
  withFiles.some(({ file }) => file && cellFor({ policy: file.change }, role)?.verbs.includes('create'));

/** The file of a row in the caller's slice, and its type; null: for this caller there is none. */
const found = async (context: OperationContext, id: string) => {
  const type = withFiles.find(({ prefix }) => prefix === prefixOf(id));
  if (!type?.file || !cellFor({ policy: type.row }, context.viewer.role)) return null;
  context.viewer.activity = activityNamed(context.purpose, context.viewer);
  context.work.record.name = `file of ${type.name}`;
  context.work.record.kind = 'file';
  const { key, contentType } = type.file;
  try {
    const rowKey = context.write.keyOf(type, id);
    const row = rowKey && (await context.write.find(type, rowKey, [key, contentType]));
    await context.work.commit();
    return row ? { key: String(row[key]), contentType: row[contentType] as PictureType } : null;
  } catch (error) {
    await context.work.rollback();
    throw error;
  }
};

/**
 * `POST /files` takes a picture as it is, the body being its bytes, and answers with a handle that one mutation may use
 * within a quarter of an hour. `GET /files/<id>` gives the file of a row by the row's id: with the same token, in the
 * same slice, and otherwise with the answer for what is not there.
 */
export const serveFiles = (http: FastifyInstance, routes: FileRoutes): void => {
  const { store, cursors, viewerOf, spend, contextOf } = routes;
  const viewers = new WeakMap<FastifyRequest, Viewer>();

  http.register(async (scope) => {
    scope.addContentTypeParser([...PICTURE_TYPES], { parseAs: 'buffer', bodyLimit: LIMITS.upload }, (_, body, done) =>
      done(null, body),
    );
    scope.post(
      '/files',
      {
        bodyLimit: LIMITS.upload,
        // Who may not is turned away before the file is read.
        onRequest: async (request, reply) => {
          const viewer = await viewerOf(request, reply);
          if (!mayUpload(viewer)) throw new GraphError('NOT_FOUND');
          await spend(request, reply, viewer, LIMITS.uploadCost);
          viewers.set(request, viewer);
        },
      },
      async (request, reply) => {
        const viewer = viewers.get(request) as Viewer;
        const { contentType, content } = await pictureOf(
          Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
        );
        const key = randomUUID();
        await store.put(key, content);
        const upload = handleOf(cursors, viewer, { key, contentType, bytes: content.length });
        return reply
          .code(201)
          .header('cache-control', 'no-store')
          .send({ upload, contentType, bytes: content.length, expiresAt: new Date(Date.now() + HANDLE_LIFE) });
      },
    );
  });

  http.get('/files/:id', async (request, reply) => {
    const viewer = await viewerOf(request, reply);
    await spend(request, reply, viewer, LIMITS.fileCost);
    const { id } = request.params as { id: string };
    const file = await found(contextOf(request, reply, viewer), id);
    if (!file) throw new GraphError('NOT_FOUND');
    const content = await store.get(file.key);
    if (!content) throw new GraphError('UNAVAILABLE');
    return reply
      .type(file.contentType)
      .header('cache-control', 'private, no-store')
      .header('content-disposition', `attachment; filename="${id}.${ENDINGS[file.contentType]}"`)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'same-origin')
      .header('referrer-policy', 'no-referrer')
      .send(content);
  });
};
