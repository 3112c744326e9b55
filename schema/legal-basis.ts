/** Wettelijke grondslagen under which a traject can be. What is about one is never joined with another. */
export const LEGAL_BASES = {
  PARTICIPATIEWET: 'Participatiewet',
  WMO: 'Wmo 2015',
} as const;

export type LegalBasis = keyof typeof LEGAL_BASES;
