import { builder } from '../builder.ts';
import { agreementPartnerSlice } from '../consortium/agreement-partner.slice.ts';
import { consortiumPartyType } from '../consortium/consortium.type.ts';
import { organisationType } from '../consortium/organisation.type.ts';
import type { GraphContext } from '../context.ts';
import type { Stored } from '../declaration.ts';
import { creation } from '../edit.ts';
import { badInput, notFound, RuleRefusal } from '../errors.ts';
import { type NewParticipant, newParticipantColumns, newParticipantInput } from '../participants/new-participant.ts';
import { participantType } from '../participants/participant.type.ts';
import { applicationMachine } from './application.machine.ts';
import { applicationType } from './application.type.ts';
import { checkStatement, type Statement, statementFields, warnOfStatement } from './application-statement.ts';

const access = 'application.refer';

interface ReferInput extends Statement {
  readonly participantId?: string | null;
  readonly participant?: NewParticipant | null;
  readonly uitvoerderId: string;
}

const agreementPartners = { ...agreementPartnerSlice, slice: agreementPartnerSlice, writes: {} } as unknown as Stored;

interface Dated {
  readonly validFrom?: unknown;
  readonly validUntil?: unknown;
}

/** an uitvoerder of a consortium of the own gemeente, under an agreement that is valid today. */
const uitvoerderKey = async (context: GraphContext, id: string): Promise<string> => {
  const key = context.write.keyOf(organisationType, id);
  const isValid = ({ validFrom, validUntil }: Dated) =>
    String(validFrom) <= context.today && (!validUntil || String(validUntil) >= context.today);
  if (key) {
    const parts = await context.write.findAll(consortiumPartyType, 'organisationId', key, [
      'role',
      'validFrom',
      'validUntil',
    ]);
    const agreements = await context.write.findAll(agreementPartners, 'partnerId', key, ['validFrom', 'validUntil']);
    const isUitvoerder = parts.some((part) => part.role === 'UITVOERDER' && isValid(part));
    if (isUitvoerder && (key === context.viewer.organisationId || agreements.some(isValid))) return key;
  }
  throw new RuleRefusal(
    'UITVOERDER_NOT_AVAILABLE',
    'R-01',
    {
      nl: 'Dit is geen uitvoerder, of er is geen geldige overeenkomst.',
      en: 'This is no uitvoerder, or there is no current agreement.',
    },
    ['input', 'uitvoerderId'],
  );
};

/** Somebody of the own caseload, whom this uitvoerder does not have already. */
const knownParticipant = async (context: GraphContext, id: string, uitvoerder: string): Promise<string> => {
  const key = context.write.keyOf(participantType, id);
  if (!key || !(await context.write.find(participantType, key, ['id']))) throw notFound();
  const before = await context.write.findAll(applicationType, 'participantId', key, ['status', 'uitvoerderId']);
  const isOpen = before.some(
    ({ status, uitvoerderId }) => uitvoerderId === uitvoerder && ['SUBMITTED', 'INTAKE_HELD'].includes(String(status)),
  );
  if (!isOpen) return key;
  throw new RuleRefusal(
    'ALREADY_REFERRED',
    '3.3 Aanmelding',
    {
      nl: 'Deze deelnemer is al bij deze uitvoerder aangemeld.',
      en: 'This participant has been referred to this uitvoerder already.',
    },
    ['input', 'participantId'],
  );
};

const newParticipant = async (context: GraphContext, input: NewParticipant, hasPaidWork: unknown) =>
  context.write.insert(participantType, {
    ...newParticipantColumns(context, input),
    hasPaidWork,
    gemeenteId: context.viewer.organisationId,
    klantmanagerId: context.viewer.personId,
  });

/** What is asked for is a traject under the Participatiewet: of a Woonomgevingsploeg there is no other. */
const refuseOtherGround = ({ activity }: GraphContext['viewer']): void => {
  if (activity?.grounds.includes('PARTICIPATIEWET')) return;
  throw new RuleRefusal('OTHER_GROUND', 'R-41', {
    nl: 'Onder deze verwerkingsactiviteit wordt niemand aangemeld: een aanmelding is voor een traject onder de Participatiewet.',
    en: 'Nobody is referred under this processing activity: an application is for a traject under the Participatiewet.',
  });
};

/** Aanmelden: the way in. In a WOP only the klantmanager refers. */
export const emitReferParticipant = (application: never): void => {
  const participant = builder.inputType('NewParticipantInput', newParticipantInput(access));
  creation<ReferInput>('referParticipant', {
    access,
    entity: applicationType,
    machine: applicationMachine as never,
    returns: 'application',
    type: application,
    description: 'Aanmelden: refers somebody of the own caseload, or somebody new, to an uitvoerder.',
    inputFields: (t) => ({
      participantId: t.id({ access, description: 'Deelnemer of the own caseload; or else `participant`.' }),
      participant: t.field({
        type: participant,
        access,
        description: 'Deelnemer who is new; or else `participantId`.',
      }),
      uitvoerderId: t.id({ required: true, access, description: 'Uitvoerder: its organisation.' }),
      ...statementFields(true)(t),
    }),
    make: async (context, input) => {
      refuseOtherGround(context.viewer);
      if ((input.participantId == null) === (input.participant == null)) {
        throw badInput(
          'Noem een bekende deelnemer of een nieuwe: precies een van beide.',
          'Name a known participant or a new one: exactly one of both.',
        );
      }
      const stated = await checkStatement(context, input);
      const uitvoerderId = await uitvoerderKey(context, input.uitvoerderId);
      const participantId = input.participantId
        ? await knownParticipant(context, input.participantId, uitvoerderId)
        : await newParticipant(context, input.participant as NewParticipant, stated.hasPaidWork);
      return {
        ...stated,
        participantId,
        uitvoerderId,
        trajectOpdrachtgeverId: context.viewer.organisationId,
        klantmanagerId: context.viewer.personId,
        submittedOn: context.today,
        statusDate: context.today,
      };
    },
    warn: warnOfStatement,
  });
};
