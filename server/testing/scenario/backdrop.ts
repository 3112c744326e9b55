import { expect } from 'vitest';
import { seedId } from '../../../seeds/random.ts';
import { workKindId } from '../../../seeds/work-kinds.ts';
import type { Stage } from './stage.ts';

/** Names what the scenarios find when they begin: organisations, objects, kinds of work, a skill, a colleague. */
export const setBackdrop = async (stage: Stage): Promise<void> => {
  const { graph, backdrop } = stage;
  const place = (name: string, type: string, key: string) => backdrop.set(name, { type, keys: [key] });
  place('wsd', 'Organisation', seedId('Organisation', 'wsd'));
  for (const [name, kind] of [
    ['porch', 'PORTIEK'],
    ['playground', 'SPEELPLEK'],
    ['park', 'PLANTSOEN'],
  ] as const) {
    // Nothing is done there yet: a list narrowed to it shows the jobs of the scenario alone.
    const [object] = await graph.admin(
      'select id from work_object where owner_id = $1 and kind = $2 order by name desc limit 1',
      [seedId('Organisation', 'corporatie-midden'), kind],
    );
    place(name, 'WorkObject', object.id);
  }
  place('cleaning porches', 'WorkKind', workKindId('SCHOONMAKEN_PORTIEK'));
  place('mending playgrounds', 'WorkKind', workKindId('REPAREREN_SPEELPLEK'));
  place('removing litter', 'WorkKind', workKindId('VERWIJDEREN_ZWERFVUIL'));
  const [skill] = await graph.admin('select id from skill where werkproces_id is not null order by id limit 1');
  place('voorman', 'StaffMember', seedId('StaffMember', 'voorman-2'));
  place('skill', 'Skill', skill.id);
};

/** The people whom the consulent guides already, and another klantmanager than that of the scenario refers. */
const OTHERS = `select distinct t.participant_id as id from traject t
  where t.consulent_id = $1 and t.klantmanager_id <> $2 and t.traject_opdrachtgever_id = $3 and t.status = 'RUNNING'
    and t.start_date <= $4
  order by t.participant_id limit $5`;

/** Introduces others to the crew, through HTTP: those with these numbers, to be named as `other 1` and so on. */
export const fillCrew = async (stage: Stage, numbers: readonly number[]): Promise<void> => {
  const { graph, backdrop } = stage;
  const staff = (name: string) => seedId('StaffMember', name);
  const gemeente = seedId('Organisation', 'gemeente-midden');
  const others = await graph.admin(OTHERS, [staff('consulent'), staff('klantmanager'), gemeente, stage.day0, 10]);
  const place = (name: string, type: string, key: string) => backdrop.set(name, { type, keys: [key] });
  for (const number of numbers) {
    const key = others[number]?.id;
    place(`other ${number}`, 'Participant', key);
    const introduction = { participantId: `@other ${number}`, crewId: '@crew', introducedOn: '#today' };
    expect(await stage.act('consulent', 'introduceParticipant', introduction)).not.toHaveProperty('refused');
    const [{ id, contributor }] = await graph.admin(
      'select id, contributor_id as contributor from crew_membership where participant_id = $1 and crew_id = $2',
      [key, stage.things.get('crew')?.keys[0]],
    );
    place(`membership ${number}`, 'CrewMembership', id);
    place('colleague', 'Contributor', contributor);
  }
  const next = Math.max(...numbers) + 1;
  place(`other ${next}`, 'Participant', others[next]?.id);
};
