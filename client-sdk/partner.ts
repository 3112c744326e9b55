import {
  type Arguments,
  type ClientOptions,
  createClient,
  type GraphClient,
  type PartialAnswer,
  type RequestOptions,
  type TypedDocument,
} from './client.ts';
import type { Connection } from './paginate.ts';

type Partially = RequestOptions & { readonly partial: true };

/** Reads on from page to page: `for await (const job of graph.jobsByStatus.each(variables, ({ jobs }) => jobs))`. */
interface Paged<Result, Variables> {
  readonly each: <Node>(
    variables: Variables,
    pick: (data: Result) => Connection<Node> | null | undefined,
    options?: Pick<RequestOptions, 'signal'>,
  ) => AsyncGenerator<Node, void, undefined>;
}

interface Call<Result, Variables> {
  /** @throws GraphClientError when the answer has errors. */
  (...args: Arguments<Variables>): Promise<Result>;
  (variables: Variables, options: Partially): Promise<PartialAnswer<Result>>;
}

/** One operation as a function of its variables; one that has a cursor can also be read to its end. */
export type Operation<Result, Variables> = Call<Result, Variables> &
  (Variables extends { readonly after?: string | null | undefined } ? Paged<Result, Variables> : unknown);

/** `JobsByStatusDocument` → `jobsByStatus`. */
export type Operations<Documents> = {
  readonly [Name in keyof Documents as Name extends `${infer Own}Document`
    ? Uncapitalize<Own>
    : never]: Documents[Name] extends TypedDocument<infer Result, infer Variables>
    ? Operation<Result, Variables>
    : never;
};

const SUFFIX = 'Document';

const methodName = (name: string): string => (name[0] ?? '').toLowerCase() + name.slice(1, -SUFFIX.length);

const operation = (client: GraphClient, document: never): unknown =>
  Object.assign(client.request.bind(null, document), { each: client.paginate.bind(null, document) });

/** One method for each generated document: the documents are the list of methods, nothing is written twice. */
const operations = <Documents extends object>(client: GraphClient, documents: Documents): Operations<Documents> =>
  Object.fromEntries(
    Object.entries(documents)
      .filter(([name]) => name.endsWith(SUFFIX))
      .map(([name, document]) => [methodName(name), operation(client, document as never)]),
  ) as Operations<Documents>;

/** The graph as one role of a partner gets it. */
export const entry =
  <Documents extends object>(documents: Documents) =>
  (options: ClientOptions): Operations<Documents> =>
    operations(createClient(options), documents);
