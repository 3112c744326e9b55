import type { Role } from './roles.ts';

const register = 'https://register.leerwerk-graph.invalid';

/** The processing activity under which each role reads as long as an operation names none of its own. */
export const DEFAULT_ACTIVITIES: Readonly<Record<Role, string>> = {
  KLANTMANAGER: `${register}/begeleiding-klantmanager`,
  BELEIDSMEDEWERKER: `${register}/beleid`,
  CORPORATIE_OPDRACHTGEVER: `${register}/onderhoud-corporatie`,
  CONSULENT: `${register}/begeleiding-consulent`,
  VOORMAN: `${register}/werkleiding-voorman`,
  DOCENT: `${register}/onderwijs-docent`,
  DEELNEMER: `${register}/inzage-deelnemer`,
};
