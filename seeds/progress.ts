import { Presets, SingleBar } from 'cli-progress';

/** Shows how far a long run is: a bar on a terminal, a line every twentieth part elsewhere. */
export interface Progress {
  update(done: number, total: number, what: string): void;
  stop(): void;
}

const STEPS = 20;

const asBar = (stream: NodeJS.WritableStream): Progress => {
  const format = '{bar} {percentage}% | {value} of {total} rows | {eta_formatted} left | {what}';
  const bar = new SingleBar({ format, stream, hideCursor: true, etaBuffer: 200 }, Presets.shades_classic);
  let begun = false;
  return {
    update: (done, total, what) => {
      if (!begun) bar.start(total, 0, { what });
      begun = true;
      bar.setTotal(total);
      bar.update(done, { what });
    },
    stop: () => bar.stop(),
  };
};

const asLines = (write: (line: string) => void): Progress => {
  let step = 0;
  return {
    update: (done, total) => {
      const reached = Math.floor((STEPS * done) / total);
      if (reached > step) write(`${Math.round((100 * done) / total)}%: ${done} of about ${total} rows`);
      step = Math.max(step, reached);
    },
    stop: () => {},
  };
};

export const showProgress = (stream: NodeJS.WriteStream): Progress =>
  stream.isTTY ? asBar(stream) : asLines((line) => stream.write(`${line}\n`));
