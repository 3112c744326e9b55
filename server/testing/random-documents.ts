import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import type { Random } from '../../seeds/random.ts';

type Field = GraphQLField<unknown, unknown>;

/** How deep rows are nested, and how many of each are asked for. */
const DEEPEST = 3;
const MOST_ROWS = 3;

const isList = ({ args }: Field) => args.some(({ name }) => name === 'first');

const inputOf = (field: Field, argument: string) => {
  const type = getNamedType(field.args.find(({ name }) => name === argument)?.type);
  return isInputObjectType(type) ? type.getFields() : {};
};

/** Reads that a role may send, made at random from what its slice offers; each asks for at most a few rows. */
export class RandomDocuments {
  readonly #query: GraphQLObjectType;
  readonly #random: Random;
  readonly #without: ReadonlySet<string>;
  #aliases = 0;

  /** @param without names of types of which nothing is asked */
  constructor(schema: GraphQLSchema, random: Random, without: readonly string[] = []) {
    this.#query = schema.getQueryType() as GraphQLObjectType;
    this.#without = new Set(without.flatMap((name) => [name, `${name}Connection`]));
    this.#random = random;
  }

  /** Names of the lists that the role has. */
  get lists(): string[] {
    return Object.values(this.#query.getFields())
      .filter((field) => isList(field) && !this.#without.has(getNamedType(field.type).name))
      .map(({ name }) => name);
  }

  /** One or two root lists; `$yes` and `$no` are variables that are true and false. */
  document(): string {
    const names = this.#random.chance(0.3) ? [this.#list(), this.#list()] : [this.#list()];
    const roots = names.map((name) => this.#asked(this.#query.getFields()[name] as Field, 0));
    if (this.#random.chance(0.2)) roots.push('__typename');
    return `query Random($yes: Boolean!, $no: Boolean!) { kept: __typename @include(if: $yes) @skip(if: $no) ${roots.join(' ')} }`;
  }

  #list = (): string => this.#random.pick(this.lists);

  /** A field under a name of its own, so that the same may be asked twice, in other words. */
  #asked(field: Field, depth: number): string {
    this.#aliases += 1;
    const type = getNamedType(field.type);
    const args = isList(field) ? this.#page(field) : '';
    if (!isObjectType(type)) return `a${this.#aliases}: ${field.name}`;
    const alias = `a${this.#aliases}`;
    const selection = isList(field) ? this.#connection(type, depth) : this.#row(type, depth + 1);
    return `${alias}: ${field.name}${args} { ${selection} }`;
  }

  #page(field: Field): string {
    const args = [`${this.#random.pick(['first', 'last'])}: ${this.#random.between(0, MOST_ROWS)}`];
    const keys = getNamedType(inputOf(field, 'orderBy').field?.type);
    if (isEnumType(keys) && this.#random.chance(0.4)) {
      const key = this.#random.pick(keys.getValues()).name;
      args.push(`orderBy: { field: ${key}, direction: ${this.#random.pick(['ASC', 'DESC'])} }`);
    }
    const filters = Object.values(inputOf(field, 'filter')).flatMap(({ name, type }) => {
      const operators = getNamedType(type);
      const value = isInputObjectType(operators) ? operators.getFields().eq : undefined;
      return value ? [{ name, value: getNamedType(value.type).name }] : [];
    });
    if (filters.length > 0 && this.#random.chance(0.3)) {
      const { name, value } = this.#random.pick(filters);
      const said = value === 'Boolean' ? this.#random.pick(['true', 'false', 'null']) : 'null';
      args.push(`filter: { ${name}: { eq: ${said} } }`);
    }
    return `(${args.join(', ')})`;
  }

  #connection(connection: GraphQLObjectType, depth: number): string {
    const row = getNamedType(connection.getFields().nodes?.type) as GraphQLObjectType;
    const parts = [
      () => `nodes { ${this.#row(row, depth + 1)} }`,
      () => `edges { __typename e${this.#aliases}: node { ${this.#row(row, depth + 1)} } }`,
      () => 'edges { __typename }',
      () => 'pageInfo { hasNextPage more: hasPreviousPage }',
      ...(connection.getFields().totalCount ? [() => 'totalCount'] : []),
    ];
    const asked = parts.filter((_, i) => this.#random.chance(i === 0 ? 0.8 : 0.3)).map((part) => part());
    return asked.length > 0 ? asked.join(' ') : '__typename';
  }

  #row(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields());
    const plain = fields.filter((own) => !isObjectType(getNamedType(own.type)) && own.args.length === 0);
    const leading = fields.filter(
      (own) => isObjectType(getNamedType(own.type)) && !this.#without.has(getNamedType(own.type).name),
    );
    const asked = plain.filter(() => this.#random.chance(0.3)).map((own) => this.#asked(own, depth));
    const wrapped =
      asked.length > 1 && this.#random.chance(0.3) ? [`... on ${type.name} { ${asked.join(' ')} }`] : asked;
    if (depth < DEEPEST && leading.length > 0) {
      for (let n = this.#random.between(0, 2); n > 0; n -= 1)
        wrapped.push(this.#asked(this.#random.pick(leading), depth));
    }
    return wrapped.length > 0 ? wrapped.join(' ') : '__typename';
  }
}
