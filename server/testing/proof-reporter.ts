import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule, Vitest } from 'vitest/node';
import type { Claim } from './proof.ts';
import { type ProofSection, renderSection, withSection } from './proof-record.ts';

const RECORD = 'server/testing/PROOF.md';

const git = (...args: string[]): string => {
  try {
    return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

const commit = (): string => {
  const head = git('rev-parse', '--short=10', 'HEAD') || 'unknown';
  const changed = git('status', '--porcelain', '--', '.', `:!${RECORD}`) !== '';
  return changed ? `${head} with changes` : head;
};

const duration = (milliseconds: number): string => `${Math.max(1, Math.round(milliseconds / 1000))} s`;

/**
 * Keeps what proofs have shown in the committed record. A file with a test that failed changes nothing there, nor does
 * a run of `PROOF_SIZE=ci` or of tests chosen by name: what those show is printed.
 */
export class ProofReporter implements Reporter {
  #vitest: Vitest | undefined;
  #commit = '';

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
    this.#commit = commit();
  }

  onTestModuleEnd(module: TestModule): void {
    const tests = [...module.children.allTests()];
    const claims = tests.flatMap((test) => (test.meta() as { proven?: Claim[] }).proven ?? []);
    if (!module.ok() || claims.length === 0) return;
    const size = process.env.PROOF_SIZE || 'full';
    const section: ProofSection = {
      file: relative('.', module.moduleId),
      circumstances: {
        commit: this.#commit,
        date: new Date().toISOString().slice(0, 10),
        database: module.project.getProvidedContext().databaseVersion,
        Node: process.versions.node,
        PROOF_SEED: process.env.PROOF_SEED || 20,
        PROOF_SIZE: size,
        took: duration(module.diagnostic().duration),
      },
      claims,
    };
    console.log(`\n${renderSection(section)}`);
    if (size !== 'full' || this.#vitest?.config.testNamePattern) return;
    let before = '';
    try {
      before = readFileSync(RECORD, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    writeFileSync(RECORD, withSection(before, section));
  }
}
