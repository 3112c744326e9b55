import { randomUUID } from 'node:crypto';
import type { DataSubjectRequest } from '../../schema/accountability/data-subject-request.entity.ts';
import { addDays, todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import type { TestGraph } from './graph.ts';

type Making = Partial<
  Pick<
    DataSubjectRequest,
    'kind' | 'field' | 'status' | 'wantedValue' | 'hideMeanwhile' | 'liftsOn' | 'refusalReason' | 'askedOn'
  >
> & { readonly participant?: string /** What was asked before stays. */; readonly besides?: true };

/** Nobody has asked for anything any more, and nobody was told of anything. */
export const withoutRequests = async (graph: TestGraph, participant = 'deelnemer'): Promise<void> => {
  const key = [seedId('Participant', participant)];
  await graph.admin('delete from correction_notice where participant_id = $1', key);
  await graph.admin('delete from data_subject_request where participant_id = $1', key);
};

/** A request of `deelnemer` in any state, as the only one unless told otherwise; returns its raw key. Nobody is told of it. */
export const makeRequest = async (graph: TestGraph, making: Making = {}): Promise<string> => {
  const { participant = 'deelnemer', kind = 'RECTIFICATION', field = 'PHONE', status = 'REQUESTED' } = making;
  if (!making.besides) await withoutRequests(graph, participant);
  const key = randomUUID();
  await graph.admin(
    `insert into data_subject_request (id, responsible_organisation_id, processing_activity, participant_id, kind, field,
       status, wanted_value, restriction_ground, hide_meanwhile, asked_on, decided_on, refusal_reason, lifts_on)
     values ($1, $2, 'test', $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      key,
      seedId('Organisation', 'gemeente-midden'),
      seedId('Participant', participant),
      kind,
      field,
      status,
      kind === 'RECTIFICATION' && status === 'REQUESTED' && field !== 'BSN'
        ? (making.wantedValue ?? '0201234567')
        : null,
      kind === 'RESTRICTION' ? 'INACCURATE' : null,
      making.hideMeanwhile ?? false,
      making.askedOn ?? addDays(todayInAmsterdam(), -10),
      status === 'REQUESTED' ? null : todayInAmsterdam(),
      status === 'REFUSED' ? (making.refusalReason ?? 'Het klopt.') : null,
      making.liftsOn ?? null,
    ],
  );
  return key;
};

/** The row as it is stored, as text. */
export const storedRequest = async (graph: TestGraph, key: string): Promise<string> => {
  const [row] = await graph.admin('select to_jsonb(r)::text as row from data_subject_request r where id = $1', [key]);
  return row.row;
};

/** A value of the participant as it is stored, whoever is shown it. */
export const storedField = async (graph: TestGraph, column: string, participant = 'deelnemer'): Promise<unknown> => {
  const [row] = await graph.admin(`select "${column}"::text as value from participant where id = $1`, [
    seedId('Participant', participant),
  ]);
  return row.value;
};
