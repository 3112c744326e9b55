/** To whom a decision is told, and how much of it. */
export const TOLD = `
create function organisation_keys() returns setof uuid
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select id from organisation
$$;

create function organisation_name(organisation_key uuid) returns text
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select name from organisation where id = organisation_key
$$;

-- The classes of the policy under which a field is read: of a participant, and of a student.
create function classes_of_field(field_name text) returns text[]
  language sql immutable set search_path = pg_catalog, public, pg_temp as $$
  select case
    when field_name = 'CALL_NAME' then array['participant.callName', 'student.row']
    when field_name in ('GIVEN_NAMES', 'FAMILY_NAME_PREFIX') then array['participant.officialNames', 'student.row']
    when field_name = 'FAMILY_NAME' then array['participant.familyName', 'student.row']
    when field_name = 'DATE_OF_BIRTH' then array['participant.dateOfBirth', 'participant.isMinor', 'student.row']
    when field_name = 'PHONE' then array['participant.phone', 'student.phone']
    when field_name = 'EMAIL' then array['participant.address', 'student.email']
    when field_name in ('STREET', 'HOUSE_NUMBER', 'POSTCODE', 'PLACE') then array['participant.address', 'student.address']
    when field_name = 'HOME_NEIGHBOURHOOD' then array['participant.homeNeighbourhood']
    when field_name = 'LANGUAGE_PREFERENCE' then array['participant.languagePreference', 'student.row']
    when field_name like 'EMERGENCY_CONTACT_%' then array['participant.emergencyContact']
    when field_name = 'BSN' then array['identity.bsnLastThree', 'identity.find', 'identity.record']
  end
$$;

-- Whether an organisation may read the field of the person today: what a notice to it may say.
create function may_read_field(organisation_key uuid, person participant, field_name text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
  select organisation_key = person.uitvoerder_id
    or (organisation_key = person.gemeente_id and field_name not like 'EMERGENCY_CONTACT_%')
    or (field_name in ('CALL_NAME', 'GIVEN_NAMES', 'FAMILY_NAME_PREFIX', 'FAMILY_NAME', 'DATE_OF_BIRTH',
          'LANGUAGE_PREFERENCE')
      and exists (select from student where participant_id = person.id and roc_id = organisation_key))
    or exists (select from consent where participant_id = person.id and recipient_id = organisation_key
      and status = 'GIVEN' and data && case
        when field_name in ('PHONE', 'EMAIL') then array[field_name]
        when field_name in ('STREET', 'HOUSE_NUMBER', 'POSTCODE', 'PLACE') then array['ADDRESS']
        else array[]::text[] end)
$$;

-- Every other organisation that was given the field of this person, as the log of each says; under which name it has
-- the person there is claimed by who decides. Not knowing it, nothing is decided.
create function tell_recipients(request data_subject_request, person participant) returns void language plpgsql
  security definer set search_path = pg_catalog, public, pg_temp as $$
declare
  subjects text[] := string_to_array(nullif(current_setting('app.log_subjects', true), ''), ',');
begin
  if subjects is null then
    raise exception 'nobody knows whom to tell' using errcode = 'insufficient_privilege';
  end if;
  insert into correction_notice (id, responsible_organisation_id, processing_activity, request_id, participant_id,
      student_id, recipient_id, kind, field, old_value, new_value, status, told_on)
    select gen_random_uuid(), request.responsible_organisation_id, request.processing_activity, request.id, person.id,
        (select id from student where participant_id = person.id and roc_id = r.id order by id limit 1), r.id,
        request.kind, request.field, case when r.said then field_value(person, request.field) end,
        case when r.said then request.wanted_value end, 'OPEN', keep_today()
      from (
        select organisation_id as id, request.kind = 'RECTIFICATION' and may_read_field(organisation_id, person,
            request.field) and not exists (select from data_subject_request o where o.participant_id = person.id
              and o.field = request.field and o.hides and o.id <> request.id) as said
          from processing_log_entry
          where data_subject_id = any (subjects) and data_classes && classes_of_field(request.field)
            and organisation_id <> request.responsible_organisation_id
          group by organisation_id) r
    on conflict (request_id, recipient_id) do nothing;
end $$;
`;
