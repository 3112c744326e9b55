/** Everything that is stored, as a superuser reads it past all fences, and who the personas are. */
import { createCipheriv } from 'node:crypto';
import { entityTypes } from '../../../schema/index.ts';
import type { Role, Scope } from '../../../schema/roles.ts';
import { persona as personaOf } from '../../../seeds/cast.ts';
import { dailyActivity } from '../../../seeds/registers.ts';
import { createIds } from '../../ids.ts';
import type { TestGraph } from '../graph.ts';
import { noonOf } from '../noon.ts';
import { relationSql } from './relations.ts';
import { rowTypes } from './shape.ts';

/** A stored row as JSON, by column name. */
export type StoredRow = Readonly<Record<string, unknown>> & { readonly id: string };

/** A caller as the database knows it. */
export interface Seat {
  readonly persona: string;
  readonly role: Role;
  readonly organisation: string;
  readonly person: string;
  readonly assignment: string;
  readonly scope: Scope;
  /** Wijk to which the assignment is limited. */
  readonly wijk: string | null;
  /** Keys of the caller's own rows, per type. */
  readonly own: ReadonlyMap<string, ReadonlySet<string>>;
  /** Keys of the rows that were the caller's, or are not yet. */
  readonly ended: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface World {
  readonly today: string;
  /** Per type, all rows by key. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, StoredRow>>;
  /** Global id of a row for a reading organisation. */
  idOf(type: string, key: string, organisation: string): string;
  isPseudonymous(type: string): boolean;
  /** Place of each row in the order of a column; equal values share a place. */
  ranks(type: string, column: string): Promise<ReadonlyMap<string, number>>;
  seat(persona: string): Promise<Seat>;
}

const snakes = new Map<string, string>();

/** `crewId` → `crew_id`. */
export const snakeCase = (name: string): string => {
  const known = snakes.get(name);
  if (known !== undefined) return known;
  const made = name
    .replace(/([A-Z])/g, '_$1')
    .toLowerCase()
    .replace(/^_/, '');
  snakes.set(name, made);
  return made;
};

const NOBODY: ReadonlySet<string> = new Set();

export const emptySet = NOBODY;

/** Where a type's values stand in rows of their own: these with them. */
const WITH_ITS_OWN: Readonly<Record<string, string>> = {
  Student: `(select s.*, p.phone, e.email, a.street, a.house_number, a.postcode, a.place from student s
    left join student_contact p on p.student_id = s.id and p.kind = 'PHONE'
    left join student_contact e on e.student_id = s.id and e.kind = 'EMAIL'
    left join student_contact a on a.student_id = s.id and a.kind = 'ADDRESS')`,
};

/** Reads the whole database once; the tests write nothing but log lines. */
export const readWorld = async (graph: TestGraph, today: string): Promise<World> => {
  const ids = createIds(graph.keys.idSecret);
  const declared = new Map([...entityTypes.values()].map((type) => [type.name, type]));
  const rows = new Map<string, ReadonlyMap<string, StoredRow>>();
  for (const type of rowTypes) {
    const stored = await graph.admin(
      `select to_jsonb(t) as row from ${WITH_ITS_OWN[type] ?? snakeCase(type)} t order by id`,
    );
    rows.set(type, new Map(stored.map(({ row }) => [row.id, row])));
  }
  const pseudonyms = new Map<string, string>();
  const ranked = new Map<string, Promise<ReadonlyMap<string, number>>>();

  const setOf = async (role: Role, type: string, moment: 'TODAY' | 'EVER', claims: unknown[]) => {
    const sql = relationSql(role, type, moment);
    if (!sql) return NOBODY;
    return new Set((await graph.admin(sql, claims)).map(({ id }) => id as string));
  };

  return {
    today,
    rows,
    idOf: (type, key, organisation) => {
      const { prefix, pseudonymous } = declared.get(type) ?? { prefix: 'none', pseudonymous: false };
      const digits = key.replaceAll('-', '');
      if (!pseudonymous) return `${prefix}_${digits}`;
      const name = `${organisation} ${digits}`;
      const known = pseudonyms.get(name);
      if (known) return `${prefix}_${known}`;
      const cipher = createCipheriv('aes-256-ecb', Buffer.from(ids.keyOf(organisation), 'hex'), null);
      const pseudonym = cipher.setAutoPadding(false).update(digits, 'hex', 'hex');
      pseudonyms.set(name, pseudonym);
      return `${prefix}_${pseudonym}`;
    },
    isPseudonymous: (type) => declared.get(type)?.pseudonymous === true,
    ranks: (type, column) => {
      const name = `${type} ${column}`;
      const known =
        ranked.get(name) ??
        graph
          .admin(`select id, (dense_rank() over (order by ${column}))::int as place from ${snakeCase(type)}`)
          .then((found) => new Map(found.map(({ id, place }) => [id as string, place as number])));
      ranked.set(name, known);
      return known;
    },
    seat: async (name) => {
      const persona = personaOf(name);
      const [found] = await graph.admin(
        `select a.id, a.organisation_id, coalesce(a.staff_member_id, a.participant_id) as person, a.scope, a.wijk_id
         from role_assignment a join organisation o on o.id = a.organisation_id
         where o.oin = $1 and a.subject = $2 and a.role = $3 and a.valid_from <= $4
           and (a.valid_until is null or a.valid_until > $4) order by (a.scope = $5) desc`,
        [persona.organisationOin, persona.subject, persona.role, noonOf(today), persona.scope],
      );
      const { grounds } = dailyActivity(persona.role);
      const claims = [found.organisation_id, found.person, today, found.scope, found.wijk_id, grounds];
      const own = new Map<string, ReadonlySet<string>>();
      const ended = new Map<string, ReadonlySet<string>>();
      for (const type of rowTypes) {
        const mine = await setOf(persona.role, type, 'TODAY', claims);
        const ever = await setOf(persona.role, type, 'EVER', claims);
        own.set(type, mine);
        ended.set(type, new Set([...ever].filter((key) => !mine.has(key))));
      }
      return {
        persona: name,
        role: persona.role,
        organisation: found.organisation_id,
        person: found.person,
        assignment: found.id,
        scope: found.scope,
        wijk: found.wijk_id,
        own,
        ended,
      };
    },
  };
};
