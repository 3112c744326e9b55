import { type ROLLOUT_PHASES, Wijk } from '../schema/objects/wijk.entity.ts';
import { type CROW_LEVELS, type QUALITY_PARTS, WijkQuality } from '../schema/objects/wijk-quality.entity.ts';
import { addMonths, yearOf } from './days.ts';
import { type OrganisationKey, organisation } from './organisations.ts';
import { at, seedId } from './random.ts';
import { organisationId, type RowMaker, type Table } from './row.ts';

const wijken: Readonly<Partial<Record<OrganisationKey, readonly string[]>>> = {
  'gemeente-midden': ['Oosseld', 'Gaanderen', 'Overstegen', 'Binnenhof'],
  'gemeente-zuid': ['Akkerrand', 'Molenveld', 'De Lage Weide', 'Zandhof'],
  'gemeente-noord': ['Koogzijde', 'Dijkwijk', 'Polderkwartier'],
  'gemeente-beeindigd': ['Waardzicht', 'Oosteinde', 'Veerkwartier'],
};

const PHASES: (keyof typeof ROLLOUT_PHASES)[] = ['ACTIVE', 'ROLLING_OUT', 'PLANNED', 'STOPPED'];
const PARTS: (keyof typeof QUALITY_PARTS)[] = ['GROEN', 'VERHARDING', 'MEUBILAIR', 'REINIGING'];
const LEVELS: (keyof typeof CROW_LEVELS)[] = ['B', 'A', 'C', 'B', 'A_PLUS', 'D'];

/** `WK9901` and two places, of which the second may be a letter. The codes are not in the CBS list. */
const cbsCode = (gemeente: OrganisationKey, number: number): string => {
  const [code = ''] = organisation(gemeente).workArea;
  return `${code.replace('GM', 'WK')}${number === 3 ? '0A' : `0${number + 1}`}`;
};

export const wijkNamesOf = (gemeente: OrganisationKey): readonly string[] => wijken[gemeente] ?? [];

export const wijkId = (gemeente: OrganisationKey, name: string): string => seedId('Wijk', `${gemeente}/${name}`);

export const wijkIdsOf = (gemeente: OrganisationKey): string[] =>
  wijkNamesOf(gemeente).map((name) => wijkId(gemeente, name));

/** CBS code of the n-th neighbourhood of a wijk. */
export const neighbourhoodCode = (gemeente: OrganisationKey, wijk: number, neighbourhood: number): string =>
  `${cbsCode(gemeente, wijk).replace('WK', 'BU')}0${neighbourhood}`;

const wijkRows = (make: RowMaker, gemeente: OrganisationKey) => {
  const start = `${yearOf(make.today) - 3}-03-01`;
  return wijkNamesOf(gemeente).map((name, number) =>
    make.row(Wijk, `${gemeente}/${name}`, gemeente, start, {
      name,
      cbsCode: cbsCode(gemeente, number),
      year: yearOf(make.today),
      gemeenteId: organisationId(gemeente),
      rolloutPhase: at(PHASES, number),
      rolloutFrom: addMonths(start, 10 * number),
      rolloutOrder: number + 1,
    }),
  );
};

const qualityRows = (make: RowMaker, gemeente: OrganisationKey) =>
  wijkNamesOf(gemeente).flatMap((name, number) =>
    PARTS.map((part, index) =>
      make.row(WijkQuality, `${gemeente}/${name}/${part}`, gemeente, `${yearOf(make.today) - 3}-03-01`, {
        wijkId: wijkId(gemeente, name),
        part,
        crowLevel: at(LEVELS, number + index),
      }),
    ),
  );

export const wijkTables = (make: RowMaker): Table[] => {
  const gemeenten = Object.keys(wijken) as OrganisationKey[];
  return [
    { entity: Wijk, rows: gemeenten.flatMap((gemeente) => wijkRows(make, gemeente)) },
    { entity: WijkQuality, rows: gemeenten.flatMap((gemeente) => qualityRows(make, gemeente)) },
  ];
};
