import { readFlags, usage } from './fuzz/flags.ts';
import { fuzz } from './fuzz/run.ts';

const interrupted = new AbortController();

async function main(args: readonly string[]): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    console.log(usage);
    return 0;
  }
  const flags = readFlags(args);
  if (!flags) {
    console.error(usage);
    return 2;
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => interrupted.abort(new Error('interrupted')));
  }
  try {
    return (await fuzz(flags, console.log, interrupted.signal)) === 0 ? 0 : 1;
  } catch (error) {
    if (interrupted.signal.aborted) return 130;
    console.error((error as Error).message);
    return 1;
  }
}

// Ends also where a client of something that was stopped still holds a timer.
process.exit(await main(process.argv.slice(2)));
