import { dataRequestCompleted, dataRequestOverdue, dataRequestRefused } from '@simpul/contracts';
import { type Matter, matter, type Words } from './matter.ts';
import type { Labels } from './wording.ts';

/** What is told of data requests, to who made them. Somebody erased is told nothing: nobody knows any more how. */
export const dataRequestMatters: readonly Matter[] = [
  matter(dataRequestCompleted, 'data-request.completed', ({ person, right, completedAt: at }) => ({
    person,
    at,
    params: { right, completedAt: at },
  })),
  matter(dataRequestRefused, 'data-request.refused', ({ person, right, bases, refusedAt: at }) => ({
    person,
    at,
    // a value of a message has room for 256 characters
    params: { right, legalBasis: (bases[0]?.legalBasis ?? '').slice(0, 256), bases: bases.length },
  })),
  matter(dataRequestOverdue, 'data-request.overdue', ({ person, right, dueAt: at }) => ({
    person,
    at,
    params: { right, dueAt: at },
  })),
];

export const dataRequestWords: Readonly<Record<string, Words>> = {
  'data-request.completed': {
    title: { id: 'Permintaan Anda dipenuhi: {right:data-right}', en: 'Your request is done: {right:data-right}' },
    text: {
      id: 'Pada {completedAt:moment} permintaan atas data pribadi Anda ({right:data-right}) telah dijalankan di semua layanan.',
      en: 'On {completedAt:moment} your request about your personal data ({right:data-right}) was carried out in all services.',
    },
    message: { id: 'permintaan atas data pribadi', en: 'a request about your personal data' },
    advice: {
      id: 'Bila bukan Anda yang memintanya, hubungi dinas kependudukan.',
      en: 'If it was not you who asked, contact the civil registry.',
    },
  },
  'data-request.refused': {
    title: { id: 'Permintaan Anda ditolak: {right:data-right}', en: 'Your request is refused: {right:data-right}' },
    text: {
      id: 'Permintaan atas data pribadi Anda ({right:data-right}) tidak dapat dijalankan. Dasar hukum: {legalBasis}.',
      en: 'Your request about your personal data ({right:data-right}) cannot be carried out. Legal basis: {legalBasis}.',
    },
    message: { id: 'permintaan atas data pribadi yang ditolak', en: 'a refused request about your personal data' },
    advice: {
      id: 'Semua alasannya, {bases} buah, ada pada permintaan Anda di register penduduk.',
      en: 'All reasons, {bases} of them, stand in your request at the person register.',
    },
  },
  'data-request.overdue': {
    title: { id: 'Permintaan Anda terlambat: {right:data-right}', en: 'Your request is late: {right:data-right}' },
    text: {
      id: 'Permintaan atas data pribadi Anda ({right:data-right}) seharusnya selesai pada {dueAt:moment} dan belum selesai.',
      en: 'Your request about your personal data ({right:data-right}) should have been done by {dueAt:moment} and is not.',
    },
    message: { id: 'permintaan atas data pribadi yang terlambat', en: 'a late request about your personal data' },
  },
};

/** The words of data requests: `{right:data-right}`. */
export const dataRequestLabels: Labels = {
  'data-right': {
    copy: { id: 'salinan data', en: 'a copy of your data' },
    correct: { id: 'pembetulan data', en: 'correction' },
    restrict: { id: 'pembatasan pemrosesan', en: 'restriction of processing' },
    'lift-restriction': { id: 'pengakhiran pembatasan', en: 'end of the restriction' },
    withdraw: { id: 'penarikan persetujuan', en: 'withdrawal of consent' },
    erase: { id: 'penghapusan data', en: 'erasure' },
  },
};
