import { type Access, cellFor } from '../../schema/access.ts';
import type { PageArguments, Viewer } from '../../schema/context.ts';
import type { EntityType } from '../../schema/declaration.ts';
import { type PolicyClass, policy } from '../../schema/policy.ts';
import { accessOf, allFields } from '../../schema/projection.ts';
import { cellInUse, isServed } from '../../schema/purpose.ts';

/** Whether reading the class is recorded: it says something of a person, staff included. */
export const isRecorded = (name: PolicyClass): boolean => ['PERSONAL', 'SENSITIVE'].includes(policy[name].sensitivity);

/**
 * The classes of personal data that reading these fields gives this caller: that of the row, and of each field that it
 * may read. A class that depends on the row is recorded where that is decided.
 */
export const disclosedClasses = (
  type: EntityType,
  asked: Iterable<string>,
  viewer: Viewer,
  args: Pick<PageArguments, 'filter' | 'orderBy'> = {},
): readonly PolicyClass[] => {
  const fields = allFields(type);
  const used = [...asked, ...Object.keys(args.filter ?? {}), ...(args.orderBy ? [args.orderBy.field] : [])];
  const read = used.flatMap((name) => {
    const field = fields[name];
    const cell = field && cellInUse(accessOf(type, field), viewer);
    return field && cell && !cell.condition ? [field.access] : [];
  });
  return [...new Set([type.row, ...read])].filter(isRecorded);
};

/** The fields that show these columns to the caller's role, whatever the purpose. */
const fieldsOf = (type: EntityType, properties: Iterable<string>, { role }: Viewer) => {
  const named = new Set(properties);
  return Object.values(allFields(type)).filter(
    (field) => field.kind === 'column' && named.has(field.property) && cellFor(accessOf(type, field), role),
  );
};

/** The classes of personal data that these columns hold, as the caller meets them. */
export const columnClasses = (type: EntityType, properties: Iterable<string>, viewer: Viewer): readonly PolicyClass[] =>
  [...new Set([type.row, ...fieldsOf(type, properties, viewer).map(({ access }) => access)])].filter(isRecorded);

/** The class of one of these columns of which the purpose needs nothing, where the role could read it for another. */
export const unservedClass = (
  type: EntityType,
  properties: readonly string[],
  viewer: Viewer,
  changed: Pick<Access, 'changes'> = {},
): PolicyClass | undefined => {
  for (const property of properties) {
    const fields = fieldsOf(type, [property], viewer);
    const [first] = fields;
    const served = fields.some((field) => isServed({ ...accessOf(type, field), ...changed }, viewer.activity));
    if (first && !served) return first.access;
  }
  return undefined;
};

/** The class of the rows, or of one of these columns, that is not changed for the purpose. */
export const unchangedClass = (
  type: EntityType,
  properties: readonly string[],
  viewer: Viewer,
): PolicyClass | undefined => {
  const changed = { changes: type.row };
  if (!isServed({ policy: type.row, ...changed }, viewer.activity)) return type.row;
  return unservedClass(type, properties, viewer, changed);
};
