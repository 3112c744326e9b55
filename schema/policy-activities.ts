import type { Role } from './roles.ts';

const register = 'https://register.leerwerk-graph.invalid';

/** The processing activity under which each role reads as long as an operation names none of its own. */
export const DEFAULT_ACTIVITIES: Readonly<Record<Role, string>> = {
  KLANTMANAGER: `${register}/begeleiding-klantmanager`,
  BELEIDSMEDEWERKER: `${register}/beleid`,
  GEMEENTE_OPDRACHTGEVER: `${register}/onderhoud-gemeente`,
  CORPORATIE_OPDRACHTGEVER: `${register}/onderhoud-corporatie`,
  CONSULENT: `${register}/begeleiding-consulent`,
  VOORMAN: `${register}/werkleiding-voorman`,
  BEGELEIDER: `${register}/begeleiding-leerwerkbedrijf`,
  PROJECTLEIDER: `${register}/projectleiding`,
  DOCENT: `${register}/onderwijs-docent`,
  WERKGEVER: `${register}/werkplekken-werkgever`,
  BEHEERDER: `${register}/beheer`,
  DEELNEMER: `${register}/inzage-deelnemer`,
  PRIVACY_OFFICER: `${register}/toezicht`,
  SYSTEM: `${register}/geplande-taken`,
};
