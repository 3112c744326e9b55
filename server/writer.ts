import { randomUUID } from 'node:crypto';
import { columnOf, type StoredColumn, tableOf } from '../schema/columns.ts';
import type { Uploaded, Viewer, Writer } from '../schema/context.ts';
import type { EntityType, Stored } from '../schema/declaration.ts';
import { busy } from '../schema/errors.ts';
import { DEFAULT_ACTIVITIES } from '../schema/policy-activities.ts';
import { type Predicate, rowColumns, sliceSql } from '../schema/slice.ts';
import type { Cursors } from './cursor.ts';
import { uploadedUnder } from './files/uploads.ts';
import type { Ids } from './ids.ts';
import { Parameters } from './list-sql.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** PostgreSQL's codes for a step that gave way to another transaction: lock_not_available, deadlock_detected. */
const GAVE_WAY: ReadonlySet<unknown> = new Set(['55P03', '40P01']);

const sqlTypeOf = ({ type, array }: StoredColumn): string => (array ? `${type}[]` : type);

export interface WriterOptions {
  readonly work: UnitOfWork;
  readonly viewer: Viewer;
  readonly ids: Ids;
  readonly rowPredicate: boolean;
  readonly cursors: Cursors;
  /** Called after each write, so that later reads see it. */
  readonly onWrite: () => void;
}

/** Writes declared columns of rows in the caller's slice; the database's own fences say the same. */
export class SliceWriter implements Writer {
  readonly #options: WriterOptions;
  #steps = 0;
  #depth = 0;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  async update(
    type: Stored,
    key: string,
    version: number,
    values: Readonly<Record<string, unknown>>,
  ): Promise<boolean> {
    const parameters = new Parameters();
    const assignments = Object.entries(values).map(([property, value]) => {
      const column = columnOf(type.entity, property);
      return `"${column.column}" = ${parameters.add(value, sqlTypeOf(column))}`;
    });
    const conditions = [
      `t."id" = ${parameters.add(key, 'uuid')}`,
      `t."version" = ${parameters.add(version, 'int')}`,
      ...this.#slice(type),
    ];
    const sql = `update "${tableOf(type.entity)}" t
      set ${[...assignments, '"version" = t."version" + 1', '"changed_at" = now()'].join(', ')}
      where ${conditions.join(' and ')}`;
    const { rowCount } = await this.#options.work.query(sql, parameters.values);
    this.#options.onWrite();
    return rowCount === 1;
  }

  async insert(type: Stored, values: Readonly<Record<string, unknown>>): Promise<string> {
    const id = randomUUID();
    await this.#insert(type, id, values);
    return id;
  }

  async insertOnce(type: Stored, values: Readonly<Record<string, unknown>>): Promise<string | null> {
    const id = randomUUID();
    return (await this.#insert(type, id, values, 'on conflict do nothing')) === 1 ? id : null;
  }

  async #insert(
    type: Stored,
    id: string,
    values: Readonly<Record<string, unknown>>,
    unless = '',
  ): Promise<number | null> {
    const { viewer, work } = this.#options;
    const parameters = new Parameters();
    const all = {
      id,
      responsibleOrganisationId: viewer.organisationId,
      processingActivity: DEFAULT_ACTIVITIES[viewer.role],
      ...values,
    };
    const columns = Object.keys(all).map((property) => columnOf(type.entity, property));
    const row = Object.values(all).map((value, i) => parameters.add(value, sqlTypeOf(columns[i] as StoredColumn)));
    const { rowCount } = await work.query(
      `insert into "${tableOf(type.entity)}" (${columns.map(({ column }) => `"${column}"`).join(', ')})
       values (${row.join(', ')}) ${unless}`,
      parameters.values,
    );
    this.#options.onWrite();
    return rowCount;
  }

  async remove(type: Stored, key: string, version: number): Promise<boolean> {
    const parameters = new Parameters();
    const conditions = [
      `t."id" = ${parameters.add(key, 'uuid')}`,
      `t."version" = ${parameters.add(version, 'int')}`,
      ...this.#slice(type),
    ];
    const sql = `delete from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`;
    const { rowCount } = await this.#options.work.query(sql, parameters.values);
    this.#options.onWrite();
    return rowCount === 1;
  }

  async find(type: Stored, key: string, properties: readonly string[]): Promise<Record<string, unknown> | null> {
    const [row] = await this.findAll(type, 'id', key, properties);
    return row ?? null;
  }

  async findAll(
    type: Stored,
    property: string,
    key: string,
    properties: readonly string[],
  ): Promise<Record<string, unknown>[]> {
    const parameters = new Parameters();
    const columns = properties.map((own) => `t."${columnOf(type.entity, own).column}" as "${own}"`);
    const { column, type: sqlType } = columnOf(type.entity, property);
    const conditions = [`t."${column}" = ${parameters.add(key, sqlType)}`, ...this.#slice(type)];
    const { rows } = await this.#options.work.query(
      `select ${columns.join(', ')} from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`,
      parameters.values,
    );
    return rows;
  }

  async findDue(
    type: Stored,
    where: Predicate<unknown>,
    order: string,
    properties: readonly string[],
    most: number,
  ): Promise<Record<string, unknown>[]> {
    const parameters = new Parameters();
    const columns = properties.map((own) => `t."${columnOf(type.entity, own).column}" as "${own}"`);
    const conditions = [where(rowColumns(type.entity, 't') as never), ...this.#slice(type)];
    const { rows } = await this.#options.work.query(
      `select ${columns.join(', ')} from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}
       order by t."${columnOf(type.entity, order).column}", t."id" limit ${parameters.add(most, 'int')}`,
      parameters.values,
    );
    return rows;
  }

  async step<T>(run: () => Promise<T>): Promise<T> {
    const { work } = this.#options;
    this.#steps += 1;
    const name = `step_${this.#steps}`;
    await work.query(`savepoint ${name}`);
    this.#depth += 1;
    try {
      const result = await run();
      // The outer one takes the inner ones along.
      if (this.#depth === 1) await work.query(`release savepoint ${name}`);
      return result;
    } catch (error) {
      await work.query(`rollback to savepoint ${name}`);
      this.#options.onWrite();
      throw GAVE_WAY.has((error as { code?: unknown }).code) ? busy() : error;
    } finally {
      this.#depth -= 1;
    }
  }

  keyOf(type: EntityType, id: string): string | null {
    return this.#options.ids.decode(type, id, this.#options.viewer.organisationId);
  }

  uploaded(handle: string): Uploaded | null {
    return uploadedUnder(this.#options.cursors, this.#options.viewer, handle);
  }

  fingerprint(text: string): string {
    return this.#options.ids.fingerprint(text, this.#options.viewer.organisationId);
  }

  #slice(type: Stored): string[] {
    const { viewer, rowPredicate } = this.#options;
    return rowPredicate ? [sliceSql(type.slice, viewer.role, 't', viewer.scope) ?? 'false'] : [];
  }
}
