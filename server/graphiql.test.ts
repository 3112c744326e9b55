import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { GRAPHIQL_CONTENT_SECURITY_POLICY, graphiqlPage } from './graphiql.ts';

const HOSTILE = `</script><script>alert(1)</script><!-- " ' & \u2028 $& $1 </title>`;

/** Scripts as a browser finds them: each ends at the first end tag. */
function scriptsOf(page: string): string[] {
  return [...page.matchAll(/^\s*<script>(.*?)<\/script>/gms)].map(([, code = '']) => code);
}

/** What GraphiQL is started with. */
function optionsOf(page: string): Record<string, unknown> {
  const call = page.lastIndexOf("querySelector('#root'),");
  const json = page.slice(page.indexOf('{', call), page.lastIndexOf('}') + 1);
  return JSON.parse(json) as Record<string, unknown>;
}

describe('the GraphiQL page', () => {
  it('starts with the given query and headers, and keeps nothing', () => {
    const options = optionsOf(
      graphiqlPage({ title: 'Leerwerk', query: '{ viewer }', headers: { authorization: 'x' } }),
    );
    expect(options).toMatchObject({ query: '{ viewer }', storage: null, shouldPersistHeaders: false });
    expect(JSON.parse(String(options['headers']))).toEqual({ authorization: 'x' });
  });

  it('shows where a token goes, in characters that a header may hold', () => {
    const { headers } = optionsOf(graphiqlPage({ title: 'Leerwerk' }));
    expect(() => new Headers(JSON.parse(String(headers)) as Record<string, string>)).not.toThrow();
  });

  it('offers personas only when there are some', () => {
    const personas = [
      { name: 'consulent', selected: false },
      { name: 'docent', selected: true },
    ];
    const page = graphiqlPage({ title: 'Leerwerk', personas });
    expect(page).toContain('<option value="docent" selected>docent</option>');
    expect(page.indexOf('id="personas"')).toBeLessThan(page.indexOf('<div id="root">'));
    expect(graphiqlPage({ title: 'Leerwerk' })).not.toContain('<form id="personas"');
  });

  it('consists of two scripts that compile, whatever it is given', () => {
    const personas = [{ name: HOSTILE, selected: true }];
    const page = graphiqlPage({ title: HOSTILE, query: HOSTILE, headers: { x: HOSTILE }, personas });
    const scripts = scriptsOf(page);
    expect(page.match(/<\/script/gi)).toHaveLength(2);
    expect(scripts).toHaveLength(2);
    for (const code of scripts) expect(() => new Script(code)).not.toThrow();
    expect(page).not.toContain('<script>alert');
    expect(optionsOf(page)).toMatchObject({ query: HOSTILE });
    expect(String(optionsOf(page)['title'])).not.toContain('<');
  });

  it('loads nothing from elsewhere', () => {
    const [markup = ''] = graphiqlPage({ title: 'Leerwerk' })
      .replace(/<style>.*?<\/style>/gs, '')
      .split('<script>');
    const addresses = [...markup.matchAll(/(?:src|href|action)="([^"]{0,20})/g)].map(([, address]) => address);
    expect(addresses).toEqual([expect.stringMatching(/^data:/)]);
    expect(GRAPHIQL_CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
    expect(GRAPHIQL_CONTENT_SECURITY_POLICY).not.toMatch(/https?:|\*/);
  });
});
