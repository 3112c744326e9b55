import { organisationType } from '../consortium/organisation.type.ts';
import { creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { RuleRefusal } from '../errors.ts';
import { participantType } from '../participants/participant.type.ts';
import { noSuchParticipant, participantKey } from '../participants/participant-key.ts';
import { verb } from '../verb.ts';
import type { EMERGENCIES, OpenedTo } from './access-grant.entity.ts';
import { accessGrantMachine } from './access-grant.machine.ts';
import { accessGrantType, emergency, openedTo } from './access-grant.type.ts';

const MINUTE = 60_000;

interface GrantInput {
  readonly participantId: string;
  readonly recipientId: string;
  readonly recipientRole: OpenedTo;
  readonly startsAt?: Date | null;
  readonly endsAt: Date;
  readonly reason: string;
}

interface EmergencyInput {
  readonly participantId: string;
  readonly emergency: keyof typeof EMERGENCIES;
  readonly reason: string;
  readonly minutes?: number | null;
}

/** Opening a participant who is in nobody’s slice but the owner’s: by the owner, or in an emergency; and ending it. */
export const emitAccessGrantMutations = (accessGrant: never): void => {
  const machine = accessGrantMachine as never;
  const common = { entity: accessGrantType, returns: 'accessGrant', type: accessGrant, machine } as const;
  const giving = 'accessGrant.give';
  const declaring = 'accessGrant.declare';
  const supervising = 'accessGrant.supervise';

  creation<GrantInput>('grantAccess', {
    ...common,
    access: giving,
    description: 'Toegang verlenen: lets a role of an organisation read one participant, until a moment.',
    inputFields: (t) => ({
      participantId: t.id({ required: true, access: giving, description: 'Deelnemer of the own caseload.' }),
      recipientId: t.id({
        required: true,
        access: giving,
        description: 'Ontvanger: a partner that guides participants.',
      }),
      recipientRole: t.field({ type: enumRef(openedTo), required: true, access: giving, description: 'Rol.' }),
      startsAt: t.field({ type: 'DateTime', access: giving, description: 'Van; now when absent.' }),
      endsAt: t.field({
        type: 'DateTime',
        required: true,
        access: giving,
        description: 'Tot: at this moment it is over.',
      }),
      reason: t.string({
        text: 'message',
        required: true,
        access: giving,
        description: 'Reden, at most 1000 characters; without persons.',
      }),
    }),
    make: async (context, { participantId, recipientId, recipientRole, startsAt, endsAt, reason }) => ({
      participantId: await participantKey(context, participantId, 'Pw 65.4'),
      kind: 'GRANT',
      // Which organisation may be one, the database says: also of one that is not there.
      recipientId: context.write.keyOf(organisationType, recipientId),
      recipientRole,
      startsAt: startsAt ?? context.now,
      endsAt,
      reason,
      openedUnderId: context.viewer.assignmentId,
    }),
  });

  creation<EmergencyInput>('openInEmergency', {
    ...common,
    access: declaring,
    description:
      'Noodtoegang: opens one participant whom the own organisation guides, to the caller alone, for at most an hour. The functionaris gegevensbescherming of whoever answers for the row is told at once.',
    inputFields: (t) => ({
      participantId: t.id({ required: true, access: declaring, description: 'Deelnemer.' }),
      emergency: t.field({
        type: enumRef(emergency),
        required: true,
        access: declaring,
        description: 'Soort noodgeval.',
      }),
      reason: t.string({
        text: 'message',
        required: true,
        access: declaring,
        description: 'Wat er gebeurd is, at most 1000 characters; without persons.',
      }),
      minutes: t.int({
        access: declaring,
        description: 'Minuten, as many as the own organisation allows when absent.',
      }),
    }),
    make: async (context, { participantId, reason, minutes, ...input }) => {
      const { viewer, write, now } = context;
      const key = write.keyOf(participantType, participantId);
      if (key && (await write.find(participantType, key, ['id']))) {
        throw new RuleRefusal(
          'OPEN_ALREADY',
          '3.6.1',
          { nl: 'Deze deelnemer is al te lezen.', en: 'This participant can be read already.' },
          ['input', 'participantId'],
        );
      }
      if (!key) throw noSuchParticipant('3.6.2 noodcontact');
      return {
        participantId: key,
        kind: 'EMERGENCY',
        recipientRole: viewer.role,
        emergency: input.emergency,
        reason,
        openedUnderId: viewer.assignmentId,
        ...(minutes != null && { endsAt: new Date(now.getTime() + minutes * MINUTE) }),
      };
    },
  });

  verb('revokeAccess', {
    ...common,
    access: giving,
    description: 'Toegang intrekken: it is over at once.',
  });
  verb('acknowledgeEmergency', {
    ...common,
    access: supervising,
    description: 'Noodtoegang gezien: the functionaris gegevensbescherming has looked at it.',
  });
  verb('endEmergencyAccess', {
    ...common,
    access: supervising,
    description: 'Noodtoegang beëindigen: it is over at once.',
  });
};
