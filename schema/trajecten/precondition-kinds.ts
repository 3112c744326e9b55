import type { PRECONDITION_KINDS } from './precondition.entity.ts';

/** Which kinds each role states (domain 3.6.3): the gemeente its permission, a leerwerkbedrijf indicatie and VOG. */
export const PRECONDITION_KINDS_OF: Readonly<
  Record<'KLANTMANAGER' | 'CONSULENT' | 'BEGELEIDER', readonly (keyof typeof PRECONDITION_KINDS)[]>
> = {
  KLANTMANAGER: ['TOESTEMMING'],
  CONSULENT: ['IDENTIFICATIE'],
  BEGELEIDER: ['INDICATIE', 'VOG', 'IDENTIFICATIE'],
};
