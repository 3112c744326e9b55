import { todayInAmsterdam } from '../today.ts';
import { type RetentionOptions, type RetentionReport, retain } from './retain.ts';

const HOUR = 3_600_000;

export interface KeepRetainingOptions extends Omit<RetentionOptions, 'today' | 'dryRun' | 'onError'> {
  readonly onError: (error: unknown) => void;
  /** Learns what a run did, if it did anything. */
  readonly onDone: (report: RetentionReport) => void;
}

/**
 * Once a day, in the first hour of the day or of the process, what has been kept long enough is removed. A run that
 * fails or leaves something is done again after an hour. Returns what ends it.
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
  timer.unref();
  return () => clearInterval(timer);
};
