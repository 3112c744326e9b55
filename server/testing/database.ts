import { randomBytes } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { inject } from 'vitest';
import { type Engine, TEMPLATE_DATABASE, urlOfDatabase } from './global-setup.ts';

/** A copy of the template for one test file, to be spread into the options of `openDatabase`. */
export interface FreshDatabase {
  readonly engine: Engine;
  readonly url?: string;
  /** `memory://`: each time it is opened, it is another copy. */
  readonly dataDir?: string;
  readonly loadDataDir?: Blob;
  /** Removes it, open connections or not. */
  drop(): Promise<void>;
}

const OBJECT_IN_USE = '55006';
const ATTEMPTS = 50;

const onServer = async (statement: string): Promise<void> => {
  const client = new pg.Client({ connectionString: inject('databaseUrl'), connectionTimeoutMillis: 5000 });
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
};

/** Two copies of one template cannot begin at the same moment. */
const copyTemplate = async (name: string): Promise<void> => {
  for (let attempt = 1; ; attempt++) {
    try {
      return await onServer(`create database ${name} template ${TEMPLATE_DATABASE}`);
    } catch (error) {
      if ((error as pg.DatabaseError).code !== OBJECT_IN_USE || attempt === ATTEMPTS) throw error;
      await pause(20 + Math.random() * 80);
    }
  }
};

/** An empty database on the server of the run, of this caller alone. */
export const emptyDatabase = async (): Promise<FreshDatabase & { readonly url: string }> => {
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name}`);
  return {
    engine: 'postgresql',
    url: urlOfDatabase(inject('databaseUrl'), name),
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  };
};

/** Migrated and seeded, of this caller alone, on the engine of the run. */
export const freshDatabase = async (): Promise<FreshDatabase> => {
  if (inject('databaseEngine') === 'pglite') {
    const loadDataDir = await openAsBlob(inject('pgliteDump'), { type: 'application/x-tar' });
    return { engine: 'pglite', dataDir: 'memory://', loadDataDir, drop: async () => {} };
  }
  const name = `test_${randomBytes(8).toString('hex')}`;
  await copyTemplate(name);
  return {
    engine: 'postgresql',
    url: urlOfDatabase(inject('databaseUrl'), name),
    drop: () => onServer(`drop database if exists ${name} with (force)`),
  };
};
