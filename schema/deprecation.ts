import {
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { type Access, cellFor, type PolicyTable } from './access.ts';
import { policy } from './policy.ts';
import { ROLES, type Role } from './roles.ts';

/** How long a coordinate stays after it is announced that it will go, in months (security.md 9). */
const NOTICE_IN_MONTHS = 6;

/** A coordinate that will go. */
export interface Deprecation {
  /** Day of the announcement, ISO 8601. */
  readonly on: string;
  /** Day from which it may be gone, ISO 8601; at least six months later. */
  readonly removal: string;
  /** What takes its place: a name beside it, or `Type.field`. */
  readonly use: string;
  /** One sentence; names nothing that a reader of the coordinate may not see. */
  readonly why: string;
}

/** The one sentence in which every slice announces it. */
export const deprecationReason = ({ on, removal, use, why }: Deprecation): string =>
  `Deprecated since ${on}, to be removed on or after ${removal}: use ${use} instead. ${why}`;

/** The day from which a coordinate may be gone, from the sentence that announced it. */
export const removalAnnounced = (reason: string | null | undefined): string | undefined =>
  /^Deprecated since \d{4}-\d\d-\d\d, to be removed on or after (\d{4}-\d\d-\d\d): /.exec(reason ?? '')?.[1];

type Element = GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField | GraphQLEnumValue;

interface Place {
  readonly coordinate: string;
  readonly element: Element;
  /** Where its replacement is looked for when that is named alone. */
  readonly parent: string;
  /** A type or field on which it stands: hidden with it. */
  readonly within: readonly Element[];
}

const placesOf = (schema: GraphQLSchema): Place[] =>
  Object.values(schema.getTypeMap()).flatMap((type): Place[] => {
    if (type.name.startsWith('__')) return [];
    const place = (element: Element, parent = type.name, within: readonly Element[] = []): Place => ({
      coordinate: parent.endsWith('(') ? `${parent}${element.name}:)` : `${parent}.${element.name}`,
      element,
      parent,
      within,
    });
    if (isEnumType(type)) return type.getValues().map((value) => place(value));
    if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => place(field));
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) => [
      place(field),
      ...field.args.map((arg) => place(arg, `${type.name}.${field.name}(`, [field])),
    ]);
  });

const declared = (element: Element): Deprecation | undefined =>
  (element.extensions as { deprecated?: Deprecation }).deprecated;

const day = (text: string): Date => {
  const date = new Date(`${text}T00:00:00Z`);
  if (!/^\d{4}-\d\d-\d\d$/.test(text) || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text) {
    throw new Error(`"${text}" is no day; write one as 2026-12-01`);
  }
  return date;
};

const monthsLater = (date: Date, months: number): Date => {
  const later = new Date(date);
  later.setUTCMonth(later.getUTCMonth() + months);
  return later;
};

/** Names in a sentence that only the graph has: `Type.field`, `camelCase`, or anything between backticks. */
const namesIn = (sentence: string): string[] =>
  [...sentence.matchAll(/`([^`]+)`|\b([A-Za-z]+\.[a-z]\w*|[a-z]+[A-Z]\w*)/g)].map(([, quoted, plain]) =>
    String(quoted ?? plain),
  );

/**
 * Refuses a deprecation that would leave a partner without a way on.
 * @throws for one without day or sentence of its own, removed too early, or whose replacement some reader cannot see.
 */
export const assertDeprecations = (schema: GraphQLSchema, table: PolicyTable = policy): GraphQLSchema => {
  const places = placesOf(schema);
  const sees = (place: Place, role: Role) =>
    [place.element, ...place.within].every((element) => {
      const { access } = element.extensions as { access?: Access };
      // Values of an enumeration are open to whoever sees the enumeration.
      return access ? cellFor(access, role, table) !== undefined : !('args' in element);
    });
  const find = (parent: string, name: string): Place | undefined =>
    places.find((place) => place.coordinate === name || (place.parent === parent && place.element.name === name));

  for (const place of places) {
    const { coordinate, element, parent } = place;
    const deprecated = declared(element);
    if (!deprecated) {
      if (element.deprecationReason != null) {
        throw new Error(`${coordinate} is deprecated without a day and a replacement: declare it by \`deprecated\``);
      }
      continue;
    }
    const earliest = monthsLater(day(deprecated.on), NOTICE_IN_MONTHS);
    if (day(deprecated.removal) < earliest) {
      throw new Error(
        `${coordinate} is announced on ${deprecated.on}, so it stays until ${earliest.toISOString().slice(0, 10)} at least`,
      );
    }
    const replacement = find(parent, deprecated.use);
    if (!replacement || replacement === place) {
      throw new Error(`${coordinate} is to be replaced by ${deprecated.use}, which is not in the graph`);
    }
    if (declared(replacement.element)) throw new Error(`${coordinate} is to be replaced by what will go itself`);
    for (const role of ROLES.filter((role) => sees(place, role))) {
      if (!sees(replacement, role)) {
        throw new Error(`${coordinate} is to be replaced by ${deprecated.use}, which ${role} does not see`);
      }
      const hidden = namesIn(deprecated.why).find((name) =>
        places.every((other) => (other.coordinate !== name && other.element.name !== name) || !sees(other, role)),
      );
      if (hidden) throw new Error(`${coordinate} says why it goes by ${hidden}, which ${role} does not see`);
    }
  }
  return schema;
};
