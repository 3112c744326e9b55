import type { AppOptions } from '../server/app.ts';
import type { DemoKeys } from '../server/demo-keys.ts';
import { GRAPHIQL_CONTENT_SECURITY_POLICY, graphiqlPage } from '../server/graphiql.ts';
import { PURPOSE_HEADER } from '../server/purpose.ts';
import { signDemoToken } from '../server/tokens.ts';
import { personas } from './cast.ts';
import { EXAMPLES } from './examples.ts';
import { dailyActivity } from './registers.ts';

/** GraphiQL as a persona: its token in the headers and its role's first question in the editor. */
export const graphiqlFor =
  (keys: DemoKeys): NonNullable<AppOptions['graphiql']> =>
  async (name) => {
    const chosen = personas.find((persona) => persona.name === name) ?? personas[0];
    const html = graphiqlPage({
      title: 'leerwerk-graph',
      personas: personas.map((persona) => ({ name: persona.name, selected: persona === chosen })),
      ...(chosen && {
        headers: {
          authorization: `Bearer ${await signDemoToken(keys, chosen)}`,
          [PURPOSE_HEADER]: dailyActivity(chosen.role).slug,
        },
        query: EXAMPLES[chosen.role],
      }),
    });
    return { html, contentSecurityPolicy: GRAPHIQL_CONTENT_SECURITY_POLICY };
  };
