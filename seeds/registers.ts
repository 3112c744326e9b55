import type { OrganisationKey } from './organisations.ts';

export interface Register {
  readonly slug: string;
  readonly by: OrganisationKey;
  readonly purpose: string;
  readonly legalBasis: string;
  readonly categories: readonly string[];
  readonly recipients: readonly string[];
  readonly retentionPeriod: string;
  readonly ended?: true;
}

const PARTICIPATIEWET = 'Participatiewet artikel 7, 64 en 67';

/** The default activity of each role, and two that have ended. */
export const registers: readonly Register[] = [
  {
    slug: 'begeleiding-klantmanager',
    by: 'gemeente-midden',
    purpose: 'Begeleiding van deelnemers door de gemeente',
    legalBasis: PARTICIPATIEWET,
    categories: ['Naam en adres', 'BSN', 'Traject'],
    recipients: ['Uitvoerder'],
    retentionPeriod: 'P5Y',
  },
  {
    slug: 'beleid',
    by: 'gemeente-midden',
    purpose: 'Beleid voor wijken en samenwerking',
    legalBasis: 'Gemeentewet artikel 108',
    categories: ['Werkgegevens van medewerkers'],
    recipients: ['Partners'],
    retentionPeriod: 'P7Y',
  },
  {
    slug: 'onderhoud-corporatie',
    by: 'corporatie-midden',
    purpose: 'Onderhoud van de woonomgeving',
    legalBasis: 'Opdrachtovereenkomst',
    categories: ['Werkgegevens van medewerkers'],
    recipients: ['Uitvoerder'],
    retentionPeriod: 'P7Y',
  },
  {
    slug: 'onderhoud-gemeente',
    by: 'gemeente-midden',
    purpose: 'Onderhoud van de openbare ruimte',
    legalBasis: 'Gemeentewet artikel 108',
    categories: ['Werkgegevens van medewerkers'],
    recipients: ['Uitvoerder'],
    retentionPeriod: 'P7Y',
  },
  {
    slug: 'begeleiding-consulent',
    by: 'wsd',
    purpose: 'Begeleiding van deelnemers door het sociaal werkbedrijf',
    legalBasis: PARTICIPATIEWET,
    categories: ['Naam en adres', 'Traject', 'Ploeg'],
    recipients: ['Gemeente'],
    retentionPeriod: 'P5Y',
  },
  {
    slug: 'werkleiding-voorman',
    by: 'wsd',
    purpose: 'Leiding van het werk in een ploeg',
    legalBasis: PARTICIPATIEWET,
    categories: ['Roepnaam', 'Telefoonnummer', 'Noodcontact'],
    recipients: [],
    retentionPeriod: 'P1Y',
  },
  {
    slug: 'begeleiding-leerwerkbedrijf',
    by: 'wsd',
    purpose: 'Begeleiding van deelnemers door het leerwerkbedrijf',
    legalBasis: PARTICIPATIEWET,
    categories: ['Naam en adres', 'Traject', 'Ploeg'],
    recipients: ['Gemeente'],
    retentionPeriod: 'P5Y',
  },
  {
    slug: 'projectleiding',
    by: 'wsd',
    purpose: 'Leiding van het werk in een wijk',
    legalBasis: PARTICIPATIEWET,
    categories: ['Naam en adres', 'Traject', 'Ploeg'],
    recipients: [],
    retentionPeriod: 'P5Y',
  },
  {
    slug: 'werkplekken-werkgever',
    by: 'werkgever-midden',
    purpose: 'Aanbieden van werkplekken',
    legalBasis: 'Plaatsingsovereenkomst',
    categories: ['Werkgegevens van medewerkers'],
    recipients: ['Gemeente'],
    retentionPeriod: 'P2Y',
  },
  {
    slug: 'beheer',
    by: 'wsd',
    purpose: 'Beheer van organisaties, overeenkomsten en rollen',
    legalBasis: 'AVG artikel 6 lid 1 onder f',
    categories: ['Werkgegevens van medewerkers'],
    recipients: ['Partners'],
    retentionPeriod: 'P7Y',
  },
  {
    slug: 'toezicht',
    by: 'gemeente-midden',
    purpose: 'Toezicht op de verwerking van persoonsgegevens',
    legalBasis: 'AVG artikel 39',
    categories: ['Werkgegevens van medewerkers'],
    recipients: [],
    retentionPeriod: 'P5Y',
  },
  {
    slug: 'geplande-taken',
    by: 'corporatie-midden',
    purpose: 'Uitvoering van wat vanzelf moet gebeuren',
    legalBasis: 'Opdrachtovereenkomst',
    categories: [],
    recipients: [],
    retentionPeriod: 'P1Y',
  },
  {
    slug: 'onderwijs-docent',
    by: 'roc-midden',
    purpose: 'Onderwijs en certificering',
    legalBasis: 'Wet educatie en beroepsonderwijs artikel 7.2.8',
    categories: ['Naam en adres', 'Persoonsgebonden nummer', 'Inschrijving'],
    recipients: ['DUO'],
    retentionPeriod: 'P2Y',
  },
  {
    slug: 'inzage-deelnemer',
    by: 'wsd',
    purpose: 'Inzage van de deelnemer in de eigen gegevens',
    legalBasis: 'AVG artikel 15',
    categories: ['Alle gegevens van de deelnemer zelf'],
    recipients: ['Deelnemer'],
    retentionPeriod: 'P1Y',
  },
  {
    slug: 'proef-woonomgevingsploeg',
    by: 'wsd',
    purpose: 'Proef met de eerste woonomgevingsploeg',
    legalBasis: PARTICIPATIEWET,
    categories: ['Roepnaam', 'Traject'],
    recipients: ['Gemeente'],
    retentionPeriod: 'P5Y',
    ended: true,
  },
  {
    slug: 'overdracht-papieren-dossiers',
    by: 'gemeente-midden',
    purpose: 'Overdracht van papieren dossiers',
    legalBasis: PARTICIPATIEWET,
    categories: ['Naam en adres', 'Traject'],
    recipients: ['Uitvoerder'],
    retentionPeriod: 'P5Y',
    ended: true,
  },
];
