import { builder } from '../builder.ts';
import { claim } from '../claims.ts';
import { entityType } from '../declaration.ts';
import { badInput } from '../errors.ts';
import { rows, slice } from '../slice.ts';
import { LogCheckpoint } from './log-checkpoint.entity.ts';

const access = 'logCheckpoint.row';

export const logCheckpointType = entityType(LogCheckpoint, 'LogCheckpoint', {
  prefix: 'checkpoint',
  description:
    'Zegel: what the logs of an organisation held at a moment, signed. Whoever keeps one can tell later whether a line before it was changed, added, moved or removed (RFC 6962).',
  root: { list: 'logCheckpoints', one: 'logCheckpoint' },
  row: access,
  slice: slice(LogCheckpoint, {
    PRIVACY_OFFICER: rows(
      'those of its own organisation',
      (checkpoint) => `${checkpoint.responsibleOrganisationId} = ${claim.organisation}`,
    ),
  }),
  order: ['size'],
  descending: true,
  fields: (field) => ({
    size: field.column('size', { access, description: 'Aantal logregels that it seals.', filter: true }),
    root: field.column('root', { access, description: 'Wortelhash: of the whole tree, SHA-256, hexadecimal.' }),
    sealedAt: field.column('sealedAt', { access, description: 'Verzegeld op.' }),
    complete: field.column('complete', {
      access,
      description: 'Volledig: no line that could be seen then was left for a next batch.',
    }),
    signature: field.column('signature', {
      access,
      description:
        'Handtekening: compact JWS of the checkpoint, to be kept; its key is at `/.well-known/jwks.json`. `verifyCheckpoint` of the client checks it.',
    }),
  }),
  // Read for proofs; each by itself proves nothing.
  guards: { PRIVACY_OFFICER: ['nodes'] },
});

/** `logConsistency`: that the log of one checkpoint is the beginning of that of a later one. */
export const emitLogConsistency = (): void => {
  builder.queryField('logConsistency', (t) =>
    t.field({
      type: ['String'],
      nullable: true,
      access,
      description:
        'Consistentiebewijs (RFC 6962): hashes that show of two checkpoints of the own organisation that the log of the first is the beginning of that of the second. `verifyConsistency` of the client checks them.',
      args: {
        from: t.arg({ type: 'Int', required: true, access, description: 'Aantal logregels of the first.' }),
        to: t.arg({ type: 'Int', required: true, access, description: 'Aantal logregels of the second.' }),
      },
      resolve: async (_, { from, to }, context) => {
        const proof = 0 < from && from <= to ? await context.logs.consistency(logCheckpointType, from, to) : null;
        if (!proof) throw badInput('Zoveel logregels zijn er niet verzegeld.', 'So many lines have not been sealed.');
        return proof;
      },
    }),
  );
};
