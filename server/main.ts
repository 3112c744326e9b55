import { ConfigurationError, readConfig } from './config.ts';
import { issuersFor } from './issuers.ts';
import { keysFor } from './keys/keys-for.ts';
import { serve } from './serve.ts';

/** `npm run serve`: the graph as partners get it, on a database that `npm run migrate` has prepared. */
const main = async (): Promise<void> => {
  const config = readConfig();
  if (config.profile !== 'production') {
    throw new ConfigurationError(['PROFILE is demo; expected production (the demo starts with `npm start`)']);
  }
  const address = await serve({
    config,
    issuers: await issuersFor(config, new Map()),
    idSecret: config.idSecret,
    keys: await keysFor(config.bsnKeys),
  });
  if (address) process.stderr.write(`leerwerk-graph serves ${address}/graphql\n`);
};

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
