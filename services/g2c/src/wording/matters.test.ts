import {
  employeeDismissed,
  enrolmentWithdrawn,
  notificationRequested,
  personnelActionWithdrawn,
  services,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { happeningOf, variants } from './matters.test.kit.ts';
import { matterLabels, matters, matterWords } from './matters.ts';

const happenings = [...matters.map(({ example }) => example), ...variants];
// how `fill` writes values; any other name after the colon is a label
const formats = ['rupiah', 'day', 'moment', 'period'];

test.each(matters.map(({ example, type }) => [type.type, example] as const))(
  '%s is about a person',
  (type, example) => {
    expect(example.person).toMatch(/^p[a-z2-7]{26}$/);
    expect(new Date(example.at).toISOString()).toBe(example.at);
    expect(type.split('.').slice(1, 2)).toEqual(example.kind.split('.').slice(0, 1));
  },
);

test('each event type is told once', () => {
  const types = matters.map(({ type }) => type.type);
  expect(types.toSorted()).toEqual([...new Set(types)].toSorted());
});

describe('the words', () => {
  test.each(Object.entries(matterWords))('of %s explain every code', (kind, { title, text, message, advice }) => {
    const params = happenings.find((each) => each.kind === kind)?.params;
    expect(params).toBeDefined();
    const all = [title, text, message, advice].map((each) => `${each?.id} ${each?.en}`).join(' ');
    for (const [, name = '', as = ''] of all.matchAll(/\{(\w+):([\w-]+)\}/g)) {
      if (formats.includes(as)) continue;
      const codes = String(params?.[name]).split(',');
      for (const code of codes) expect(matterLabels[as]?.[code], `${as} ${code}`).toBeDefined();
    }
  });

  test('say nothing to the dead', () => {
    expect(happeningOf(employeeDismissed, { ...employeeDismissed.example, reason: 'death' }).kind).toBe(
      'employee.died',
    );
    expect(matterWords['employee.died']?.message).toBeUndefined();
    // what ends with an employment, however that ended
    for (const { kind } of [
      happeningOf(enrolmentWithdrawn, { ...enrolmentWithdrawn.example, reason: 'left-service' }),
      happeningOf(personnelActionWithdrawn, { ...personnelActionWithdrawn.example, reason: 'employee-left' }),
    ]) {
      expect(matterWords[kind]?.title).toBeDefined();
      expect(matterWords[kind]?.message).toBeUndefined();
    }
  });
});

test.each(happenings)('$kind can be asked for as a message', ({ kind: template, person, params, at: requestedAt }) => {
  const about = 'g2e:employee:abcdefghijklmnopqrstuvwxyz:1.1';
  const asked = { template, person, params, about, channel: 'any', requestedAt };
  expect(notificationRequested.schema.parse(asked)).toEqual(asked);
});

test('no value is a NIK, a NIP or a participant number', () => {
  // codes to pay by have as many digits
  const others = happenings.filter(({ kind }) => !kind.includes('-bill.'));
  const values = others.flatMap(({ params }) => Object.values(params).map(String));
  expect(values.filter((value) => /^(\d{13}|\d{16}|\d{18})$/.test(value))).toEqual([]);
});

test('every event type that is told stands in the registry', () => {
  const known = Object.values(services).flatMap(({ topics }) =>
    topics.flatMap(({ events }) => events.map(({ type }) => type)),
  );
  expect(matters.filter(({ type }) => !known.includes(type.type))).toEqual([]);
});
