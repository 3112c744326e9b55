import { ProgressNote, type WORK_PACES } from '../schema/trajecten/progress-note.entity.ts';
import { addDays, earliest, latest } from './days.ts';
import { keysOf, uitvoerderOf, written } from './plans.ts';
import { at, Random } from './random.ts';
import type { RowMaker, Table } from './row.ts';
import { staffId } from './staff.ts';
import type { Followed } from './trajecten.ts';

const SKILLS = ['Snoeien', 'Vegen', 'Bosmaaien', 'Samenwerken', 'Straatwerk herstellen'];
const REMARKS = ['Vraagt om meer werk buiten', 'Was moe na de middag', 'Legde een nieuwe collega de route uit'];
const PACES: readonly (keyof typeof WORK_PACES)[] = ['GEMIDDELD', 'HOOG', 'LAAG'];

/** Days after the introduction on which the voorman wrote something down. */
const AFTER = [2, 11, 30];

/** The time in a crew that belongs to the traject. */
const stayOf = ({ person, course }: Followed) =>
  course.status === 'PLAN_SET' ? undefined : person.life.stays.find(({ from }) => from === course.start);

const noteRows = (make: RowMaker, traject: Followed, random: Random) => {
  const stay = stayOf(traject);
  if (!stay || stay.introducedOn === null) return [];
  const from = latest(stay.from, stay.introducedOn);
  const until = earliest(stay.until ?? make.today, make.today);
  return AFTER.flatMap((days, index) => {
    const date = addDays(from, days);
    if (date > until) return [];
    const present = !random.chance(0.1);
    // Now and then a colleague stood in for the voorman: a note that the voorman does not read.
    const writer = random.chance(0.15) ? 'voorman-3' : stay.crew.key;
    return make.row(ProgressNote, `${traject.key}/${index}`, uitvoerderOf(traject), date, {
      ...keysOf(traject),
      date,
      present,
      workPace: present ? random.pick(PACES) : null,
      skills: present ? [written(at(SKILLS, index + days), traject)] : [],
      remark: traject.canary || random.chance(0.5) ? written(random.pick(REMARKS), traject) : null,
      writtenById: staffId(writer),
      writtenOn: date,
    });
  });
};

/** What the voormannen wrote down about the members of their crews. */
export const progressTables = (make: RowMaker, trajecten: readonly Followed[]): Table[] => {
  const random = new Random('progress notes');
  return [{ entity: ProgressNote, rows: trajecten.flatMap((each) => noteRows(make, each, random)) }];
};
