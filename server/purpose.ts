import {
  type DocumentNode,
  getDirectiveValues,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Viewer } from '../schema/context.ts';
import { badInput, GraphError } from '../schema/errors.ts';
import { type Activity, purposeDirective } from '../schema/purpose.ts';

/** Names the processing activity of an operation that does not say it itself. */
export const PURPOSE_HEADER = 'processing-activity';

const LONGEST = 300;

/** `begeleiding` or `https://register.example/begeleiding`, whichever the caller wrote. */
const names = (written: string, { uri }: Activity): boolean => uri === written || uri.endsWith(`/${written}`);

/**
 * The activity of this name that the caller's role may work under today.
 * @throws PURPOSE_REQUIRED, with those that there are
 */
export const activityNamed = (written: string | undefined, viewer: Viewer): Activity => {
  const found = written && written.length <= LONGEST && viewer.activities.find((own) => names(written, own));
  if (found) return found;
  throw new GraphError('PURPOSE_REQUIRED', undefined, { activities: viewer.activities.map(({ uri }) => uri) });
};

const fieldsOf = (set: SelectionSetNode, document: DocumentNode, seen: ReadonlySet<string>): string[] =>
  set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node.name.value];
    if (node.kind === Kind.INLINE_FRAGMENT) return fieldsOf(node.selectionSet, document, seen);
    const name = node.name.value;
    const fragment = document.definitions.find(
      (own) => own.kind === Kind.FRAGMENT_DEFINITION && own.name.value === name,
    );
    if (seen.has(name) || fragment?.kind !== Kind.FRAGMENT_DEFINITION) return [];
    return fieldsOf(fragment.selectionSet, document, new Set([...seen, name]));
  });

/** Whether an operation asks about the graph alone, and of nothing in it. */
const asksOfTheSchemaOnly = (operation: OperationDefinitionNode, document: DocumentNode): boolean =>
  fieldsOf(operation.selectionSet, document, new Set()).every((name) => name.startsWith('__'));

/**
 * What the operation is for: its own `@purpose`, or the header's activity where it has none. What asks only about the
 * schema is for nothing, and needs none.
 * @throws PURPOSE_REQUIRED when none is named that the role may work under today; BAD_USER_INPUT when two are
 */
export const activityOf = (
  operation: OperationDefinitionNode,
  document: DocumentNode,
  header: string | undefined,
  viewer: Viewer,
): Activity | null => {
  if (asksOfTheSchemaOnly(operation, document)) return null;
  const own = getDirectiveValues(purposeDirective, operation)?.['activity'] as string | undefined;
  const activity = activityNamed(own ?? header, viewer);
  if (own && header && !names(header, activity)) {
    throw badInput(
      'De operatie en de header noemen elk een andere verwerkingsactiviteit.',
      'The operation and the header name different processing activities.',
    );
  }
  return activity;
};
