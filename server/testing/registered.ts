import type { OrganisationKey } from '../../seeds/organisations.ts';
import { seedId } from '../../seeds/random.ts';
import { activityUri } from '../../seeds/row.ts';
import type { TestGraph } from './graph.ts';

/**
 * Registers an activity of a test's own in the register of an organisation: like one that there is, but for what
 * changes of it.
 */
export const registered = (
  graph: TestGraph,
  uri: string,
  by: OrganisationKey,
  like: string,
  more: object = {},
): Promise<unknown> =>
  graph.admin(
    `insert into processing_activity select (jsonb_populate_record(a, $4::jsonb || jsonb_build_object('id',
       gen_random_uuid(), 'uri', $1::text, 'responsible_organisation_id', $2::text))).*
     from processing_activity a where uri = $3`,
    [uri, seedId('Organisation', by), activityUri(like), JSON.stringify(more)],
  );
