import {
  actionWithdrawals,
  personnelActionDecreed,
  personnelActionProposed,
  personnelActionStepApproved,
  personnelActionStepRefused,
  personnelActionWithdrawn,
  stepRefusals,
} from '@simpul/contracts';
import { type Matter, matter, type Words } from './matter.ts';
import type { Labels } from './wording.ts';

/** What is told of a proposal about somebody's employment, to the employee. */
export const personnelActionMatters: readonly Matter[] = [
  matter(personnelActionProposed, 'personnel-action.proposed', ({ person, kind: action, terms, proposedAt: at }) => ({
    person,
    at,
    params: { action, effectiveOn: terms.effectiveOn },
  })),
  matter(personnelActionStepApproved, 'personnel-action.step-approved', ({ person, kind: action, step, at }) => ({
    person,
    at,
    params: { action, step },
  })),
  matter(personnelActionStepRefused, 'personnel-action.step-refused', ({ person, kind: action, step, reason, at }) => ({
    person,
    at,
    params: { action, step, reason },
  })),
  // who left the service knows, or has died
  matter(personnelActionWithdrawn, 'personnel-action.withdrawn', ({ person, kind: action, reason, at }) => ({
    ...(reason === 'employee-left' && { kind: 'personnel-action.lapsed' }),
    ...{ person, at, params: { action, reason } },
  })),
  matter(
    personnelActionDecreed,
    'personnel-action.decreed',
    ({ person, kind: action, terms, decree: { number, date }, decreedAt: at }) => ({
      person,
      at,
      params: { action, effectiveOn: terms.effectiveOn, decree: number, decreeDate: date },
    }),
  ),
];

export const personnelActionWords: Readonly<Record<string, Words>> = {
  'personnel-action.proposed': {
    title: { id: 'Usulan kepegawaian diajukan', en: 'Proposed by your agency' },
    text: {
      id: '{action:personnel-action}, mulai {effectiveOn:day}. Usulan menunggu persetujuan.',
      en: '{action:personnel-action}, as of {effectiveOn:day}. The proposal awaits approval.',
    },
    message: { id: 'usulan kepegawaian', en: 'a proposal about your employment' },
  },
  'personnel-action.step-approved': {
    title: { id: 'Usulan disetujui satu tahap', en: 'One step of the proposal approved' },
    text: { id: '{action:personnel-action}: {step:step}.', en: '{action:personnel-action}: {step:step}.' },
  },
  'personnel-action.step-refused': {
    title: { id: 'Usulan kepegawaian ditolak', en: 'The proposal was refused' },
    text: {
      id: '{action:personnel-action}, ditolak pada tahap {step:step}: {reason:step-refusal}.',
      en: '{action:personnel-action}, refused at the step “{step:step}”: {reason:step-refusal}.',
    },
    message: { id: 'usulan yang ditolak', en: 'a refused proposal' },
  },
  'personnel-action.withdrawn': {
    title: { id: 'Usulan kepegawaian ditarik', en: 'The proposal was taken back' },
    text: {
      id: '{action:personnel-action}: {reason:action-withdrawal}.',
      en: '{action:personnel-action}: {reason:action-withdrawal}.',
    },
    message: { id: 'usulan yang ditarik', en: 'a proposal taken back' },
  },
  'personnel-action.lapsed': {
    title: { id: 'Usulan kepegawaian gugur', en: 'The proposal has lapsed' },
    text: {
      id: '{action:personnel-action}: {reason:action-withdrawal}.',
      en: '{action:personnel-action}: {reason:action-withdrawal}.',
    },
  },
  'personnel-action.decreed': {
    title: { id: 'Keputusan PPK terbit', en: 'The decree was issued' },
    text: {
      id: '{action:personnel-action}, mulai {effectiveOn:day}: keputusan nomor {decree} tanggal {decreeDate:day}.',
      en: '{action:personnel-action}, as of {effectiveOn:day}: decree {decree} of {decreeDate:day}.',
    },
    message: { id: 'keputusan kepegawaian', en: 'a decree about your employment' },
  },
};

/** The words of proposals: `{action:personnel-action}`, `{step:step}` and the reasons. */
export const personnelActionLabels: Labels = {
  'personnel-action': {
    appointment: { id: 'Pengangkatan menjadi PNS', en: 'Permanent appointment' },
    transfer: { id: 'Mutasi', en: 'Transfer' },
    promotion: { id: 'Kenaikan pangkat', en: 'Promotion' },
  },
  step: {
    'unit-head': { id: 'kepala unit', en: 'head of the unit' },
    'receiving-agency': { id: 'instansi penerima', en: 'receiving agency' },
    'bkn-technical': { id: 'pertimbangan teknis BKN', en: 'technical approval by BKN' },
    ppk: { id: 'pejabat pembina kepegawaian', en: 'appointing official (PPK)' },
  },
  'step-refusal': stepRefusals,
  'action-withdrawal': {
    ...actionWithdrawals,
    'employee-left': { id: 'Pegawai tidak lagi bekerja di instansi ini', en: 'You have left the agency' },
  },
};
