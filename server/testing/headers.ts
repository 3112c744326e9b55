import { persona } from '../../seeds/cast.ts';
import { dailyActivity } from '../../seeds/registers.ts';
import type { DemoKeys } from '../demo-keys.ts';
import { PURPOSE_HEADER } from '../purpose.ts';
import { signDemoToken } from '../tokens.ts';

/** What every request of a persona carries: a token, and its daily work as the purpose. */
export const headersOf = async (keys: DemoKeys, name: string): Promise<Record<string, string>> => ({
  authorization: `Bearer ${await signDemoToken(keys, persona(name))}`,
  [PURPOSE_HEADER]: dailyActivity(persona(name).role).slug,
});
