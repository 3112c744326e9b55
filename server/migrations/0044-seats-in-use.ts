import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sits where is remembered by those who serve, as long as nothing that it rests on has changed. */
export class SeatsInUse1764000000044 implements MigrationInterface {
  name = 'SeatsInUse1764000000044';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SEAT_CHANGE);
  }

  async down(): Promise<void> {
    throw new Error('A migration is not taken back: a later one corrects it');
  }
}

/** Whatever decides what `authenticate` and `is_anything_opened_to` say, besides the moment. */
const SEATS_REST_ON = [
  'organisation',
  'role_assignment',
  'agreement_partner',
  'processing_activity',
  'access_grant',
] as const;

/**
 * Who sits where is asked once and remembered. The version says whether what was remembered still holds: it is another
 * after each change of what seats rest on, and never one that it was before, also not in a database that was put back.
 */
const SEAT_CHANGE = `
create table seat_change (
  is_only boolean primary key default true check (is_only),
  version uuid not null default gen_random_uuid()
);
insert into seat_change default values;

-- At the end of the transaction, so that nobody waits for another's work; once in it; and also of what is restored or
-- replicated (always).
create function note_seat_change() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public, pg_temp as $$
begin
  update seat_change set version = gen_random_uuid()
    where xmin::text::bigint <> pg_current_xact_id()::text::numeric % 4294967296;
  return null;
end $$;

create function check_seats(remembered uuid) returns void language plpgsql stable
  set search_path = pg_catalog, public, pg_temp as $$
begin
  if remembered is not null and remembered is distinct from (select version from seat_change) then
    raise exception 'The seats have changed' using errcode = 'LWS01';
  end if;
end $$;

${SEATS_REST_ON.map(
  (table) => `
create constraint trigger note_seat_change after insert or update or delete on ${table}
  deferrable initially deferred for each row execute function note_seat_change();
create trigger note_seat_truncate after truncate on ${table}
  for each statement execute function note_seat_change();
alter table ${table} enable always trigger note_seat_change;
alter table ${table} enable always trigger note_seat_truncate;`,
).join('\n')}
`;
