import { type GraphQLObjectType, getNamedType } from 'graphql';
import { tableOf } from '../../../schema/columns.ts';
import { entityTypes, graphSchema } from '../../../schema/index.ts';
import { persona } from '../../../seeds/cast.ts';
import { addDays, todayInAmsterdam, weekdayOf } from '../../../seeds/days.ts';
import { organisation } from '../../../seeds/organisations.ts';
import { seedId } from '../../../seeds/random.ts';
import { dailyActivity } from '../../../seeds/registers.ts';
import type { FileStore } from '../../files/file-store.ts';
import { createIds } from '../../ids.ts';
import { PURPOSE_HEADER } from '../../purpose.ts';
import { runScheduled } from '../../scheduled.ts';
import { signDemoToken } from '../../tokens.ts';
import { sendVerb } from '../calls.ts';
import { type Answer, startGraph, type TestGraph } from '../graph.ts';
import { noonOf } from '../noon.ts';
import type { Actor } from '../own-rows.ts';
import { globalId, typeNamed } from '../secrets.ts';

/** The parts, and which persona of the cast plays each. The deelnemer is new: he or she comes with the referral. */
const PARTS = {
  klantmanager: 'klantmanager',
  consulent: 'consulent',
  voorman: 'voorman-2',
  corporatie: 'corporatie-opdrachtgever',
  docent: 'docent',
  deelnemer: null,
  otherGemeente: 'klantmanager@zuid',
  beleidsmedewerker: 'beleidsmedewerker',
} as const;

export type Part = keyof typeof PARTS;
export const PART_NAMES = Object.keys(PARTS) as Part[];

/** Rows that go by one name in the scenario. */
export interface Thing {
  readonly type: string;
  readonly keys: readonly string[];
}

export interface Reply {
  readonly text: string;
  readonly data: Answer;
  readonly errors: Answer[] | undefined;
}

const DEELNEMER = { organisation: 'wsd', subject: 'demo-new-deelnemer', role: 'DEELNEMER' } as const;

/** The first Monday from today on: what is planned on a weekday falls on it. */
const firstMonday = (): string => {
  let day = todayInAmsterdam();
  while (weekdayOf(day) !== 'MONDAY') day = addDays(day, 1);
  return day;
};

/** Tables whose rows belong to a participant, with the types that show them. */
const PERSONAL = `select table_name as name from information_schema.columns
  where table_schema = 'public' and column_name = 'participant_id' and table_name <> 'role_assignment'`;

/** A graph with a clock, the parts that act on it, and a name for every row that they make. */
export class Stage {
  readonly day0 = firstMonday();
  /** Days since the scenario began. */
  day = 0;
  readonly things = new Map<string, Thing>();
  /** What stands for a file that was sent and not yet put anywhere: `#upload` in an input. */
  upload = '';
  /** What was there before, by name: steps refer to it, and it is nobody's news. */
  readonly backdrop = new Map<string, Thing>();
  readonly #graph: TestGraph;
  readonly #tokens = new Map<string, Promise<string>>();
  #personal: { type: string; table: string }[] = [];

  private constructor(graph: TestGraph) {
    this.#graph = graph;
  }

  static async open(files?: FileStore, onStatement?: (sql: string) => void): Promise<Stage> {
    let stage: Stage | undefined;
    const today = () => stage?.date(stage.day) ?? todayInAmsterdam();
    const given = { ...(files && { files }), ...(onStatement && { onStatement }) };
    stage = new Stage(await startGraph({ clock: () => noonOf(today()), ...given }));
    const tables = new Set((await stage.#graph.admin(PERSONAL)).map(({ name }) => name));
    stage.#personal = [...entityTypes.values()]
      .map((type) => ({ type: type.name, table: tableOf(type.entity) }))
      .filter(({ table }) => tables.has(table));
    return stage;
  }

  stop(): Promise<void> {
    return this.#graph.stop();
  }

  get graph(): TestGraph {
    return this.#graph;
  }

  date(day: number): string {
    return addDays(this.day0, day);
  }

  #holder(part: Part | string) {
    const name = part in PARTS ? PARTS[part as Part] : part;
    const { oin } = organisation(DEELNEMER.organisation);
    return name ? persona(name) : { ...DEELNEMER, organisationOin: oin };
  }

  #token(part: Part | string): Promise<string> {
    const token = this.#tokens.get(part) ?? signDemoToken(this.#graph.keys, this.#holder(part));
    this.#tokens.set(part, token);
    return token;
  }

  /** Asks through HTTP, as a part or as another persona of the cast. */
  async ask(part: Part | string, query: string, variables?: object): Promise<Reply> {
    const reply = await this.fetch(part, '/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const text = await reply.text();
    return { text, ...JSON.parse(text) };
  }

  async fetch(part: Part | string, path: string, init: RequestInit = {}): Promise<Response> {
    const own = {
      authorization: `Bearer ${await this.#token(part)}`,
      [PURPOSE_HEADER]: dailyActivity(this.#holder(part).role).slug,
    };
    return fetch(`${this.#graph.address}${path}`, {
      ...init,
      headers: { ...own, ...(init.headers as Record<string, string>) },
    });
  }

  /** Organisations give out their own logins; the graph has no verb for it. */
  async giveLogin(participant: string): Promise<void> {
    await this.#graph.admin(
      `insert into role_assignment (id, responsible_organisation_id, processing_activity, organisation_id, subject, role,
         scope, participant_id, valid_from)
       values (gen_random_uuid(), $1, 'test', $1, $2, 'DEELNEMER', 'OWN', $3, $4)`,
      [seedId('Organisation', DEELNEMER.organisation), DEELNEMER.subject, participant, this.day0],
    );
  }

  /** What is due by itself, on the day of the scenario. */
  async doWhatIsDue(): Promise<void> {
    const { database, keys } = this.#graph;
    const faults: unknown[] = [];
    await runScheduled({
      database,
      rolePrefix: 'leerwerk',
      idSecret: keys.idSecret,
      clock: () => noonOf(this.date(this.day)),
      onError: (error) => faults.push(error),
    });
    if (faults.length > 0) throw faults[0];
  }

  organisationOf(part: Part | string): string {
    const name = part in PARTS ? PARTS[part as Part] : part;
    return seedId('Organisation', name ? persona(name).organisation : DEELNEMER.organisation);
  }

  /** The ids by which a part knows the rows of a name. */
  idsOf(part: Part | string, name: string): string[] {
    const { type, keys } = this.things.get(name) ?? this.backdrop.get(name) ?? { type: '', keys: [] };
    return keys.map((key) => this.idOf(part, type, key));
  }

  idOf(part: Part | string, type: string, key: string): string {
    return globalId(this.#graph, { organisationId: this.organisationOf(part) } as Actor, typeNamed(type), key);
  }

  async versionOf(name: string): Promise<number> {
    const { type, keys } = (this.things.get(name) ?? this.backdrop.get(name)) as Thing;
    const table = tableOf(typeNamed(type).entity);
    return (await this.#graph.admin(`select version from "${table}" where id = $1`, [keys[0]]))[0].version;
  }

  /** Gives a name to the row that a part knows by an id. */
  called(part: Part, name: string, type: string, id: string): void {
    const key = createIds(this.#graph.keys.idSecret).decode(typeNamed(type), id, this.organisationOf(part));
    if (key) this.name(name, type, [key]);
  }

  /** Gives rows a name. */
  name(name: string, type: string, keys: readonly string[]): void {
    this.things.set(name, { type, keys: [...(this.things.get(name)?.keys ?? []), ...keys] });
  }

  /** The names of what is about a person: not of crews, jobs and visits. */
  get personal(): string[] {
    const types = new Set(this.#personal.map(({ type }) => type));
    return [...this.things].flatMap(([name, { type }]) => (type === 'Participant' || types.has(type) ? [name] : []));
  }

  /** Every row about the participants of the scenario and its jobs, by type. */
  async #rows(): Promise<{ type: string; id: string }[]> {
    const keysOf = (type: string) =>
      [...this.things.values()].filter((own) => own.type === type).flatMap((o) => o.keys);
    const referred = await this.#graph.admin('select participant_id as id from application where id = any($1)', [
      keysOf('Application'),
    ]);
    const participants = [...new Set(referred.map(({ id }) => id))];
    const found: { type: string; id: string }[] = participants.map((id) => ({ type: 'Participant', id }));
    for (const { type, table } of this.#personal) {
      const order = type === 'Report' ? 'planned_on' : 'id';
      const rows = await this.#graph.admin(
        `select id from "${table}" where participant_id = any($1) order by ${order}`,
        [participants],
      );
      found.push(...rows.map(({ id }) => ({ type, id })));
    }
    const visits = await this.#graph.admin('select id from task where job_id = any($1)', [keysOf('Job')]);
    found.push(...visits.map(({ id }) => ({ type: 'Task', id })));
    return found;
  }

  /**
   * Names what came into being by itself, the first of a type by its first name and the others by its last, and
   * forgets what is no more.
   * @returns what has no name: a scenario that leaves nothing out has nothing there
   */
  async take(names: Readonly<Record<string, readonly string[]>> = {}): Promise<string[]> {
    const rows = await this.#rows();
    const known = new Set([...this.things.values()].flatMap(({ keys }) => keys));
    const nameless: string[] = [];
    for (const { type, id } of rows.filter(({ id }) => !known.has(id))) {
      const [first, last] = [names[type]?.[0], names[type]?.at(-1)];
      if (!first || !last) nameless.push(type);
      else this.name(this.things.has(first) ? last : first, type, [id]);
    }
    const there = new Set(rows.map(({ id }) => id));
    for (const [name, { type, keys }] of this.things) {
      const isCounted = type === 'Task' || type === 'Participant' || this.#personal.some((own) => own.type === type);
      if (isCounted) this.things.set(name, { type, keys: keys.filter((key) => there.has(key)) });
    }
    return nameless;
  }

  /** All that is stored of what the scenario has made: to see that a refused step wrote nothing. */
  async stored(): Promise<string> {
    const rows: unknown[] = [];
    for (const { type, keys } of this.things.values()) {
      const table = tableOf(typeNamed(type).entity);
      rows.push(
        await this.#graph.admin(`select row_to_json(x) as row from "${table}" x where id = any($1) order by id`, [
          keys,
        ]),
      );
    }
    return JSON.stringify([rows, (await this.#rows()).map(({ id }) => id).sort()]);
  }

  /**
   * Texts with a meaning: `@name` is the id by which the part knows a row, `@name.version` its version, `#14` the day
   * after two weeks, `#today` today, `#upload` a file just sent.
   */
  async filled(part: Part, value: unknown): Promise<unknown> {
    if (Array.isArray(value)) return Promise.all(value.map((each) => this.filled(part, each)));
    if (value && typeof value === 'object') {
      const entries = Object.entries(value).map(async ([key, own]) => [key, await this.filled(part, own)] as const);
      return Object.fromEntries(await Promise.all(entries));
    }
    if (typeof value !== 'string') return value;
    const [, name, version] = /^@([^.]+)(\.version)?$/.exec(value) ?? [];
    if (name) return version ? this.versionOf(name) : this.idsOf(part, name)[0];
    if (value === '#upload') return this.upload;
    if (value === '#today') return this.date(this.day);
    return /^#\d+$/.test(value) ? this.date(Number(value.slice(1))) : value;
  }

  /**
   * Runs a verb as a part.
   * @returns the id of what it made or changed and its warnings, or what it was refused with
   */
  async act(by: Part, verb: string, input: object): Promise<{ id?: string; refused?: string; warned: string[] }> {
    const returns = Object.keys(
      (getNamedType(graphSchema.getMutationType()?.getFields()[verb]?.type) as GraphQLObjectType).getFields(),
    ).find((field) => field !== 'userErrors' && field !== 'warnings');
    const { data, errors } = await sendVerb(
      { query: (document, variables) => this.ask(by, document, variables) },
      verb,
      await this.filled(by, input),
      `${returns} { id } userErrors { code rule } warnings { code rule }`,
    );
    const said = (all: Answer[] = []) => all.map(({ code, rule }) => `${code} ${rule}`);
    const refused = errors?.[0].extensions.code ?? said(data?.result.userErrors)[0];
    return {
      ...(refused ? { refused } : { id: data.result[returns as string].id }),
      warned: said(data?.result?.warnings),
    };
  }
}
