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
    "query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: \"beleid\") {\n  explainAccess(coordinate: $coordinate, id: $id) {\n    coordinate\n    outcome\n    explanation\n    policy\n    condition\n    mask\n    activity\n    purpose\n    servedUnder\n    legalBasis\n    owner\n    grantedBy {\n      nodes {\n        name\n      }\n    }\n  }\n}": typeof types.ExplainAccessDocument,
    "query JobsInGemeente($filter: JobFilter, $first: Int, $after: String) @purpose(activity: \"beleid\") {\n  jobs(filter: $filter, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      status\n      statusDate\n      workKind {\n        name\n        theme\n      }\n      object {\n        name\n        wijk {\n          name\n        }\n      }\n      crew {\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Wijken($first: Int, $after: String) @purpose(activity: \"beleid\") {\n  wijken(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      cbsCode\n      rolloutPhase\n      rolloutFrom\n      baseQuality {\n        nodes {\n          part\n          crowLevel\n        }\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Crews($first: Int, $after: String) @purpose(activity: \"beleid\") {\n  crews(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      strengthStatus\n      halfDaysPerWeek\n      workArea\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery WorkKinds($first: Int, $after: String) @purpose(activity: \"beleid\") {\n  workKinds(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      code\n      name\n      theme\n      regime\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Agreements @purpose(activity: \"beleid\") {\n  cooperationAgreements(first: 20) {\n    nodes {\n      id\n      validFrom\n      validUntil\n      consortium {\n        name\n      }\n      parties {\n        name\n      }\n    }\n  }\n}": typeof types.JobsInGemeenteDocument,
};
const documents: Documents = {
    "query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: \"beleid\") {\n  explainAccess(coordinate: $coordinate, id: $id) {\n    coordinate\n    outcome\n    explanation\n    policy\n    condition\n    mask\n    activity\n    purpose\n    servedUnder\n    legalBasis\n    owner\n    grantedBy {\n      nodes {\n        name\n      }\n    }\n  }\n}": types.ExplainAccessDocument,
    "query JobsInGemeente($filter: JobFilter, $first: Int, $after: String) @purpose(activity: \"beleid\") {\n  jobs(filter: $filter, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      status\n      statusDate\n      workKind {\n        name\n        theme\n      }\n      object {\n        name\n        wijk {\n          name\n        }\n      }\n      crew {\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Wijken($first: Int, $after: String) @purpose(activity: \"beleid\") {\n  wijken(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      cbsCode\n      rolloutPhase\n      rolloutFrom\n      baseQuality {\n        nodes {\n          part\n          crowLevel\n        }\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Crews($first: Int, $after: String) @purpose(activity: \"beleid\") {\n  crews(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      strengthStatus\n      halfDaysPerWeek\n      workArea\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery WorkKinds($first: Int, $after: String) @purpose(activity: \"beleid\") {\n  workKinds(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      code\n      name\n      theme\n      regime\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Agreements @purpose(activity: \"beleid\") {\n  cooperationAgreements(first: 20) {\n    nodes {\n      id\n      validFrom\n      validUntil\n      consortium {\n        name\n      }\n      parties {\n        name\n      }\n    }\n  }\n}": types.JobsInGemeenteDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExplainAccess($coordinate: String!, $id: ID) @purpose(activity: \"beleid\") {\n  explainAccess(coordinate: $coordinate, id: $id) {\n    coordinate\n    outcome\n    explanation\n    policy\n    condition\n    mask\n    activity\n    purpose\n    servedUnder\n    legalBasis\n    owner\n    grantedBy {\n      nodes {\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').ExplainAccessDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query JobsInGemeente($filter: JobFilter, $first: Int, $after: String) @purpose(activity: \"beleid\") {\n  jobs(filter: $filter, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      status\n      statusDate\n      workKind {\n        name\n        theme\n      }\n      object {\n        name\n        wijk {\n          name\n        }\n      }\n      crew {\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Wijken($first: Int, $after: String) @purpose(activity: \"beleid\") {\n  wijken(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      cbsCode\n      rolloutPhase\n      rolloutFrom\n      baseQuality {\n        nodes {\n          part\n          crowLevel\n        }\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Crews($first: Int, $after: String) @purpose(activity: \"beleid\") {\n  crews(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      strengthStatus\n      halfDaysPerWeek\n      workArea\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery WorkKinds($first: Int, $after: String) @purpose(activity: \"beleid\") {\n  workKinds(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      code\n      name\n      theme\n      regime\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Agreements @purpose(activity: \"beleid\") {\n  cooperationAgreements(first: 20) {\n    nodes {\n      id\n      validFrom\n      validUntil\n      consortium {\n        name\n      }\n      parties {\n        name\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').JobsInGemeenteDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
