import { setTimeout as pause } from 'node:timers/promises';

/**
 * Holds each of these processes to a quarter of one processor, as if there were processors enough for all of them: they
 * go on in turns, for ten milliseconds of every forty. Lets them go when it is told to stop. From a process of its own:
 * one that sends a load besides would be late.
 */
const pids = process.argv.slice(2).map(Number);
const TURN = 10;
const TURNS = 4;

const signal = (pid: number | undefined, name: 'SIGSTOP' | 'SIGCONT') => {
  if (pid === undefined) return;
  try {
    process.kill(pid, name);
  } catch {
    // It has ended.
  }
};

process.on('SIGTERM', () => {
  for (const pid of pids) signal(pid, 'SIGCONT');
  process.exit(0);
});

if (pids.length > TURNS) throw new Error(`At most ${TURNS} take turns`);
for (const pid of pids) signal(pid, 'SIGSTOP');
console.log('held');
for (let turn = 0; ; turn = (turn + 1) % TURNS) {
  signal(pids[turn], 'SIGCONT');
  await pause(TURN);
  signal(pids[turn], 'SIGSTOP');
}
