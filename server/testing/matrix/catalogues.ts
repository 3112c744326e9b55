const every = (table: string): string => `select id from ${table}`;

/** Reference data and catalogues, of which no row is foreign. */
export const CATALOGUES: Readonly<Record<string, string>> = {
  Organisation: every('organisation'),
  ProcessingActivity: every('processing_activity'),
  Opleiding: every('opleiding'),
  Wijk: every('wijk'),
  WijkQuality: every('wijk_quality'),
  WorkCategory: every('work_category'),
  WorkKind: every('work_kind'),
};
