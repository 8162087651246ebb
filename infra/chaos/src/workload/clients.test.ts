import { expect, test } from 'vitest';
import { createRandom, type Random } from '../random.ts';
import { createClients, type Task } from './clients.ts';

const at = (tasks: readonly Task[], clients = 3) =>
  createClients({ clients, random: createRandom(7), pauseMs: [0, 1], tasks });

test('Clients work side by side, and stop when what they have in hand has ended', async () => {
  let begun = 0;
  let ended = 0;
  const { promise: letGo, resolve: go } = Promise.withResolvers<void>();
  const { promise: allBusy, resolve: busy } = Promise.withResolvers<void>();
  const work = at([
    {
      weight: 1,
      async run() {
        if (++begun === 3) busy();
        await letGo;
        ended += 1;
      },
    },
  ]);
  work.start();
  await allBusy;
  const stopped = work.stop();
  go();
  await stopped;
  expect([begun, ended]).toEqual([3, 3]);
});

test('The same seed does the same tasks, the heavier ones more often', async () => {
  const listed = async () => {
    const done: string[] = [];
    const { promise: enough, resolve } = Promise.withResolvers<void>();
    const task = (name: string, weight: number): Task => ({
      weight,
      async run(random: Random) {
        done.push(`${name} ${random.int(0, 9)}`);
        if (done.length === 60) resolve();
      },
    });
    const work = at([task('often', 9), task('seldom', 1)], 1);
    work.start();
    await enough;
    await work.stop();
    return done.slice(0, 60);
  };
  const [first, again] = [await listed(), await listed()];
  expect(again).toEqual(first);
  const often = first.filter((each) => each.startsWith('often')).length;
  expect(often).toBeGreaterThan(40);
  expect(often).toBeLessThan(60);
});

test('A task that throws is thrown by stop', async () => {
  const { promise: tried, resolve } = Promise.withResolvers<void>();
  const work = at([
    {
      weight: 1,
      async run() {
        resolve();
        throw new Error('no such route');
      },
    },
  ]);
  work.start();
  await tried;
  await expect(work.stop()).rejects.toThrow('no such route');
});
