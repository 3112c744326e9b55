import { alteration, creation } from '../edit.ts';
import { enumRef } from '../emit-inputs.ts';
import { forbidden, notFound, RuleRefusal } from '../errors.ts';
import { wijkType } from '../objects/wijk.type.ts';
import type { Role, Scope } from '../roles.ts';
import { role, roleAssignmentType, scope } from './role-assignment.type.ts';

const access = 'roleAssignment.grant';

interface AssignInput {
  readonly subject: string;
  readonly role: Role;
  readonly scope?: Scope | null;
  readonly wijkId?: string | null;
  readonly inPlaceOfId?: string | null;
  readonly startsAt?: Date | null;
  readonly endsAt?: Date | null;
}

const noWijk = () =>
  new RuleRefusal('NO_SUCH_WIJK', '3.6.7b', { nl: 'Deze wijk is er niet.', en: 'There is no such wijk.' }, [
    'input',
    'wijkId',
  ]);

/** The verbs about who may act for the own organisation, and until when. What a role may do, no verb changes. */
export const emitRoleAssignmentMutations = (assignment: never): void => {
  const common = { access, entity: roleAssignmentType, returns: 'roleAssignment', type: assignment } as const;

  creation<AssignInput>('assignRole', {
    ...common,
    description: 'Rol toekennen: to another of the own organisation, for itself or in the place of a colleague.',
    inputFields: (t) => ({
      subject: t.string({ required: true, access, text: 'value', description: 'Gebruiker: subject of the token.' }),
      role: t.field({ type: enumRef(role), required: true, access, description: 'Rol.' }),
      scope: t.field({ type: enumRef(scope), access, description: 'Bereik; own rows when absent.' }),
      wijkId: t.id({ access, description: 'Wijk to which a projectleider is limited.' }),
      inPlaceOfId: t.id({ access, description: 'Waarneming voor: the assignment of the colleague who is absent.' }),
      startsAt: t.field({ type: 'DateTime', access, description: 'Van; now when absent.' }),
      endsAt: t.field({ type: 'DateTime', access, description: 'Tot: at this moment it is over.' }),
    }),
    make: async (context, input) => {
      const { viewer, write } = context;
      const wijkId = input.wijkId ? write.keyOf(wijkType, input.wijkId) : null;
      if (input.wijkId && !(wijkId && (await write.find(wijkType, wijkId, ['id'])))) throw noWijk();
      const inPlaceOfId = input.inPlaceOfId ? write.keyOf(roleAssignmentType, input.inPlaceOfId) : null;
      if (input.inPlaceOfId && !(inPlaceOfId && (await write.find(roleAssignmentType, inPlaceOfId, ['id'])))) {
        throw notFound();
      }
      return {
        subject: input.subject,
        organisationId: viewer.organisationId,
        role: input.role,
        scope: input.scope ?? 'OWN',
        wijkId,
        inPlaceOfId,
        grantedUnderId: viewer.assignmentId,
        startsAt: input.startsAt ?? context.now,
        endsAt: input.endsAt ?? null,
      };
    },
  });

  alteration<{ readonly endsAt?: Date | null }>('endRoleAssignment', {
    ...common,
    description: 'Roltoekenning beëindigen: at once, or at an earlier moment than it would; then nobody sits in it.',
    inputFields: (t) => ({
      endsAt: t.field({ type: 'DateTime', access, description: 'Tot: at this moment it is over; now when absent.' }),
    }),
    reads: ['organisationId', 'startsAt'],
    alter: async ({ viewer, now }, { endsAt }, row) => {
      // Another organisation's own beheerder ends what that one gave.
      if (row.organisationId !== viewer.organisationId) throw forbidden();
      const startsAt = row.startsAt as Date;
      const soonest = new Date(Math.max(startsAt.getTime(), now.getTime()));
      return { endsAt: endsAt ?? soonest, endedUnderId: viewer.assignmentId };
    },
  });
};
