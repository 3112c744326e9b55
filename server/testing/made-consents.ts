import { randomUUID } from 'node:crypto';
import type { CONSENT_DATA, CONSENT_STATUSES } from '../../schema/participants/consent.entity.ts';
import type { OrganisationKey } from '../../seeds/cast.ts';
import { todayInAmsterdam } from '../../seeds/days.ts';
import { seedId } from '../../seeds/random.ts';
import type { TestGraph } from './graph.ts';

interface Making {
  readonly participant?: string;
  readonly recipient?: OrganisationKey;
  readonly data?: readonly (keyof typeof CONSENT_DATA)[];
}

/** A consent in any state that the WSD asked of `deelnemer`, for the own ROC; returns its raw key. */
export const makeConsent = async (
  graph: TestGraph,
  status: keyof typeof CONSENT_STATUSES,
  { participant = 'deelnemer', recipient = 'roc-midden', data = ['PHONE'] }: Making = {},
): Promise<string> => {
  const [key, today] = [randomUUID(), todayInAmsterdam()];
  await graph.admin(
    `insert into consent (id, responsible_organisation_id, processing_activity, participant_id, recipient_id, kind, data,
       status, asked_on, given_on, withdrawn_on)
     values ($1, $2, 'test', $3, $4, 'GEEN_BEZWAAR', $5, $6, $7, $8, $9)`,
    [
      key,
      seedId('Organisation', 'wsd'),
      seedId('Participant', participant),
      seedId('Organisation', recipient),
      data,
      status,
      today,
      status === 'ASKED' ? null : today,
      status === 'WITHDRAWN' ? today : null,
    ],
  );
  return key;
};

/** Nobody is asked for anything any more, or has consented. */
export const withoutConsents = (graph: TestGraph, participant = 'deelnemer') =>
  graph.admin('delete from consent where participant_id = $1', [seedId('Participant', participant)]);

export const storedConsent = async (graph: TestGraph, key: string): Promise<string> => {
  const [row] = await graph.admin('select to_jsonb(c)::text as row from consent c where id = $1', [key]);
  return row.row;
};
