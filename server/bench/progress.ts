const began = performance.now();

/** Tells whoever waits how far it is, and after how many seconds. */
export const say = (line: string): void => {
  process.stderr.write(`${((performance.now() - began) / 1000).toFixed(0)} s: ${line}\n`);
};
