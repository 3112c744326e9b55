/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: \"werkplekken-werkgever\") {\n  explainAccess(coordinate: $coordinate, id: $id) {\n    coordinate\n    outcome\n    explanation\n    policy\n    condition\n    mask\n    activity\n    purpose\n    servedUnder\n    legalBasis\n    owner\n    grantedBy {\n      nodes {\n        name\n      }\n    }\n  }\n}": typeof types.ExplainAccessDocument,
    "query Consortia($first: Int, $after: String) @purpose(activity: \"werkplekken-werkgever\") {\n  consortia(first: $first, after: $after) {\n    nodes {\n      id\n      name\n      kind\n      parties(first: 20) {\n        nodes {\n          role\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Opleidingen($filter: OpleidingFilter, $first: Int, $after: String) @purpose(activity: \"werkplekken-werkgever\") {\n  opleidingen(filter: $filter, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      level\n      crebo\n      status\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Colleagues($filter: RoleAssignmentFilter, $first: Int, $after: String) @purpose(activity: \"werkplekken-werkgever\") {\n  roleAssignments(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      role\n      startsAt\n      endsAt\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.ConsortiaDocument,
};
const documents: Documents = {
    "query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: \"werkplekken-werkgever\") {\n  explainAccess(coordinate: $coordinate, id: $id) {\n    coordinate\n    outcome\n    explanation\n    policy\n    condition\n    mask\n    activity\n    purpose\n    servedUnder\n    legalBasis\n    owner\n    grantedBy {\n      nodes {\n        name\n      }\n    }\n  }\n}": types.ExplainAccessDocument,
    "query Consortia($first: Int, $after: String) @purpose(activity: \"werkplekken-werkgever\") {\n  consortia(first: $first, after: $after) {\n    nodes {\n      id\n      name\n      kind\n      parties(first: 20) {\n        nodes {\n          role\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Opleidingen($filter: OpleidingFilter, $first: Int, $after: String) @purpose(activity: \"werkplekken-werkgever\") {\n  opleidingen(filter: $filter, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      level\n      crebo\n      status\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Colleagues($filter: RoleAssignmentFilter, $first: Int, $after: String) @purpose(activity: \"werkplekken-werkgever\") {\n  roleAssignments(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      role\n      startsAt\n      endsAt\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.ConsortiaDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: \"werkplekken-werkgever\") {\n  explainAccess(coordinate: $coordinate, id: $id) {\n    coordinate\n    outcome\n    explanation\n    policy\n    condition\n    mask\n    activity\n    purpose\n    servedUnder\n    legalBasis\n    owner\n    grantedBy {\n      nodes {\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ExplainAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Consortia($first: Int, $after: String) @purpose(activity: \"werkplekken-werkgever\") {\n  consortia(first: $first, after: $after) {\n    nodes {\n      id\n      name\n      kind\n      parties(first: 20) {\n        nodes {\n          role\n          organisation {\n            id\n            name\n          }\n        }\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Opleidingen($filter: OpleidingFilter, $first: Int, $after: String) @purpose(activity: \"werkplekken-werkgever\") {\n  opleidingen(filter: $filter, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      level\n      crebo\n      status\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Colleagues($filter: RoleAssignmentFilter, $first: Int, $after: String) @purpose(activity: \"werkplekken-werkgever\") {\n  roleAssignments(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      role\n      startsAt\n      endsAt\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql.ts').ConsortiaDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
