import pg from 'pg';
import type { Caller } from './peer.ts';

/** SQL without parameters: enters the caller's role with its claims, until the end of the transaction. */
export const claimsSql = ({ role, settings }: Caller): string => {
  const all = Object.entries({ role, ...settings });
  const set = ([name, value]: [string, string]) =>
    `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`;
  return `select ${all.map(set).join(', ')}`;
};
