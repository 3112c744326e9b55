import { todayInAmsterdam } from '../today.ts';
import { type RetentionOptions, type RetentionReport, retain } from './retain.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Processes that start together, after an update say, do not all begin at once. */
const SPREAD = 9 * MINUTE;

export interface KeepRetainingOptions extends Omit<RetentionOptions, 'today' | 'dryRun' | 'onError'> {
  readonly onError: (error: unknown) => void;
  /** Learns what a run did, if it did anything. */
  readonly onDone: (report: RetentionReport) => void;
}

/**
 * Once a day, in the first hour of the day and within ten minutes of the start of the process, what has been kept long
 * enough is removed: also by a process that is started anew every hour. A run that fails or leaves something is done
 * again after an hour; one that finds what another process has done does nothing. Returns what ends it.
 */
export const keepRetaining = (options: KeepRetainingOptions): (() => void) => {
  let running = false;
  let doneOn = '';
  const run = async () => {
    const today = todayInAmsterdam();
    if (running || doneOn === today) return;
    running = true;
    try {
      const report = await retain({ ...options, today });
      if (report.done.length > 0 || report.failed > 0) options.onDone(report);
      if (report.left === 0) doneOn = today;
    } catch (error) {
      options.onError(error);
    } finally {
      running = false;
    }
  };
  const timer = setInterval(() => void run(), HOUR);
  const first = setTimeout(() => void run(), MINUTE + Math.random() * SPREAD);
  for (const each of [timer, first]) each.unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
};
