import { it } from 'vitest';
import { personas } from '../seeds/cast.ts';
import { describeFences } from './testing/fences.ts';
import { PROOF_SIZE, proves } from './testing/proof.ts';

const cast = personas.filter(({ name }) => !name.includes('@') && (PROOF_SIZE === 'full' || !/-\d$/.test(name)));
const tried = describeFences(cast.map(({ name }) => name));

it('each fence may be switched off', async () => {
  await proves('With any one of the five fences switched off, no role gets a sensitive value that is not its own', {
    fences: 5,
    personas: cast.length,
    'documents asked': tried.asked,
    'rows of their own seen': tried.rowsSeen,
    leaks: tried.leaks,
  });
});
