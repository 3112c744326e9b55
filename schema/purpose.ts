import { DirectiveLocation, GraphQLDirective, GraphQLNonNull, GraphQLString } from 'graphql';
import { type Access, cellFor, type PolicyTable } from './access.ts';
import { type Category, categoryOf } from './category.ts';
import type { LegalBasis } from './legal-basis.ts';
import { type PolicyClass, policy } from './policy.ts';
import type { Cell } from './policy-cell.ts';
import type { Role } from './roles.ts';

/** A processing activity of the register, in the version that holds today (RvVA; domain 2.8, R-48). */
export interface Activity {
  readonly uri: string;
  readonly version: number;
  /** Categories of personal data that it needs; what is in none of them is refused under it. */
  readonly categories: readonly Category[];
  /** Those of them that may be changed under it; the others are only read. */
  readonly changes: readonly Category[];
  /** Grounds of the trajecten that are seen under it; what is about others is not there. */
  readonly grounds: readonly LegalBasis[];
}

/** Who asks, and what for; without a purpose nothing personal is given. */
export interface Asker {
  readonly role: Role;
  readonly activity: Activity | null;
}

/** Whether the classes are about no person, or all about one of the categories. */
const areAbout = (classes: readonly PolicyClass[], categories: readonly Category[] = []): boolean =>
  classes.every((name) => {
    const category = categoryOf(name);
    return category === null || categories.includes(category);
  });

/** Whether a coordinate holds or changes something about a person. */
export const isPersonal = ({ policy: name, row = name, changes = name }: Access): boolean =>
  [name, row, changes].some((one) => categoryOf(one) !== null);

/** Whether the activity needs what this coordinate holds: its class and that of the row it stands on. */
const isNeeded = ({ policy: name, row = name }: Access, activity: Activity | null): boolean =>
  areAbout([name, row], activity?.categories);

/** Whether the activity needs what this coordinate holds and, where that is changed, may change it. */
export const isServed = (access: Access, activity: Activity | null): boolean =>
  isNeeded(access, activity) && (!access.changes || areAbout([access.policy, access.changes], activity?.changes));

/** Whether the activity needs what would be changed here, and may only read it. */
export const isOnlyRead = (access: Access, activity: Activity | null): boolean =>
  isNeeded(access, activity) && !isServed(access, activity);

/** The cell that holds for this caller and this purpose, or undefined: denied. */
export const cellInUse = (access: Access | undefined, asker: Asker, table: PolicyTable = policy): Cell | undefined => {
  const cell = cellFor(access, asker.role, table);
  return cell && access && isServed(access, asker.activity) ? cell : undefined;
};

/** What an operation is for, said in the operation itself; one that does not say it is sent with a header that does. */
export const purposeDirective = new GraphQLDirective({
  name: 'purpose',
  description: 'Doel: the verwerkingsactiviteit under which the operation runs.',
  locations: [DirectiveLocation.QUERY, DirectiveLocation.MUTATION],
  args: {
    activity: {
      type: new GraphQLNonNull(GraphQLString),
      description: 'URI of the activity, or what follows the last slash of it.',
    },
  },
});
