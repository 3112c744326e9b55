import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { Participant } from '../participants/participant.entity.ts';
import { allOf, type Predicate, type RoleSlice, rows, rowsByScope, slice, valuesOf } from '../slice.ts';
import { Application } from './application.entity.ts';

/** The keys of an application, which stand on everything that belongs to it, too. */
interface ReferralKeys {
  readonly participantId: string;
  readonly trajectOpdrachtgeverId: string;
  readonly klantmanagerId: string;
  readonly uitvoerderId: string;
  readonly consulentId: string;
}

type KeyPredicate = (row: ReferralKeys) => string;

const as = <E>(predicate: KeyPredicate) => predicate as unknown as Predicate<E>;

const isReferred: KeyPredicate = (row) =>
  `${row.trajectOpdrachtgeverId} = ${claim.organisation} and ${row.klantmanagerId} = ${claim.person}`;

const isHandled: KeyPredicate = (row) =>
  `${row.uitvoerderId} = ${claim.organisation} and ${isPartner(row.trajectOpdrachtgeverId)}`;

/** What belongs to the applications that the caller submitted, and the uitvoerder shares under a current agreement. */
export const referred = <E>(sentence: string, more?: Predicate<E>): RoleSlice<E> =>
  rows<E>(
    sentence,
    as((row) => `${isSharedWithUitvoerder(row)}${more ? ` and ${more(row as never)}` : ''}`),
  );

/** A new application is the caller's own, and goes to an uitvoerder under a current agreement (R-01). */
export const isSharedWithUitvoerder = (row: ReferralKeys): string =>
  `${isReferred(row)} and ${isPartner(row.uitvoerderId)}`;

/** What belongs to the applications that the caller submitted, and is its own gemeente's. */
export const referredHere = <E>(sentence: string, more: Predicate<E>): RoleSlice<E> =>
  rows<E>(
    sentence,
    as((row) => `${isReferred(row)} and ${more(row as never)}`),
  );

/** What belongs to the applications that the caller took up, or that its organisation has. */
export const handled = <E>(sentence: string, more?: Predicate<E>): RoleSlice<E> => {
  const also = (row: ReferralKeys) => (more ? ` and ${more(row as never)}` : '');
  return rowsByScope<E>(sentence, {
    OWN: as((row) => `${isHandled(row)} and ${row.consulentId} = ${claim.person}${also(row)}`),
    ORGANISATION: as((row) => `${isHandled(row)}${also(row)}`),
  });
};

/** What belongs to the applications of the participants that a leader of the work sees. */
export const ofKnownParticipants = <E>(sentence: string): RoleSlice<E> =>
  rows<E>(
    sentence,
    as((row) => `${row.participantId} = any(${valuesOf(Participant, 'id')}) and ${isHandled(row)}`),
  );

export const ofHimselfOrHerself = <E>(sentence: string): RoleSlice<E> =>
  rows<E>(
    sentence,
    as((row) => `${row.participantId} = ${claim.person}`),
  );

const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;

/**
 * SQL: the caller took it up, or nobody did yet. Not said with `or … is null`: PostgreSQL takes it that these are spread
 * over all days, and so looks for the oldest of them among all that the organisation ever had. What nobody took up is
 * new; the index that begins with who did, nobody included, finds these and no others.
 */
const isOwnOrNobodys = ({ consulentId }: ReferralKeys): string =>
  `case when ${consulentId} is null then ${NOBODY} else ${consulentId} end = any(${allOf(`array[${NOBODY}]`, claim.person)})`;

/** Whoever may take an application up must see that there is one; the person follows once that is done. */
const guided = rowsByScope<Application>(
  'the applications that it took up or that nobody has yet, or all that were referred to its organisation',
  {
    OWN: as((row) => `${isHandled(row)} and ${isOwnOrNobodys(row)}`),
    ORGANISATION: as(isHandled),
  },
);

export const applicationSlice = slice(
  Application,
  {
    KLANTMANAGER: rows('the applications that it submitted for its own gemeente', as(isReferred)),
    CONSULENT: guided,
    BEGELEIDER: guided,
    PROJECTLEIDER: ofKnownParticipants(
      'the applications at its own organisation of the members of the crews whose work area is its wijk',
    ),
    DEELNEMER: ofHimselfOrHerself('the own applications'),
  },
  { ground: 'legalBasis' },
);
