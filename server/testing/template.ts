import { seedDatabase } from '../../seeds/index.ts';
import { migrateDatabase, openAsOwner } from '../migrate.ts';

/**
 * Fills an empty database with everything that a test may count on: the schema, the roles and the seeds. It is made
 * once per run; each test file gets a copy.
 *
 * @returns the database as one file when it is the embedded one, to be loaded by each test file.
 */
export const buildTemplate = async (open: { url?: string; dataDir?: string }): Promise<Blob | undefined> => {
  const database = await openAsOwner(open);
  try {
    await migrateDatabase(database);
    await seedDatabase(database, { canaries: true });
    return await database.dump?.();
  } finally {
    await database.close();
  }
};
