import { createRequire } from 'node:module';
import util from 'node:util';

/**
 * graphql-shield and graphql-middleware by `require`: shield's ESM build does not load on Node 23 and later, where
 * `util.isUndefined` is gone (https://github.com/maticzav/graphql-shield/issues/1561), and both must come from one
 * module system, because middleware recognises shield's generator by `instanceof`. To be removed when shield releases
 * the fix of https://github.com/maticzav/graphql-shield/pull/1552.
 */
const legacy = util as { isUndefined?: (value: unknown) => boolean };
legacy.isUndefined ??= (value) => value === undefined;

const require = createRequire(import.meta.url);
const middleware = require('graphql-middleware') as typeof import('graphql-middleware');
const graphqlShield = require('graphql-shield') as typeof import('graphql-shield');

export const applyMiddleware: typeof middleware.applyMiddleware = middleware.applyMiddleware;
export const rule: typeof graphqlShield.rule = graphqlShield.rule;
export const shield: typeof graphqlShield.shield = graphqlShield.shield;
