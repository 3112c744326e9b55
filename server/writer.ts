import { randomUUID } from 'node:crypto';
import { columnOf, tableOf } from '../schema/columns.ts';
import type { Viewer, Writer } from '../schema/context.ts';
import type { EntityType } from '../schema/declaration.ts';
import { DEFAULT_ACTIVITIES } from '../schema/policy-activities.ts';
import { sliceSql } from '../schema/slice.ts';
import type { Ids } from './ids.ts';
import { Parameters } from './list-sql.ts';
import type { UnitOfWork } from './unit-of-work.ts';

export interface WriterOptions {
  readonly work: UnitOfWork;
  readonly viewer: Viewer;
  readonly ids: Ids;
  readonly rowPredicate: boolean;
  /** Called after each write, so that later reads see it. */
  readonly onWrite: () => void;
}

/** Writes declared columns of rows in the caller's slice; the database's own fences say the same. */
export class SliceWriter implements Writer {
  readonly #options: WriterOptions;
  #steps = 0;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  async update(
    type: EntityType,
    key: string,
    version: number,
    values: Readonly<Record<string, unknown>>,
  ): Promise<boolean> {
    const parameters = new Parameters();
    const assignments = Object.entries(values).map(([property, value]) => {
      const { column, type: sqlType } = columnOf(type.entity, property);
      return `"${column}" = ${parameters.add(value, sqlType)}`;
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

  async insert(type: EntityType, values: Readonly<Record<string, unknown>>): Promise<string> {
    const { viewer, work } = this.#options;
    const id = randomUUID();
    const parameters = new Parameters();
    const all = {
      id,
      responsibleOrganisationId: viewer.organisationId,
      processingActivity: DEFAULT_ACTIVITIES[viewer.role],
      ...values,
    };
    const columns = Object.keys(all).map((property) => columnOf(type.entity, property));
    const row = Object.values(all).map((value, i) => parameters.add(value, columns[i]?.type ?? 'text'));
    await work.query(
      `insert into "${tableOf(type.entity)}" (${columns.map(({ column }) => `"${column}"`).join(', ')})
       values (${row.join(', ')})`,
      parameters.values,
    );
    this.#options.onWrite();
    return id;
  }

  async find(type: EntityType, key: string, properties: readonly string[]): Promise<Record<string, unknown> | null> {
    const [row] = await this.findAll(type, 'id', key, properties);
    return row ?? null;
  }

  async findAll(
    type: EntityType,
    property: string,
    key: string,
    properties: readonly string[],
  ): Promise<Record<string, unknown>[]> {
    const parameters = new Parameters();
    const columns = properties.map((own) => `t."${columnOf(type.entity, own).column}" as "${own}"`);
    const conditions = [
      `t."${columnOf(type.entity, property).column}" = ${parameters.add(key, 'uuid')}`,
      ...this.#slice(type),
    ];
    const { rows } = await this.#options.work.query(
      `select ${columns.join(', ')} from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`,
      parameters.values,
    );
    return rows;
  }

  async step<T>(run: () => Promise<T>): Promise<T> {
    const { work } = this.#options;
    this.#steps += 1;
    const name = `step_${this.#steps}`;
    await work.query(`savepoint ${name}`);
    try {
      const result = await run();
      await work.query(`release savepoint ${name}`);
      return result;
    } catch (error) {
      await work.query(`rollback to savepoint ${name}`);
      this.#options.onWrite();
      throw error;
    }
  }

  keyOf(type: EntityType, id: string): string | null {
    return this.#options.ids.decode(type, id, this.#options.viewer.organisationId);
  }

  #slice(type: EntityType): string[] {
    const { viewer, rowPredicate } = this.#options;
    return rowPredicate ? [sliceSql(type.slice, viewer.role, 't', viewer.scope) ?? 'false'] : [];
  }
}
