import { pipeline, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  execute,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  parse,
} from 'graphql';
import { cellFor } from '../schema/access.ts';
import type { Viewer } from '../schema/context.ts';
import type { EntityType } from '../schema/declaration.ts';
import { type Bilingual, badInput, GraphError } from '../schema/errors.ts';
import type { Exported, ExportedLines, ExportedTable } from '../schema/exported.ts';
import { entityTypes } from '../schema/index.ts';
import type { Role } from '../schema/roles.ts';
import { LIMITS } from './limits.ts';
import type { OperationContext } from './operation-plugin.ts';
import type { Language } from './problem.ts';
import { activityNamed } from './purpose.ts';
import { requestOf } from './request-state.ts';

export interface ExportRoutes {
  readonly schemaOf: (role: Role) => GraphQLSchema;
  readonly viewerOf: (request: FastifyRequest, reply: FastifyReply) => Promise<Viewer>;
  readonly spend: (request: FastifyRequest, reply: FastifyReply, viewer: Viewer, points: number) => Promise<unknown>;
  readonly contextOf: (request: FastifyRequest, reply: FastifyReply, viewer: Viewer) => OperationContext;
}

interface Page {
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The list of a type as a question of the graph: what an export gives is what a reader of the graph gets. */
const questionFor = ({ name, root }: EntityType, selection: string): DocumentNode =>
  parse(`query ($filter: ${name}Filter, $after: String) {
    list: ${root?.list}(first: 100, after: $after, filter: $filter) {
      nodes { ${selection} } pageInfo { hasNextPage endCursor } } }`);

/** The fields of a selection of the graph. */
const fieldsOf = (selection: string): readonly FieldNode[] => {
  const [operation] = parse(`{ ${selection} }`).definitions;
  return (operation as OperationDefinitionNode).selectionSet.selections as readonly FieldNode[];
};

const filterOf = (request: FastifyRequest): unknown => {
  const { filter } = request.query as { filter?: unknown };
  if (filter === undefined) return undefined;
  try {
    return JSON.parse(String(filter));
  } catch {
    throw badInput('Het filter is geen JSON.', 'The filter is not JSON.');
  }
};

/** `[`, the rows one to a line, `]`. */
async function* asJson(pages: AsyncIterable<Page>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const { nodes } of pages) {
    for (const node of nodes) {
      yield `${before}${JSON.stringify(node)}`;
      before = ',\n';
    }
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** Names of the columns of a row, and their values: of something in a row a column each; what is several with `; ` between. */
const columnsOf = (selected: readonly FieldNode[], row: unknown): [name: string, value: string][] =>
  selected.flatMap(({ name: { value: name }, selectionSet }) => {
    const value = (row as Record<string, unknown> | null | undefined)?.[name] ?? '';
    const within = (selectionSet?.selections ?? []) as readonly FieldNode[];
    if (within.length > 0) {
      return columnsOf(within, value).map(([part, text]): [string, string] => [`${name}.${part}`, text]);
    }
    return [[name, Array.isArray(value) ? value.join('; ') : String(value)] as [string, string]];
  });

/** What a spreadsheet takes for the end of a value: where a comma stands in a number, it is another. */
const SEPARATORS: Readonly<Record<Language, string>> = { nl: ';', en: ',' };

/** What the columns of a table are called. @throws Error when one is called nothing */
const headingsOf = (selected: readonly FieldNode[], { headings }: ExportedTable): readonly Bilingual[] =>
  columnsOf(selected, null).map(([name]) => {
    const heading = headings[name];
    if (!heading) throw new Error(`An exported column has no heading: ${name}`);
    return heading;
  });

/**
 * Headings and rows by RFC 4180, but for what separates them, in UTF-8 that says so. A value that a spreadsheet would
 * take for a formula begins with an apostrophe, and every value is quoted: a spreadsheet ends a row at any end of line
 * that is not.
 */
const asCsv = (
  selected: readonly FieldNode[],
  headings: readonly Bilingual[],
  pages: AsyncIterable<Page>,
  language: Language,
): Readable => {
  const rows = async function* () {
    yield headings.map((heading) => heading[language]);
    for await (const { nodes } of pages) {
      for (const node of nodes) yield columnsOf(selected, node).map(([, value]) => value);
    }
  };
  const lines = stringify({
    bom: true,
    delimiter: SEPARATORS[language],
    record_delimiter: 'windows',
    quoted: true,
    escape_formulas: true,
  });
  // What fails on the way ends the answer, and the server says so in the log.
  return pipeline(Readable.from(rows()), lines, () => {});
};

/** Pages from the first, which was read already, to the last. */
async function* allPages(first: Page, next: (after: string | null) => Promise<Page>): AsyncGenerator<Page> {
  let page = first;
  yield page;
  while (page.pageInfo.hasNextPage) {
    page = await next(page.pageInfo.endCursor);
    yield page;
  }
}

/** One line of a standard to each row. */
async function* asLines({ line }: ExportedLines, pages: AsyncIterable<Page>): AsyncGenerator<string> {
  for await (const { nodes } of pages) {
    for (const node of nodes) yield `${JSON.stringify(line(node))}\n`;
  }
}

/** A form of an export, by the ending of its address. */
interface Format {
  readonly ending: string;
  readonly type: string;
  readonly write: (pages: AsyncIterable<Page>, language: Language) => Readable;
}

/** What is asked of each row, and the forms in which it is given. */
const formatsOf = (exported: Exported): { readonly selection: string; readonly formats: readonly Format[] } => {
  const { selection } = exported;
  if ('line' in exported) {
    const write = (pages: AsyncIterable<Page>) => Readable.from(asLines(exported, pages));
    return { selection, formats: [{ ending: 'jsonl', type: 'application/x-ndjson; charset=utf-8', write }] };
  }
  const selected = fieldsOf(selection);
  const headings = headingsOf(selected, exported);
  return {
    selection,
    formats: [
      {
        ending: 'json',
        type: 'application/json; charset=utf-8',
        write: (pages) => Readable.from(asJson(pages)),
      },
      {
        ending: 'csv',
        type: 'text/csv; charset=utf-8; header=present',
        write: (pages, language) => asCsv(selected, headings, pages, language),
      },
    ],
  };
};

/**
 * `GET /<list>.json` and `/<list>.csv`, or `/<list>.jsonl` of what has lines of a standard, give all of a list that can
 * be exported, with the same token, purpose and slice as the graph's, and in `?filter=` the same filter as JSON. Each page is recorded before it leaves; what fails on the
 * way ends the answer where it stands, and with it the connection.
 */
export const serveExports = (http: FastifyInstance, routes: ExportRoutes): void => {
  const { schemaOf, viewerOf, spend, contextOf } = routes;
  for (const type of entityTypes.values()) {
    if (!type.exported || !type.root) continue;
    const { list } = type.root;
    const { selection, formats } = formatsOf(type.exported);
    const document = questionFor(type, selection);
    const pagesFor = async (request: FastifyRequest, reply: FastifyReply): Promise<AsyncIterable<Page>> => {
      let viewer = await viewerOf(request, reply);
      if (!cellFor({ policy: type.row }, viewer.role)) throw new GraphError('NOT_FOUND');
      const filter = filterOf(request);
      const pageAfter = async (after: string | null): Promise<Page> => {
        // Whose role ends on the way gets no page more.
        if (after) viewer = await viewerOf(request, reply);
        await spend(request, reply, viewer, LIMITS.exportCost);
        const context = contextOf(request, reply, viewer);
        viewer.activity = activityNamed(context.purpose, viewer);
        context.work.record.name = `export of ${list}`;
        context.work.record.kind = 'file';
        const { data, errors } = await execute({
          schema: schemaOf(viewer.role),
          document,
          contextValue: context,
          variableValues: { filter, after },
        });
        if (errors?.[0]) {
          await context.work.rollback({ keepingLogs: true });
          throw errors[0];
        }
        await context.work.commit();
        return (data as unknown as { list: Page }).list;
      };
      return allPages(await pageAfter(null), pageAfter);
    };
    for (const { ending, type: contentType, write } of formats) {
      http.get(`/${list}.${ending}`, async (request, reply) => {
        const pages = await pagesFor(request, reply);
        return reply
          .type(contentType)
          .header('cache-control', 'private, no-store')
          .header('content-disposition', `attachment; filename="${list}.${ending}"`)
          .header('x-content-type-options', 'nosniff')
          .send(write(pages, requestOf(request).language));
      });
    }
  }
};
