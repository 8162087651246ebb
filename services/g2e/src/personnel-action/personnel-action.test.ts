import {
  given,
  type PersonnelMatter,
  personnelActionDecreed,
  personnelActionProposed,
  personnelActionStepApproved,
  personnelActionStepRefused,
  personnelActionWithdrawn,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import { planOf } from './personnel-action.plan.ts';
import type { Answerer, PersonnelActionEvent } from './personnel-action.state.ts';
import { personnelAction } from './personnel-action.ts';

const agency = 'bkpsdm-33.74';
const who = { employee: 'abcdefghijklmnopqrstuvwxyz', person: 'pabcdefghijklmnopqrstuvwxyz', agency };
const appointment: PersonnelMatter = {
  ...who,
  kind: 'appointment',
  terms: { rank: 'III/a', effectiveOn: '2027-03-01' },
};
const transfer = (to: string): PersonnelMatter => ({
  ...who,
  kind: 'transfer',
  terms: { to, unit: 'Bidang Mutasi', formation: 'fbcdefghijklmnopqrstuvwxyz', effectiveOn: '2028-05-01' },
});
const ref = (letter: string) => `e${letter.repeat(26)}`;
const [concerned, proposer, head, bkn, ppk, deputy] = [ref('c'), ref('h'), ref('u'), ref('b'), ref('p'), ref('d')];
const day = '2027-02-01';
const plan = planOf(appointment, 'bkn', day);
const at = '2026-03-02T03:04:05.678Z';

const proposed: PersonnelActionEvent = {
  ...personnelActionProposed({
    ...appointment,
    steps: [...plan.steps],
    legalBasis: plan.legalBasis,
    proposedBy: proposer,
    proposedAt: at,
  }),
  employeeRef: concerned,
};
const { terms: _terms, ...about } = appointment;
const byHead = personnelActionStepApproved({ ...about, step: 'unit-head', by: head, byAgency: agency, at });
const reference = 'PERTEK-2027-00411';
const byBkn = personnelActionStepApproved({
  ...{ ...about, step: 'bkn-technical', by: bkn, byAgency: 'bkn', reference, at },
});
const byPpk = personnelActionStepApproved({ ...about, step: 'ppk', by: ppk, byAgency: agency, at });
const refused = personnelActionStepRefused({
  ...{ ...about, step: 'unit-head', by: head, byAgency: agency, reason: 'discipline-pending', at },
});
const withdrawn = (reason: string) => personnelActionWithdrawn({ ...about, reason, at });
const decree = { number: '821/0001/BKPSDM-33.74/2027', date: '2027-02-20', by: agency };
const decreed = personnelActionDecreed({ ...appointment, decree, decreedAt: at });

const asHead: Answerer = { officer: head, agency, parts: [{ step: 'unit-head' }] };
const asBkn: Answerer = { officer: bkn, agency: 'bkn', parts: [{ step: 'bkn-technical' }] };
const asPpk: Answerer = { officer: ppk, agency, parts: [{ step: 'ppk' }, { step: 'receiving-agency' }] };
const asDeputy: Answerer = { officer: deputy, agency, parts: [{ step: 'unit-head', onBehalfOf: head }] };

const there = (...events: PersonnelActionEvent[]) => given(personnelAction, proposed, ...events);

test('who agrees follows from the rules of the day: a transfer between agencies needs both and BKN', () => {
  const steps = (matter: PersonnelMatter) => planOf(matter, 'bkn', day).steps;
  expect(steps(transfer('bkd-33'))).toEqual([
    { step: 'unit-head', agency },
    { step: 'receiving-agency', agency: 'bkd-33' },
    { step: 'bkn-technical', agency: 'bkn' },
    { step: 'ppk', agency },
  ]);
  expect(steps(transfer(agency)).map(({ step }) => step)).toEqual(['unit-head', 'ppk']);
  expect(plan.steps.map(({ step }) => step)).toEqual(['unit-head', 'bkn-technical', 'ppk']);
});

test('without a rule, or without the agency for technical approvals, nothing is proposed', () => {
  expect(() => planOf(appointment, 'bkn', '2010-01-01')).toThrow('personnel-action.no-rule');
  expect(() => planOf(appointment, undefined, day)).toThrow('personnel-action.no-technical-agency');
  expect(planOf(transfer(agency), undefined, day).steps).toHaveLength(2);
});

test('HR proposes, and the first step is awaited', () => {
  const propose = { type: 'propose', matter: appointment, employeeRef: concerned, plan, by: proposer } as const;
  given(personnelAction).when(propose).then(proposed);
  expect(there().state).toMatchObject({ status: 'proposed', next: { step: 'unit-head', agency } });
  there().when(propose).refused('personnel-action.another-open');
  given(personnelAction)
    .when({ ...propose, by: concerned })
    .refused('personnel-action.own-matter');
});

test('what is asked for an answer given before leaves nothing', () => {
  for (const each of [given(personnelAction), there()])
    each.when({ type: 'recall' }).refused('personnel-action.not-found');
});

test('the steps are taken in their order, to the decree', () => {
  there().when({ type: 'approve', step: 'unit-head', by: asHead }).then(byHead);
  there(byHead).when({ type: 'approve', step: 'bkn-technical', reference, by: asBkn }).then(byBkn);
  there(byHead, byBkn).when({ type: 'approve', step: 'ppk', by: asPpk }).then(byPpk);
  there(byHead, byBkn, byPpk).when({ type: 'decree', decree }).then(decreed);
  expect(there(byHead, byBkn, byPpk, decreed).state).toMatchObject({ status: 'decreed', decree });
});

test('no step is taken before its turn, nor one that is not planned', () => {
  there()
    .when({ type: 'approve', step: 'ppk', by: asPpk })
    .refused('personnel-action.not-next', { step: 'ppk', next: 'unit-head' });
  there()
    .when({ type: 'refuse', step: 'bkn-technical', reason: 'rule-not-met', by: asBkn })
    .refused('personnel-action.not-next');
  there().when({ type: 'approve', step: 'receiving-agency', by: asPpk }).refused('personnel-action.step-not-planned');
  there(byHead).when({ type: 'decree', decree }).refused('personnel-action.not-next');
});

test('a step is for officers of its agency who have it', () => {
  const elsewhere = { ...asHead, agency: 'bkd-33' };
  const otherPart = { ...asHead, parts: asPpk.parts };
  for (const by of [elsewhere, otherPart, { ...asHead, parts: [] }]) {
    there().when({ type: 'approve', step: 'unit-head', by }).refused('personnel-action.not-competent');
  }
  // the PPK of the agency is nobody at BKN
  there(byHead)
    .when({ type: 'approve', step: 'bkn-technical', reference, by: { ...asBkn, agency } })
    .refused('personnel-action.not-competent');
});

test('a deputy steps in, and it is told for whom', () => {
  there()
    .when({ type: 'approve', step: 'unit-head', by: asDeputy })
    .then(
      personnelActionStepApproved({
        ...{ ...about, step: 'unit-head', by: deputy, byAgency: agency, onBehalfOf: head, at },
      }),
    );
});

test('nobody decides on their own employment, nor does their deputy', () => {
  const self = { ...asHead, officer: concerned };
  there().when({ type: 'approve', step: 'unit-head', by: self }).refused('personnel-action.own-matter');
  const deputyOfSelf = { ...asDeputy, parts: [{ step: 'unit-head', onBehalfOf: concerned }] } as const;
  there()
    .when({ type: 'refuse', step: 'unit-head', reason: 'not-released', by: deputyOfSelf })
    .refused('personnel-action.own-matter');
});

test('each step is another officer’s, and none the proposer’s; a deputy counts for who they step in for', () => {
  const approve = (by: Answerer) => ({ type: 'approve', step: 'unit-head', by }) as const;
  there()
    .when(approve({ ...asHead, officer: proposer }))
    .refused('personnel-action.same-officer');
  const headAsPpk: Answerer = { officer: head, agency, parts: [{ step: 'ppk' }] };
  there(byHead, byBkn).when({ type: 'approve', step: 'ppk', by: headAsPpk }).refused('personnel-action.same-officer');
  const forHead: Answerer = { officer: deputy, agency, parts: [{ step: 'ppk', onBehalfOf: head }] };
  there(byHead, byBkn).when({ type: 'approve', step: 'ppk', by: forHead }).refused('personnel-action.same-officer');
});

test('who may answer by several parts answers by the first that is free of conflicts', () => {
  const parts = [
    { step: 'unit-head', onBehalfOf: concerned },
    { step: 'unit-head', onBehalfOf: head },
  ] as const;
  const told = { ...about, step: 'unit-head', by: deputy, byAgency: agency, onBehalfOf: head, at } as const;
  there()
    .when({ type: 'approve', step: 'unit-head', by: { ...asDeputy, parts } })
    .then(personnelActionStepApproved(told));
});

test('a technical approval has a number', () => {
  there(byHead)
    .when({ type: 'approve', step: 'bkn-technical', by: asBkn })
    .refused('personnel-action.reference-missing');
});

test('a refusal ends it, with its reason', () => {
  const refuse = { type: 'refuse', step: 'unit-head', reason: 'discipline-pending', by: asHead } as const;
  there().when(refuse).then(refused);
  const after = there(refused);
  expect(after.state).toMatchObject({ status: 'refused', steps: [{ outcome: 'refused' }, {}, {}] });
  expect(after.state).not.toHaveProperty('next');
  after
    .when({ type: 'approve', step: 'bkn-technical', reference, by: asBkn })
    .refused('personnel-action.refused', { step: 'unit-head', reason: 'discipline-pending' });
  after.when({ type: 'withdraw', reason: 'error' }).refused('personnel-action.refused');
});

test('the same answer again changes nothing, another is refused', () => {
  there(byHead).when({ type: 'approve', step: 'unit-head', by: asHead }).then();
  there(refused).when({ type: 'refuse', step: 'unit-head', reason: 'discipline-pending', by: asHead }).then();
  there(byHead)
    .when({ type: 'refuse', step: 'unit-head', reason: 'not-released', by: asHead })
    .refused('personnel-action.already-answered', { step: 'unit-head', outcome: 'approved' });
});

test('HR withdraws it until there is a decree', () => {
  const withdraw = { type: 'withdraw', reason: 'own-request' } as const;
  for (const before of [[], [byHead], [byHead, byBkn, byPpk]]) {
    there(...before)
      .when(withdraw)
      .then(withdrawn('own-request'));
  }
  there(withdrawn('own-request')).when(withdraw).then();
  there(withdrawn('own-request'))
    .when({ type: 'approve', step: 'unit-head', by: asHead })
    .refused('personnel-action.withdrawn', { reason: 'own-request' });
  there(byHead, byBkn, byPpk, decreed).when(withdraw).refused('personnel-action.decreed', { number: decree.number });
});

test('what was withdrawn while its number was on the way is not decreed', () => {
  there(byHead, byBkn, byPpk, withdrawn('error')).when({ type: 'decree', decree }).then();
  there(byHead, byBkn, byPpk, decreed).when({ type: 'decree', decree }).then();
});

test('it ends by itself when the employee has left, unless it has ended', () => {
  there(byHead).when({ type: 'end', reason: 'employee-left' }).then(withdrawn('employee-left'));
  there(refused).when({ type: 'end', reason: 'employee-left' }).then();
  there(byHead, byBkn, byPpk, decreed).when({ type: 'end', reason: 'employee-left' }).then();
});
