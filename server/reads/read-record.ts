import type { Page, PageArguments, Viewer } from '../../schema/context.ts';
import type { EntityType } from '../../schema/declaration.ts';
import type { PolicyClass } from '../../schema/policy.ts';
import type { Cursors } from '../cursor.ts';
import type { Ids } from '../ids.ts';
import { pageSize } from '../list-sql.ts';
import { disclosedClasses, isRecorded } from '../logs/disclosed-classes.ts';
import type { OperationRecord } from '../logs/operation-record.ts';
import { pageInfoOf } from '../page-info.ts';
import type { Loaded } from '../select-list.ts';
import { type Counted, subjectOf } from '../subject.ts';

interface Options {
  readonly record: OperationRecord;
  readonly viewer: Viewer;
  readonly ids: Ids;
  readonly cursors: Cursors;
}

/** What a page gives of its rows. */
export interface GivenByPage {
  /** Names of the fields asked of the connection. */
  readonly page: ReadonlySet<string>;
  /** Of personal data that the rows give, and that being found gives. */
  readonly classes: readonly PolicyClass[];
  readonly told: readonly PolicyClass[];
}

/** Makes rows and pages of what was found, and records whose data the caller is given with them. */
export class ReadRecord {
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
  }

  classes(type: EntityType, asked: Iterable<string>, args?: PageArguments): readonly PolicyClass[] {
    return disclosedClasses(type, asked, this.#options.viewer, args);
  }

  /** Rows as they are given on, from those of a statement. */
  take(type: EntityType, rows: readonly Record<string, unknown>[]): Loaded[] {
    const { ids } = this.#options;
    for (const row of rows) {
      const { $subject } = row;
      row['$type'] = type.name;
      row['$subject'] = typeof $subject === 'string' ? subjectOf(type, $subject, ids) : undefined;
    }
    return rows as unknown as Loaded[];
  }

  /** What is given of a person is recorded; a row read ahead to see whether there are more is not given. */
  rows(rows: readonly Loaded[], classes: readonly PolicyClass[]): void {
    const { record } = this.#options;
    for (const { $key, $subject, $openUntil, $openedBy } of rows) {
      record.disclose(classes, $subject);
      if ($openUntil) record.open($openUntil, classes, $openedBy, $subject);
      if ($subject) record.meet($key, $subject);
    }
  }

  /** Data of this class is given of a row, of which a condition of the policy holds. */
  told({ $subject }: Loaded, name: PolicyClass): void {
    if (isRecorded(name)) this.#options.record.disclose([name], $subject);
  }

  /** Data of this class is not given of a row: what has to hold of it does not. */
  refused(name: PolicyClass): void {
    this.#options.record.refuse('CONDITION_NOT_MET', name);
  }

  /** Of the row with this key is told whether it has any that are like this. */
  children(key: string, { filter }: PageArguments, told: readonly PolicyClass[]): void {
    if (filter) this.#options.record.discloseOf(key, told);
  }

  counted(type: EntityType, classes: readonly PolicyClass[], rows: readonly Counted[]): void {
    const { ids, record } = this.#options;
    record.disclose(classes);
    for (const subject of rows.flatMap(({ subjects }) => subjects ?? []))
      record.disclose(classes, subject && subjectOf(type, subject, ids));
  }

  /** @param list for which its cursors hold */
  page(
    args: PageArguments,
    { page, classes, told }: GivenByPage,
    loaded: readonly Loaded[],
    list: string,
  ): Omit<Page, 'totalCount'> {
    const { record, cursors } = this.#options;
    const { size, backwards } = pageSize(args);
    const shown = loaded.slice(0, size);
    if (backwards) shown.reverse();
    // That nobody is like this, is an answer too.
    record.disclose(classes);
    if (page.has('edges') || page.has('nodes')) this.rows(shown, classes);
    // Who is found by a filter is told of without being shown: by a cursor, or by there being more.
    if (args.filter && page.has('pageInfo')) this.rows(loaded, told);
    const edges = shown.map((node) => {
      let cursor: string | undefined;
      return {
        node,
        // Sealed when it is asked for, once: each time it is sealed it is another.
        get cursor() {
          cursor ??= cursors.seal(node.$position, list);
          return cursor;
        },
      };
    });
    return { edges, pageInfo: pageInfoOf(edges, args, loaded.length > size) };
  }
}
