import { tableOf } from '../../schema/columns.ts';
import type { SealedLogs, Viewer } from '../../schema/context.ts';
import { sliceSql } from '../../schema/slice.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { completeRanges, consistencyRanges, foldPeaks, HASH_BYTES, nodesOf, type Range } from './merkle.ts';

/** How many subtrees the tree had completed before this complete one. */
const completedBefore = ({ start, end }: Range): number => nodesOf(end - 1) + Math.log2(end - start);

/** Proofs from the checkpoints of the caller's slice: one statement, which looks up a checkpoint per hash. */
export const readSealedLogs = (work: Pick<UnitOfWork, 'query'>, viewer: Viewer, rowPredicate: boolean): SealedLogs => ({
  consistency: async (type, from, to) => {
    const slice = rowPredicate ? [sliceSql(type.slice, viewer.role, 't', viewer.scope) ?? 'false'] : [];
    const proof = consistencyRanges(from, to).map(completeRanges);
    // The last leaf is no part of the proof: it tells whether so many are sealed.
    const parts = [{ start: to - 1, end: to }, ...proof.flat()];
    // The checkpoint that sealed the last leaf of a subtree holds the hash, counted from the end of its own.
    const { rows } = await work.query<{ hash: Buffer | null }>(
      `select substring(c.nodes from length(c.nodes) - ${HASH_BYTES} * (c.completed - p.before)::int + 1 for ${HASH_BYTES}) as hash
       from unnest($1::int[], $2::bigint[]) with ordinality as p (leaves, before, n)
       left join lateral (
         select t."nodes" as nodes, 2 * t."size"::bigint - bit_count(t."size"::bit(32)) as completed
         from "${tableOf(type.entity)}" t where ${['t."size" >= p.leaves', ...slice].join(' and ')}
         order by t."size" limit 1) c on true
       order by p.n`,
      [parts.map(({ end }) => end), parts.map(completedBefore)],
    );
    const [last, ...hashes] = rows.map(({ hash }) => hash);
    if (!last) return null;
    return proof.map((own) => foldPeaks(hashes.splice(0, own.length) as Buffer[]).toString('hex'));
  },
});
