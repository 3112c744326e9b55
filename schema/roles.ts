/** The roles of the graph. Access follows from the role in the token, never from the organisation (domain S1-07). */
export const ROLES = [
  'KLANTMANAGER',
  'BELEIDSMEDEWERKER',
  'CORPORATIE_OPDRACHTGEVER',
  'CONSULENT',
  'VOORMAN',
  'DOCENT',
  'DEELNEMER',
] as const;

export type Role = (typeof ROLES)[number];

/** Who order work on objects: a corporatie, and a gemeente in the public space (domain 3.6.1). */
export const ORDERING_ROLES = ['CORPORATIE_OPDRACHTGEVER'] as const;

/** Who guide participants: at a WSD, at a leerwerkbedrijf, and there for one wijk (domain 3.6.7b). */
export const GUIDING_ROLES = ['CONSULENT'] as const;

/** How far a role assignment reaches: the holder's own rows, or those of its whole organisation. */
export const SCOPES = ['OWN', 'ORGANISATION'] as const;

export type Scope = (typeof SCOPES)[number];

/** What each role is, in the words a reader of the documentation knows. */
export const ROLE_DESCRIPTIONS: Record<Role, string> = {
  KLANTMANAGER: 'Klantmanager: refers participants for a gemeente and follows its own caseload.',
  BELEIDSMEDEWERKER: 'Beleidsmedewerker: policy officer of a gemeente; sees work and places, no persons.',
  CORPORATIE_OPDRACHTGEVER: 'Opdrachtgever van de woningcorporatie: orders upkeep; sees jobs and crews, no persons.',
  CONSULENT: 'Consulent: guides participants for the sociaal-werkbedrijf.',
  VOORMAN: 'Voorman: working foreman of a crew.',
  DOCENT: 'Docent: teaches at a ROC; sees students, never a benefit.',
  DEELNEMER: 'Deelnemer: the participant, who sees his or her own data.',
};
