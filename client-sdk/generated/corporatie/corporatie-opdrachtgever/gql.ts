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
    "query Objects($filter: WorkObjectFilter, $first: Int, $after: String) {\n  objects(filter: $filter, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      kind\n      address\n      bagId\n      veraId\n      wijk {\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Crews($first: Int, $after: String) {\n  crews(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      strengthStatus\n      workArea\n      uitvoerder {\n        name\n      }\n      voorman {\n        name\n        workPhone\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.ObjectsDocument,
    "fragment JobOfCorporatie on Job {\n  id\n  version\n  number\n  status\n  statusDate\n  veraStatusCode\n  overdue\n  workKind {\n    code\n    name\n  }\n  object {\n    id\n    name\n    address\n  }\n  crew {\n    id\n    name\n    strengthStatus\n    voorman {\n      name\n      workPhone\n    }\n  }\n}\n\nquery JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) {\n  jobs(filter: {status: {in: $statuses}}, first: $first, after: $after) {\n    totalCount\n    nodes {\n      ...JobOfCorporatie\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery JobById($id: ID!) {\n  job(id: $id) {\n    ...JobOfCorporatie\n    description\n    wishedFrom\n    wishedUntil\n    tasks(first: 20) {\n      nodes {\n        plannedDate\n        halfDay\n        status\n        doneAt\n      }\n    }\n  }\n}\n\nmutation AwardJob($input: AwardJobInput!) {\n  awardJob(input: $input) {\n    job {\n      ...JobOfCorporatie\n    }\n    userErrors {\n      code\n      message\n      field\n      rule\n    }\n    warnings {\n      code\n      message\n      rule\n    }\n  }\n}": typeof types.JobOfCorporatieFragmentDoc,
};
const documents: Documents = {
    "query Objects($filter: WorkObjectFilter, $first: Int, $after: String) {\n  objects(filter: $filter, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      kind\n      address\n      bagId\n      veraId\n      wijk {\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Crews($first: Int, $after: String) {\n  crews(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      strengthStatus\n      workArea\n      uitvoerder {\n        name\n      }\n      voorman {\n        name\n        workPhone\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.ObjectsDocument,
    "fragment JobOfCorporatie on Job {\n  id\n  version\n  number\n  status\n  statusDate\n  veraStatusCode\n  overdue\n  workKind {\n    code\n    name\n  }\n  object {\n    id\n    name\n    address\n  }\n  crew {\n    id\n    name\n    strengthStatus\n    voorman {\n      name\n      workPhone\n    }\n  }\n}\n\nquery JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) {\n  jobs(filter: {status: {in: $statuses}}, first: $first, after: $after) {\n    totalCount\n    nodes {\n      ...JobOfCorporatie\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery JobById($id: ID!) {\n  job(id: $id) {\n    ...JobOfCorporatie\n    description\n    wishedFrom\n    wishedUntil\n    tasks(first: 20) {\n      nodes {\n        plannedDate\n        halfDay\n        status\n        doneAt\n      }\n    }\n  }\n}\n\nmutation AwardJob($input: AwardJobInput!) {\n  awardJob(input: $input) {\n    job {\n      ...JobOfCorporatie\n    }\n    userErrors {\n      code\n      message\n      field\n      rule\n    }\n    warnings {\n      code\n      message\n      rule\n    }\n  }\n}": types.JobOfCorporatieFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Objects($filter: WorkObjectFilter, $first: Int, $after: String) {\n  objects(filter: $filter, first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      kind\n      address\n      bagId\n      veraId\n      wijk {\n        name\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery Crews($first: Int, $after: String) {\n  crews(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      strengthStatus\n      workArea\n      uitvoerder {\n        name\n      }\n      voorman {\n        name\n        workPhone\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql.ts').ObjectsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment JobOfCorporatie on Job {\n  id\n  version\n  number\n  status\n  statusDate\n  veraStatusCode\n  overdue\n  workKind {\n    code\n    name\n  }\n  object {\n    id\n    name\n    address\n  }\n  crew {\n    id\n    name\n    strengthStatus\n    voorman {\n      name\n      workPhone\n    }\n  }\n}\n\nquery JobsByStatus($statuses: [JobStatus!]!, $first: Int, $after: String) {\n  jobs(filter: {status: {in: $statuses}}, first: $first, after: $after) {\n    totalCount\n    nodes {\n      ...JobOfCorporatie\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}\n\nquery JobById($id: ID!) {\n  job(id: $id) {\n    ...JobOfCorporatie\n    description\n    wishedFrom\n    wishedUntil\n    tasks(first: 20) {\n      nodes {\n        plannedDate\n        halfDay\n        status\n        doneAt\n      }\n    }\n  }\n}\n\nmutation AwardJob($input: AwardJobInput!) {\n  awardJob(input: $input) {\n    job {\n      ...JobOfCorporatie\n    }\n    userErrors {\n      code\n      message\n      field\n      rule\n    }\n    warnings {\n      code\n      message\n      rule\n    }\n  }\n}"): typeof import('./graphql.ts').JobOfCorporatieFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
