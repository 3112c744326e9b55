import { entityType, enumeration } from '../declaration.ts';
import { GUIDING_ROLES } from '../roles.ts';
import { everyRow, forEach, noRowsYet, rows, slice } from '../slice.ts';
import { SKILL_KINDS, Skill } from './skill.entity.ts';

const kind = enumeration('SkillKind', 'Soort vaardigheid', SKILL_KINDS);

const access = 'skill.row';

export const skillType = entityType(Skill, 'Skill', {
  prefix: 'skill',
  description: 'Vaardigheid: what somebody can learn in a crew; catalogue.',
  root: { list: 'skills', one: 'skill' },
  row: access,
  slice: slice(Skill, {
    ...forEach(['KLANTMANAGER', ...GUIDING_ROLES, 'DEELNEMER'], everyRow<Skill>()),
    VOORMAN: rows('the vakvaardigheden', (skill) => `${skill.kind} = 'VAK'`),
    DOCENT: rows('the skills that belong to a werkproces', (skill) => `${skill.werkprocesId} is not null`),
    WERKGEVER: noRowsYet('the skills assessed in its own current placements; there are none yet'),
  }),
  order: ['name'],
  fields: (field) => ({
    name: field.column('name', { access, description: 'Naam.', filter: true, order: true }),
    kind: field.column('kind', { access, description: 'Soort vaardigheid.', enum: kind, filter: true }),
    werkproces: field.relation('werkproces', {
      access,
      description: 'Werkproces that it belongs to, where it does to one.',
      filter: true,
    }),
  }),
});
