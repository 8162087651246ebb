import { expect, test } from 'vitest';
import { z } from 'zod';
import { permitIssued, permitIssuedShape, permitTopic } from '../../test/sample.ts';
import { event, type Topic, topic } from '../core/event.ts';
import { jsonText, reviewSnapshots } from './snapshots.ts';

const { fresh: committed } = reviewSnapshots(new Map(), [permitTopic]);

/** The sample's topic with its event declared otherwise. */
function declaring<D>(data: z.ZodType<D>, example: NoInfer<D>): Topic {
  return { ...permitTopic, events: [event({ type: permitIssued.type, data, summary: permitIssued.summary, example })] };
}

test('what was never committed is written', () => {
  expect([...committed.keys()]).toEqual(['g2c.permit.issued.v1.schema.json', 'topics.json']);
  expect(committed.get('topics.json')).toBe('{\n  "g2c.permit": 4\n}\n');
});

test('what has not changed needs nothing, however it is laid out', () => {
  expect(reviewSnapshots(committed, [permitTopic])).toEqual({ broken: [], fresh: new Map() });
  const packed = new Map([...committed].map(([file, text]) => [file, JSON.stringify(JSON.parse(text))]));
  expect(reviewSnapshots(packed, [permitTopic])).toEqual({ broken: [], fresh: new Map() });
});

test('compatible growth is written and becomes what later changes are held against', () => {
  const grown = declaring(z.object({ ...permitIssuedShape, remark: z.string().optional() }), permitIssued.example);
  const { broken, fresh } = reviewSnapshots(committed, [grown]);
  expect(broken).toEqual([]);
  expect([...fresh.keys()]).toEqual(['g2c.permit.issued.v1.schema.json']);
  const later = reviewSnapshots(new Map([...committed, ...fresh]), [permitTopic]);
  expect(later.broken).toEqual([expect.stringContaining('/remark was removed')]);
});

test('a breaking change is refused, never written, and told what to do', () => {
  const { terms, ...others } = permitIssuedShape;
  const { holder, fee } = permitIssued.example;
  const { broken, fresh } = reviewSnapshots(committed, [declaring(z.object(others), { holder, fee })]);
  expect(broken).toHaveLength(1);
  expect(broken[0]).toMatch(
    /^g2c\.permit\.issued\.v1 breaks what was published: .*\/terms was removed.*make the change g2c\.permit\.issued\.v2/,
  );
  expect([...fresh.keys()]).toEqual([]);
});

test('a published event type may not go away', () => {
  const { broken } = reviewSnapshots(committed, [{ ...permitTopic, events: [] }]);
  expect(broken).toEqual([expect.stringMatching(/^g2c\.permit\.issued\.v1 was published and is no longer declared/)]);
});

test('the partitions of a topic may not change', () => {
  const { broken } = reviewSnapshots(committed, [{ ...permitTopic, partitions: 8 }]);
  expect(broken).toEqual([
    'topic g2c.permit was published with 4 partitions and now has 8: make a new topic generation instead.',
  ]);
  expect(reviewSnapshots(new Map([['topics.json', jsonText({ 'g2c.gone': 4 })]]), []).broken).toEqual([
    expect.stringContaining('now has none'),
  ]);
});

test('a later generation takes the place of a topic, whose count is kept', () => {
  const { type, summary, schema: data, example } = permitIssued;
  const events = [event({ type, data, summary, example, generation: 2 })];
  const later = topic({ ...permitTopic, name: 'g2c.permit.g2', partitions: 32, events });
  const { broken, fresh } = reviewSnapshots(committed, [later]);
  expect(broken).toEqual([]);
  expect(fresh).toEqual(new Map([['topics.json', jsonText({ 'g2c.permit': 4, 'g2c.permit.g2': 32 })]]));
  const known = new Map([...committed, ...fresh]);
  expect(reviewSnapshots(known, [later])).toEqual({ broken: [], fresh: new Map() });
  expect(reviewSnapshots(known, [permitTopic]).broken).toEqual([expect.stringContaining('g2c.permit.g2')]);
});
