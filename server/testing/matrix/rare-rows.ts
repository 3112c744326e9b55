/** Rows that the seeds leave out, without which some slices cannot be told from wider ones. */
import { randomUUID } from 'node:crypto';
import { todayInAmsterdam } from '../../../seeds/days.ts';
import { fixtures } from '../../../seeds/fixtures.ts';
import { seedId } from '../../../seeds/random.ts';
import type { TestGraph } from '../graph.ts';
import { writeLines } from '../log-lines.ts';
import { caseloadOf, makeOpening, unseenBy } from '../made-openings.ts';
import { noonOf } from '../noon.ts';
import { SealedLogs } from '../sealed-logs.ts';

/** A crew without members; of the WSD unless another is given, led by somebody of its own. */
const addCrew = async (graph: TestGraph, name: string, uitvoerder?: string): Promise<string> => {
  const key = randomUUID();
  await graph.admin(
    `insert into crew (id, responsible_organisation_id, processing_activity, name, uitvoerder_id, voorman_id,
       weekly_half_days, status)
     select $1::uuid, coalesce($3::uuid, uitvoerder_id), processing_activity, $2, coalesce($3::uuid, uitvoerder_id),
       coalesce((select id from staff_member where organisation_id = $3::uuid order by id limit 1), voorman_id),
       weekly_half_days, 'UNDERSTRENGTH'
     from crew where id = $4`,
    [key, name, uitvoerder ?? null, fixtures.crews.full],
  );
  return key;
};

/** A crew that has worked for a partner, in the gemeente next door only. */
const addWorkNextDoor = async (graph: TestGraph): Promise<void> => {
  const objectKey = randomUUID();
  const owner = seedId('Organisation', 'corporatie-midden');
  await graph.admin(
    `insert into work_object (id, responsible_organisation_id, processing_activity, name, kind, position, owner_id,
       wijk_id)
     select $1::uuid, $2::uuid, o.processing_activity, 'Plantsoen over de grens', 'PLANTSOEN', o.position, $2::uuid,
       o.wijk_id
     from work_object o where o.gemeente_id = $3 order by o.id limit 1`,
    [objectKey, owner, seedId('Organisation', 'gemeente-zuid')],
  );
  await graph.admin(
    `insert into job (id, responsible_organisation_id, processing_activity, number, werk_opdrachtgever_id, object_id,
       work_kind_id, description, regime, crew_id, status, status_date)
     select $1::uuid, $2::uuid, j.processing_activity, 'OVER-DE-GRENS', $2::uuid, $3::uuid, j.work_kind_id, 'Onkruid',
       j.regime, $4::uuid, 'CLOSED', date '2026-01-01'
     from job j where j.werk_opdrachtgever_id = $2::uuid order by j.number limit 1`,
    [randomUUID(), owner, objectKey, await addCrew(graph, 'Ploeg over de grens')],
  );
};

/** Checkpoints of two organisations, so that one's own can be told from another's. */
export const addCheckpoints = async (graph: TestGraph): Promise<void> => {
  const sealed = await SealedLogs.of(graph);
  for (const organisation of ['gemeente-midden', 'wsd', 'gemeente-midden']) {
    await writeLines(graph, seedId('Organisation', organisation), 1);
    await sealed.seal();
  }
};

/**
 * Openings that hold at noon of the day on which the matrix is looked at: an emergency of one voorman and of one
 * consulent, a grant to a role of another organisation; and beside them those that serve nobody.
 */
export const addOpenings = async (graph: TestGraph): Promise<void> => {
  const noon = noonOf(todayInAmsterdam()).getTime();
  const [until, over] = [new Date(noon + 1_800_000), new Date(noon - 1)];
  const emergency = { kind: 'EMERGENCY', from: new Date(noon - 1_800_000), until } as const;
  const [one, two, three] = (await unseenBy(graph, 'voorman')) as [string, string, string];
  await makeOpening(graph, { ...emergency, participant: one, to: 'voorman' });
  await makeOpening(graph, { ...emergency, participant: two, to: 'voorman', until: over });
  await makeOpening(graph, { ...emergency, participant: three, to: 'voorman-2', ended: true });
  const [foreign] = await caseloadOf(graph, 'consulent-2', 'wsd', 'consulent_id');
  await makeOpening(graph, { ...emergency, participant: String(foreign), to: 'consulent' });
  const [elsewhere, later] = await caseloadOf(graph, 'klantmanager@noord', 'gemeente-noord');
  const given = { by: 'klantmanager@noord', to: 'begeleider', until } as const;
  await makeOpening(graph, { ...given, participant: String(elsewhere) });
  await makeOpening(graph, { ...given, participant: String(later), from: new Date(noon + 1) });
};

/** To be added before the world is read. */
export const addRareRows = async (graph: TestGraph): Promise<void> => {
  // Of an organisation that has a current agreement with nobody.
  await addCrew(graph, 'Ploeg zonder partner', seedId('Organisation', 'gemeente-beeindigd'));
  await addWorkNextDoor(graph);
  await addCheckpoints(graph);
  await addOpenings(graph);
};
