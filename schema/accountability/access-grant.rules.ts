import type { KeptRule } from '../kept-rules.ts';

const GIVING = 'Pw 65.4, 67.1';
const EMERGENCY = '3.6.2 noodcontact';

/** Rules about opening rows, as the database keeps them. */
export const OPENING_RULES: Readonly<Record<string, KeptRule>> = {
  grant_of_own: [
    'NOT_THE_OWNER',
    GIVING,
    {
      nl: 'Voor deze deelnemer is een andere organisatie verantwoordelijk.',
      en: 'Another organisation answers for this participant.',
    },
    ['input', 'participantId'],
  ],
  grant_on_ground: [
    'NOT_GUIDED',
    'R-41',
    {
      nl: 'Deze deelnemer wordt op deze grondslag niet begeleid.',
      en: 'This participant is not guided on this ground.',
    },
    ['input', 'participantId'],
  ],
  grant_from_now: [
    'IN_PAST',
    GIVING,
    { nl: 'Toegang gaat nu in of later.', en: 'Access begins now or later.' },
    ['input', 'startsAt'],
  ],
  opened_for_a_time: [
    'DATES_OUT_OF_ORDER',
    GIVING,
    { nl: 'Het einde ligt niet na het begin.', en: 'The end does not come after the beginning.' },
    ['input', 'endsAt'],
  ],
  opened_reason: [
    'REASON_REQUIRED',
    GIVING,
    { nl: 'Een reden heeft 1 tot 1000 tekens.', en: 'A reason has 1 to 1000 characters.' },
    ['input', 'reason'],
  ],
  grant_to_who_guides: [
    'NO_SUCH_RECIPIENT',
    GIVING,
    {
      nl: 'Aan deze organisatie wordt geen toegang tot deelnemers verleend.',
      en: 'No access to participants is given to this organisation.',
    },
    ['input', 'recipientId'],
  ],
  grant_once: [
    'ALREADY_GIVEN',
    GIVING,
    { nl: 'Deze toegang is in die tijd al verleend.', en: 'This access is given already at that time.' },
  ],
  emergency_lasts: [
    'TOO_LONG',
    EMERGENCY,
    {
      nl: 'Noodtoegang duurt ten minste een minuut en niet langer dan uw organisatie toestaat.',
      en: 'Emergency access lasts a minute at least, and no longer than your organisation allows.',
    },
    ['input', 'minutes'],
  ],
  emergencies_at_once: [
    'TOO_MANY_EMERGENCIES',
    EMERGENCY,
    {
      nl: 'U hebt al drie deelnemers tegelijk in noodtoegang.',
      en: 'You have three participants in emergency access at once already.',
    },
  ],
  emergency_once: [
    'OPEN_ALREADY',
    EMERGENCY,
    { nl: 'Deze deelnemer is al te lezen.', en: 'This participant can be read already.' },
    ['input', 'participantId'],
  ],
  // The same as of whoever is not there.
  emergency_of_own: [
    'NO_SUCH_PARTICIPANT',
    EMERGENCY,
    { nl: 'Deze deelnemer is er niet.', en: 'There is no such participant.' },
    ['input', 'participantId'],
  ],
  opening_has_ended: ['HAS_ENDED', GIVING, { nl: 'Deze toegang is al voorbij.', en: 'This access is over already.' }],
};
