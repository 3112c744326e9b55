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
    "query Me {\n  participants {\n    nodes {\n      id\n      callName\n      familyName\n      phone\n      trajecten {\n        nodes {\n          status\n          startDate\n          endDate\n          goal\n          consulent {\n            name\n            workPhone\n          }\n        }\n      }\n      enrolments {\n        nodes {\n          status\n          opleiding {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery MyCrew {\n  crews {\n    nodes {\n      id\n      name\n      weeklyHalfDays\n      voorman {\n        name\n        workPhone\n      }\n    }\n  }\n}\n\nquery MyWeek($from: Date!, $until: Date!, $first: Int, $after: String) {\n  tasks(\n    filter: {plannedDate: {gte: $from, lte: $until}}\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      id\n      plannedDate\n      halfDay\n      status\n      job {\n        workKind {\n          name\n        }\n        object {\n          name\n          address\n        }\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": typeof types.MeDocument,
};
const documents: Documents = {
    "query Me {\n  participants {\n    nodes {\n      id\n      callName\n      familyName\n      phone\n      trajecten {\n        nodes {\n          status\n          startDate\n          endDate\n          goal\n          consulent {\n            name\n            workPhone\n          }\n        }\n      }\n      enrolments {\n        nodes {\n          status\n          opleiding {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery MyCrew {\n  crews {\n    nodes {\n      id\n      name\n      weeklyHalfDays\n      voorman {\n        name\n        workPhone\n      }\n    }\n  }\n}\n\nquery MyWeek($from: Date!, $until: Date!, $first: Int, $after: String) {\n  tasks(\n    filter: {plannedDate: {gte: $from, lte: $until}}\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      id\n      plannedDate\n      halfDay\n      status\n      job {\n        workKind {\n          name\n        }\n        object {\n          name\n          address\n        }\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}": types.MeDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Me {\n  participants {\n    nodes {\n      id\n      callName\n      familyName\n      phone\n      trajecten {\n        nodes {\n          status\n          startDate\n          endDate\n          goal\n          consulent {\n            name\n            workPhone\n          }\n        }\n      }\n      enrolments {\n        nodes {\n          status\n          opleiding {\n            name\n          }\n        }\n      }\n    }\n  }\n}\n\nquery MyCrew {\n  crews {\n    nodes {\n      id\n      name\n      weeklyHalfDays\n      voorman {\n        name\n        workPhone\n      }\n    }\n  }\n}\n\nquery MyWeek($from: Date!, $until: Date!, $first: Int, $after: String) {\n  tasks(\n    filter: {plannedDate: {gte: $from, lte: $until}}\n    first: $first\n    after: $after\n  ) {\n    totalCount\n    nodes {\n      id\n      plannedDate\n      halfDay\n      status\n      job {\n        workKind {\n          name\n        }\n        object {\n          name\n          address\n        }\n      }\n    }\n    pageInfo {\n      endCursor\n      hasNextPage\n    }\n  }\n}"): typeof import('./graphql.ts').MeDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
