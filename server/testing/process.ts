import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { keepOutput, LOG_LEVEL } from './logs.ts';

export interface RunningProcess {
  readonly address: string;
  /** What it has written so far, both streams. */
  readonly output: () => string;
  readonly child: ChildProcess;
  /** Asks it to stop and waits; returns its exit code. */
  stop(): Promise<number | null>;
}

/** A port that nobody listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
};

const exitOf = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null) return resolve(child.exitCode);
    child.once('exit', resolve);
  });

/** What a script that ends by itself wrote, and its exit code. */
export interface EndedProcess {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script the way package.json does, to its end. */
export const runScript = async (
  script: string,
  args: readonly string[],
  env: Record<string, string>,
): Promise<EndedProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    env: { ...process.env, NODE_ENV: '', LOG_LEVEL, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].on('data', (chunk: Buffer) => {
      written[stream] += chunk;
      keepOutput(chunk);
    });
  }
  const [code] = await once(child, 'close');
  return { code, ...written };
};

/** Starts a script the way package.json does, or one that was built, and waits until it is ready or ends. */
export const startScript = async (script: string, env: Record<string, string>): Promise<RunningProcess> => {
  const port = await freePort();
  const child = spawn(process.execPath, [...(script.endsWith('.ts') ? ['--import', 'tsx'] : []), script], {
    env: { ...process.env, NODE_ENV: '', PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk;
      keepOutput(chunk);
    });
  }
  const address = `http://127.0.0.1:${port}`;
  const isReady = () =>
    fetch(`${address}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
  const deadline = Date.now() + 240_000;
  while (child.exitCode === null && !(await isReady())) {
    if (Date.now() > deadline) throw new Error(`Not ready in time:\n${output}`);
    await pause(200);
  }
  return {
    address,
    output: () => output,
    child,
    stop: async () => {
      child.kill('SIGTERM');
      return exitOf(child);
    },
  };
};
