import { expect, test } from 'vitest';
import { attributeComplaints, attributesOf } from './attributes.ts';
import { instrumentsIn } from './metrics.ts';
import { sourcesThere } from './there.ts';

test('every metric the code makes has its list of attributes', () => {
  const made = sourcesThere().flatMap(instrumentsIn);
  const listed = Object.keys(attributesOf).filter((name) => name.startsWith('simpul.'));
  expect([...new Set(made.map(({ name }) => name))].toSorted()).toEqual(listed.toSorted());
});

test('an attribute that is not in the list is told, and a value that looks like an id', () => {
  const command = { 'simpul.command': 'g2c.tax-bill/pay', 'simpul.outcome': 'done' };
  const points = [
    { name: 'simpul.command.duration', attributes: command },
    { name: 'http.server.request.duration', attributes: { 'http.route': '/v1/persons/{ref}', 'server.port': 8080 } },
    { name: 'simpul.consumer.lag', attributes: { 'messaging.destination.name': 'f0123abcd.g2c.tax-bill' } },
    { name: 'simpul.outbox.age', attributes: { 'simpul.aggregate': 'p3hdvxuzo6efaupp7xgcebbqf7o' } },
    { name: 'simpul.http.refusals', attributes: { 'http.route': '/v1/billing-codes/026112233445566' } },
    { name: 'simpul.new', attributes: { any: 1 } },
  ];
  expect(attributeComplaints([...points, ...points])).toEqual([
    'http.server.request.duration has server.port, which is not in the list',
    'simpul.outbox.age has an id in simpul.aggregate: p3hdvxuzo6efaupp7xgcebbqf7o',
    'simpul.http.refusals has an id in http.route: /v1/billing-codes/026112233445566',
    'simpul.new has any, which is not in the list',
  ]);
});
