import { slice } from '../slice.ts';
import { handled, ofHimselfOrHerself, referred } from './application.slice.ts';
import { Intake } from './intake.entity.ts';

const guided = handled<Intake>('the intakes of the applications that it took up, or of all at its organisation');

export const intakeSlice = slice(
  Intake,
  {
    KLANTMANAGER: referred('the intakes of the applications that it submitted'),
    CONSULENT: guided,
    BEGELEIDER: guided,
    DEELNEMER: ofHimselfOrHerself('the own intakes'),
  },
  { ground: 'legalBasis' },
);
