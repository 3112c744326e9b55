import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The register of processing activities: what may be changed under an activity, and what of it stays as it is. */
export class Register1764000000043 implements MigrationInterface {
  name = 'Register1764000000043';

  async up(runner: QueryRunner): Promise<void> {
    // The owner is bound by row-level security too and would change nothing: lifted for the backfill.
    await runner.query('alter table processing_activity no force row level security');
    await runner.query(CHANGES);
    await runner.query('alter table processing_activity force row level security');
    await runner.query(ACTIVITIES);
    // After all that earlier versions had to be told of what is in use.
    await runner.query(KEPT);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

// Until the register says less, what an activity needs may be changed under it, as before.
const CHANGES = `
alter table processing_activity add column changes text[] not null default '{}';
update processing_activity set changes = categories;
alter table processing_activity add constraint changes_what_it_needs check (changes <@ categories);
`;

const ACTIVITIES = `
create or replace function activities_of(own_role text, organisation uuid, today date) returns jsonb
  language plpgsql stable set search_path = pg_catalog, public, pg_temp as $$
begin
  return (select coalesce(jsonb_agg(jsonb_build_object('uri', p.uri, 'version', p.activity_version, 'categories', p.categories,
      'changes', p.changes, 'grounds', p.grounds) order by p.responsible_organisation_id <> organisation, p.uri), '[]')
    from (select distinct on (uri) uri, activity_version, categories, changes, grounds, responsible_organisation_id
      from processing_activity
      where own_role = any(roles) and valid_from <= today and (valid_until is null or valid_until >= today)
        and responsible_organisation_id in (select sharing_with(organisation, today))
      order by uri, activity_version desc) p);
end $$;
`;

// Log lines name an activity in its version: what that said is to be read as long as they are. A change is a new version.
const KEPT = `
create function keep_version_in_use() returns trigger language plpgsql
  set search_path = pg_catalog, public, pg_temp as $$
declare
  -- The day that it is, whatever day the session says.
  today date := (now() at time zone 'Europe/Amsterdam')::date;
  rest processing_activity;
begin
  if old.valid_from > today then
    if tg_op = 'DELETE' then return old; end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and coalesce(old.valid_until >= today, true) and coalesce(new.valid_until >= today - 1, true) then
    rest := new;
    rest.valid_until := old.valid_until;
    -- They tell of this very change.
    rest.version := old.version;
    rest.changed_at := old.changed_at;
    if rest is not distinct from old then return new; end if;
  end if;
  raise exception 'A version that was in use stays as it is' using errcode = 'restrict_violation';
end $$;
create trigger keep_version before update or delete on processing_activity
  for each row execute function keep_version_in_use();
create trigger refuse_truncate before truncate on processing_activity
  for each statement execute function keep_as_recorded();
`;
