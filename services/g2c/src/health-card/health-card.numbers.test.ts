import { BpjsNumber } from '@simpul/contracts';
import { createKeys } from '@simpul/service';
import { expect, test } from 'vitest';
import { birthDateProof, householdOf } from './health-card.ids.ts';
import { numberCandidate } from './health-card.numbers.ts';

const keyed = (byte: number) => createKeys({ refKey: Buffer.alloc(32, byte).toString('base64') });
const [ours, others] = [keyed(1), keyed(2)];

test('a card asks for the same number each time, another one at each attempt', () => {
  const candidates = [0, 1, 2].map((attempt) => numberCandidate('card', attempt, ours));
  expect(candidates).toEqual([0, 1, 2].map((attempt) => numberCandidate('card', attempt, ours)));
  expect(new Set(candidates).size).toBe(3);
  for (const each of candidates) expect(BpjsNumber.safeParse(each).success).toBe(true);
});

test('who has no key can tell neither a number, nor a household, nor whether a birth date is right', () => {
  expect(numberCandidate('card', 0, others)).not.toBe(numberCandidate('card', 0, ours));
  expect(householdOf('3374010107150001', others)).not.toBe(householdOf('3374010107150001', ours));
  expect(birthDateProof('siti', '1990-07-01', others)).not.toBe(birthDateProof('siti', '1990-07-01', ours));
});

test('two people born on one day have different proofs', () => {
  expect(birthDateProof('siti', '1990-07-01', ours)).not.toBe(birthDateProof('wati', '1990-07-01', ours));
});
