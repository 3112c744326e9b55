import { randomBytes } from 'node:crypto';
import { graphSchema } from '../../schema/index.ts';
import { persona as personaOf } from '../../seeds/cast.ts';
import { Random } from '../../seeds/random.ts';
import { contractFor } from '../contract.ts';
import type { Answer, TestGraph } from './graph.ts';
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

/** What an operation left in the three logs, without its moment. */
const loggedOf = async (graph: TestGraph, trace: string): Promise<Answer[]> =>
  Promise.all([
    graph.admin(
      `select data_subject_id, data_classes, processing_activity_id, name from processing_log_entry where trace_id = $1 order by 1`,
      [trace],
    ),
    graph.admin('select data_classes, role, name, kind from audit_entry where trace_id = $1', [trace]),
    graph.admin(
      'select decision, reason_code, resource, policy_version from access_decision where trace_id = $1 order by 1, 2, 3',
      [trace],
    ),
  ]);

/** What somebody is given for a document, and what is recorded of that, without what differs from moment to moment. */
export const answered = async (graph: TestGraph, by: string, document: string) => {
  const trace = randomBytes(16).toString('hex');
  const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01` };
  const reply = await (await graph.as(by)).query(document, { yes: true, no: false }, headers);
  const errors = reply.errors?.map(({ message, path, extensions: { code, policy } }: Answer) => ({
    message,
    path,
    code,
    policy,
  }));
  return {
    data: JSON.stringify(reply.data),
    errors,
    logged: await loggedOf(graph, trace),
    statements: reply.statements,
  };
};
