import { expect, test } from 'vitest';
import {
  instrumentsIn,
  labelsAsked,
  metricsAsked,
  metricsOf,
  namesInPrometheus,
  unknownMetrics,
  withRecorded,
} from './metrics.ts';

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

test('it asks for the labels it selects or groups by, and for those that are shown', () => {
  const expression = 'sum by (job, le) (a{simpul_cause!="not-yet", x=~".*"}) / on (job) group_left () b';
  expect(labelsAsked(expression, '{{ $labels.job }} {{simpul_reaction}} {{ $value | humanize }}')).toEqual([
    'simpul_cause',
    'x',
    'job',
    'le',
    'simpul_reaction',
  ]);
});

const attributes = {
  'simpul.outbox.age': ['simpul.aggregate'],
  'simpul.relay.latency': [],
  'simpul.http.refusals': [],
};
const known = withRecorded(metricsOf([source], attributes), [
  { record: 'job:outbox_age_seconds:max', expr: 'max by (job, simpul_aggregate) (simpul_outbox_age_seconds)' },
  { record: 'job:outbox_old:ratio_1h', expr: 'job:outbox_age_seconds:max / 60' },
]);

test('what nobody sends or records is told', () => {
  const asked = ['max(job:outbox_age_seconds:max) > simpul_outbox_age', 'rate(simpul_relay_latency_seconds_count[1m])'];
  expect(
    unknownMetrics(
      'rules',
      asked.map((expr) => ({ expr })),
      known,
    ),
  ).toEqual(['rules: nobody sends or records simpul_outbox_age']);
});

test('a label that a series does not have, or that is lost where it is summed, is told', () => {
  const asked = [
    { expr: 'job:outbox_old:ratio_1h{simpul_aggregate="a"}', text: '{{job}} {{instance}} {{simpul_topic}}' },
    { expr: 'sum by (le) (rate(simpul_relay_latency_seconds_bucket[1m]))' },
    { expr: 'simpul_outbox_age_seconds{simpul_agregate="a"}' },
  ];
  expect(unknownMetrics('rules', asked, known)).toEqual([
    'rules: job:outbox_old:ratio_1h has no label simpul_topic',
    'rules: simpul_outbox_age_seconds has no label simpul_agregate',
  ]);
});
