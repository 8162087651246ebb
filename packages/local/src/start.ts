import { readFlags, UsageError, usage } from './start/flags.ts';
import { run } from './start/run.ts';

const log = (line: string) => console.log(line);
const interrupted = new AbortController();

let since = 0;

const interrupt = () => {
  // One Ctrl-C can reach us twice, from the terminal and through npm; a later one is impatience, and what is left then
  // ends with this process.
  if (interrupted.signal.aborted && Date.now() - since > 2_000) process.exit(130);
  if (!interrupted.signal.aborted) since = Date.now();
  interrupted.abort(new Error('interrupted'));
};

async function main(args: readonly string[]): Promise<number> {
  try {
    const flags = readFlags(args);
    if (flags.help) {
      log(usage);
      return 0;
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt);
    return (await run(flags, log, interrupted.signal)) ? 0 : 1;
  } catch (error) {
    if (interrupted.signal.aborted) return 130;
    console.error((error as Error).message);
    return error instanceof UsageError ? 2 : 1;
  }
}

// Ends also where a client of something that was stopped still holds a timer.
process.exit(await main(process.argv.slice(2)));
