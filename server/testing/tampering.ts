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

/** Where the line with a place is. */
const lineAt = async (client: pg.PoolClient, { organisationId }: Target, place: number) => {
  for (const table of TABLES) {
    const { rows } = await client.query(`select id from "${table}" where organisation_id = $1 and leaf_index = $2`, [
      organisationId,
      place,
    ]);
    if (rows[0]) return { table, id: rows[0].id as string };
  }
  throw new Error(`There is no line ${place}`);
};

/** Moves the places from one on; not one by one, which would meet its neighbour. */
const shift = async (client: pg.PoolClient, { organisationId }: Target, from: number, by: number) => {
  for (const table of TABLES) {
    await client.query(
      `update "${table}" set leaf_index = -leaf_index - 1 where organisation_id = $1 and leaf_index >= $2`,
      [organisationId, from],
    );
    await client.query(
      `update "${table}" set leaf_index = -leaf_index - 1 + $2 where organisation_id = $1 and leaf_index < 0`,
      [organisationId, by],
    );
  }
};

/** A copy of a line, of another moment and with another place. */
const insertCopy = async (client: pg.PoolClient, target: Target, of: number, place: number | null, table?: string) => {
  const source = table ?? (await lineAt(client, target, of)).table;
  const columns = [...(columnsOf(LOGS[TABLES.indexOf(source)] as never)?.values() ?? [])].map(({ column }) => column);
  const moment = columns.includes('at') ? 'at' : 'end_time';
  const values = columns.map((column) => {
    if (column === 'id') return 'gen_random_uuid()';
    if (column === 'span_id') return `substr(md5(random()::text), 1, 16)`;
    if (column === 'leaf_index') return '$2::bigint';
    return column === moment && place === null ? `${column} - 86400000` : column;
  });
  await client.query(
    `insert into "${source}" (${columns.join(', ')}) select ${values.join(', ')} from "${source}"
     where organisation_id = $1 and leaf_index is not null order by abs(leaf_index - $3) limit 1`,
    [target.organisationId, place, of],
  );
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
  // Its place moves to where no other line is.
  if (column.column === 'leaf_index') return `${name} + 1000000`;
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
      if (close) await shift(client, target, place + 1, -1);
    },
  };
};

const reorder = (target: Target, draw: Draw): Tampering => {
  const one = draw(target.size);
  const other = (one + 1 + draw(target.size - 1)) % target.size;
  return {
    kind: 'reorder',
    apply: async (client) => {
      const [first, second] = [await lineAt(client, target, one), await lineAt(client, target, other)];
      const move = (line: typeof first, place: number) =>
        client.query(`update "${line.table}" set leaf_index = $2 where id = $1`, [line.id, place]);
      await move(first, -1);
      await move(second, one);
      await move(first, other);
    },
  };
};

const insert = (target: Target, draw: Draw): Tampering => {
  const place = draw(target.size);
  const ways: Tampering[] = [
    { kind: 'insert without a place', apply: (client) => insertCopy(client, target, place, null) },
    {
      kind: 'insert in a place that is taken',
      apply: async (client) => {
        const { table } = await lineAt(client, target, place);
        await insertCopy(
          client,
          target,
          place,
          place,
          pick(
            draw,
            TABLES.filter((own) => own !== table),
          ),
        );
      },
    },
    {
      kind: 'insert, moving the others on',
      apply: async (client) => {
        await shift(client, target, place, 1);
        await insertCopy(client, target, place + 1, place);
      },
    },
    { kind: 'insert at the end', apply: (client) => insertCopy(client, target, place, target.size) },
  ];
  return pick(draw, ways);
};

const cut = (target: Target, draw: Draw): Tampering => {
  const size = draw(target.size);
  const withCheckpoints = draw(2) === 1;
  const left = withCheckpoints ? Math.max(0, ...target.checkpoints.filter((own) => own <= size)) : size;
  return {
    kind: withCheckpoints ? 'cut the tail and its checkpoints' : 'cut the tail',
    apply: async (client) => {
      for (const table of TABLES) {
        await client.query(`delete from "${table}" where organisation_id = $1 and leaf_index >= $2`, [
          target.organisationId,
          left,
        ]);
      }
      if (!withCheckpoints) return;
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

const KINDS = { edit, remove, reorder, insert, cut, forge };

/** A tampering of each sort in turn. */
export const tamperingOf = (n: number, target: Target, draw: Draw): Tampering => {
  const sorts = Object.values(KINDS);
  return (sorts[n % sorts.length] as typeof edit)(target, draw);
};
