import type { DataClass, Owner, Sensitivity } from './policy-cell.ts';

/** Why data of each field of work is kept, and on what legal basis. */
const purpose = {
  network: 'Samenwerken in het samenwerkingsverband',
  guidance: 'Re-integratie en begeleiding van deelnemers',
  work: 'Onderhoud van de woonomgeving',
  education: 'Onderwijs en certificering',
  accountability: 'Verantwoording over gegevensverwerking',
  rights: 'Behandeling van verzoeken van betrokkenen',
} as const;

const basis = {
  agreement: 'Samenwerkingsovereenkomst',
  participatiewet: 'Participatiewet 7, 64, 67; Wmo 2015',
  order: 'Opdrachtovereenkomst',
  web: 'Wet educatie en beroepsonderwijs 7.2.8',
  avg: 'AVG 5.2, 15, 30',
  rights: 'AVG 12, 16 tot en met 19',
} as const;

type Cells = DataClass['cells'];

const dataClass =
  (purposeOf: string, legalBasis: string) =>
  (owner: Owner, sensitivity: Sensitivity, cells: Cells): DataClass => ({
    owner,
    purpose: purposeOf,
    legalBasis,
    sensitivity,
    cells,
  });

export const network = dataClass(purpose.network, basis.agreement);
export const guidance = dataClass(purpose.guidance, basis.participatiewet);
export const work = dataClass(purpose.work, basis.order);
export const education = dataClass(purpose.education, basis.web);
export const accountability = dataClass(purpose.accountability, basis.avg);
export const rights = dataClass(purpose.rights, basis.rights);
