import { GraphClientError } from '../errors.ts';

/** Runs a partner's app as `tsx <app> <token> [url]`; tells why when the graph gives no answer. */
export const run = async (app: (options: { token: string; url: string }) => Promise<void>): Promise<void> => {
  const [token, url = 'http://localhost:4000/graphql'] = process.argv.slice(2);
  if (!token) {
    process.stderr.write('Give a token: tsx <app> "$(npm run --silent token -- --as <persona>)" [url]\n');
    process.exitCode = 2;
    return;
  }
  try {
    await app({ token, url });
  } catch (error) {
    if (!(error instanceof GraphClientError)) throw error;
    process.stderr.write(`${error.code}: ${error.message}${error.traceId ? ` (trace ${error.traceId})` : ''}\n`);
    process.exitCode = 1;
  }
};
