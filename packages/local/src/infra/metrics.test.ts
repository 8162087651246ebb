import { expect, test } from 'vitest';
import { instrumentsIn, metricsAsked, metricsOf, namesInPrometheus, recordedIn, unknownMetrics } from './metrics.ts';

const source = `
  const a = meter.createHistogram('simpul.relay.latency', { unit: 's', description: 'x', advice: within });
  const b = metrics.getMeter('m').createCounter('simpul.http.refusals', {
    description: 'y',
    unit: '{refusal}',
  });
  const c = meter.createObservableGauge('simpul.outbox.age', { unit: 's' });
`;

test('instruments are found where they are made, and called as Prometheus calls them', () => {
  expect(instrumentsIn(source).map(({ name, kind }) => `${kind} ${name}`)).toEqual([
    'Histogram simpul.relay.latency',
    'Counter simpul.http.refusals',
    'Gauge simpul.outbox.age',
  ]);
  expect(instrumentsIn(source).flatMap(namesInPrometheus)).toEqual([
    'simpul_relay_latency_seconds_bucket',
    'simpul_relay_latency_seconds_sum',
    'simpul_relay_latency_seconds_count',
    'simpul_http_refusals_total',
    'simpul_outbox_age_seconds',
  ]);
});

test('an expression asks for metrics and recorded rules, not for labels', () => {
  const expression =
    'sum by (job, simpul_cause) (rate(simpul_http_refusals_total{simpul_problem_code="a"}[5m])) / on (job) job:http_requests:rate5m';
  expect(metricsAsked(expression)).toEqual(['simpul_http_refusals_total', 'job:http_requests:rate5m']);
});

test('what nobody sends or records is told', () => {
  const known = new Set([...metricsOf([source]), ...recordedIn('      - record: job:outbox_age_seconds:max\n')]);
  const asked = ['max(job:outbox_age_seconds:max) > simpul_outbox_age', 'rate(simpul_relay_latency_seconds_count[1m])'];
  expect(unknownMetrics('rules', asked, known)).toEqual(['rules: nobody sends or records simpul_outbox_age']);
});
