import type { GraphContext } from '../context.ts';
import { badInput, busy, RuleRefusal } from '../errors.ts';
import { isBsn } from '../free-text/numbers-in-text.ts';
import { type InputFields, mutation } from '../mutation.ts';
import { participantType } from './participant.type.ts';
import { participantIdentityType } from './participant-identity.type.ts';
import { noSuchParticipant } from './participant-key.ts';

/**
 * Points of a call: with the budget that there is by default one client can try fifty numbers a minute, and all that
 * there are (91 million) in three and a half years.
 */
const COST = 20_000;

const SOURCE = 'Wabb 12';

const LONGEST_DESK = 200;

interface BsnInput {
  readonly bsn: string;
}

interface RecordInput extends BsnInput {
  readonly participantId: string;
  readonly verifiedOn: string;
  readonly verifiedBy: string;
}

/** The nine digits of a BSN. @throws BAD_USER_INPUT, which does not repeat what was given */
const digitsOf = (given: string): string => {
  const digits = given.padStart(9, '0');
  if (/^\d{8,9}$/.test(given) && isBsn(digits)) return digits;
  throw badInput('Dit is geen burgerservicenummer.', 'This is no BSN.');
};

const indexesOf = (context: GraphContext, bsn: string) => context.bsns.indexesOf(digitsOf(bsn));

/** By the current index, so that a call that is kept holds nothing that numbers could be tried on without the key. */
const disguised = async <Input extends BsnInput>(context: GraphContext, { bsn, ...rest }: Input) => {
  const [index] = await indexesOf(context, bsn);
  return { ...rest, bsn: index?.toString('hex') };
};

/** The participants in the slice of searching who have one of these indexes. */
const foundBy = async (context: GraphContext, indexes: readonly Buffer[]): Promise<string[]> => {
  const rows = await context.write.search(participantIdentityType, 'bsnIndex', indexes, ['participantId']);
  return rows.map(({ participantId }) => String(participantId));
};

const refusal = (code: string, nl: string, en: string, field: string) =>
  new RuleRefusal(code, SOURCE, { nl, en }, ['input', field]);

/** The key of the participant. What is restricted is kept as it is (AVG 18.2), and its row is not the caller's to see. */
const unrestricted = async (context: GraphContext, id: string): Promise<string> => {
  const key = context.write.keyOf(participantType, id);
  const found = key && (await context.write.find(participantType, key, ['id', 'restricted']));
  if (!key || !found) throw noSuchParticipant(SOURCE);
  if (!(found.restricted as readonly string[] | null)?.includes('BSN')) return key;
  throw refusal(
    'BSN_RESTRICTED',
    'De verwerking van dit nummer is beperkt; leg het vast als dat is opgeheven.',
    'Processing of this number is restricted; record it when that has been lifted.',
    'participantId',
  );
};

const identityOf = async (context: GraphContext, participantId: string) => {
  const columns = ['id', 'version', 'participantId', 'verifiedOn'];
  const [row] = await context.write.findAll(participantIdentityType, 'participantId', participantId, columns);
  return row as { id: string; version: number; verifiedOn: string | null } | undefined;
};

const bsnField = (access: 'identity.find' | 'identity.record'): InputFields =>
  ((t) => ({
    bsn: t.string({ text: 'value', required: true, access, description: 'Burgerservicenummer: nine digits.' }),
  })) satisfies InputFields;

/** Finding a participant by BSN, and recording one: the only things that the graph does with the number. */
export const emitBsnMutations = (participant: never, identity: never): void => {
  mutation<BsnInput>('findParticipantByBsn', {
    access: 'identity.find',
    description:
      'Deelnemer zoeken op BSN, among those whose number the caller may use: for a consulent those it guides under the Participatiewet. Whoever is not among them is answered as if not there. A mutation, so that the number is in no address.',
    entity: participantType,
    returns: 'participant',
    type: participant,
    searches: true,
    cost: COST,
    inputFields: bsnField('identity.find'),
    run: async (context, { bsn }) => {
      const [found = null, another] = await foundBy(context, await indexesOf(context, bsn));
      if (!another) return found;
      throw refusal(
        'BSN_OF_SEVERAL',
        'Dit nummer staat bij meer dan een van uw deelnemers; laat nagaan bij wie het hoort.',
        'More than one of your participants has this number; have it checked whose it is.',
        'bsn',
      );
    },
  });

  mutation<RecordInput>('recordBsn', {
    access: 'identity.record',
    description:
      'BSN vastleggen: after it was verified that number and person belong together (Wabb 12). Recorded again it changes nothing; another number of the same participant is refused.',
    entity: participantIdentityType,
    returns: 'identity',
    type: identity,
    cost: COST,
    disguised,
    inputFields: (t) => ({
      participantId: t.id({ required: true, access: 'identity.record', description: 'Deelnemer.' }),
      ...bsnField('identity.record')(t),
      verifiedOn: t.field({ type: 'Date', required: true, access: 'identity.record', description: 'Vergewist op.' }),
      verifiedBy: t.string({
        text: 'work',
        required: true,
        access: 'identity.record',
        description: 'Vergewist door: the desk that did it.',
      }),
    }),
    run: async (context, { participantId: id, bsn, verifiedOn, verifiedBy }) => {
      const digits = digitsOf(bsn);
      if (verifiedOn > context.today) throw badInput('Deze dag moet nog komen.', 'This day is yet to come.');
      if (!verifiedBy.trim() || verifiedBy.length > LONGEST_DESK) {
        throw badInput(
          `Vergewist door telt 1 tot ${LONGEST_DESK} tekens.`,
          `A desk has 1 to ${LONGEST_DESK} characters.`,
        );
      }
      const participantId = await unrestricted(context, id);
      const bearers = await foundBy(context, await context.bsns.indexesOf(digits));
      if (bearers.some((bearer) => bearer !== participantId)) {
        throw refusal(
          'BSN_OF_ANOTHER',
          'Dit nummer staat al bij een andere deelnemer van u.',
          'Another of your participants has this number already.',
          'bsn',
        );
      }
      const known = await identityOf(context, participantId);
      if (known && bearers.length === 0) {
        throw refusal(
          'OTHER_BSN_RECORDED',
          'Bij deze deelnemer is al een nummer vastgelegd, en voor zover bekend niet dit.',
          'A number has been recorded of this participant, and as far as is known not this one.',
          'bsn',
        );
      }
      const verified = { verifiedOn, verifiedBy };
      if (!known) {
        const made = { participantId, ...(await context.bsns.seal(digits)), ...verified };
        // Somebody else is recording it at this moment.
        const key = await context.write.insertOnce(participantIdentityType, made);
        if (!key) throw busy();
        return key;
      }
      if (known.verifiedOn) return known.id;
      if (!(await context.write.update(participantIdentityType, known.id, known.version, verified))) throw busy();
      return known.id;
    },
  });
};
