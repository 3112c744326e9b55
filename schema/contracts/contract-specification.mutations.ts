import { builder } from '../builder.ts';
import type { GraphContext } from '../context.ts';
import { alteration, creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { badInput, RuleRefusal } from '../errors.ts';
import { contractSpecificationType } from './contract-specification.type.ts';
import type { TARIFF_KINDS, TARIFF_UNITS } from './tariff.entity.ts';
import { tariffKind, tariffType, tariffUnit } from './tariff.type.ts';

const access = 'specification.change';

/** The most that a unit may cost, in cents: so that the dearest quote is still a whole number for every client. */
const MOST_CENTS = 5_000_000;

interface TariffInput {
  readonly kind: keyof typeof TARIFF_KINDS;
  readonly amountCents: number;
  readonly unit: keyof typeof TARIFF_UNITS;
}

interface SpecificationInput {
  readonly validFrom: string;
  readonly validUntil?: string | null;
  readonly tariffs: readonly TariffInput[];
}

/** S0-31: intake costs are paid once, guidance costs as long as the traject lasts. */
const FITTING: Readonly<Record<TariffInput['kind'], readonly TariffInput['unit'][]>> = {
  INTAKEKOSTEN: ['EENMALIG'],
  BEGELEIDINGSKOSTEN: ['PER_WEEK', 'PER_MAAND'],
};

const checkTariffs = (tariffs: readonly TariffInput[]) => {
  for (const { amountCents } of tariffs) {
    if (amountCents < 0 || amountCents > MOST_CENTS) {
      throw badInput(
        `Een bedrag ligt tussen 0 en ${MOST_CENTS} cent.`,
        `An amount lies between 0 and ${MOST_CENTS} cents.`,
      );
    }
  }
  const field = ['input', 'tariffs'];
  if (tariffs.some(({ kind, unit }) => !FITTING[kind].includes(unit))) {
    throw new RuleRefusal(
      'UNIT_DOES_NOT_FIT',
      'S0-31',
      {
        nl: 'Intakekosten zijn eenmalig, begeleidingskosten gelden per week of per maand.',
        en: 'Intake costs are paid once, guidance costs per week or per month.',
      },
      field,
    );
  }
  const kinds = tariffs.map(({ kind }) => kind).toSorted();
  if (kinds.join() !== 'BEGELEIDINGSKOSTEN,INTAKEKOSTEN') {
    throw new RuleRefusal(
      'TARIFFS_INCOMPLETE',
      'R-14',
      {
        nl: 'Een specificatie heeft één tarief voor de intake en één voor de begeleiding.',
        en: 'A specification has one tariff for the intake and one for the guidance.',
      },
      field,
    );
  }
};

/** on any day one specification is valid, so that a quote has one price. */
const refuseOverlap = async (context: GraphContext, { validFrom, validUntil }: SpecificationInput) => {
  const own = await context.write.findAll(contractSpecificationType, 'uitvoerderId', context.viewer.organisationId, [
    'validFrom',
    'validUntil',
  ]);
  const overlaps = own.some(
    (other) =>
      (!validUntil || String(other.validFrom) <= validUntil) &&
      (!other.validUntil || String(other.validUntil) >= validFrom),
  );
  if (!overlaps) return;
  throw new RuleRefusal(
    'PERIODS_OVERLAP',
    'R-14',
    {
      nl: 'In deze periode geldt al een specificatie; beëindig die eerst.',
      en: 'A specification is valid in this period already; end that first.',
    },
    ['input', 'validFrom'],
  );
};

/** The verbs about specifications: of the uitvoerder whose prices they are. */
export const emitContractSpecificationMutations = (specification: never): void => {
  const common = {
    access,
    entity: contractSpecificationType,
    returns: 'contractSpecification',
    type: specification,
  } as const;

  const tariff = builder.inputType('TariffInput', {
    description: 'Tarief of a new specification.',
    fields: (t) => ({
      kind: t.field({ type: enumRef(tariffKind), required: true, access, description: 'Soort kosten.' }),
      amountCents: t.int({ required: true, access, description: 'Bedrag per unit, in whole euro cents.' }),
      unit: t.field({ type: enumRef(tariffUnit), required: true, access, description: 'Eenheid.' }),
    }),
  });

  creation<SpecificationInput>('createContractSpecification', {
    ...common,
    description: 'Contractspecificatie aanmaken: the prices of the own organisation from a day on.',
    inputFields: (t) => ({
      validFrom: t.field({ type: 'Date', required: true, access, description: 'Geldig van.' }),
      validUntil: t.field({ type: 'Date', access, description: 'Geldig tot en met; empty for no end.' }),
      tariffs: t.field({ type: [tariff], required: true, access, description: 'Tarieven: one of each kind.' }),
    }),
    make: async (context, input) => {
      if (input.validUntil && input.validUntil < input.validFrom) {
        throw badInput('De laatste dag ligt vóór de eerste.', 'The last day lies before the first.');
      }
      checkTariffs(input.tariffs);
      await refuseOverlap(context, input);
      const { validFrom, validUntil = null } = input;
      return { validFrom, validUntil, uitvoerderId: context.viewer.organisationId };
    },
    after: async (context, { tariffs }, specificationId) => {
      const rows = tariffs.map(({ kind, amountCents, unit }) => ({ specificationId, kind, amountCents, unit }));
      await context.write.insertAll(tariffType, rows);
    },
  });

  alteration<{ readonly validUntil?: string | null }>('endContractSpecification', {
    ...common,
    description: 'Contractspecificatie beëindigen: after its last day another may be valid.',
    inputFields: (t) => ({
      validUntil: t.field({ type: 'Date', access, description: 'Geldig tot en met; today when absent.' }),
    }),
    reads: ['validFrom', 'validUntil'],
    alter: async (context, input, row) => {
      const validUntil = input.validUntil ?? context.today;
      if (validUntil < context.today) {
        throw badInput('De laatste dag ligt niet in het verleden.', 'The last day does not lie in the past.');
      }
      if (validUntil < String(row.validFrom)) {
        throw badInput('De laatste dag ligt vóór de eerste.', 'The last day lies before the first.');
      }
      if (row.validUntil && validUntil > String(row.validUntil)) {
        throw new RuleRefusal('ALREADY_ENDED', 'R-14', {
          nl: 'Deze specificatie eindigt al eerder.',
          en: 'This specification ends before that already.',
        });
      }
      return { validUntil };
    },
  });
};
