import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { columnsOf, tableOf } from '../../schema/columns.ts';
import { LOGS } from '../../schema/index.ts';

/** What somebody does to a log who may do everything to the database, but has no key. */
export interface Tampering {
  readonly kind: string;
  /** As a superuser, with the triggers off, in a transaction that is undone. */
  readonly apply: (client: pg.PoolClient) => Promise<unknown>;
}

/** The log that is tampered with: its lines have the places 0 up to `size`. */
export interface Target {
  readonly organisationId: string;
  readonly size: number;
  /** Sizes of its checkpoints. */
  readonly checkpoints: readonly number[];
}

/** Draws a whole number from 0 up to, not with, `below`. */
export type Draw = (below: number) => number;

const TABLES = LOGS.map(tableOf);

const pick = <T>(draw: Draw, from: readonly T[]): T => from[draw(from.length)] as T;

/** The keys of all lines of a log, in the order of their places. */
const placesOf = async (client: pg.PoolClient, { organisationId }: Target): Promise<string[]> => {
  const { rows } = await client.query(
    `select p.id from log_checkpoint c cross join unnest(c.lines) with ordinality as p (id, n)
     where c.responsible_organisation_id = $1 order by c.size, p.n`,
    [organisationId],
  );
  return rows.map(({ id }) => id);
};

/** Gives places anew, each checkpoint as many as it had; the last takes what is more. */
const arrange = async (client: pg.PoolClient, target: Target, change: (places: string[]) => void) => {
  const places = await placesOf(client, target);
  change(places);
  for (const [i, size] of target.checkpoints.entries()) {
    const isLast = i === target.checkpoints.length - 1;
    const own = places.slice(target.checkpoints[i - 1] ?? 0, isLast ? undefined : size);
    await client.query(
      'update log_checkpoint set lines = $3::uuid[] where responsible_organisation_id = $1 and size = $2',
      [target.organisationId, size, own],
    );
  }
};

/** Where the line with a place is. */
export const lineAt = async (client: pg.PoolClient, target: Target, place: number) => {
  const id = (await placesOf(client, target))[place];
  for (const table of TABLES) {
    const { rows } = await client.query(`select from "${table}" where id = $1`, [id]);
    if (id && rows[0]) return { table, id };
  }
  throw new Error(`There is no line ${place}`);
};

/** A copy of the line with a place, of so much earlier (milliseconds). Returns its key. */
const insertCopy = async (client: pg.PoolClient, target: Target, of: number, earlier = 0): Promise<string> => {
  const { table, id } = await lineAt(client, target, of);
  const columns = [...(columnsOf(LOGS[TABLES.indexOf(table)] as never)?.values() ?? [])].map(({ column }) => column);
  const copy = randomUUID();
  const values = columns.map((column) => {
    if (column === 'id') return '$2';
    if (column === 'span_id') return `substr(md5(random()::text), 1, 16)`;
    return ['at', 'end_time'].includes(column) ? `${column} - ${earlier}` : column;
  });
  await client.query(
    `insert into "${table}" (${columns.join(', ')}) select ${values.join(', ')} from "${table}" where id = $1`,
    [id, copy],
  );
  return copy;
};

/** Columns that take certain values only, and two of each. */
const CLOSED: Readonly<Record<string, readonly [string, string]>> = {
  kind: ['query', 'mutation'],
  decision: ['PERMIT', 'DENY'],
  role: ['VOORMAN', 'DOCENT'],
};

/** Another value of the same type. */
const otherValue = (column: { column: string; type: string; array: boolean }, draw: Draw): string => {
  const name = `"${column.column}"`;
  const [one, other] = CLOSED[column.column] ?? [];
  if (one) return `case ${name} when '${one}' then '${other}' else '${one}' end`;
  if (column.array) return pick(draw, [`${name} || array['more']`, `array['other']`]);
  if (column.type === 'uuid') return 'gen_random_uuid()';
  if (column.type === 'bigint' || column.type === 'int') return `coalesce(${name}, 0) + ${1 + draw(1000)}`;
  return pick(draw, [`coalesce(${name}, '') || ' '`, `upper(coalesce(${name}, 'none') || 'x')`]);
};

const edit = (target: Target, draw: Draw): Tampering => {
  const place = draw(target.size);
  const seed = draw(1_000_000);
  return {
    kind: 'edit',
    apply: async (client) => {
      const { table, id } = await lineAt(client, target, place);
      const columns = [...columnsOf(LOGS[TABLES.indexOf(table)] as never).values()];
      const column = columns[seed % columns.length] as (typeof columns)[number];
      await client.query(`update "${table}" set "${column.column}" = ${otherValue(column, draw)} where id = $1`, [id]);
    },
  };
};

const remove = (target: Target, draw: Draw): Tampering => {
  const place = draw(target.size);
  const close = draw(2) === 1;
  return {
    kind: close ? 'delete, closing the gap' : 'delete',
    apply: async (client) => {
      const { table, id } = await lineAt(client, target, place);
      await client.query(`delete from "${table}" where id = $1`, [id]);
      if (close) await arrange(client, target, (places) => void places.splice(place, 1));
    },
  };
};

const reorder = (target: Target, draw: Draw): Tampering => {
  const one = draw(target.size);
  const other = (one + 1 + draw(target.size - 1)) % target.size;
  return {
    kind: 'reorder',
    apply: (client) =>
      arrange(client, target, (places) => {
        [places[one], places[other]] = [places[other] as string, places[one] as string];
      }),
  };
};

const insert = (target: Target, draw: Draw): Tampering => {
  const place = draw(target.size);
  const placed = (change: (places: string[], copy: string) => void) => async (client: pg.PoolClient) => {
    const copy = await insertCopy(client, target, place);
    await arrange(client, target, (places) => change(places, copy));
  };
  const ways: Tampering[] = [
    { kind: 'insert without a place', apply: (client) => insertCopy(client, target, place) },
    {
      kind: 'insert with a day of before, to be sealed',
      apply: async (client) => {
        const copy = await insertCopy(client, target, place, 86_400_000);
        await client.query(`insert into log_waiting (organisation_id, log, lines) values ($1, 'x', array[$2::uuid])`, [
          target.organisationId,
          copy,
        ]);
      },
    },
    {
      kind: 'insert in the place of another',
      apply: placed((places, copy) => {
        places[place] = copy;
      }),
    },
    { kind: 'insert, moving the others on', apply: placed((places, copy) => void places.splice(place, 0, copy)) },
    { kind: 'insert at the end', apply: placed((places, copy) => void places.push(copy)) },
  ];
  return pick(draw, ways);
};

/** A line in two places, and another in none. */
const repeat = (target: Target, draw: Draw): Tampering => {
  const one = draw(target.size);
  const other = (one + 1 + draw(target.size - 1)) % target.size;
  const without = draw(2) === 1;
  return {
    kind: without ? 'repeat a line for another that is removed' : 'repeat a line for another',
    apply: async (client) => {
      const { table, id } = await lineAt(client, target, other);
      await arrange(client, target, (places) => {
        places[other] = places[one] as string;
      });
      if (without) await client.query(`delete from "${table}" where id = $1`, [id]);
    },
  };
};

const cut = (target: Target, draw: Draw): Tampering => {
  const size = draw(target.size);
  const [kind, what] = pick(draw, [
    ['cut the tail', 'lines'],
    ['cut the tail and its places', 'places'],
    ['cut the tail and its checkpoints', 'checkpoints'],
  ] as const);
  const left = what === 'checkpoints' ? Math.max(0, ...target.checkpoints.filter((own) => own <= size)) : size;
  return {
    kind,
    apply: async (client) => {
      const gone = (await placesOf(client, target)).slice(left);
      for (const table of TABLES) await client.query(`delete from "${table}" where id = any($1::uuid[])`, [gone]);
      if (what === 'places') await arrange(client, target, (places) => void places.splice(left));
      if (what !== 'checkpoints') return;
      await client.query('delete from log_checkpoint where responsible_organisation_id = $1 and size > $2', [
        target.organisationId,
        left,
      ]);
    },
  };
};

const forge = (target: Target, draw: Draw): Tampering => {
  const size = pick(draw, target.checkpoints);
  const change = pick(draw, [
    'size = size + 100000',
    `root = md5(root) || md5(signature)`,
    `sealed_at = sealed_at - interval '1 day'`,
    'complete = not complete',
    `signature = substr(signature, 1, length(signature) - 8) || 'AAAAAAAA'`,
    `peaks = sha256(peaks) || substring(peaks from 33)`,
    `nodes = sha256(nodes) || substring(nodes from 33)`,
    `lines = lines[2:]`,
    `lines = lines || lines[1]`,
    `lines = lines[1:1] || lines`,
    `lines = array_fill(gen_random_uuid(), array[cardinality(lines)])`,
  ]);
  return {
    kind: 'forge a checkpoint',
    apply: (client) =>
      client.query(`update log_checkpoint set ${change} where responsible_organisation_id = $1 and size = $2`, [
        target.organisationId,
        size,
      ]),
  };
};

const KINDS = { edit, remove, reorder, insert, repeat, cut, forge };

/** A tampering of each sort in turn. */
export const tamperingOf = (n: number, target: Target, draw: Draw): Tampering => {
  const sorts = Object.values(KINDS);
  return (sorts[n % sorts.length] as typeof edit)(target, draw);
};
