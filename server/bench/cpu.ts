import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const MILLISECONDS_PER_TICK = 1000 / Number(execFileSync('getconf', ['CLK_TCK']));

interface Usage {
  readonly parent: number;
  readonly own: number;
  /** Of children that have ended. */
  readonly ended: number;
}

/** `/proc/<pid>/stat`, after the name of the program, which may hold anything. */
const usageOf = (pid: number | string): Usage => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ')
    .map(Number) as [number, ...number[]];
  const ticks = (from: number) => ((fields[from] ?? 0) + (fields[from + 1] ?? 0)) * MILLISECONDS_PER_TICK;
  return { parent: fields[1] ?? 0, own: ticks(11), ended: ticks(13) };
};

export const parentOf = (pid: number): number => usageOf(pid).parent;

/** Milliseconds of CPU that a process has used, with its children, those that have ended included. */
export const cpuOf = (pid: number): number => {
  const { own, ended } = usageOf(pid);
  let total = own + ended;
  for (const child of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      const usage = usageOf(child);
      if (usage.parent === pid) total += usage.own + usage.ended;
    } catch {
      // It has ended since, and is counted with its parent the next time.
    }
  }
  return total;
};

/** Megabytes of memory that a process holds. */
export const memoryOf = (pid: number): number =>
  Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
