/** Where a line meant for the person at the terminal goes. */
export type Log = (line: string) => void;

/** Runs `work` and says every five seconds that it is still under way, so that a long download never looks hung. */
export const ticking = async <T>(log: Log, what: string, work: () => Promise<T>): Promise<T> => {
  log(`${what} …`);
  const begun = Date.now();
  const seconds = () => Math.round((Date.now() - begun) / 1000);
  const timer = setInterval(() => log(`${what} … ${seconds()} s`), 5_000);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
};
