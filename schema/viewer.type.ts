import { cellFor } from './access.ts';
import { builder } from './builder.ts';
import { organisationType } from './consortium/organisation.type.ts';
import { role, scope } from './consortium/role-assignment.type.ts';
import { staffMemberType } from './consortium/staff-member.type.ts';
import type { Viewer } from './context.ts';
import { enumRef } from './emit-inputs.ts';
import { type PolicyClass, policy } from './policy.ts';
import type { Cell, DataClass } from './policy-cell.ts';
import type { Role } from './roles.ts';

const access = 'graph.viewer';

/** The id by which the graph knows a staff member. */
const staffId = (key: string): string => `${staffMemberType.prefix}_${key.replaceAll('-', '')}`;

const standIn = builder.objectRef<Viewer['standIns'][number]>('StandIn').implement({
  description: 'Waarneming: a colleague whose place the caller may take now, by naming him or her in the request.',
  fields: (t) => ({
    standsInFor: t.field({
      type: 'ID',
      nullable: false,
      access,
      description: 'Waarneming voor: what the header `Standing-In-For` names.',
      resolve: ({ personId }) => staffId(personId),
    }),
    endsAt: t.field({
      type: 'DateTime',
      nullable: true,
      access,
      description: 'Tot: at this moment it is over; empty while no end is known.',
      resolve: ({ until }) => (until === null ? null : new Date(until)),
    }),
  }),
});

interface Permission {
  policy: PolicyClass;
  cell: Cell;
  dataClass: DataClass;
}

const permissionsOf = (own: Role): Permission[] =>
  (Object.keys(policy) as PolicyClass[]).flatMap((name) => {
    const cell = cellFor({ policy: name }, own);
    return cell ? [{ policy: name, cell, dataClass: policy[name] }] : [];
  });

const permission = builder.objectRef<Permission>('Permission').implement({
  description: 'Recht: what the caller may do with a class of data.',
  fields: (t) => ({
    policy: t.string({
      nullable: false,
      access,
      description: 'Beleidsklasse, as named in refusals.',
      resolve: (p) => p.policy,
    }),
    right: t.string({ nullable: false, access, description: '`read` or `write`.', resolve: (p) => p.cell.right }),
    verbs: t.stringList({ nullable: false, access, description: 'Werkwoorden.', resolve: (p) => [...p.cell.verbs] }),
    mask: t.string({
      nullable: true,
      access,
      description: 'Masker: name of the masked form; empty when in full.',
      resolve: (p) => p.cell.mask ?? null,
    }),
    condition: t.string({
      nullable: true,
      access,
      description: 'Voorwaarde on the row; empty when there is none.',
      resolve: (p) => p.cell.condition ?? null,
    }),
    owner: t.string({
      nullable: false,
      access,
      description: 'Eigenaar of the class.',
      resolve: (p) => p.dataClass.owner,
    }),
    purpose: t.string({ nullable: false, access, description: 'Doel.', resolve: (p) => p.dataClass.purpose }),
    legalBasis: t.string({
      nullable: false,
      access,
      description: 'Grondslag.',
      resolve: (p) => p.dataClass.legalBasis,
    }),
  }),
});

/** `viewer`: who the graph takes the caller for, and what that allows. */
export const emitViewer = (organisation: never): void => {
  const viewer = builder.objectRef<Viewer>('Viewer').implement({
    description: 'Aanroeper: who the graph takes the caller for.',
    fields: (t) => ({
      organisation: t.field({
        type: organisation,
        nullable: true,
        access,
        description: 'Organisatie for which the caller acts.',
        resolve: (own, _, context, info) =>
          context.read.related(organisationType, 'id', own.organisationId, info) as never,
      }),
      role: t.field({
        type: enumRef(role),
        nullable: false,
        access,
        description: 'Rol.',
        resolve: (own) => own.role as never,
      }),
      scope: t.field({
        type: enumRef(scope),
        nullable: false,
        access,
        description: 'Bereik.',
        resolve: (own) => own.scope as never,
      }),
      standsInFor: t.field({
        type: 'ID',
        nullable: true,
        access,
        description: 'Waarneming voor: the colleague in whose place the caller acts; empty when it acts for itself.',
        resolve: ({ personId, actorId }) => (personId === actorId ? null : staffId(personId)),
      }),
      standIns: t.field({
        type: [standIn],
        nullable: false,
        access,
        description: 'Waarnemingen that the caller may take up now; their rows are never mixed with its own.',
        resolve: (own) => own.standIns,
      }),
      permissions: t.field({
        type: [permission],
        nullable: false,
        access,
        description: 'Rechten per class of data.',
        resolve: (own) => permissionsOf(own.role),
      }),
    }),
  });
  builder.queryField('viewer', (t) =>
    t.field({
      type: viewer,
      nullable: false,
      access,
      description: 'Aanroeper: who the graph takes the caller for.',
      resolve: (_, __, context) => context.viewer,
    }),
  );
};
