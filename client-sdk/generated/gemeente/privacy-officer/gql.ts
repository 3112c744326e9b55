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
    "query DueWork($first: Int) @purpose(activity: \"toezicht\") {\n  emergenciesToAcknowledge: accessGrants(\n    filter: {kind: {eq: EMERGENCY}, status: {eq: OPENED}}\n    first: $first\n  ) {\n    totalCount\n    nodes {\n      id\n      version\n      emergency\n      reason\n      knownAs\n      recipientRole\n      startsAt\n      endsAt\n      openedUnder {\n        subject\n      }\n    }\n  }\n}": typeof types.DueWorkDocument,
};
const documents: Documents = {
    "query DueWork($first: Int) @purpose(activity: \"toezicht\") {\n  emergenciesToAcknowledge: accessGrants(\n    filter: {kind: {eq: EMERGENCY}, status: {eq: OPENED}}\n    first: $first\n  ) {\n    totalCount\n    nodes {\n      id\n      version\n      emergency\n      reason\n      knownAs\n      recipientRole\n      startsAt\n      endsAt\n      openedUnder {\n        subject\n      }\n    }\n  }\n}": types.DueWorkDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query DueWork($first: Int) @purpose(activity: \"toezicht\") {\n  emergenciesToAcknowledge: accessGrants(\n    filter: {kind: {eq: EMERGENCY}, status: {eq: OPENED}}\n    first: $first\n  ) {\n    totalCount\n    nodes {\n      id\n      version\n      emergency\n      reason\n      knownAs\n      recipientRole\n      startsAt\n      endsAt\n      openedUnder {\n        subject\n      }\n    }\n  }\n}"): typeof import('./graphql.ts').DueWorkDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
