import { describe, expect, test } from 'vitest';
import { PROOF_SEED, PROOF_SIZE, proves, sized } from './proof.ts';
import { type ProofSection, withSection } from './proof-record.ts';

const section = (file: string, claim: string): ProofSection => ({
  file,
  circumstances: { commit: '0123456789', date: '2026-11-22' },
  claims: [{ claim, figures: { rounds: 3, 'slowest (ms)': '41.5' } }],
});

describe('the record of proofs', () => {
  test('shows per file the circumstances, and each claim with its figures', () => {
    const document = withSection('', section('server/b.proof.ts', 'Nothing is\nlost.'));
    expect(document).toMatch(/^# /);
    expect(document).toContain(
      '## server/b.proof.ts\n\ncommit 0123456789 · date 2026-11-22\n\n' +
        '- **Nothing is lost.**\n  - rounds: 3\n  - slowest (ms): 41.5\n',
    );
  });

  test('keeps what other files have shown, in the order of their names, and replaces what the same file has', () => {
    const parts = ['server/b.proof.ts', 'server/a.proof.ts', 'server/b.proof.tsx'];
    const first = parts.reduce((document, file) => withSection(document, section(file, `Shown by ${file}.`)), '');
    expect([...first.matchAll(/^## (.*)$/gm)].map((match) => match[1])).toEqual([
      'server/a.proof.ts',
      'server/b.proof.ts',
      'server/b.proof.tsx',
    ]);
    const second = withSection(first, section('server/b.proof.ts', 'Shown again.'));
    expect(second).toBe(first.replace('Shown by server/b.proof.ts.', 'Shown again.'));
  });

  test('takes a claim only from a test, and its sizes from the environment', async () => {
    await proves('This very test is running.', { claims: 1 });
    expect([sized(100, 3), PROOF_SEED]).toEqual([
      PROOF_SIZE === 'full' ? 100 : 3,
      Number(process.env.PROOF_SEED ?? 20),
    ]);
  });
});
