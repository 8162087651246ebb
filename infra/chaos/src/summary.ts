import type { Episode } from './chaos.ts';
import type { Breach } from './check/snapshot.ts';
import type { Fault } from './ground.ts';
import type { End } from './history.ts';
import { stepsOf } from './scripts/steps.ts';

/** What a whole run came to. */
export interface Total {
  readonly episodes: number;
  readonly kills: number;
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  readonly acknowledged: number;
  readonly refused: number;
  readonly unknown: number;
  /** each command's ends */
  readonly commands: Episode['commands'];
  readonly messages: number;
  readonly violations: number;
  readonly breaches: Readonly<Partial<Record<Breach, number>>>;
}

/** Adds episodes up. */
export function totalOf(episodes: readonly Episode[]): Total {
  const faults: Partial<Record<Fault, number>> = {};
  const breaches: Partial<Record<Breach, number>> = {};
  const commands: Record<string, Record<End, number>> = {};
  const sum = (of: (episode: Episode) => number): number => episodes.reduce((total, each) => total + of(each), 0);
  for (const episode of episodes) {
    for (const [fault, count] of Object.entries(episode.faults) as [Fault, number][])
      faults[fault] = (faults[fault] ?? 0) + count;
    for (const { breach } of episode.violations) breaches[breach] = (breaches[breach] ?? 0) + 1;
    for (const [command, ends] of Object.entries(episode.commands)) {
      commands[command] ??= { acknowledged: 0, refused: 0, unknown: 0 };
      for (const [end, count] of Object.entries(ends) as [End, number][]) commands[command][end] += count;
    }
  }
  return {
    episodes: episodes.length,
    kills: killsOf(faults),
    faults,
    ...endsOf(commands),
    commands,
    messages: sum(({ messages }) => messages),
    violations: sum(({ violations }) => violations.length),
    breaches,
  };
}

/** How all commands ended. */
export function endsOf(commands: Episode['commands']): Record<End, number> {
  const all = Object.values(commands);
  const sum = (end: End): number => all.reduce((total, each) => total + each[end], 0);
  return { acknowledged: sum('acknowledged'), refused: sum('refused'), unknown: sum('unknown') };
}

/** The one line at the end of a run. Everything found that is neither doubled nor out of order counts as lost. */
export function headline({ kills, acknowledged, violations, breaches }: Total): string {
  const { doubled = 0, disordered = 0 } = breaches;
  const lost = violations - doubled - disordered;
  return `kills ${kills} · commands acknowledged ${acknowledged} · lost ${lost} · doubled ${doubled} · out of order ${disordered}`;
}

/** One episode as a line, and where something was found, what, and how to repeat it. */
export function lineOf(episode: Episode, { seconds: breaking, clients }: { seconds: number; clients: number }): string {
  const { script, world, seed, seconds, faults, commands, messages, violations, evidence } = episode;
  const done = Object.entries(faults).map(([fault, count]) => `${fault} ${count}`);
  const { acknowledged, refused, unknown } = endsOf(commands);
  const head = [
    `${violations.length === 0 ? 'sound ' : 'BROKEN'} ${script} of ${world} seed ${seed}, ${Math.round(seconds)} s`,
    done.join(', ') || 'no fault',
    `commands: ${acknowledged} acknowledged, ${refused} refused, ${unknown} unknown; ${messages} messages`,
  ].join(' · ');
  if (violations.length === 0) return head;
  const shown = violations.slice(0, 10).map(({ breach, rule, id, detail }) => `  ${breach} (${rule}) ${id}: ${detail}`);
  const more = violations.length > 10 ? [`  … and ${violations.length - 10} more`] : [];
  const same = `--script ${script} --world ${world} --seed ${seed} --seconds ${breaking} --clients ${clients}`;
  const again = `  again: npm run -s chaos -- ${same} --minutes 0.1; evidence in ${evidence ?? 'what is printed above'}`;
  return [head, ...shown, ...more, again].join('\n');
}

/** Processes that ended by SIGKILL. */
export function killsOf(faults: Total['faults']): number {
  return (faults.kill ?? 0) + (faults['broker-kill'] ?? 0) + (faults['store-kill'] ?? 0);
}

/** Steps at which no process died, of those at which some may be told to. */
export function untouchedSteps(faults: Total['faults']): string[] {
  const all = new Set(
    Object.values(stepsOf)
      .flat()
      .map(({ step }) => step),
  );
  return [...all].filter((step) => !faults[`at ${step}`]);
}
