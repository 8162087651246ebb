import { expect, test } from 'vitest';
import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { Nik } from '../values/person.ts';
import { mustBeFree, personalDataMarkdown } from './personal-doc.ts';

const markdown = personalDataMarkdown();

test('tells of each operation what it takes and answers of people, and whom', () => {
  const [row = ''] = markdown.split('\n').filter((line) => line.startsWith('| `lookUpPerson` |'));
  expect(row).toContain('| nik | nik.value, name.value, birthDate.value,');
  expect(row).toMatch(/officer \(\w+\) \|$/);
  expect(markdown).not.toContain('| `listAgencies` |');
});

test('tells of each collection what it keeps of people', () => {
  expect(markdown).toMatch(/^\| `person` \| The person register: .* \| sealed \| /m);
  expect(markdown).toMatch(/^\| `decrees` \| .* \| sealed \| /m);
});

test('an event with a place for personal data is refused', () => {
  const data = z.object({ told: z.array(z.object({ nik: Nik })) });
  const example = { told: [{ nik: '3374014107900001' }] };
  const leaking = event({ type: 'g2c.parcel.sent.v1', data, summary: '', example });
  const parcels = topic({ name: 'g2c.parcel', partitions: 1, key: 'id', summary: '', events: [leaking] });
  expect(() => mustBeFree([parcels])).toThrow('event g2c.parcel.sent.v1 would carry personal data in told[].nik');
});
