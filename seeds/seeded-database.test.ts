import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { columnOf, columnsOf, type EntityClass, tableOf } from '../schema/columns.ts';
import { entityClasses, entityTypes, LOGS } from '../schema/index.ts';
import { selectableProperties } from '../schema/projection.ts';
import { ROLES } from '../schema/roles.ts';
import { noRow, sliceSql } from '../schema/slice.ts';
import { type Database, openDatabase } from '../server/database.ts';
import { type FreshDatabase, freshDatabase } from '../server/testing/database.ts';
import { plainSeal, SEALED } from '../server/testing/plain-seal.ts';
import { buildRows } from './build.ts';
import { type Persona, persona, personas } from './cast.ts';
import { todayInAmsterdam } from './days.ts';
import { fixtures } from './fixtures.ts';
import { seedId } from './random.ts';
import type { Register } from './register.ts';
import { activityUnderWmo, dailyActivity } from './registers.ts';
import { wijkId } from './wijken.ts';

type Row = Readonly<Record<string, unknown>> & { readonly id: string };

const LOG_TABLES = new Set([...LOGS.map(tableOf), 'log_checkpoint']);

describe('a seeded database', () => {
  let fresh: FreshDatabase;
  let database: Database;
  const today = todayInAmsterdam();

  beforeAll(async () => {
    fresh = await freshDatabase();
    database = await openDatabase({ ...fresh, entities: [...entityClasses] });
  });

  afterAll(async () => {
    await database?.close();
    await fresh?.drop();
  });

  const inRole = async <T>(
    role: string,
    settings: Record<string, string>,
    work: (sql: (text: string) => Promise<T>) => Promise<T>,
  ) => {
    const client = await database.pool.connect();
    try {
      await client.query('begin');
      for (const [name, value] of Object.entries({ role, ...settings })) {
        await client.query('select set_config($1, $2, true)', [name, value]);
      }
      return await work(async (text) => (await client.query(text)).rows as T);
    } finally {
      await client.query('rollback');
      client.release();
    }
  };

  const asPersona = (
    someone: Persona,
    text: string,
    { categories, changes, grounds } = dailyActivity(someone.role),
  ): Promise<Record<string, unknown>[]> => {
    const { role, scope, person, organisation, wijk } = someone;
    const settings = {
      'app.organisation': seedId('Organisation', organisation),
      'app.person': seedId(role === 'DEELNEMER' ? 'Participant' : 'StaffMember', person),
      'app.scope': scope,
      'app.wijk': wijk ? wijkId(...wijk) : '',
      'app.today': today,
      'app.categories': categories.join(),
      'app.changes': changes.join(),
      'app.grounds': grounds.join(),
    };
    return inRole(`leerwerk_${role.toLowerCase()}`, settings, (sql) => sql(text));
  };

  const selectAll = (entity: EntityClass, properties: readonly string[]) =>
    `select ${properties.map((p) => `"${columnOf(entity, p).column}" as "${p}"`).join(', ')} from "${tableOf(entity)}"`;

  test('keeps by itself what the seeds say: keys, counts and statuses', async () => {
    const comparable = (row: Readonly<Record<string, unknown>>) => JSON.parse(JSON.stringify(row)) as unknown;
    for (const { entity, rows } of buildRows(today, plainSeal)) {
      const properties = [...columnsOf(entity).keys()].filter((p) => p in (rows[0] ?? {}) && !SEALED.includes(p));
      const stored = await inRole<Row[]>('leerwerk_maintenance', {}, (sql) => sql(selectAll(entity, properties)));
      const byId = new Map(stored.map((row) => [row.id, row]));
      expect(stored.length, entity.name).toBe(rows.length);
      for (const row of rows as unknown as Row[]) {
        const given = Object.fromEntries(properties.map((property) => [property, row[property] ?? null]));
        expect(comparable(byId.get(row.id) ?? {}), `${entity.name} ${row.id}`).toEqual(comparable(given));
      }
    }
  });

  test.each(ROLES)('has a value in every column that %s may read, within reach of the main cast', async (role) => {
    const cast = personas.filter((someone) => someone.role === role && !someone.name.includes('@'));
    const empty: string[] = [];
    for (const type of entityTypes.values()) {
      const properties = [...selectableProperties(type, role)];
      // The logs begin empty, and some roles have no rows of a type yet.
      if (LOG_TABLES.has(tableOf(type.entity))) continue;
      if (properties.length === 0 || sliceSql(type.slice, role, 't') === noRow({ id: 't."id"' })) continue;
      const counts = properties.map((p) => `count("${columnOf(type.entity, p).column}")::int as "${p}"`).join(', ');
      const found: Record<string, unknown>[] = [];
      for (const someone of cast)
        found.push(...(await asPersona(someone, `select ${counts} from "${tableOf(type.entity)}"`)));
      empty.push(...properties.filter((p) => found.every((row) => row[p] === 0)).map((p) => `${type.name}.${p}`));
    }
    expect(empty).toEqual([]);
  });

  const idsFor = async (name: string, table: string, where = 'true', activity?: Register) =>
    (await asPersona(persona(name), `select id from ${table} where ${where}`, activity)).map((row) =>
      String(row['id']),
    );

  test('shows the voorman the members that were introduced, a minor among them', async () => {
    const seen = await idsFor('voorman', 'participant');
    expect(seen).toHaveLength(4);
    expect(seen).toContain(fixtures.participants.minor);
    expect(seen).not.toContain(fixtures.participants.introductionInFuture);
    expect(seen).not.toContain(fixtures.participants.introductionEmpty);
  });

  test('shows the voorman an access instruction only while a job is planned', async () => {
    const objects = await asPersona(persona('voorman'), 'select object_id from work_object_access');
    const seen = objects.map((row) => row['object_id']);
    expect(seen).toContain(fixtures.objects.withPlannedJob);
    expect(seen).not.toContain(fixtures.objects.withClosedJobs);
    expect(await idsFor('voorman', 'work_object')).toContain(fixtures.objects.withClosedJobs);
  });

  test('shows each klantmanager the traject on the ground that is its own', async () => {
    const where = `participant_id = '${fixtures.participants.twoGrounds}'`;
    const one = await idsFor('klantmanager', 'traject', where);
    expect(await idsFor('klantmanager-2', 'traject', where)).toEqual([]);
    const other = await idsFor('klantmanager-2', 'traject', where, activityUnderWmo('KLANTMANAGER'));
    expect([one.length, other.length]).toEqual([1, 1]);
    expect(one).not.toEqual(other);
  });

  test('shares nothing of the partners whose agreement has ended', async () => {
    const ended = ['corporatie-beeindigd', 'gemeente-beeindigd']
      .map((key) => `'${seedId('Organisation', key)}'`)
      .join(', ');
    expect(await idsFor('consulent-team', 'participant', `responsible_organisation_id in (${ended})`)).toEqual([]);
    for (const name of ['consulent-team', 'voorman', 'voorman-2', 'beleidsmedewerker']) {
      expect(await idsFor(name, 'job', `responsible_organisation_id in (${ended})`), name).toEqual([]);
      expect(await idsFor(name, 'work_object', `responsible_organisation_id in (${ended})`), name).toEqual([]);
    }
    expect(await idsFor('corporatie-opdrachtgever@beeindigd', 'crew')).toEqual([]);
    expect((await idsFor('corporatie-opdrachtgever@beeindigd', 'job')).length).toBeGreaterThan(100);
    expect((await idsFor('klantmanager@beeindigd', 'participant')).length).toBe(20);
  });

  test('leaves a crew out of the corporatie’s sight 90 days after its last job', async () => {
    const seen = await idsFor('corporatie-opdrachtgever', 'crew');
    expect(seen).toContain(fixtures.crews.paused);
    expect(seen).not.toContain(fixtures.crews.former);
  });
});
