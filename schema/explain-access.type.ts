import type { GraphQLResolveInfo } from 'graphql';
import type { ACCESS_GRANT_KINDS } from './accountability/access-grant.entity.ts';
import { accessGrantKind } from './accountability/access-grant.type.ts';
import { builder } from './builder.ts';
import type { ORGANISATION_KINDS } from './consortium/organisation.entity.ts';
import { organisationType } from './consortium/organisation.type.ts';
import type { GraphContext, Page } from './context.ts';
import { enumRef } from './emit-inputs.ts';
import type { EntityTypes } from './emit-types.ts';
import type { Bilingual } from './errors.ts';
import { ACCESS_OUTCOMES, type AccessExplanation, type AccessOutcome, explainAccess } from './explain-access.ts';
import { policy } from './policy.ts';
import type { Owner } from './policy-cell.ts';

const access = 'graph.viewer';

type Kind = keyof typeof ORGANISATION_KINDS;

/** Kinds of organisation that answer for what an owner owns; null where no kind of organisation does. */
const KINDS: Readonly<Record<Owner, readonly Kind[] | null>> = {
  GEMEENTE: ['GEMEENTE'],
  WONINGCORPORATIE: ['WONINGCORPORATIE'],
  UITVOERDER: ['SOCIAAL_ONTWIKKELBEDRIJF', 'WIJKBEDRIJF', 'LEERWERKBEDRIJF'],
  ROC: ['ROC'],
  EACH_ORGANISATION: null,
  CONSORTIUM: null,
};

/** Who can grant what an owner owns. */
const GRANTORS: Readonly<Record<Owner, Bilingual>> = {
  GEMEENTE: { nl: 'de gemeente', en: 'the gemeente' },
  WONINGCORPORATIE: { nl: 'de woningcorporatie', en: 'the woningcorporatie' },
  UITVOERDER: { nl: 'de uitvoerder', en: 'the uitvoerder' },
  ROC: { nl: 'het ROC', en: 'the ROC' },
  EACH_ORGANISATION: { nl: 'de eigen organisatie', en: 'the own organisation' },
  CONSORTIUM: { nl: 'het consortium', en: 'the consortium' },
};

/** What an outcome means, by the class that decided and who can grant it. */
const SENTENCES: Readonly<Record<AccessOutcome, (name: string, grantor: Bilingual) => Bilingual>> = {
  GRANTED: (name) => ({
    nl: `U mag dit voor dit doel; dat bepaalt de klasse ${name}.`,
    en: `You may, for this purpose; the class ${name} decides so.`,
  }),
  MASKED: (name, { nl, en }) => ({
    nl: `U ziet hiervan alleen de gemaskeerde vorm; dat bepaalt de klasse ${name}. Meer kan alleen ${nl} geven.`,
    en: `You see the masked form of this only; the class ${name} decides so. Only ${en} can grant more.`,
  }),
  DEPENDS_ON_ROW: (name) => ({
    nl: `Of u dit mag hangt van de rij af; dat bepaalt de klasse ${name}. Vraag het met een id.`,
    en: `Whether you may depends on the row; the class ${name} decides so. Ask with an id.`,
  }),
  CONDITION_NOT_MET: (name, { nl, en }) => ({
    nl: `Voor deze rij mag u dit niet; dat bepaalt de klasse ${name}. Alleen ${nl} kan het geven.`,
    en: `You may not for this row; the class ${name} decides so. Only ${en} can grant it.`,
  }),
  OUTSIDE_PURPOSE: (name) => ({
    nl: `Dit doel heeft de klasse ${name} niet nodig; \`servedUnder\` noemt uw activiteiten die haar wel nodig hebben.`,
    en: `This purpose does not need the class ${name}; \`servedUnder\` names those of your activities that do.`,
  }),
  NO_SUCH_ROW: (name, { nl, en }) => ({
    nl: `Er is geen rij met dit id, of niet voor u; dat bepaalt de klasse ${name}. Alleen ${nl} kan er een geven.`,
    en: `There is no row with this id, or none for you; the class ${name} decides so. Only ${en} can grant one.`,
  }),
  NO_SUCH_COORDINATE: () => ({
    nl: 'Deze plek is er niet in het schema, of niet voor u.',
    en: 'There is no such coordinate in the schema, or none for you.',
  }),
};

/** A page of nothing but this. */
const onlyOne = (edge: Page['edges'][number]): Page => ({
  edges: [edge],
  pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: edge.cursor, endCursor: edge.cursor },
  totalCount: async () => 1,
});

/** Instead of that a purpose does not need it. */
const ONLY_READ = (name: string): Bilingual => ({
  nl: `Dit doel wijzigt de klasse ${name} niet; \`servedUnder\` noemt uw activiteiten die haar wel wijzigen.`,
  en: `This purpose does not change the class ${name}; \`servedUnder\` names those of your activities that do.`,
});

/** By what a row is open that is not in the slice, by who can grant it. */
const OPENED: Readonly<Record<keyof typeof ACCESS_GRANT_KINDS, (grantor: Bilingual) => Bilingual>> = {
  GRANT: ({ nl, en }) => ({
    nl: `Deze rij is voor uw rol geopend door ${nl}, tot het moment dat \`openedUntil\` noemt.`,
    en: `This row is opened to your role by ${en}, until the moment that \`openedUntil\` names.`,
  }),
  EMERGENCY: ({ nl, en }) => ({
    nl: `Deze rij is in een noodgeval door u geopend, tot het moment dat \`openedUntil\` noemt; anders kan alleen ${nl} haar openen.`,
    en: `You opened this row in an emergency, until the moment that \`openedUntil\` names; otherwise only ${en} can open it.`,
  }),
};

const outcome = builder.enumType('AccessOutcome', {
  description: 'Uitkomst of a question for access.',
  values: Object.fromEntries(
    Object.entries(ACCESS_OUTCOMES).map(([name, description]) => [
      name,
      { value: name, description, extensions: { access: { policy: access } } },
    ]),
  ) as never,
});

/** `explainAccess`: which class decided, for which purpose, and who can grant it. */
export const emitExplainAccess = (types: EntityTypes): void => {
  const explanation = builder.objectRef<AccessExplanation>('AccessExplanation').implement({
    description: 'Toelichting: why the caller may use a coordinate, or may not.',
    fields: (t) => ({
      coordinate: t.exposeString('coordinate', { nullable: false, access, description: 'Plek in het schema.' }),
      outcome: t.field({
        type: outcome,
        nullable: false,
        access,
        description: 'Uitkomst.',
        resolve: (own) => own.outcome as never,
      }),
      explanation: t.string({
        nullable: false,
        access,
        description: 'Toelichting in a sentence; Dutch unless English is asked for.',
        resolve: ({ outcome: own, policy: name, onlyRead, owner, openedBy }, _, { language }) => {
          const grantor = GRANTORS[owner ?? 'CONSORTIUM'];
          const said = own === 'OUTSIDE_PURPOSE' && onlyRead ? ONLY_READ : SENTENCES[own];
          const sentence = said(name ?? '', grantor)[language];
          return openedBy ? `${sentence} ${OPENED[openedBy.kind](grantor)[language]}` : sentence;
        },
      }),
      openedBy: t.field({
        type: enumRef(accessGrantKind),
        nullable: true,
        access: 'accessGrant.row',
        description: 'Geopend door: what opens a row outside the slice; empty where it is not opened.',
        resolve: (own) => (own.openedBy?.kind ?? null) as never,
      }),
      openedUntil: t.field({
        type: 'DateTime',
        nullable: true,
        access: 'accessGrant.row',
        description: 'Geopend tot: at this moment it is over.',
        resolve: (own) => own.openedBy?.until ?? null,
      }),
      policy: t.exposeString('policy', {
        nullable: true,
        access,
        description: 'Beleidsklasse that decided; empty where there is no such coordinate.',
      }),
      mask: t.exposeString('mask', { nullable: true, access, description: 'Masker: name of the masked form.' }),
      condition: t.exposeString('condition', {
        nullable: true,
        access,
        description: 'Voorwaarde on the row, by its name.',
      }),
      activity: t.string({
        nullable: true,
        access,
        description: 'Verwerkingsactiviteit of the operation: its URI.',
        resolve: (own) => own.activity?.uri ?? null,
      }),
      servedUnder: t.stringList({
        nullable: false,
        access,
        description:
          'Verwerkingsactiviteiten of the caller that need the class and, where it is changed, change it: their URIs.',
        resolve: (own) => [...own.servedUnder],
      }),
      purpose: t.string({
        nullable: true,
        access,
        description: 'Doel for which the class is kept.',
        resolve: (own) => own.policy && policy[own.policy].purpose,
      }),
      legalBasis: t.string({
        nullable: true,
        access,
        description: 'Grondslag of the class.',
        resolve: (own) => own.policy && policy[own.policy].legalBasis,
      }),
      owner: t.exposeString('owner', {
        nullable: true,
        access,
        description: 'Eigenaar of the class: the kind of partner that can grant it.',
      }),
      grantedBy: t.field({
        type: 'OrganisationConnection' as never,
        nullable: true,
        access,
        description:
          'Organisaties of that kind, as far as the caller knows them: of a row that it may read the one that answers for it, where that is of the kind. Empty where the own organisation or the whole consortium decides.',
        resolve: async (
          { owner, answeredForBy }: AccessExplanation,
          _: unknown,
          { read }: GraphContext,
          info: GraphQLResolveInfo,
        ) => {
          const kinds = owner && KINDS[owner];
          if (!kinds) return null;
          const answering = await answeredForBy();
          const page = await read.page(organisationType, { first: 100, filter: { kind: { in: kinds } } }, info);
          const [own] = page.edges.filter(({ node }) => node.$key === answering);
          return own ? onlyOne(own) : page;
        },
      } as never),
    }),
  });
  builder.queryField('explainAccess', (t) =>
    t.field({
      type: explanation,
      nullable: true,
      access,
      description:
        'Leg toegang uit: whether the caller may use a coordinate of its schema under this purpose, which class decides, and who can grant it. Says the same of what is hidden as of what is not there.',
      args: {
        coordinate: t.arg({
          type: 'String',
          text: 'value',
          required: true,
          access,
          description: 'Plek in het schema, e.g. `Organisation.name` or `Query.viewer`.',
        }),
        id: t.arg({ type: 'ID', access, description: 'Identificatie of the row that it is about.' }),
      },
      resolve: (_, args, context, { schema }) => explainAccess(args, context, schema, types.values()),
    }),
  );
};
