import {
  employeeEnrolled,
  employeeMovedUp,
  employeeWaitlisted,
  enrolmentRefused,
  enrolmentWithdrawn,
  trainingCompleted,
  trainingFailed,
  withdrawalReasons,
} from '@simpul/contracts';
import { type Matter, matter, type Words } from './matter.ts';
import type { Labels } from './wording.ts';

/** What is told of taking part in a course, to who takes part. */
export const enrolmentMatters: readonly Matter[] = [
  matter(employeeEnrolled, 'enrolment.enrolled', ({ person, title, startsOn, endsOn, venue, enrolledAt: at }) => ({
    person,
    at,
    params: { title, startsOn, endsOn, venue },
  })),
  matter(employeeWaitlisted, 'enrolment.waitlisted', ({ person, title, startsOn, place, waitlistedAt: at }) => ({
    person,
    at,
    params: { title, startsOn, place },
  })),
  matter(employeeMovedUp, 'enrolment.moved-up', ({ person, title, movedUpAt: at }) => ({
    person,
    at,
    params: { title },
  })),
  matter(enrolmentRefused, 'enrolment.refused', ({ person, title, reason, refusedAt: at }) => ({
    person,
    at,
    params: { title, reason },
  })),
  // who left the service knows, or has died
  matter(enrolmentWithdrawn, 'enrolment.withdrawn', ({ person, title, reason, withdrawnAt: at }) => ({
    ...(reason === 'left-service' && { kind: 'enrolment.left' }),
    ...{ person, at, params: { title, reason } },
  })),
  matter(trainingCompleted, 'enrolment.completed', ({ person, title, certificate, score, completedAt: at }) => ({
    person,
    at,
    params: { title, score, certificate: certificate.number },
  })),
  matter(trainingFailed, 'enrolment.failed', ({ person, title, reason, failedAt: at }) => ({
    person,
    at,
    params: { title, reason },
  })),
];

export const enrolmentWords: Readonly<Record<string, Words>> = {
  'enrolment.enrolled': {
    title: { id: 'Terdaftar pada pelatihan', en: 'Enrolled for a course' },
    text: {
      id: '{title}, {startsOn:day} sampai {endsOn:day}, {venue}.',
      en: '{title}, from {startsOn:day} to {endsOn:day}, {venue}.',
    },
    message: { id: 'pendaftaran pelatihan', en: 'an enrolment' },
  },
  'enrolment.waitlisted': {
    title: { id: 'Dalam daftar tunggu pelatihan', en: 'On the waiting list of a course' },
    text: {
      id: '{title}, mulai {startsOn:day}: urutan ke-{place}.',
      en: '{title}, from {startsOn:day}: place {place}.',
    },
    message: { id: 'daftar tunggu pelatihan', en: 'a waiting list' },
  },
  'enrolment.moved-up': {
    title: { id: 'Memperoleh kursi pelatihan', en: 'You have a seat now' },
    text: { id: '{title}: ada kursi untuk Anda.', en: '{title}: a seat has become free for you.' },
    message: { id: 'kursi pelatihan', en: 'a seat in a course' },
  },
  'enrolment.refused': {
    title: { id: 'Pendaftaran pelatihan ditolak', en: 'Enrolment refused' },
    text: { id: '{title}: {reason:enrolment-end}.', en: '{title}: {reason:enrolment-end}.' },
    message: { id: 'pendaftaran yang ditolak', en: 'a refused enrolment' },
  },
  'enrolment.withdrawn': {
    title: { id: 'Tidak jadi mengikuti pelatihan', en: 'Enrolment withdrawn' },
    text: { id: '{title}: {reason:enrolment-end}.', en: '{title}: {reason:enrolment-end}.' },
    message: { id: 'pendaftaran yang ditarik', en: 'a withdrawn enrolment' },
  },
  'enrolment.left': {
    title: { id: 'Tidak jadi mengikuti pelatihan', en: 'Enrolment withdrawn' },
    text: { id: '{title}: {reason:enrolment-end}.', en: '{title}: {reason:enrolment-end}.' },
  },
  'enrolment.completed': {
    title: { id: 'Lulus pelatihan', en: 'Course completed' },
    text: {
      id: '{title}, nilai {score}, sertifikat {certificate}.',
      en: '{title}, {score} points, certificate {certificate}.',
    },
    message: { id: 'sertifikat pelatihan', en: 'your certificate' },
  },
  'enrolment.failed': {
    title: { id: 'Tidak lulus pelatihan', en: 'Course not completed' },
    text: { id: '{title}: {reason:enrolment-end}.', en: '{title}: {reason:enrolment-end}.' },
    message: { id: 'hasil pelatihan', en: 'the outcome of a course' },
  },
};

/** The words of enrolments: `{reason:enrolment-end}`. */
export const enrolmentLabels: Labels = {
  'enrolment-end': {
    ...withdrawalReasons,
    'session-begun': { id: 'Tidak ada kursi sampai pelatihan dimulai', en: 'No seat until the course began' },
    'session-cancelled': { id: 'Pelatihan tidak diadakan', en: 'The course does not take place' },
    'taken-before': { id: 'Sudah pernah diikuti', en: 'It has been taken before' },
    elsewhere: { id: 'Sudah terdaftar pada sesi lain', en: 'You take part in another session' },
    'already-enrolled': { id: 'Sudah terdaftar', en: 'You are enrolled already' },
    'left-service': { id: 'Tidak lagi bekerja sebagai aparatur', en: 'You are not employed any more' },
    attendance: { id: 'Kehadiran kurang', en: 'Too few hours attended' },
    score: { id: 'Nilai di bawah batas lulus', en: 'The score is below what is needed to pass' },
  },
};
