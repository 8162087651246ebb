import type { Episode } from './chaos.ts';
import type { Breach } from './check/snapshot.ts';
import type { Fault } from './ground.ts';

/** What a whole run came to. */
export interface Total {
  readonly episodes: number;
  readonly kills: number;
  readonly faults: Readonly<Partial<Record<Fault, number>>>;
  readonly acknowledged: number;
  readonly refused: number;
  readonly unknown: number;
  readonly messages: number;
  readonly violations: number;
  readonly breaches: Readonly<Partial<Record<Breach, number>>>;
}

/** Adds episodes up. */
export function totalOf(episodes: readonly Episode[]): Total {
  const faults: Partial<Record<Fault, number>> = {};
  const breaches: Partial<Record<Breach, number>> = {};
  const sum = (of: (episode: Episode) => number): number => episodes.reduce((total, each) => total + of(each), 0);
  for (const episode of episodes) {
    for (const [fault, count] of Object.entries(episode.faults) as [Fault, number][])
      faults[fault] = (faults[fault] ?? 0) + count;
    for (const { breach } of episode.violations) breaches[breach] = (breaches[breach] ?? 0) + 1;
  }
  return {
    episodes: episodes.length,
    kills: killsOf(faults),
    faults,
    acknowledged: sum(({ commands }) => commands.acknowledged),
    refused: sum(({ commands }) => commands.refused),
    unknown: sum(({ commands }) => commands.unknown),
    messages: sum(({ messages }) => messages),
    violations: sum(({ violations }) => violations.length),
    breaches,
  };
}

/** The one line at the end of a run. Everything found that is neither doubled nor out of order counts as lost. */
export function headline({ kills, acknowledged, violations, breaches }: Total): string {
  const { doubled = 0, disordered = 0 } = breaches;
  const lost = violations - doubled - disordered;
  return `kills ${kills} · commands acknowledged ${acknowledged} · lost ${lost} · doubled ${doubled} · out of order ${disordered}`;
}

/** One episode as a line, and where something was found, what, and how to repeat it. */
export function lineOf({ script, seed, seconds, faults, commands, messages, violations, evidence }: Episode): string {
  const done = Object.entries(faults).map(([fault, count]) => `${fault} ${count}`);
  const { acknowledged, refused, unknown } = commands;
  const head = [
    `${violations.length === 0 ? 'sound ' : 'BROKEN'} ${script} seed ${seed}, ${Math.round(seconds)} s`,
    done.join(', ') || 'no fault',
    `commands: ${acknowledged} acknowledged, ${refused} refused, ${unknown} unknown; ${messages} messages`,
  ].join(' · ');
  if (violations.length === 0) return head;
  const shown = violations.slice(0, 10).map(({ breach, rule, id, detail }) => `  ${breach} (${rule}) ${id}: ${detail}`);
  const more = violations.length > 10 ? [`  … and ${violations.length - 10} more`] : [];
  const again = `  again: npm run -s chaos -- --script ${script} --seed ${seed} --minutes 0.1; evidence in ${evidence}`;
  return [head, ...shown, ...more, again].join('\n');
}

/** Processes that ended by SIGKILL. */
export function killsOf(faults: Total['faults']): number {
  return (faults.kill ?? 0) + (faults['broker-kill'] ?? 0) + (faults['store-kill'] ?? 0);
}
