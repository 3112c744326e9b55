/** The roles of the graph. Access follows from the role in the token, never from the organisation (domain S1-07). */
export const ROLES = [
  'KLANTMANAGER',
  'BELEIDSMEDEWERKER',
  'GEMEENTE_OPDRACHTGEVER',
  'CORPORATIE_OPDRACHTGEVER',
  'CONSULENT',
  'VOORMAN',
  'BEGELEIDER',
  'PROJECTLEIDER',
  'DOCENT',
  'WERKGEVER',
  'BEHEERDER',
  'DEELNEMER',
  'PRIVACY_OFFICER',
  'SYSTEM',
] as const;

export type Role = (typeof ROLES)[number];

/** Who order work on objects: a corporatie, and a gemeente in the public space (domain 3.6.1). */
export const ORDERING_ROLES = ['CORPORATIE_OPDRACHTGEVER', 'GEMEENTE_OPDRACHTGEVER'] as const;

/** Who guide participants: at a WSD, at a leerwerkbedrijf, and there for one wijk (domain 3.6.7b). */
export const GUIDING_ROLES = ['CONSULENT', 'BEGELEIDER', 'PROJECTLEIDER'] as const;

/** Who have to do with work, places or education: not supervision, not scheduled work. */
export const PARTNER_ROLES = ROLES.filter((role) => role !== 'PRIVACY_OFFICER' && role !== 'SYSTEM');

/** Who plan and carry out work: the voorman, and who guide the crew's participants (domain 3.3; no projectleider). */
export const EXECUTING_ROLES = ['VOORMAN', 'CONSULENT', 'BEGELEIDER'] as const;

/** How far a role assignment reaches: the holder's own rows, or those of its whole organisation. */
export const SCOPES = ['OWN', 'ORGANISATION'] as const;

export type Scope = (typeof SCOPES)[number];

/** What each role is, in the words a reader of the documentation knows. */
export const ROLE_DESCRIPTIONS: Record<Role, string> = {
  KLANTMANAGER: 'Klantmanager: refers participants for a gemeente and follows its own caseload.',
  BELEIDSMEDEWERKER: 'Beleidsmedewerker: policy officer of a gemeente; sees work and places, no persons.',
  GEMEENTE_OPDRACHTGEVER: 'Opdrachtgever van de gemeente: orders upkeep of the public space; sees jobs, no persons.',
  CORPORATIE_OPDRACHTGEVER: 'Opdrachtgever van de woningcorporatie: orders upkeep; sees jobs and crews, no persons.',
  CONSULENT: 'Consulent: guides participants for the sociaal-werkbedrijf.',
  VOORMAN: 'Voorman: working foreman of a crew.',
  BEGELEIDER: 'Begeleider: guides participants for a leerwerkbedrijf.',
  PROJECTLEIDER: 'Projectleider: leads the work in one wijk for a leerwerkbedrijf.',
  DOCENT: 'Docent: teaches at a ROC; sees students, never a benefit.',
  WERKGEVER: 'Werkgever: offers workplaces; sees catalogues and its own organisation.',
  BEHEERDER: 'Beheerder: keeps organisations, agreements and roles; sees no persons in a traject and no work.',
  DEELNEMER: 'Deelnemer: the participant, who sees his or her own data.',
  PRIVACY_OFFICER:
    'Functionaris gegevensbescherming: sees who may do what in its own organisation, decides on requests of participants about their own data, and sees no other content.',
  SYSTEM: 'Systeem: carries out what is due by itself, for the organisation that it is assigned to.',
};
