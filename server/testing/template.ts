import { openDatabase } from '../database.ts';

/**
 * Fills an empty database with everything that a test may count on: the schema, the roles and the seeds. It is made
 * once per run; each test file gets a copy.
 *
 * @returns the database as one file when it is the embedded one, to be loaded by each test file.
 */
export const buildTemplate = async (open: { url?: string; dataDir?: string }): Promise<Blob | undefined> => {
  const { migrate } = await import('../migrate.ts');
  const { seed } = await import('../../seeds/index.ts');
  await migrate(open);
  await seed(open);
  if (open.url !== undefined) return undefined;
  const database = await openDatabase({ ...open, entities: [] });
  try {
    return await database.dump?.();
  } finally {
    await database.close();
  }
};
