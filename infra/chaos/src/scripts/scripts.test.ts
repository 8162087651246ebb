import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ChaosService, Ground, Part, TopicMessage } from '../ground.ts';
import { createRandom } from '../random.ts';

type Told = [number, string, ...unknown[]];

/** A system on which nothing happens but by the script, and which writes down what was done to it and when. */
function paperGround(): { ground: Ground; told: Told[] } {
  const told: Told[] = [];
  const begun = performance.now();
  const note = (what: string, ...args: unknown[]): void => void told.push([performance.now() - begun, what, ...args]);
  const proxy = (name: string): Part['front'] => ({
    host: '127.0.0.1',
    port: 1,
    cut: () => note(`${name} cut`),
    refuse: () => note(`${name} refuse`),
    delay: (ms) => note(`${name} delay`, ms),
    silence: () => note(`${name} silence`),
    async dropAnswerAfter() {
      note(`${name} drop`);
    },
    heal: () => note(`${name} heal`),
    stop: async () => undefined,
  });
  const part = (name: string, service: ChaosService): Part => {
    let starts = 1;
    const replica = {
      name,
      url: '',
      logFile: '',
      pid: 1,
      get starts() {
        return starts;
      },
      ready: async () => undefined,
      signal: (signal: string) => note(`${name} signal`, signal),
      async kill(signal?: string) {
        note(`${name} kill`, signal);
        starts += 1;
      },
      up: async () => undefined,
      stop: async () => undefined,
    };
    const [front, store, broker] = ['front', 'store', 'broker'].map((line) => proxy(`${name} ${line}`));
    if (!front || !store || !broker) throw new Error('three lines each');
    return { name, service, replica, front, store, broker, atStart: (env) => note(`${name} starts with`, env) };
  };
  const names = (['g2c', 'g2g', 'probe'] as const).flatMap((service) =>
    [1, 2].map((n) => [`${service}-${n}`, service]),
  );
  const parts = names.map(([name, service]) => part(name as string, service as ChaosService));
  const server = (name: string) => ({
    kill: async () => note(`${name} kill`),
    restart: async () => note(`${name} restart`),
  });
  const messages: TopicMessage[] = Array.from({ length: 40 }, (_, offset) => ({
    topic: offset % 4 === 0 ? 'probe.tally' : 'probe.pot',
    partition: offset % 2,
    offset,
    key: `key-${offset % 5}`,
    value: Buffer.from('{}'),
    headers: { ce_id: `probe:pot:key-${offset % 5}:1.${offset}`, ce_type: 'probe.tally.founded.v1' },
  }));
  const ground: Ground = {
    parts,
    broker: server('broker'),
    store: server('store'),
    register: proxy('register'),
    async failOver() {
      note('failover');
      return true;
    },
    of: (service) => parts.filter((each) => each.service === service),
    count: (fault, by = 1) => note('count', fault, by),
    write: async (written) =>
      note(
        'write',
        written.map(({ key, value }) => [key, String(value)]),
      ),
    read: async () => messages,
    async operate(service, method, path, body) {
      note('operate', service, method, path, body);
      return { items: [] };
    },
    log: () => undefined,
  };
  return { ground, told };
}

/** Twelve seconds of a script, in no time. */
async function played(script: (typeof scripts)[number], seed: number): Promise<{ told: Told[]; lastedMs: number }> {
  const { ground, told } = paperGround();
  const over = new AbortController();
  const running = script.run(ground, createRandom(seed), over.signal);
  await vi.advanceTimersByTimeAsync(12_000);
  over.abort();
  const before = performance.now();
  await Promise.all([running, vi.advanceTimersByTimeAsync(10)]);
  return { told, lastedMs: performance.now() - before };
}

// Fake timers do not reach this module; this is it, on the timers that are faked.
vi.mock('node:timers/promises', () => ({
  setTimeout: (ms: number, value: unknown, { signal }: { signal?: AbortSignal } = {}) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted();
      const timer = setTimeout(resolve, ms, value);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
    }),
}));
// test files share their modules: these are loaded anew, with the timers above, and not left to others
vi.resetModules();
afterAll(() => void vi.resetModules());
const { scripts } = await import('./all.ts');

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe.each(scripts.filter(({ name }) => name !== 'storm'))('$name', { timeout: 60_000 }, (script) => {
  test('chooses the same from the same seed, and something else from another', async () => {
    const { told } = await played(script, 7);
    expect(told.length).toBeGreaterThan(3);
    expect((await played(script, 7)).told).toEqual(told);
    expect((await played(script, 8)).told).not.toEqual(told);
  });

  test('returns once it is over', async () => {
    expect((await played(script, 3)).lastedMs).toBeLessThan(1_000);
  });
});
