import type { FieldNode } from 'graphql';
import type { PageArguments } from '../../schema/context.ts';
import type { EntityType } from '../../schema/declaration.ts';
import type { PolicyClass } from '../../schema/policy.ts';
import type { Ids } from '../ids.ts';
import type { ListOrder } from '../list-sql.ts';

/** Thrown for what one statement does not answer: the operation is executed field by field instead. */
export class NotPlanned extends Error {}

/** Values of the variables of a request, as coerced by their types. */
export type Variables = Readonly<Record<string, unknown>>;

/** The arguments of a page in a request. */
export type ArgumentsOf = (variables: Variables) => PageArguments;

/** The raw key of the row that a request names, for this organisation; null when it names none. */
export type IdOf = (variables: Variables, ids: Ids, organisationId: string) => string | null;

/** The raw keys of rows of several types that a request names, each with the column that those of its type come in. */
export type IdsOf = (
  variables: Variables,
  ids: Ids,
  organisationId: string,
) => readonly ({ readonly column: string; readonly key: string } | null)[];

/** A field of a row or a connection, under the name that the caller gave it. */
interface Named {
  readonly key: string;
}

/** Of a field of a row: what has to hold of that row, which is told in a column of its own. */
export interface RowRule {
  readonly condition: string;
  readonly column: string;
  readonly policy: PolicyClass;
  /** Where it is asked. */
  readonly nodes: readonly FieldNode[];
}

interface OfRow extends Named {
  /** Absent: given of every row. */
  readonly when?: RowRule | undefined;
}

/** A value of the row itself. */
export interface PlannedValue extends OfRow {
  readonly kind: 'value';
  /** As the graph gives it. @throws NotPlanned where graphql-js says what is wrong with it */
  readonly give: (row: Readonly<Record<string, unknown>>) => unknown;
}

/** Another row: `column` is what it comes in, `found` by which of its properties, `from` the key on this row. */
export interface PlannedRelation extends OfRow {
  readonly kind: 'row' | 'rows';
  readonly column: string;
  readonly found: string;
  /** Empty: this row has nothing that leads there. */
  readonly from: string | undefined;
  readonly row: PlannedRow;
}

/** A page of the rows that refer to this one. */
export interface PlannedChildren extends OfRow {
  readonly kind: 'page';
  readonly column: string;
  readonly property: string;
  readonly page: PlannedPage;
}

export type PlannedField = PlannedValue | PlannedRelation | PlannedChildren;

/** Whether a field, or something that it leads to, may be refused because of a row. */
export const mayBeRefused = (field: PlannedField): boolean => {
  if (field.when) return true;
  if (field.kind === 'value') return false;
  return field.kind === 'page' ? field.page.rows.some((row) => row.mayBeRefused) : field.row.mayBeRefused;
};

/** What is given of a row of this type. */
export interface PlannedRow {
  readonly type: EntityType;
  /** Names of the fields asked of it. */
  readonly asked: Set<string>;
  /** Of personal data that those give. */
  readonly classes: readonly PolicyClass[];
  readonly fields: PlannedField[];
  /** Whether something of it, or of the rows that it leads to, may be refused because of the row. */
  readonly mayBeRefused: boolean;
}

/** What is given of a connection; all its rows have the fields of all the ways in which they are asked. */
export interface PlannedPage {
  readonly type: EntityType;
  /** Of the request for which it was planned; of another, what decides the form of the statement is the same. */
  readonly args: PageArguments;
  readonly argsOf: ArgumentsOf;
  readonly order: ListOrder;
  /** Of personal data that the rows give, and that being found gives. */
  readonly classes: readonly PolicyClass[];
  readonly told: readonly PolicyClass[];
  /** Names of the fields asked of the connection, and of its rows. */
  readonly page: Set<string>;
  readonly asked: Set<string>;
  readonly fields: PlannedPart[];
  /** The column that the count comes in. */
  readonly count: string | undefined;
  /** What other rows each row is given with. */
  readonly rows: PlannedRow[];
}

export type PlannedPart =
  | (Named & { readonly kind: 'typename' | 'totalCount'; readonly name: string })
  | (Named & { readonly kind: 'nodes'; readonly row: PlannedRow })
  | (Named & { readonly kind: 'edges'; readonly fields: PlannedEdgePart[] })
  | (Named & { readonly kind: 'pageInfo'; readonly fields: readonly (Named & { readonly name: string })[] });

export type PlannedEdgePart =
  | (Named & { readonly kind: 'typename' | 'cursor'; readonly name: string })
  | (Named & { readonly kind: 'node'; readonly row: PlannedRow });

export type PlannedRoot =
  | (Named & { readonly kind: 'typename'; readonly name: string })
  | (Named & { readonly kind: 'page'; readonly column: string; readonly page: PlannedPage })
  | (Named & { readonly kind: 'row'; readonly column: string; readonly idOf: IdOf; readonly row: PlannedRow })
  | (Named & { readonly kind: 'nodes'; readonly idsOf: IdsOf; readonly parts: readonly PlannedNodes[] });

/** Rows of one type among those that a request names. */
export interface PlannedNodes {
  readonly column: string;
  readonly row: PlannedRow;
}
