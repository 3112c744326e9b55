import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Logger, pino } from 'pino';
import { inject } from 'vitest';

/** How much is written to the logs of a run, which are searched for persons at its end. */
export const LOG_LEVEL = process.env.TEST_LOG_LEVEL ?? 'trace';

/** The logs of this process: one file, however many servers it starts. */
const fileOf = (what: string) => join(inject('logFolder'), `${what}-${process.pid}.log`);

let logger: Logger | undefined;

/** Of a server in this process. */
export const testLogger = (): Logger =>
  (logger ??= pino({ level: LOG_LEVEL }, pino.destination({ dest: fileOf('graph'), sync: true })));

/** Keeps what a process that a test started writes. */
export const keepOutput = (chunk: Buffer): void => appendFileSync(fileOf('process'), chunk);
