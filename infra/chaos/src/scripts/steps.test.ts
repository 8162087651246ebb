import { steps } from '@simpul/backbone';
import { expect, test } from 'vitest';
import { createRandom } from '../random.ts';
import { crashPoint, stepsOf } from './steps.ts';

// A view's old generations outlive every episode.
const neverReached = ['view-dropped'];

test('every step there is is chosen in some service', () => {
  const chosen = Object.values(stepsOf).flatMap((moments) => moments.map(({ step }) => step));
  expect(chosen).toEqual(expect.arrayContaining(steps.filter((step) => !neverReached.includes(step))));
});

test('a service is told of no step but the backbone’s and its own', () => {
  for (const [service, moments] of Object.entries(stepsOf))
    for (const { step } of moments)
      expect([...steps, ...(service === 'g2g' ? [step.startsWith('roll-') && step] : [])], service).toContain(step);
});

test('a process is told to die at a step of its service, at the latest at its most distant time', () => {
  const random = createRandom(5);
  const most = new Map(stepsOf.g2g.map(({ step, most: times }) => [step, times]));
  for (let round = 0; round < 500; round += 1) {
    const [step = '', nth] = crashPoint(stepsOf.g2g, random).split('#');
    expect(Number(nth)).toBeGreaterThanOrEqual(1);
    expect(Number(nth)).toBeLessThanOrEqual(most.get(step) ?? 0);
  }
});
