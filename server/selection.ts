import {
  type FieldNode,
  GraphQLIncludeDirective,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  getDirectiveValues,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

const isIncluded = (node: SelectionNode, info: GraphQLResolveInfo): boolean => {
  const skip = getDirectiveValues(GraphQLSkipDirective, node, info.variableValues);
  const include = getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues);
  return skip?.if !== true && include?.if !== false;
};

/** The fields of a selection set, fragments opened; those of fragments on other types are left out. */
const fieldsOf = (set: SelectionSetNode | undefined, type: string | undefined, info: GraphQLResolveInfo): FieldNode[] =>
  (set?.selections ?? []).flatMap((node) => {
    if (!isIncluded(node, info)) return [];
    if (node.kind === Kind.FIELD) return [node];
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? info.fragments[node.name.value] : node;
    const condition = fragment?.typeCondition?.name.value;
    if (type && condition && condition !== type && condition !== 'Node') return [];
    return fieldsOf(fragment?.selectionSet, type, info);
  });

/** Names of the fields asked of the row that this field answers with. */
export const askedOfRow = (info: GraphQLResolveInfo, type: string): Set<string> =>
  new Set(info.fieldNodes.flatMap((node) => fieldsOf(node.selectionSet, type, info)).map((field) => field.name.value));

/** Names of the fields asked of the connection itself: a count alone needs no rows. */
export const askedOfPage = (info: GraphQLResolveInfo): Set<string> =>
  new Set(
    info.fieldNodes.flatMap((node) => fieldsOf(node.selectionSet, undefined, info)).map((field) => field.name.value),
  );

/** Names of the fields asked of the rows of the connection that this field answers with. */
export const askedOfNodes = (info: GraphQLResolveInfo, type: string): Set<string> => {
  const page = info.fieldNodes.flatMap((node) => fieldsOf(node.selectionSet, undefined, info));
  const named = (fields: FieldNode[], name: string) => fields.filter((field) => field.name.value === name);
  const edges = named(page, 'edges').flatMap((field) => fieldsOf(field.selectionSet, undefined, info));
  const nodes = [...named(page, 'nodes'), ...named(edges, 'node')];
  return new Set(nodes.flatMap((node) => fieldsOf(node.selectionSet, type, info)).map((field) => field.name.value));
};

/** Whether anything but the count is asked of a connection. */
export const needsRows = (page: ReadonlySet<string>) => ['edges', 'nodes', 'pageInfo'].some((name) => page.has(name));
