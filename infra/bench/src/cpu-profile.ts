/** A function as V8 names it; `url` is empty for what is no JavaScript of a file. */
export interface Frame {
  readonly functionName: string;
  readonly url: string;
}

/** What `node --cpu-prof` writes, as far as it is read here. Times in microseconds of the machine's monotonic clock. */
export interface CpuProfile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: Frame }[];
  readonly startTime: number;
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** How long each function itself ran between two moments, without those it called and without idle time. */
export function selfTimes(
  { nodes, startTime, samples, timeDeltas }: CpuProfile,
  { from, to }: { readonly from: number; readonly to: number },
): { readonly frame: Frame; readonly micros: number }[] {
  const times = new Map<number, number>();
  let at = startTime;
  samples.forEach((id, n) => {
    at += timeDeltas[n] ?? 0;
    // A sample stands for the time until the next one.
    if (at >= from && at <= to) times.set(id, (times.get(id) ?? 0) + (timeDeltas[n + 1] ?? 0));
  });
  return nodes
    .filter(({ callFrame }) => callFrame.functionName !== '(idle)')
    .flatMap(({ id, callFrame }) => {
      const micros = times.get(id) ?? 0;
      return micros > 0 ? [{ frame: callFrame, micros }] : [];
    });
}

/** Whose code a function is: an installed package, a part of the backbone, Node, or none that JavaScript names. */
export function areaOf({ functionName, url }: Frame): string {
  const installed = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(url)?.[1];
  if (installed) return installed;
  const own = /\/(packages|infra|services)\/([^/]+)\/src\/(?:([^/]+)\/)?/.exec(url);
  if (own) return own[2] === 'backbone' && own[3] ? `backbone/${own[3]}` : (own[2] ?? '');
  if (url.startsWith('node:')) return 'node internals';
  return functionName.startsWith('(') ? functionName : 'built-in functions';
}
