import { WorkCategory } from '../schema/objects/work-category.entity.ts';
import { type REGIMES, type THEMES, WorkKind } from '../schema/objects/work-kind.entity.ts';
import type { OBJECT_KINDS } from '../schema/objects/work-object.entity.ts';
import { addYears } from './days.ts';
import { seedId } from './random.ts';
import type { RowMaker, Table } from './row.ts';

export type ObjectKind = keyof typeof OBJECT_KINDS;

/** Name, category, regime, theme, VERA ONDERHOUDSOORT and the kinds of object on which it is done. */
interface WorkKindSeed {
  readonly code: string;
  readonly name: string;
  readonly category: string;
  readonly regime: keyof typeof REGIMES;
  readonly theme: keyof typeof THEMES;
  readonly vera: string | null;
  readonly on: readonly ObjectKind[];
}

const categories: readonly (readonly [code: string, name: string])[] = [
  ['MILIEUBEHEER', 'Milieubeheer'],
  ['TUINONDERHOUD', 'Tuinonderhoud'],
  ['KLUSSEN_HUIS', 'Klussen in en om het huis'],
  ['SCHILDERKLUSSEN', 'Schilderklussen'],
  ['FACILITAIR', 'Facilitair werk'],
  ['ONDERHOUD_BEHEER', 'Onderhoud en beheer'],
  ['ADMINISTRATIEF', 'Administratief werk'],
  ['REDACTIE', 'Redactiewerk'],
  ['KIDSCLUB', 'De Kidsclub'],
  ['WOONOMGEVING', 'Woonomgeving'],
];

const PUBLIC_SPACE: readonly ObjectKind[] = ['PLANTSOEN', 'GROEN', 'TERREIN', 'VERHARDING', 'SPEELPLEK'];

/** Domain S0-18: regular and recurring. */
const removal = (code: string, what: string): WorkKindSeed => ({
  code: `VERWIJDEREN_${code}`,
  name: `Verwijderen van ${what}`,
  category: 'WOONOMGEVING',
  regime: 'TERUGKEREND',
  theme: 'SCHOON',
  vera: null,
  on: PUBLIC_SPACE,
});

/** Domain S0-19: small repairs. */
const repair = (code: ObjectKind, what: string): WorkKindSeed => ({
  code: `REPAREREN_${code}`,
  name: `Repareren van ${what}`,
  category: 'WOONOMGEVING',
  regime: 'KLEINSCHALIG',
  theme: code === 'SPEELPLEK' ? 'VEILIG' : 'HEEL',
  vera: 'REP',
  on: [code],
});

/** Domain S0-20: now and then, in shared spaces of a building. */
const cleaning = (code: ObjectKind, what: string): WorkKindSeed => ({
  code: `SCHOONMAKEN_${code}`,
  name: `Schoonmaken van ${what}`,
  category: 'WOONOMGEVING',
  regime: 'INCIDENTEEL',
  theme: 'SCHOON',
  vera: 'LEE',
  on: [code],
});

const other = (code: string, name: string, category: string, on: readonly ObjectKind[] = []): WorkKindSeed => ({
  code,
  name,
  category,
  regime: 'MAATWERK',
  theme: 'HEEL',
  vera: null,
  on,
});

const workKinds: readonly WorkKindSeed[] = [
  removal('ONKRUID', 'onkruid'),
  removal('OUD_PAPIER', 'oud papier'),
  removal('ZWERFVUIL', 'zwerfvuil'),
  removal('BLADEREN', 'bladeren'),
  removal('HUISRAAD', 'achtergebleven huisraad'),
  repair('VERHARDING', 'verharding'),
  repair('PLANTSOEN', 'plantsoen'),
  repair('SPEELPLEK', 'speelplekken'),
  cleaning('PORTIEK', 'portieken'),
  cleaning('HAL', 'hallen'),
  cleaning('LIFT', 'liften'),
  cleaning('TRAPPENHUIS', 'trappenhuizen'),
  other('AFVALBAKKEN_LEGEN', 'Openbare afvalbakken legen', 'MILIEUBEHEER', ['STRAATMEUBILAIR']),
  other('GRASMAAIEN', 'Grasmaaien voor bewoners', 'TUINONDERHOUD'),
  other('MEUBELS_MONTEREN', 'Meubels monteren', 'KLUSSEN_HUIS'),
  other('KOZIJNEN_SCHILDEREN', 'Deuren en kozijnen schilderen', 'SCHILDERKLUSSEN'),
  other('LUNCH_VERZORGEN', 'Lunch verzorgen', 'FACILITAIR'),
  other('GEREEDSCHAP_ONDERHOUDEN', 'Gereedschap en karren onderhouden', 'ONDERHOUD_BEHEER'),
  other('KLUSAFSPRAKEN_MAKEN', 'Klusafspraken maken', 'ADMINISTRATIEF'),
  other('NIEUWSBRIEF_MAKEN', 'Nieuwsbrief maken', 'REDACTIE'),
  other('ZWERFIE_BINGO', 'Zwerfie Bingo met kinderen', 'KIDSCLUB'),
];

const kindsByObject = new Map(
  workKinds.flatMap(({ on }) => on).map((kind) => [kind, workKinds.filter(({ on }) => on.includes(kind))]),
);

/** What may be done on an object of this kind; nothing on a building as a whole. */
export const workKindsOn = (kind: ObjectKind): readonly WorkKindSeed[] => kindsByObject.get(kind) ?? [];

export const workKindId = (code: string): string => seedId('WorkKind', code);

export const workKindTables = (make: RowMaker): Table[] => {
  const since = addYears(make.today, -5);
  return [
    {
      entity: WorkCategory,
      rows: categories.map(([code, name]) => make.row(WorkCategory, code, 'wsd', since, { code, name })),
    },
    {
      entity: WorkKind,
      rows: workKinds.map(({ code, name, category, regime, theme, vera }) =>
        make.row(WorkKind, code, 'wsd', since, {
          code,
          name,
          categoryId: seedId('WorkCategory', category),
          regime,
          theme,
          veraMaintenanceKind: vera,
        }),
      ),
    },
  ];
};
