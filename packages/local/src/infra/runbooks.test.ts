import { expect, test } from 'vitest';
import { alertComplaints, anchorsIn, unwatched } from './runbooks.ts';

const operations = '# Operations\n\n## A certificate runs out\n\n## What a client may take\n';
const good = {
  alert: 'Expires',
  expr: '1',
  labels: { severity: 'page' },
  annotations: { summary: 's', description: 'd', runbook: 'docs/operations.md#a-certificate-runs-out' },
};
const fires = 'alertname: Expires\n        exp_alerts:\n          - exp_labels: { severity: page }\n';
const tests = `${fires}      - { eval_time: 5m, alertname: Expires, exp_alerts: [] }\n`;

test('headings have the anchors that links use', () => {
  expect([...anchorsIn(operations)]).toEqual(['operations', 'a-certificate-runs-out', 'what-a-client-may-take']);
  expect(alertComplaints([good], { operations, tests })).toEqual([]);
});

test('an alert that leads nowhere, wakes nobody, or was never seen to fire is told', () => {
  const bad = { ...good, labels: {}, annotations: { ...good.annotations, runbook: 'docs/operations.md#gone' } };
  expect(alertComplaints([bad], { operations, tests: 'alertname: Expires, exp_alerts: []' })).toEqual([
    'Expires: its severity is neither page nor ticket',
    'Expires: its runbook is no heading of docs/operations.md',
    'Expires: no test of infra/prometheus/tests makes it fire',
  ]);
});

test('an alert that may always fire is told, unless it is there to', () => {
  expect(alertComplaints([good], { operations, tests: fires })).toEqual([
    'Expires: no test of infra/prometheus/tests says when it does not fire',
  ]);
  expect(alertComplaints([{ ...good, labels: { severity: 'watchdog' } }], { operations, tests: fires })).toEqual([]);
});

test('a service that could end without anybody hearing of it is told', () => {
  const gone = { ...good, expr: 'absent(simpul_ready{job="g2c"})' };
  expect(unwatched(['g2c', 'portal'], [good, gone])).toEqual(['no alert tells when portal is gone']);
});
