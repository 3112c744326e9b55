import { AccessGrant, type OpenedTo } from '../schema/accountability/access-grant.entity.ts';
import { addDays } from './days.ts';
import { groundsAt } from './lives.ts';
import type { OrganisationKey } from './organisations.ts';
import { gemeenteOf, type Person } from './people.ts';
import { seedId } from './random.ts';
import { type Columns, organisationId, type RowMaker, type Table } from './row.ts';
import { staffId } from './staff.ts';

const MINUTE = 60_000;

/** The participants of a klantmanager whom an uitvoerder guides under the Participatiewet alone, without the cast. */
const guidedOf = (people: readonly Person[], klantmanager: string, uitvoerder: 'wsd' | 'gemeente-noord') =>
  people.filter(
    ({ life }) =>
      life.klantmanager === klantmanager &&
      life.uitvoerder === uitvoerder &&
      groundsAt(uitvoerder, life).join() === 'PARTICIPATIEWET' &&
      String(life.key).includes('-'),
  );

/** What was opened: by the gemeente, for a time; and in an emergency, of which some are still to be looked at. */
export const accessGrantTables = (make: RowMaker, people: readonly Person[]): Table[] => {
  const ofMidden = guidedOf(people, 'klantmanager', 'wsd');
  const ofNoord = guidedOf(people, 'klantmanager@noord', 'wsd');
  const row = (
    key: string,
    person: Person | undefined,
    by: OrganisationKey,
    day: string,
    values: Partial<Columns<AccessGrant>>,
  ) =>
    person
      ? [
          make.row(AccessGrant, key, by, day, {
            participantId: person.row.id,
            ownerId: organisationId(gemeenteOf(person.life.home)),
            personId: null,
            legalBasis: 'PARTICIPATIEWET',
            emergency: null,
            startsAt: make.moment(day),
            endedAt: null,
            acknowledgedAt: null,
            handledUnderId: null,
            ...values,
          }),
        ]
      : [];
  const emergency = (who: string, recipientRole: OpenedTo, day: string) => ({
    kind: 'EMERGENCY' as const,
    status: 'OPENED' as const,
    recipientId: organisationId('wsd'),
    recipientRole,
    personId: staffId(who),
    openedUnderId: seedId('RoleAssignment', who),
    endsAt: new Date(make.moment(day).getTime() + 60 * MINUTE),
  });
  /** Looked at while it lasted, and ended. */
  const cutShort = (who: string, recipientRole: OpenedTo, day: string) => {
    const moment = new Date(make.moment(day).getTime() + 20 * MINUTE);
    return {
      ...emergency(who, recipientRole, day),
      status: 'ENDED' as const,
      acknowledgedAt: moment,
      endedAt: moment,
      handledUnderId: seedId('RoleAssignment', 'privacy-officer'),
      version: 3,
    };
  };
  const [lately, before, today] = [addDays(make.today, -20), addDays(make.today, -60), addDays(make.today, -1)];
  const rows = [
    // To the wijkbedrijf of the gemeente itself, which takes over now and then.
    ...row('noord', ofNoord[0], 'gemeente-noord', lately, {
      kind: 'GRANT',
      status: 'GIVEN',
      recipientId: organisationId('gemeente-noord'),
      recipientRole: 'CONSULENT',
      reason: 'Neemt waar in de vakantie van de WSD',
      openedUnderId: seedId('RoleAssignment', 'klantmanager@noord'),
      endsAt: new Date(make.moment(make.today).getTime() + 90 * 1440 * MINUTE),
    }),
    ...row('midden', ofMidden[0], 'gemeente-midden', before, {
      kind: 'GRANT',
      status: 'ENDED',
      recipientId: organisationId('wsd'),
      recipientRole: 'VOORMAN',
      reason: 'Proefdag in een andere ploeg',
      openedUnderId: seedId('RoleAssignment', 'klantmanager'),
      handledUnderId: seedId('RoleAssignment', 'klantmanager'),
      endsAt: make.moment(lately),
      endedAt: make.moment(addDays(before, 7)),
      version: 2,
    }),
    ...row('ongeval', ofMidden[1], 'wsd', before, {
      ...emergency('voorman-2', 'VOORMAN', before),
      status: 'ACKNOWLEDGED',
      emergency: 'ONGEVAL',
      reason: 'Gevallen van een ladder bij het snoeien',
      acknowledgedAt: make.moment(addDays(before, 1)),
      handledUnderId: seedId('RoleAssignment', 'privacy-officer'),
      version: 2,
    }),
    ...row('dreiging', ofMidden[3], 'wsd', lately, {
      ...cutShort('consulent', 'CONSULENT', lately),
      emergency: 'DREIGING',
      reason: 'Ruzie bij de poort',
    }),
    ...row('calamiteit', ofMidden[4], 'wsd', lately, {
      ...cutShort('begeleider', 'BEGELEIDER', lately),
      emergency: 'CALAMITEIT',
      reason: 'Gaslucht in de werkplaats',
    }),
    ...row('storm', ofMidden[5], 'wsd', lately, {
      ...emergency('voorman-2', 'VOORMAN', lately),
      emergency: 'CALAMITEIT',
      reason: 'Storm, nagaan wie er veilig is',
    }),
    ...row('vermissing', ofMidden[2], 'wsd', today, {
      ...emergency('voorman', 'VOORMAN', today),
      emergency: 'VERMISSING',
      reason: 'Niet teruggekomen van de pauze',
    }),
  ];
  return [{ entity: AccessGrant, rows: rows as Table['rows'] }];
};
