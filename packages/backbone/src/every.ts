import { context, ROOT_CONTEXT } from '@opentelemetry/api';

/**
 * Runs `work` every `intervalMs`, never twice at once; an error goes to `failed` and the next run comes as usual.
 * `soon` runs it now, or right after the run in hand. `stop` waits for the run in hand.
 */
export function every(
  intervalMs: number,
  work: () => Promise<void>,
  failed: (error: unknown) => void,
): { soon(): void; stop(): Promise<void> } {
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  function run(): void {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    clearTimeout(timer);
    again = false;
    // Not in the trace of whoever asked for it soon: the work is everybody's.
    running = context
      .with(ROOT_CONTEXT, work)
      .catch(failed)
      .then(() => {
        running = undefined;
        if (again) run();
        else if (!stopped) timer = setTimeout(run, intervalMs);
      });
  }

  timer = setTimeout(run, intervalMs);
  return {
    soon: run,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
