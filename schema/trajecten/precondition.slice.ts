import { claim } from '../claims.ts';
import { rows, slice } from '../slice.ts';
import { handled, ofHimselfOrHerself, ofKnownParticipants, referredHere } from './application.slice.ts';
import { Precondition } from './precondition.entity.ts';

export const preconditionSlice = slice(
  Precondition,
  {
    KLANTMANAGER: referredHere(
      'the permissions (TOESTEMMING) that the applications which it submitted need',
      (precondition) => `${precondition.kind} = 'TOESTEMMING'`,
    ),
    // 3.6.3: of what kind an indicatie or VOG is, a leerwerkbedrijf knows; a WSD does not.
    CONSULENT: handled(
      'the permissions and identifications that the applications which it took up need, or all at its organisation',
      (precondition) => `${precondition.kind} in ('TOESTEMMING', 'IDENTIFICATIE')`,
    ),
    BEGELEIDER: handled('the preconditions of the applications that it took up, or of all at its organisation'),
    PROJECTLEIDER: ofKnownParticipants(
      'the preconditions of the applications of the members of the crews whose work area is its wijk',
    ),
    DEELNEMER: ofHimselfOrHerself('the own preconditions'),
    SYSTEM: rows(
      'the preconditions for which its own organisation answers that expire or have expired',
      (precondition) =>
        `${precondition.responsibleOrganisationId} = ${claim.organisation} and ${precondition.validUntil} is not null and ${precondition.status} in ('PRESENT', 'EXPIRED')`,
    ),
  },
  { ground: 'legalBasis' },
);
