import { organisationType } from '../consortium/organisation.type.ts';
import type { GraphContext } from '../context.ts';
import { RuleRefusal } from '../errors.ts';
import { workKindType } from '../objects/work-kind.type.ts';
import { workObjectType } from '../objects/work-object.type.ts';
import type { AwardInput } from './job.machine.ts';

type Row = Readonly<Record<string, unknown>>;

/** What is ordered: raw keys of object and kind of work; undefined when the given id is of none in the slice. */
export interface OrderedWork {
  readonly objectKey: string | undefined;
  readonly workKindKey: string | undefined;
}

/** on an object of the own organisation, and of a kind on which this work is done. */
export const refuseUnfitObject = async (context: GraphContext, { objectKey, workKindKey }: OrderedWork) => {
  const object = objectKey && (await context.write.find(workObjectType, objectKey, ['ownerId', 'kind']));
  if (!object || object.ownerId !== context.viewer.organisationId) {
    throw new RuleRefusal(
      'OBJECT_NOT_OWN',
      'R-18',
      { nl: 'Dit is geen object van uw organisatie.', en: 'This is no object of your organisation.' },
      ['input', 'objectId'],
    );
  }
  const workKind = workKindKey && (await context.write.find(workKindType, workKindKey, ['objectKinds', 'regime']));
  if (!workKind) {
    throw new RuleRefusal(
      'NO_SUCH_WORK_KIND',
      '3.3 Opdracht',
      { nl: 'Deze werksoort bestaat niet.', en: 'There is no such kind of work.' },
      ['input', 'workKindId'],
    );
  }
  const kinds = workKind.objectKinds as readonly string[] | null;
  if (kinds && !kinds.includes(String(object.kind))) {
    throw new RuleRefusal(
      'WORK_KIND_DOES_NOT_FIT',
      'R-16',
      {
        nl: 'Deze werksoort past niet bij dit soort object.',
        en: 'This kind of work is not done on this kind of object.',
      },
      ['input', 'workKindId'],
    );
  }
  return { regime: String(workKind.regime) };
};

/** what recurs is ordered as a series; what is incidental never recurs. */
export const refuseUnfitRegime = (regime: string, { inSeries }: { inSeries: boolean }): void => {
  if (!inSeries && regime === 'TERUGKEREND') {
    throw new RuleRefusal(
      'RECURRING_NEEDS_A_SERIES',
      'R-17',
      {
        nl: 'Terugkerend werk vraagt een herhaalschema; noem een ander regime voor één opdracht.',
        en: 'Recurring work needs a recurrence; name another regime for a single job.',
      },
      ['input', 'regime'],
    );
  }
  if (inSeries && regime === 'INCIDENTEEL') {
    throw new RuleRefusal(
      'INCIDENTAL_HAS_NO_SERIES',
      'R-17',
      { nl: 'Incidenteel werk heeft geen herhaalschema.', en: 'Incidental work has no recurrence.' },
      ['input', 'workKindId'],
    );
  }
};

/** Complete: object, kind of work and description; and still what may be ordered. */
export const refuseIncomplete = async (context: GraphContext, row: Row) => {
  if (!String(row.description ?? '').trim()) {
    throw new RuleRefusal('INCOMPLETE', '3.3 Opdracht', {
      nl: 'De opdracht is nog niet volledig: de omschrijving ontbreekt.',
      en: 'The job is not complete yet: it has no description.',
    });
  }
  await refuseUnfitObject(context, { objectKey: String(row.objectId), workKindKey: String(row.workKindId) });
};

/** Whoever asked for a job does not approve it. */
export const refuseOwnRequest = async (context: GraphContext, _key: string, row: Row) => {
  if (row.requestedById && row.requestedById !== context.viewer.actorId) return;
  throw new RuleRefusal('SAME_PERSON', '3.3 Opdracht', {
    nl: 'Een ander dan de aanvrager keurt de opdracht goed.',
    en: 'Another person than the one who asked for the job approves it.',
  });
};

/** Whether the own organisation wants a second person to agree before a job is given to a crew. */
const asksForApproval = async (context: GraphContext): Promise<boolean> => {
  const own = await context.write.find(organisationType, context.viewer.organisationId, ['secondApproval']);
  return own?.secondApproval === true;
};

/** R-01 holds by the slice: a crew whose uitvoerder has no current agreement does not exist for the opdrachtgever. */
export const refuseAward = async (context: GraphContext, _key: string, row: Row, input: AwardInput) => {
  if (!row.approvedById && (await asksForApproval(context))) {
    throw new RuleRefusal('APPROVAL_REQUIRED', '3.3 Opdracht', {
      nl: 'Deze opdracht wacht nog op een tweede goedkeuring.',
      en: 'This job still waits for a second approval.',
    });
  }
  if (input.crewKey ?? input.uitvoerderKey) return;
  throw new RuleRefusal(
    'CREW_NOT_AVAILABLE',
    'R-01',
    {
      nl: 'Deze ploeg of uitvoerder is er niet, of er is geen geldige overeenkomst met de uitvoerder.',
      en: 'There is no such crew or uitvoerder, or no current agreement with the uitvoerder.',
    },
    ['input', input.named],
  );
};
