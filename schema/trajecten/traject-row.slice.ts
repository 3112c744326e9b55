import { claim } from '../claims.ts';
import { isPartner } from '../consortium/agreement.ts';
import { noRowsYet, type RoleSlice, type RowColumns, rows, rowsByScope, valuesOf } from '../slice.ts';
import { Traject } from './traject.entity.ts';
import type { TrajectRow } from './traject-row.entity.ts';

/** Of the own caseload; the uitvoerder answers for the row, so it is shared under an agreement. */
export const isOfCaseload = (row: RowColumns<TrajectRow>): string =>
  `${row.trajectOpdrachtgeverId} = ${claim.organisation} and ${row.klantmanagerId} = ${claim.person} and ${isPartner(row.uitvoerderId)}`;

export const ofCaseload = (what: string): RoleSlice<TrajectRow> =>
  rows<TrajectRow>(
    `${what} of the trajecten of its own caseload, of uitvoerders under a current agreement`,
    isOfCaseload,
  );

const ofGuided = (what: string): RoleSlice<TrajectRow> =>
  rowsByScope<TrajectRow>(`${what} of the trajecten it guides, or of all that its organisation carries out`, {
    OWN: (row) =>
      `${row.uitvoerderId} = ${claim.organisation} and ${row.consulentId} = ${claim.person} and ${isPartner(row.trajectOpdrachtgeverId)}`,
    ORGANISATION: (row) => `${row.uitvoerderId} = ${claim.organisation} and ${isPartner(row.trajectOpdrachtgeverId)}`,
  });

/** Of whoever leads the work, the trajecten of those who do it: no longer than they are in the crew. */
export const ofTrajectenSeen = (what: string): RoleSlice<TrajectRow> =>
  rows<TrajectRow>(
    `${what} of the trajecten in its own slice`,
    (row) => `${row.trajectId} = any(${valuesOf(Traject, 'id')})`,
  );

export const ofOneself = (what: string): RoleSlice<TrajectRow> =>
  rows<TrajectRow>(`${what} of the own trajecten`, (row) => `${row.participantId} = ${claim.person}`);

export const ofPlacements = (what: string) =>
  noRowsYet<TrajectRow>(`${what} of its own current placements; there are none yet`);

/** The rows about trajecten as all those see them who guide. */
export const guidedRows = (what: string) => ({
  CONSULENT: ofGuided(what),
  BEGELEIDER: ofGuided(what),
  PROJECTLEIDER: ofTrajectenSeen(what),
});
