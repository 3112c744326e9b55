import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Role } from '../../../schema/roles.ts';
import { dailyActivity } from '../../../seeds/registers.ts';
import type { Answer } from '../graph.ts';

/** What an operation asks of the database, from the beginning of its transaction to its commit. */
export interface Measured {
  /** Times that it waits for an answer. */
  readonly roundTrips: number;
  readonly statements: readonly string[];
}

const GENERATED = 'client-sdk/generated';

/** The operation that partners run for a verb, in the daily work of a role. */
const registered = (role: Role, verb: string): string => {
  const wanted = `@purpose(activity: "${dailyActivity(role).slug}") { ${verb}(`;
  const slug = role.toLowerCase().replaceAll('_', '-');
  const texts = readdirSync(GENERATED)
    .map((partner) => join(GENERATED, partner, slug, 'persisted-documents.json'))
    .filter((path) => existsSync(path))
    .flatMap((path) => Object.values(JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>));
  return texts.find((text) => text.includes(wanted)) ?? expect.fail(`${role} has no operation for ${verb}`);
};

/** Sends a document as somebody. */
type Send = (
  by: string,
  document: string,
  variables: object,
) => Promise<{ data: Answer; errors: Answer[] | undefined }>;

/** Counts what each verb asks of the database, the first time that it succeeds. */
export class Meter {
  readonly measured = new Map<string, Measured>();
  #statements: string[] = [];
  #roundTrips = 0;
  #isOpen = false;

  /** To be called with every statement: those of one round trip are sent in one turn. */
  readonly onStatement = (sql: string): void => {
    this.#statements.push(sql);
    if (this.#isOpen) return;
    this.#isOpen = true;
    this.#roundTrips += 1;
    queueMicrotask(() => {
      this.#isOpen = false;
    });
  };

  /**
   * Carries out a verb as a client does, and counts.
   * @returns what the verb made or changed
   */
  async run(send: Send, role: Role, by: string, verb: string, input: object): Promise<Answer> {
    // Where the caller sits is remembered, and looked up anew when assignments have changed: no part of the verb.
    await send(by, '{ viewer { role } }', {});
    this.#statements = [];
    this.#roundTrips = 0;
    const { data, errors } = await send(by, registered(role, verb), { input });
    const measured = { roundTrips: this.#roundTrips, statements: [...this.#statements] };
    const { userErrors, warnings, ...returned } = data?.[verb] ?? {};
    expect({ verb, errors, userErrors }).toEqual({ verb, errors: undefined, userErrors: [] });
    if (!this.measured.has(verb)) this.measured.set(verb, measured);
    return Object.values(returned)[0];
  }
}
