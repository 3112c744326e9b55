import { roleAssignmentType } from '../consortium/role-assignment.type.ts';
import { staffMemberType } from '../consortium/staff-member.type.ts';
import type { GraphContext } from '../context.ts';
import { alteration, given } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { RuleRefusal } from '../errors.ts';
import { verb } from '../verb.ts';
import { applicationMachine, type RejectApplicationInput } from './application.machine.ts';
import { applicationRejectionReason, applicationType } from './application.type.ts';
import { checkStatement, type Statement, statementFields, warnOfStatement } from './application-statement.ts';

const HANDLING_ROLES = ['CONSULENT', 'BEGELEIDER'];

const noColleague = () =>
  new RuleRefusal(
    'NO_SUCH_COLLEAGUE',
    'S0-22',
    { nl: 'Deze collega begeleidt geen deelnemers.', en: 'This colleague does not guide participants.' },
    ['input', 'consulentId'],
  );

/** The colleague to whom an application is given: one who guides, by a caller who may see it afterwards. */
const colleague = async (context: GraphContext, id: string): Promise<string> => {
  const key = context.write.keyOf(staffMemberType, id);
  if (key === context.viewer.personId) return key;
  if (!key || context.viewer.scope !== 'ORGANISATION') throw noColleague();
  const roles = await context.write.findAll(roleAssignmentType, 'staffMemberId', key, [
    'role',
    'organisationId',
    'startsAt',
    'endsAt',
  ]);
  const guides = roles.some(
    ({ role, organisationId, startsAt, endsAt }) =>
      HANDLING_ROLES.includes(String(role)) &&
      organisationId === context.viewer.organisationId &&
      (startsAt as Date) <= context.now &&
      (!endsAt || (endsAt as Date) > context.now),
  );
  if (!guides) throw noColleague();
  return key;
};

/** The verbs about an application that is there: of the klantmanager who submitted it, and of who handles it. */
export const emitApplicationMutations = (application: never): void => {
  const common = { entity: applicationType, returns: 'application', type: application } as const;
  const machine = applicationMachine as never;
  const refer = { ...common, machine, access: 'application.refer' } as const;
  const handle = { ...common, machine, access: 'application.handle' } as const;

  alteration<Statement>('changeApplication', {
    ...refer,
    description: 'Aanmelding wijzigen: what the klantmanager states. What is absent stays as it is.',
    inputFields: statementFields(false),
    reads: ['hasPaidWork', 'paidWorkReferenceDate', 'presumedLoonwaardeFrom', 'presumedLoonwaardeUntil'],
    alter: async (context, input, row) => checkStatement(context, input, row),
    warn: warnOfStatement,
  });

  alteration<{ readonly consulentId?: string | null }>('takeUpApplication', {
    ...handle,
    description: 'In behandeling nemen: the caller guides from now on, or the colleague that it names.',
    inputFields: (t) => ({
      consulentId: t.id({
        access: handle.access,
        description: 'Consulent: a colleague, given by whoever sees all applications of the organisation.',
      }),
    }),
    reads: ['consulentId'],
    alter: async (context, { consulentId }, row) => {
      if (!consulentId && row.consulentId) {
        throw new RuleRefusal('ALREADY_TAKEN_UP', 'S0-22', {
          nl: 'Deze aanmelding is al in behandeling.',
          en: 'This application has been taken up already.',
        });
      }
      return { consulentId: consulentId ? await colleague(context, consulentId) : context.viewer.personId };
    },
  });

  verb<string, RejectApplicationInput, RejectApplicationInput>('rejectApplication', {
    ...handle,
    description: 'Afwijzen: the uitvoerder has no place. From then on it does not see the person any more.',
    inputFields: (t) => ({
      reason: t.field({
        type: enumRef(applicationRejectionReason),
        required: true,
        access: handle.access,
        description: 'Reden van afwijzing.',
      }),
    }),
    prepare: async (_context, input) => given(input, ['reason']) as unknown as RejectApplicationInput,
  });

  verb('withdrawApplication', {
    ...refer,
    description: 'Intrekken: the gemeente does not go on with it. The uitvoerder does not see the person any more.',
  });

  verb('convertApplication', {
    ...handle,
    description: 'Omzetten: an accepted quote and complete preconditions make a traject.',
  });
};
