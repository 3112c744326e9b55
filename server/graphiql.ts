import { renderGraphiQL } from '@graphql-yoga/render-graphiql';

/** What the page offers. Its requests go to the address it was served from. */
export interface GraphiqlPage {
  title: string;
  /** Prefilled in the header editor. */
  headers?: Record<string, string>;
  query?: string;
  /** Offered in a bar on top; choosing one asks for `?as=<name>`. */
  personas?: readonly { name: string; selected: boolean }[];
}

/** Everything is in the page: scripts and styles inline, workers from blobs, fonts as data. Nothing is fetched. */
export const GRAPHIQL_CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NO_TOKEN = { authorization: 'Bearer <token>' };

const MARK = '@@leerwerk-graph@@';
const ROOT = '<div id="root">';

/** GraphiQL sizes itself to the window; the bar takes its part of it. */
const STYLE = `<style>
  body { display: flex; flex-direction: column; height: 100vh; }
  #root { flex: 1; min-height: 0; }
  #root > .graphiql-container { height: 100%; }
  #personas { display: flex; gap: 8px; padding: 6px 12px; font: 14px sans-serif; background: #fff; color: #222; }
</style>`;

/** GraphiQL writes each edit into the address; a query can hold personal data, which must not end up in logs. */
const SCRIPT = `<script>
  history.replaceState = () => {};
  document.querySelector('#personas select')?.addEventListener('change', (event) => event.target.form.submit());
</script>`;

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON that can stand in a script element: nothing in it can end the element or open a comment. */
function scriptJson(value: unknown): string {
  const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, escaped);
}

function personaBar(personas: GraphiqlPage['personas'] = []): string {
  if (personas.length === 0) return '';
  const options = personas.map(({ name, selected }) => {
    const text = escapeHtml(name);
    return `<option value="${text}"${selected ? ' selected' : ''}>${text}</option>`;
  });
  if (!personas.some(({ selected }) => selected)) options.unshift('<option value="" selected disabled>…</option>');
  return (
    '<form id="personas" method="get"><label>Persona <select name="as" autocomplete="off">' +
    `${options.join('')}</select></label><noscript><button>Ga</button></noscript></form>`
  );
}

function cutAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  if (at < 0 || text.includes(mark, at + 1)) throw new Error(`The GraphiQL page no longer has exactly one ${mark}`);
  return [text.slice(0, at), text.slice(at + mark.length)];
}

/** The library's page, cut where ours differs: it escapes neither title nor options. Nine megabytes, so made once. */
let pieces: readonly [head: string, body: string, app: string, end: string] | undefined;

function cutPage(): NonNullable<typeof pieces> {
  const [untilOptions, end] = cutAt(renderGraphiQL({ title: MARK }), JSON.stringify({ title: MARK }));
  const [head, afterTitle] = cutAt(untilOptions, `<title>${MARK}</title>`);
  const [body, app] = cutAt(afterTitle, ROOT);
  return [head, body, app, end];
}

/** A GraphiQL page that works offline. Nothing it is given is kept in the browser: it may hold a token. */
export function graphiqlPage({ title, headers = NO_TOKEN, query, personas }: GraphiqlPage): string {
  pieces ??= cutPage();
  const [head, body, app, end] = pieces;
  const options = {
    title: escapeHtml(title),
    headers: JSON.stringify(headers, null, 2),
    ...(query !== undefined && { query }),
    // Otherwise the last persona's tabs, with its token, would show up under the next one.
    storage: null,
    shouldPersistHeaders: false,
    defaultEditorToolsVisibility: 'headers',
  };
  return [
    `${head}<title>${escapeHtml(title)}</title>${body}${STYLE}`,
    personaBar(personas),
    SCRIPT,
    `${ROOT}${app}${scriptJson(options)}${end}`,
  ].join('\n');
}
