import { randomUUID } from 'node:crypto';
import type { OpenedTo } from '../../schema/accountability/access-grant.entity.ts';
import { persona } from '../../seeds/cast.ts';
import { seedId } from '../../seeds/random.ts';
import type { Answer, TestGraph } from './graph.ts';

/** What a role that is let in reads of a participant. */
export const PERSON = 'id callName phone emergencyContactName emergencyContactPhone';

const GRANT = `accessGrant { id version kind status startsAt endsAt endedAt acknowledgedAt reason emergency recipientRole
  owner recipient } userErrors { code rule message field }`;

/** Verbs of opening, by what they say of the outcome. */
export const openings = (graph: TestGraph) => {
  const does = async (by: string, verb: string, input: object, headers?: Record<string, string>) => {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}Input`;
    const document = `mutation ($input: ${type}!) { result: ${verb}(input: $input) { ${GRANT} } }`;
    return (await graph.as(by)).query(document, { input }, headers);
  };
  const made = async (by: string, verb: string, input: object): Promise<Answer> => {
    const { data, errors } = await does(by, verb, input);
    if (errors || data.result.userErrors.length > 0)
      throw new Error(`${verb}: ${JSON.stringify(errors ?? data.result.userErrors)}`);
    return data.result.accessGrant;
  };
  /** The code with which it is refused; undefined when it is not. */
  const refusal = async (by: string, verb: string, input: object): Promise<string | undefined> => {
    const { data, errors } = await does(by, verb, input);
    return errors?.[0].extensions.code ?? data.result.userErrors[0]?.code;
  };
  const reads = async (by: string, id: string, headers?: Record<string, string>): Promise<Answer> => {
    const document = `query ($id: ID!) { participant(id: $id) { ${PERSON} } }`;
    return (await (await graph.as(by)).query(document, { id }, headers)).data?.participant;
  };
  return { does, made, refusal, reads };
};

/** Participants of an uitvoerder and a gemeente whom the voorman does not see, by raw key. */
export const unseenBy = async (
  graph: TestGraph,
  voorman: string,
  gemeente = 'gemeente-midden',
  uitvoerder = 'wsd',
): Promise<string[]> => {
  const rows = await graph.admin(
    `select p.id from participant p where p.responsible_organisation_id = $1 and p.gemeente_id = $1 and p.uitvoerder_id = $2
       and p.grounds = '{PARTICIPATIEWET}' and p.phone is not null and not exists (select from crew_membership m
         join crew c on c.id = m.crew_id where m.participant_id = p.id and c.voorman_id = $3)
     order by p.id`,
    [
      seedId('Organisation', gemeente),
      seedId('Organisation', uitvoerder),
      seedId('StaffMember', persona(voorman).person),
    ],
  );
  return rows.map(({ id }) => id);
};

interface Opened {
  readonly participant: string;
  readonly kind?: 'GRANT' | 'EMERGENCY';
  readonly by?: string;
  readonly to: string;
  readonly from?: Date;
  readonly until: Date;
  /** Before its time. */
  readonly ended?: true;
}

/** A row that is opened to a persona, or to its role; returns its raw key. */
export const makeOpening = async (
  graph: TestGraph,
  { participant, kind = 'GRANT', by = 'klantmanager', to, from = new Date(0), until, ended }: Opened,
): Promise<string> => {
  const key = randomUUID();
  const { role, organisation, person, name } = persona(to);
  const emergency = kind === 'EMERGENCY';
  const owner = seedId('Organisation', persona(by).organisation);
  await graph.admin(
    `insert into access_grant (id, responsible_organisation_id, processing_activity, participant_id, kind, status,
       owner_id, recipient_id, recipient_role, person_id, legal_basis, emergency, reason, starts_at, ends_at, opened_under_id, ended_at)
     values ($1, $2, 'test', $3, $4, $5, $6, $7, $8, $9, 'PARTICIPATIEWET', $10, 'Test', $11, $12, $13,
       case $5 when 'ENDED' then now() end)`,
    [
      key,
      emergency ? seedId('Organisation', organisation) : owner,
      participant,
      kind,
      ended ? 'ENDED' : emergency ? 'OPENED' : 'GIVEN',
      owner,
      seedId('Organisation', organisation),
      role satisfies string as OpenedTo,
      emergency ? seedId('StaffMember', person) : null,
      emergency ? 'ONGEVAL' : null,
      from,
      until,
      seedId('RoleAssignment', emergency ? name : by),
    ],
  );
  return key;
};

/** Participants of a klantmanager, or a consulent, whom an uitvoerder guides, by raw key. */
export const caseloadOf = async (
  graph: TestGraph,
  by: string,
  uitvoerder = 'wsd',
  column: 'klantmanager_id' | 'consulent_id' = 'klantmanager_id',
): Promise<string[]> => {
  const rows = await graph.admin(
    `select id from participant where ${column} = $1 and responsible_organisation_id = gemeente_id
       and uitvoerder_id = $2 and grounds = '{PARTICIPATIEWET}' and phone is not null order by id`,
    [seedId('StaffMember', persona(by).person), seedId('Organisation', uitvoerder)],
  );
  return rows.map(({ id }) => id);
};
