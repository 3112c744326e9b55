import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long run is: a bar on a terminal, a line every twentieth part elsewhere. */
export interface Progress {
  /**
   * @param units what is counted; with other units it begins anew.
   * @param what is being done.
   */
  update(done: number, total: number, units: string, what: string): void;
  stop(): void;
}

const STEPS = 20;

const asBar = (stream: NodeJS.WritableStream): Progress => {
  const format = '{bar} {percentage}% | {value} of {total} {units} | {eta_formatted} left | {what}';
  const bar = new SingleBar({ format, stream, hideCursor: true, etaBuffer: 200 }, Presets.shades_classic);
  let counted = '';
  return {
    update: (done, total, units, what) => {
      if (units !== counted) {
        bar.stop();
        bar.start(total, 0, { units, what });
      }
      counted = units;
      bar.setTotal(total);
      bar.update(done, { what });
    },
    stop: () => bar.stop(),
  };
};

const asLines = (write: (line: string) => void): Progress => {
  let [step, counted] = [0, ''];
  return {
    update: (done, total, units) => {
      const reached = Math.floor((STEPS * done) / total);
      if (units !== counted) step = 0;
      if (reached > step) write(`${Math.round((100 * done) / total)}%: ${done} of about ${total} ${units}`);
      step = Math.max(step, reached);
      counted = units;
    },
    stop: () => {},
  };
};

export const showProgress = (stream: NodeJS.WriteStream): Progress =>
  stream.isTTY ? asBar(stream) : asLines((line) => stream.write(`${line}\n`));
