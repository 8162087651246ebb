import { expect, test } from 'vitest';
import { courseKinds } from '../g2e/course.ts';
import { type TrainingRule, trainingRuleOn } from './training-rules.ts';

test('there is a rule today for every kind of course, and it says where it stands', () => {
  for (const kind of Object.keys(courseKinds) as (keyof typeof courseKinds)[]) {
    const rule = trainingRuleOn(kind, '2026-03-02');
    expect(rule.kind).toBe(kind);
    expect(rule.legalBasis).not.toBe('');
  }
});

test('the rule is that of the day the session begins', () => {
  const before: TrainingRule = { ...trainingRuleOn('latsar', '2026-03-02'), passScore: 65, validTo: '2026-05-31' };
  const after = { ...before, passScore: 75, validFrom: '2026-06-01', validTo: '2026-12-31' };
  expect(trainingRuleOn('latsar', '2026-05-31', [before, after]).passScore).toBe(65);
  expect(trainingRuleOn('latsar', '2026-06-01', [before, after]).passScore).toBe(75);
  expect(() => trainingRuleOn('latsar', '2027-01-01', [before, after])).toThrow('course.kind-not-ruled');
});

test('Latsar is for candidates, once, and by accredited institutions', () => {
  expect(trainingRuleOn('latsar', '2026-03-02')).toMatchObject({ employments: ['cpns'], once: true, accredited: true });
});
