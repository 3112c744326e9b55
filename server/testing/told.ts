import { createCipheriv, hkdfSync } from 'node:crypto';
import type { Answer, TestGraph } from './graph.ts';
import { actorOf } from './own-rows.ts';

export const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());

/** One block under a key derived from the secret: made here anew, to check the graph by. */
const encrypted = (graph: TestGraph, label: string, key: string): string => {
  const secret = Buffer.from(hkdfSync('sha256', graph.keys.idSecret, '', label, 32));
  const cipher = createCipheriv('aes-256-ecb', secret, null).setAutoPadding(false);
  return cipher.update(key.replaceAll('-', ''), 'hex', 'hex') + cipher.final('hex');
};

/** A participant as the log of an organisation holds it. */
export const sealed = (graph: TestGraph, key: string, organisation: string): string =>
  encrypted(graph, `leerwerk-graph processing log ${organisation}`, key);

export const organisationOf = async (graph: TestGraph, persona: string) =>
  (await actorOf(graph, persona, today)).organisationId;

/** The id by which the organisation of one persona knows the participant that another is. */
export const participantId = async (graph: TestGraph, persona: string, by: string): Promise<string> => {
  const { personId } = await actorOf(graph, persona, today);
  return `participant_${encrypted(graph, `leerwerk-graph id ${await organisationOf(graph, by)}`, personId)}`;
};

/** What the log holds of a participant, newest first, as a superuser reads it; `by` one organisation or all. */
export const logOf = async (graph: TestGraph, persona: string, by?: string): Promise<Answer[]> => {
  const { personId } = await actorOf(graph, persona, today);
  const lines = await graph.admin(
    `select l.*, o.name as organisation_name, a.purpose from processing_log_entry l
       join organisation o on o.id = l.organisation_id
       join processing_activity a on a.uri = l.processing_activity_id and a.activity_version = l.activity_version
     order by l.start_time desc, l.id desc`,
  );
  return lines
    .filter((line) => line.data_subject_id === sealed(graph, personId, line.organisation_id))
    .filter((line) => !by || line.organisation_id === by)
    .map((line) => ({
      id: `disclosure_${line.id.replaceAll('-', '')}`,
      at: new Date(Number(line.start_time)).toISOString(),
      organisation: {
        id: `organisation_${line.organisation_id.replaceAll('-', '')}`,
        name: line.organisation_name,
      },
      processingActivityId: line.processing_activity_id,
      activityVersion: line.activity_version,
      purpose: line.purpose,
      dataClasses: line.data_classes,
      openedBy: line.opened_by,
    }));
};

/** Has everybody who knows participants read something of them. */
export const readByAll = async (graph: TestGraph): Promise<void> => {
  for (const [persona, query] of [
    [
      'klantmanager',
      '{ participants(first: 100) { nodes { callName trajecten { nodes { startDate benefitRetained } } } } }',
    ],
    ['consulent', '{ participants(first: 100) { nodes { callName phone } } }'],
    ['voorman', '{ participants(first: 100) { nodes { callName } } }'],
    ['docent', '{ students(first: 100) { nodes { callName } } }'],
    ['deelnemer', '{ participants { nodes { callName } } }'],
    ['deelnemer-2', '{ participants { nodes { callName } } }'],
  ] as const) {
    const { errors } = await (await graph.as(persona)).query(query);
    if (errors) throw new Error(JSON.stringify(errors));
  }
};

/** A told line without the words for its categories, which the log does not hold. */
export const withoutWords = ({ categories: _, ...line }: Answer): Answer => line;
