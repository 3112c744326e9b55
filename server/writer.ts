import { randomUUID } from 'node:crypto';
import { columnOf, type StoredColumn, tableOf } from '../schema/columns.ts';
import type { Uploaded, Viewer, Writer } from '../schema/context.ts';
import type { EntityType, Stored } from '../schema/declaration.ts';
import { busy, unauthorizedField } from '../schema/errors.ts';
import { isServed } from '../schema/purpose.ts';
import { type Predicate, rowColumns, sliceSql } from '../schema/slice.ts';
import type { Cursors } from './cursor.ts';
import { uploadedUnder } from './files/uploads.ts';
import { statementName } from './flush.ts';
import type { Ids } from './ids.ts';
import { Parameters } from './list-sql.ts';
import { columnClasses, unchangedClass, unservedClass } from './logs/disclosed-classes.ts';
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

const isShown = (type: Stored): type is EntityType => 'row' in type;

/** Column with the key of the participant that a row is about. */
const subjectOf = (type: Stored): string | undefined =>
  isShown(type) && type.subject ? columnOf(type.entity, type.subject).column : undefined;

const selected = (type: Stored, properties: readonly string[]): string[] =>
  properties.map((own) => `t."${columnOf(type.entity, own).column}" as "${own}"`);

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
    this.#refuseUnserved(type, Object.keys(values), unchangedClass);
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
    const { rowCount } = await this.#ask(sql, parameters);
    this.#wrote(type, key, Object.keys(values));
    return rowCount === 1;
  }

  async insert(type: Stored, values: Readonly<Record<string, unknown>>): Promise<string> {
    const { keys } = await this.#insert(type, [values]);
    return String(keys[0]);
  }

  async insertOnce(type: Stored, values: Readonly<Record<string, unknown>>): Promise<string | null> {
    const { keys, rowCount } = await this.#insert(type, [values], 'on conflict do nothing');
    return rowCount === 1 ? String(keys[0]) : null;
  }

  async insertAll(type: Stored, rows: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    if (rows.length > 0) await this.#insert(type, rows);
  }

  /** All rows have the columns of the first. */
  async #insert(type: Stored, rows: readonly Readonly<Record<string, unknown>>[], unless = '') {
    const { viewer, work } = this.#options;
    const given = Object.keys(rows[0] ?? {});
    this.#refuseUnserved(type, given, unchangedClass);
    const parameters = new Parameters();
    const common = { responsibleOrganisationId: viewer.organisationId, processingActivity: viewer.activity?.uri };
    const all = rows.map((row) => ({ id: randomUUID(), ...common, ...row }) as Readonly<Record<string, unknown>>);
    const names = Object.keys(all[0] ?? {});
    const columns = names.map((property) => columnOf(type.entity, property));
    const written = all.map(
      (row) => `(${columns.map((own, i) => parameters.add(row[names[i] as string], sqlTypeOf(own))).join(', ')})`,
    );
    const { rowCount } = await this.#ask(
      `insert into "${tableOf(type.entity)}" (${columns.map(({ column }) => `"${column}"`).join(', ')})
       values ${written.join(', ')} ${unless}`,
      parameters,
    );
    const subject = isShown(type) ? type.subject : undefined;
    for (const row of all) {
      const whose = subject && row[subject];
      if (whose) work.record.meet(String(row.id), String(whose));
      this.#wrote(type, String(row.id), given);
    }
    return { keys: all.map(({ id }) => id), rowCount };
  }

  async remove(type: Stored, key: string, version: number): Promise<boolean> {
    this.#refuseUnserved(type, [], unchangedClass);
    const parameters = new Parameters();
    const conditions = [
      `t."id" = ${parameters.add(key, 'uuid')}`,
      `t."version" = ${parameters.add(version, 'int')}`,
      ...this.#slice(type),
    ];
    const sql = `delete from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`;
    const { rowCount } = await this.#ask(sql, parameters);
    this.#wrote(type, key, []);
    return rowCount === 1;
  }

  async find(type: Stored, key: string, properties: readonly string[]): Promise<Record<string, unknown> | null> {
    const [row] = await this.findAll(type, 'id', key, properties);
    return row ?? null;
  }

  async findAll(
    type: Stored,
    property: string,
    key: string | readonly string[],
    properties: readonly string[],
  ): Promise<Record<string, unknown>[]> {
    this.#refuseUnserved(type, properties);
    const parameters = new Parameters();
    const columns = [...this.#identity(type), ...selected(type, properties)];
    const { column, type: sqlType } = columnOf(type.entity, property);
    const value =
      typeof key === 'string' ? parameters.add(key, sqlType) : `any(${parameters.add(key, `${sqlType}[]`)})`;
    const conditions = [`t."${column}" = ${value}`, ...this.#slice(type)];
    const { rows } = await this.#ask(
      `select ${columns.join(', ')} from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}`,
      parameters,
    );
    return this.#met(type, properties, rows);
  }

  async search(
    type: EntityType,
    property: string,
    values: readonly unknown[],
    properties: readonly string[],
  ): Promise<Record<string, unknown>[]> {
    const { work } = this.#options;
    const parameters = new Parameters();
    const compared = columnOf(type.entity, property);
    const subject = type.subject ?? 'id';
    const own = this.#slice(type);
    const where = own.length > 0 ? ` where ${own.join(' and ')}` : '';
    // Materialized, so that no index on what is searched for is asked first whether there is such a row anywhere.
    const { rows } = await work.query(
      `with own as materialized (
         select ${selected(type, [...new Set([property, subject, ...properties])]).join(', ')} from "${tableOf(type.entity)}" t${where})
       select * from own where own."${property}" = any(${parameters.add(values, `${compared.type}[]`)})`,
      parameters.values,
    );
    const classes = type.searched ? [type.searched.access] : [];
    work.record.disclose(classes);
    for (const row of rows) work.record.disclose(classes, String(row[subject]));
    return rows;
  }

  async findDue(
    type: Stored,
    where: Predicate<unknown>,
    order: string,
    properties: readonly string[],
    most: number,
  ): Promise<Record<string, unknown>[]> {
    this.#refuseUnserved(type, properties);
    const parameters = new Parameters();
    const columns = [...this.#identity(type), ...selected(type, properties)];
    const conditions = [where(rowColumns(type.entity, 't') as never), ...this.#slice(type)];
    const { rows } = await this.#options.work.query(
      `select ${columns.join(', ')} from "${tableOf(type.entity)}" t where ${conditions.join(' and ')}
       order by t."${columnOf(type.entity, order).column}", t."id" limit ${parameters.add(most, 'int')}`,
      parameters.values,
    );
    return this.#met(type, properties, rows);
  }

  async step<T>(run: () => Promise<T>): Promise<T> {
    const { work } = this.#options;
    this.#steps += 1;
    const { mark } = work.record;
    const name = `step_${this.#steps}`;
    work.sendWithNext(`savepoint ${name}`);
    this.#depth += 1;
    try {
      const result = await run();
      // The outer one takes the inner ones along.
      if (this.#depth === 1) work.sendWithNext(`release savepoint ${name}`);
      return result;
    } catch (error) {
      await work.query(`rollback to savepoint ${name}`);
      work.record.undoTo(mark);
      this.#options.onWrite();
      throw GAVE_WAY.has((error as { code?: unknown }).code) ? busy() : error;
    } finally {
      this.#depth -= 1;
    }
  }

  told(type: Stored, all: boolean): void {
    const { work, viewer } = this.#options;
    if (isShown(type)) work.record.disclose(columnClasses(type, [], viewer));
    if (all) work.record.tell();
  }

  claimSubject(participant: string): Promise<void> {
    return this.#options.work.claimSubject(participant);
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

  /** Of one kind of step the text is the same each time. */
  #ask(sql: string, { values }: Parameters) {
    const { work, viewer } = this.#options;
    return work.queryAs<Record<string, unknown>>({ sql, values, name: statementName(viewer.role, sql) });
  }

  /** SQL: of whom a row is, where it is somebody's. */
  #identity(type: Stored): string[] {
    const subject = subjectOf(type);
    return subject ? ['t."id" as "$key"', `t."${subject}" as "$subject"`] : [];
  }

  /** Remembers whose rows these are and what was looked at of them, so that the logs can tell. */
  #met(type: Stored, properties: readonly string[], rows: Record<string, unknown>[]): Record<string, unknown>[] {
    const { work, viewer } = this.#options;
    if (!isShown(type)) return rows;
    const classes = columnClasses(type, properties, viewer);
    return rows.map(({ $key, $subject, ...row }) => {
      const subject = ($subject ?? null) as string | null;
      if ($key) work.record.meet(String($key), subject);
      work.record.consider(classes, subject);
      return row;
    });
  }

  /**
   * What could not be read under the purpose is not decided by, and so told; what is not changed for it is not written.
   * @throws UNAUTHORIZED_FIELD
   */
  #refuseUnserved(type: Stored, properties: readonly string[], classOf: typeof unchangedClass = unservedClass): void {
    const { work, viewer } = this.#options;
    const unserved = isShown(type) ? classOf(type, properties, viewer) : undefined;
    if (!unserved) return;
    work.record.refuse('OUTSIDE_PURPOSE', unserved);
    throw unauthorizedField(unserved);
  }

  #wrote(type: Stored, key: string, properties: readonly string[]): void {
    const { work, viewer, onWrite } = this.#options;
    onWrite();
    if (!isShown(type)) return;
    const column = subjectOf(type);
    work.record.touch({ key, table: tableOf(type.entity), subject: column }, columnClasses(type, properties, viewer));
  }

  #slice(type: Stored): string[] {
    const { viewer, rowPredicate } = this.#options;
    // Rows that the purpose does not need are not there.
    if (isShown(type) && !isServed({ policy: type.row }, viewer.activity)) return ['false'];
    return rowPredicate ? [sliceSql(type.slice, viewer.role, 't', viewer.scope) ?? 'false'] : [];
  }
}
