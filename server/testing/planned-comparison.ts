import { graphSchema } from '../../schema/index.ts';
import { persona as personaOf } from '../../seeds/cast.ts';
import { Random } from '../../seeds/random.ts';
import { contractFor } from '../contract.ts';
import { RandomDocuments } from './random-documents.ts';

/** Somebody of every role that reads rows. */
export const READERS = [
  'klantmanager',
  'beleidsmedewerker',
  'gemeente-opdrachtgever',
  'corporatie-opdrachtgever',
  'consulent',
  'consulent-team',
  'begeleider',
  'projectleider',
  'voorman',
  'docent',
  'werkgever',
  'beheerder',
  'deelnemer',
  'privacy-officer',
];

/** What tells when something was asked: two graphs were asked at other moments. */
const TIMED = ['ProcessingLogEntry', 'AuditEntry', 'AccessDecision', 'Disclosure', 'LogCheckpoint'];

/** Documents at random, of what this persona may ask. */
export const documentsFor = (by: string, seed: string): RandomDocuments =>
  new RandomDocuments(contractFor(graphSchema, personaOf(by).role), new Random(`${seed} ${by}`), TIMED);

/** Of the variables that those documents name. */
export const VARIABLES = { yes: true, no: false };
