import { slice } from '../slice.ts';
import { handled, ofHimselfOrHerself, ofKnownParticipants, referred } from './application.slice.ts';
import { Decision } from './decision.entity.ts';

const guided = handled<Decision>('the decisions on the applications that it took up, or on all at its organisation');

export const decisionSlice = slice(
  Decision,
  {
    KLANTMANAGER: referred('the decisions on the applications that it submitted'),
    CONSULENT: guided,
    BEGELEIDER: guided,
    PROJECTLEIDER: ofKnownParticipants(
      'the decisions on the applications of the members of the crews whose work area is its wijk',
    ),
    DEELNEMER: ofHimselfOrHerself('the own decisions'),
  },
  { ground: 'legalBasis' },
);
