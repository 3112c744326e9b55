import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemoKeys } from '../server/demo-keys.ts';
import { startGraph, type TestGraph } from '../server/testing/graph.ts';
import { graphiqlFor } from './graphiql.ts';

/** Debian's package; a browser of Playwright's own cannot be fetched everywhere. */
const CHROMIUM = '/usr/bin/chromium';
const found = existsSync(CHROMIUM);
if (!found) console.warn(`The browser test needs ${CHROMIUM} (apt-get install chromium); it is left out`);

test.runIf(process.env.CI)('a browser is there in CI', () => {
  expect(found).toBe(true);
});

describe.runIf(found)('GraphiQL in a browser', () => {
  let graph: TestGraph;
  let browser: Browser;

  beforeAll(async () => {
    const keys = await loadDemoKeys('.data/test-keys');
    graph = await startGraph({ graphiql: graphiqlFor(keys) });
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-sync'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await graph?.stop();
  });

  test('answers the first question of a persona, offline, and another persona after choosing it', async () => {
    const page = await browser.newPage();
    const foreign: string[] = [];
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url.startsWith(graph.address) || url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
      foreign.push(url);
      return route.abort();
    });
    const ask = async () => {
      await page.locator('.graphiql-execute-button').click();
      const answer = page.locator('.result-window');
      await answer.getByText('"data"').waitFor({ timeout: 30_000 });
      return answer.textContent();
    };

    await page.goto(`${graph.address}/graphql?as=corporatie-opdrachtgever`);
    await page.locator('.graphiql-execute-button').waitFor({ timeout: 60_000 });
    expect(await ask()).toContain('veraStatusCode');

    await page.locator('select[name=as]').selectOption('docent');
    await page.waitForURL('**/graphql?as=docent');
    await page.locator('.graphiql-execute-button').waitFor({ timeout: 60_000 });
    expect(await ask()).toContain('students');
    expect(foreign).toEqual([]);
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });
  });
});
