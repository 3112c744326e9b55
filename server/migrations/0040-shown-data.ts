/** Columns of a participant by the field that restricts them, and their types. */
const RESTRICTABLE = [
  ['CALL_NAME', 'call_name', 'text'],
  ['GIVEN_NAMES', 'given_names', 'text'],
  ['FAMILY_NAME_PREFIX', 'family_name_prefix', 'text'],
  ['FAMILY_NAME', 'family_name', 'text'],
  ['DATE_OF_BIRTH', 'date_of_birth', 'date'],
  ['DATE_OF_BIRTH', 'is_minor', 'boolean'],
  ['PHONE', 'phone', 'text'],
  ['EMAIL', 'email', 'text'],
  ['STREET', 'street', 'text'],
  ['HOUSE_NUMBER', 'house_number', 'text'],
  ['POSTCODE', 'postcode', 'text'],
  ['PLACE', 'place', 'text'],
  ['HOME_NEIGHBOURHOOD', 'home_neighbourhood', 'text'],
  ['LANGUAGE_PREFERENCE', 'language_preference', 'text'],
  ['EMERGENCY_CONTACT_NAME', 'emergency_contact_name', 'text'],
  ['EMERGENCY_CONTACT_PHONE', 'emergency_contact_phone', 'text'],
] as const;

/** SQL: the fields that there are. */
export const FIELDS = `array[${[...new Set([...RESTRICTABLE.map(([field]) => field), 'BSN'])].map((field) => `'${field}'`).join(', ')}]`;

/** As lists are ordered by a text that may not be shown: first (see `orderExpression`). */
const ordered = (column: string) => `(case when ${column}_shown is null then '' else ${column}_shown end)`;
const [NAME, FAMILY_NAME] = [ordered('call_name'), ordered('family_name')];

/** Beside each value what others are shown of it: they filter, order and count by that alone. */
export const SHOWN = `
alter table participant add column restricted text[] not null default '{}' check (restricted <@ ${FIELDS}), drop column family_name_initial;
alter table participant
  ${RESTRICTABLE.map(([field, column, type]) => `add column ${column}_shown ${type} generated always as (case when restricted @> array['${field}'] then null else ${column} end) stored,`).join('\n  ')}
  add column family_name_initial text generated always as (case when restricted @> array['FAMILY_NAME'] then null
    else left(family_name, 1) || '.' end) stored;
alter table participant_identity add column restricted boolean not null default false;

drop index participant_gemeente_id_klantmanager_id_call_name_idx, participant_gemeente_id_klantmanager_id_family_name_idx,
  participant_uitvoerder_id_consulent_id_call_name_idx, participant_uitvoerder_id_consulent_id_family_name_idx,
  participant_uitvoerder_id_call_name_idx, participant_uitvoerder_id_call_name_idx1,
  participant_uitvoerder_id_family_name_idx, participant_uitvoerder_id_date_of_birth_idx,
  participant_uitvoerder_id_postcode_idx, participant_uitvoerder_id_home_neighbourhood_call_name_idx,
  participant_uitvoerder_id_language_preference_call_name_idx;
create index on participant (gemeente_id, klantmanager_id, ${NAME});
create index on participant (gemeente_id, klantmanager_id, ${FAMILY_NAME});
create index on participant (uitvoerder_id, consulent_id, ${NAME});
create index on participant (uitvoerder_id, consulent_id, ${FAMILY_NAME});
create index on participant (uitvoerder_id, ${NAME});
create index on participant (uitvoerder_id, ${FAMILY_NAME});
create index on participant (uitvoerder_id, ${NAME}) where has_paid_work;
create index on participant (uitvoerder_id, call_name_shown);
create index on participant (uitvoerder_id, family_name_shown);
create index on participant (uitvoerder_id, date_of_birth_shown);
create index on participant (uitvoerder_id, postcode_shown);
create index on participant (uitvoerder_id, home_neighbourhood_shown, ${NAME});
create index on participant (uitvoerder_id, language_preference_shown, ${NAME});
-- Of whom it may not be shown, which is of few: else a whole slice is looked through for them.
create index on participant (uitvoerder_id, ${NAME}) where is_minor_shown is null;
`;
