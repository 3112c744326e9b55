import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGraph, type TestGraph } from './testing/graph.ts';
import { readTrustedDocuments } from './trusted-documents.ts';

const FOLDER = 'client-sdk/generated';
const OF_VOORMAN = 'wsd/voorman/persisted-documents.json';
const OF_CONSULENT = 'wsd/consulent/persisted-documents.json';

const manifest = async (path: string, folder = FOLDER): Promise<Record<string, string>> =>
  JSON.parse(await readFile(join(folder, path), 'utf8'));

const idOf = async (path: string, name: string): Promise<string> => {
  const found = Object.entries(await manifest(path)).find(([, text]) => new RegExp(`query ${name}[ (]`).test(text));
  return found?.[0] ?? expect.fail(`no operation ${name}`);
};

describe('where only registered operations run', () => {
  let graph: TestGraph;
  let own: string;
  let ofAnother: string;
  beforeAll(async () => {
    graph = await startGraph({ registeredOnly: true });
    own = await idOf(OF_VOORMAN, 'MyCrews');
    ofAnother = await idOf(OF_CONSULENT, 'DueWork');
  });
  afterAll(() => graph?.stop());

  const send = async (body: unknown, headers: Record<string, string> = {}, persona = 'voorman') => {
    const caller = await graph.as(persona);
    const { authorization = '' } = caller.headers;
    const reply = await fetch(`${graph.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization, ...headers },
      body: JSON.stringify(body),
    });
    const { data, errors } = (await reply.json()) as {
      data?: Record<string, unknown>;
      errors?: [{ extensions: { code: string; traceId: string }; message: string }];
    };
    return { status: reply.status, data, code: errors?.[0].extensions.code, errors };
  };

  test('one is carried out by its hash, for the purpose that it states itself', async () => {
    await send({ documentId: own });
    // Nor does it matter whether the caller has to be looked up again meanwhile.
    await graph.admin('update seat_change set version = gen_random_uuid()');
    const { data, code } = await send({ documentId: own });
    expect(code).toBeUndefined();
    expect(data).toMatchObject({ crews: { nodes: expect.any(Array) } });
  });

  test('and no other, written out or not, whoever asks', async () => {
    const text = (await manifest(OF_VOORMAN))[own] as string;
    for (const [body, refusal] of [
      [{ query: '{ viewer { role } }' }, 'FORBIDDEN'],
      [{ query: text }, 'FORBIDDEN'],
      [{ query: '{ __schema { types { name } } }' }, 'FORBIDDEN'],
      [{ query: '' }, 'FORBIDDEN'],
      [{ documentId: ofAnother }, 'NOT_FOUND'],
      [{ documentId: own.replace(/.$/, (last) => (last === '0' ? '1' : '0')) }, 'NOT_FOUND'],
      [{ documentId: own.slice('sha256:'.length) }, 'NOT_FOUND'],
      [{ documentId: own.toUpperCase() }, 'NOT_FOUND'],
      [{ documentId: '__proto__' }, 'NOT_FOUND'],
      [{ documentId: [own] }, 'NOT_FOUND'],
      [{ documentId: null }, 'NOT_FOUND'],
      [{ documentId: own, query: text }, 'BAD_USER_INPUT'],
      [[{ documentId: own }], 'BAD_REQUEST'],
      [{ extensions: { persistedQuery: { version: 1, sha256Hash: own } } }, 'PERSISTED_QUERY_NOT_SUPPORTED'],
      [{}, 'BAD_REQUEST'],
    ] as const) {
      const { data, code } = await send(body);
      expect([body, data, code]).toEqual([body, undefined, refusal]);
    }
  });

  test('is as unknown to another role as one that never was', async () => {
    const answer = async (documentId: string) => {
      const { status, errors } = await send({ documentId });
      return [status, errors?.map(({ message, extensions }) => ({ message, ...extensions, traceId: '' }))];
    };
    expect(await answer(ofAnother)).toEqual(await answer(`sha256:${'0'.repeat(64)}`));
  });

  test('and nothing by GET: an address ends up in logs', async () => {
    const { authorization = '' } = (await graph.as('voorman')).headers;
    const get = async (search: string) => {
      const reply = await fetch(`${graph.address}/graphql?${search}`, { headers: { authorization } });
      return (await reply.json()) as { data?: object; errors?: [{ extensions: { code: string } }] };
    };
    for (const search of [`documentId=${own}`, `documentId=${own}&documentId=${own}`, 'query={viewer{role}}', '']) {
      const { data, errors } = await get(search);
      expect([search, data, errors?.[0].extensions.code]).toEqual([search, undefined, 'FORBIDDEN']);
    }
  });

  test('the purpose stays its own, whatever the header says', async () => {
    const { code } = await send({ documentId: own }, { 'processing-activity': 'ploegplanning' });
    expect(code).toBe('BAD_USER_INPUT');
  });

  test('its hash stands in the log of users, and a refusal among the decisions', async () => {
    await send({ documentId: own });
    const [entry] = await graph.admin(
      `select * from audit_entry where document_hash is not null order by at desc limit 1`,
    );
    expect(`sha256:${entry.document_hash}`).toBe(own);
    // That says which document it was, to everybody who has it.
    expect(entry.document_fingerprint).toBeNull();
    const { errors } = await send({ documentId: ofAnother });
    const [decision] = await graph.admin('select * from access_decision where trace_id = $1', [
      errors?.[0].extensions.traceId,
    ]);
    expect(decision).toMatchObject({ decision: 'DENY', reason_code: 'DOCUMENT_NOT_REGISTERED', role: 'VOORMAN' });
  });
});

describe('a manifest', () => {
  const changed = async (change: (documents: Record<string, string>) => void, path = OF_VOORMAN): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'documents-'));
    try {
      await cp(FOLDER, folder, { recursive: true });
      const documents = await manifest(OF_VOORMAN);
      change(documents);
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), JSON.stringify(documents));
      return await readTrustedDocuments(folder).then(
        () => 'taken',
        (error) => error.message,
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

  test('is taken as the generator writes it', async () => {
    expect(await changed(() => {})).toBe('taken');
  });

  test('with a document under the hash of another is refused by name', async () => {
    const message = await changed((documents) => {
      const [first = ''] = Object.keys(documents);
      documents[first] = '{ viewer { role } }';
    });
    expect(message).toMatch(
      /TRUSTED_DOCUMENTS: sha256:[0-9a-f]+ in wsd\/voorman\/\S+ is not the document that its hash says/,
    );
  });

  test('with an operation that does not say what it is for is refused', async () => {
    const message = await changed((documents) => {
      const text = '{ viewer { role } }';
      documents[`sha256:${createHash('sha256').update(text).digest('hex')}`] = text;
    });
    expect(message).toMatch(/has an operation without @purpose/);
  });

  test('of no role of the graph is refused', async () => {
    expect(await changed(() => {}, 'wsd/directeur/persisted-documents.json')).toContain('is of no role');
  });

  test('has to be there', async () => {
    await expect(readTrustedDocuments('/nowhere')).rejects.toThrow('TRUSTED_DOCUMENTS has no persisted-documents.json');
  });
});
