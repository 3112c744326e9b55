import { describe, expect, test } from 'vitest';
import { categoryOf } from './category.ts';
import { columnsOf, type EntityClass, tableOf } from './columns.ts';
import { entityClasses, entityTypes } from './index.ts';
import { accessOf } from './projection.ts';
import { isPersons, NOT_RETAINED, RETAINED } from './retention.ts';

const classes = entityClasses as unknown as readonly EntityClass[];

/** Whether a class is about a participant: by a subject, a key, or a column that is personal by its class. */
const isPersonal = (entity: EntityClass): boolean => {
  const type = entityTypes.get(entity);
  const fields = type ? Object.values(type.fields) : [];
  return (
    type?.subject !== undefined ||
    columnsOf(entity).has('participantId') ||
    fields.some((field) => type && field.kind === 'column' && categoryOf(accessOf(type, field).policy) !== null)
  );
};

const declared = new Set<EntityClass>(
  RETAINED.flatMap((own) => [own.entity, ...(isPersons(own) ? own.followers.map(({ entity }) => entity) : [])]),
);

/** Texts in which nothing is said of anybody, by table. */
const NO_WORDS: Readonly<Record<string, readonly string[]>> = {
  // Which list of questions it was, and how a photo is stored.
  intake: ['questionnaireVersion'],
  task_photo: ['contentType'],
  // Keys, for the database alone.
  enrolment: ['learningKey'],
  skill_assessment: ['learningKey', 'skillKind'],
  // The role, and whether all of an organisation is meant.
  role_assignment: ['role', 'scope'],
};

/** Columns of text that no enumeration limits. */
const textsOf = (entity: EntityClass): string[] => {
  const type = entityTypes.get(entity);
  const limited = new Set(
    Object.values(type?.fields ?? {}).flatMap((field) =>
      field.kind === 'column' && field.enum ? [field.property] : [],
    ),
  );
  const everywhere = ['processingActivity', 'legalBasis', 'grounds', 'familyNameInitial'];
  return [...columnsOf(entity).values()]
    .filter(({ type: of, property }) => of === 'text' && !limited.has(property) && !everywhere.includes(property))
    .map(({ property }) => property)
    .filter((property) => !NO_WORDS[tableOf(entity)]?.includes(property));
};

describe('what becomes of personal data', () => {
  test('is said of every table that has any: there is no default', () => {
    const missing = classes.filter(
      (entity) => isPersonal(entity) && !declared.has(entity) && !NOT_RETAINED.has(entity),
    );
    expect(missing.map((entity) => entity.name)).toEqual([]);
    expect(declared.size).toBeGreaterThan(25);
  });

  test('is said once, and not of what is said to be left out', () => {
    expect(new Set(RETAINED.map(({ entity }) => entity)).size).toBe(RETAINED.length);
    for (const [entity, reason] of NOT_RETAINED) {
      expect([entity.name, declared.has(entity)]).toEqual([entity.name, false]);
      expect(reason).toMatch(/\w+ \w+/);
    }
  });

  test('is said of every text: it goes, or the row does', () => {
    const all = RETAINED.flatMap((own) => [own, ...(isPersons(own) ? own.followers : [])]);
    const left = all.flatMap(({ entity, anonymised }) =>
      anonymised === 'REMOVED'
        ? []
        : textsOf(entity)
            // The form that others are shown is kept by the database, and follows.
            .filter((property) => !(property.replace(/Shown$/, '') in anonymised))
            .map((property) => `${entity.name}.${property}`),
    );
    expect(left).toEqual([]);
  });
});
