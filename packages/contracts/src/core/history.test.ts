import { describe, expect, test } from 'vitest';
import { attributesAt, type History, keptValues, remembering, valuesOf, versionOf } from './history.ts';

interface Value {
  readonly value: string;
  readonly at: string;
  readonly version: number;
}
interface Attributes {
  readonly name: Value;
  readonly address: Value;
}

const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString();
const said = (value: string, version: number): Value => ({ value, at: day(version), version });
const moved = (times: number) => {
  let present: Attributes = { name: said('Siti', 1), address: said('home 1', 1) };
  let history: History<Attributes> = {};
  for (let version = 2; version <= times + 1; version++) {
    const news = { address: said(`home ${version}`, version) };
    history = remembering(history, present, news);
    present = { ...present, ...news };
  }
  return { present, history };
};
const addressAt = ({ present, history }: ReturnType<typeof moved>, moment: string) =>
  attributesAt(present, history, new Date(moment)).found?.address.value;

describe('as of a moment a record says what it said then', () => {
  const twice = moved(2);

  test.each([
    ['at the very moment it began', day(1), 'home 1'],
    ['just before it changed', '2026-01-01T23:59:59.999Z', 'home 1'],
    ['at the moment it changed', day(2), 'home 2'],
    ['in another zone', '2026-01-03T07:00:00+07:00', 'home 3'],
    ['in time to come', '2099-01-01T00:00:00Z', 'home 3'],
  ])('%s', (_, moment, address) => expect(addressAt(twice, moment)).toBe(address));

  test('with the version of its youngest value', () => {
    const then = attributesAt(twice.present, twice.history, new Date(day(2))).found;
    expect(then && versionOf(then)).toBe(2);
  });

  test('and nothing before it began', () => {
    expect(attributesAt(twice.present, twice.history, new Date('2025-12-31'))).toEqual({ found: undefined });
  });
});

describe('a record that changed more often than values are kept', () => {
  const often = moved(keptValues + 3);

  test('keeps the last of them, and says that there were others', () => {
    const { values, complete } = valuesOf(often.present, often.history, 'address');
    expect(values).toHaveLength(keptValues + 1);
    expect(values[0]?.value).toBe(`home ${keptValues + 4}`);
    expect(complete).toBe(false);
    expect(valuesOf(often.present, often.history, 'name')).toEqual({ values: [said('Siti', 1)], complete: true });
  });

  test('says since when it knows, and makes nothing up for what was before', () => {
    expect(attributesAt(often.present, often.history, new Date(day(2)))).toEqual({
      found: undefined,
      gone: { attribute: 'address', since: day(4) },
    });
    expect(addressAt(often, day(4))).toBe('home 4');
  });
});

test('a record of before there was any history knows only its present values', () => {
  const present = { name: said('Siti', 1), address: said('home 3', 3) };
  expect(attributesAt(present, {}, new Date(day(3))).found).toEqual(present);
  expect(attributesAt(present, {}, new Date(day(2)))).toEqual({
    found: undefined,
    gone: { attribute: 'address', since: day(3) },
  });
});
