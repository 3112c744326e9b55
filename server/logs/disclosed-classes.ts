import { cellFor } from '../../schema/access.ts';
import type { PageArguments, Viewer } from '../../schema/context.ts';
import type { EntityType } from '../../schema/declaration.ts';
import { type PolicyClass, policy } from '../../schema/policy.ts';
import { accessOf, allFields } from '../../schema/projection.ts';
import { cellInUse } from '../../schema/purpose.ts';

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

/** The classes of personal data that writing these columns changes. */
export const writtenClasses = (
  type: EntityType,
  properties: Iterable<string>,
  viewer: Viewer,
): readonly PolicyClass[] => {
  const written = new Set(properties);
  const changed = Object.values(allFields(type)).filter(
    (field) => field.kind === 'column' && written.has(field.property) && cellFor(accessOf(type, field), viewer.role),
  );
  return [...new Set([type.row, ...changed.map((field) => field.access)])].filter(isRecorded);
};
