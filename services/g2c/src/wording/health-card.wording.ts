import {
  healthCardActivated,
  healthCardContributionBaseSet,
  healthCardMemberAdded,
  healthCardMemberLeft,
  healthCardRegistered,
  healthCardReinstated,
  healthCardRejected,
  healthCardRejections,
  healthCardSegmentChanged,
  healthCardSuspended,
  healthSegments,
  segmentCauses,
} from '@simpul/contracts';
import { byPartner, partnerParam } from './by-partner.ts';
import { type Matter, matter, type Words } from './matter.ts';
import type { Labels } from './wording.ts';

/** What is told of a health card, to its holder; of members of the household, to the participant who answers for it. */
export const healthCardMatters: readonly Matter[] = [
  matter(healthCardRegistered, 'health-card.registered', ({ person, segment, class: ward, by, registeredAt: at }) => ({
    ...byPartner('health-card.registered', by),
    person,
    at,
    params: { segment, class: ward, ...partnerParam(by) },
  })),
  matter(healthCardRejected, 'health-card.rejected', ({ person, reason, rejectedAt: at }) => ({
    person,
    at,
    params: { reason },
  })),
  matter(healthCardActivated, 'health-card.activated', ({ person, segment, class: ward, activatedAt: at }) => ({
    person,
    at,
    params: { segment, class: ward },
  })),
  matter(healthCardMemberAdded, 'health-card.member-added', ({ person, members, addedAt: at }) => ({
    person,
    at,
    params: { members },
  })),
  matter(healthCardMemberLeft, 'health-card.member-left', ({ person, members, leftAt: at }) => ({
    person,
    at,
    params: { members },
  })),
  matter(healthCardSegmentChanged, 'health-card.segment-changed', ({ person, changedAt: at, ...changed }) => {
    const { from, to, class: ward, because, effectiveOn } = changed;
    return { person, at, params: { from, to, class: ward, because, effectiveOn } };
  }),
  matter(
    healthCardContributionBaseSet,
    'health-card.contribution-base-set',
    ({ person, base, employer, worker, effectiveOn, setAt: at }) => ({
      person,
      at,
      params: { base, employer, worker, effectiveOn },
    }),
  ),
  matter(healthCardSuspended, 'health-card.suspended', ({ person, months, arrears, since: at }) => ({
    person,
    at,
    params: { months, arrears, since: at },
  })),
  matter(healthCardReinstated, 'health-card.reinstated', ({ person, fineUntil, reinstatedAt: at }) =>
    fineUntil
      ? { person, at, params: { fineUntil } }
      : { kind: 'health-card.reinstated-at-once', person, at, params: {} },
  ),
];

const reinstated = { id: 'Kartu Indonesia Sehat berlaku kembali', en: 'Your health card is valid again' };

export const healthCardWords: Readonly<Record<string, Words>> = {
  'health-card.registered': {
    title: { id: 'Pendaftaran JKN diterima', en: 'Registration for a health card received' },
    text: {
      id: 'Segmen {segment:segment}, kelas {class}. Identitas diperiksa pada register penduduk.',
      en: 'Segment: {segment:segment}, class {class}. The identity is checked against the person register.',
    },
  },
  'health-card.registered-by-partner': {
    title: {
      id: 'Pendaftaran JKN oleh mitra {partner} diterima',
      en: 'Registration for a health card by the partner {partner} received',
    },
    text: {
      id: 'Segmen {segment:segment}, kelas {class}. Identitas diperiksa pada register penduduk.',
      en: 'Segment: {segment:segment}, class {class}. The identity is checked against the person register.',
    },
    message: { id: 'pendaftaran JKN oleh mitra', en: 'a registration by a partner' },
  },
  'health-card.rejected': {
    title: { id: 'Pendaftaran JKN ditolak', en: 'Registration for a health card rejected' },
    text: {
      id: '{reason:card-rejection}. Perbaiki datanya, lalu daftar kembali.',
      en: '{reason:card-rejection}. Correct it, then register again.',
    },
    message: { id: 'pendaftaran JKN yang ditolak', en: 'a rejected registration' },
  },
  'health-card.activated': {
    title: { id: 'Kartu Indonesia Sehat aktif', en: 'Your health card is valid' },
    text: {
      id: 'Segmen {segment:segment}, kelas {class}. Nomor peserta tertera pada kartu.',
      en: 'Segment: {segment:segment}, class {class}. The participant number stands on the card.',
    },
    message: { id: 'kartu kesehatan yang aktif', en: 'a valid health card' },
  },
  'health-card.member-added': {
    title: { id: 'Anggota keluarga ditanggung', en: 'A member of your household is insured' },
    text: {
      id: 'Selain Anda, {members} anggota keluarga ditanggung.',
      en: 'Members of your household who are insured besides you: {members}.',
    },
    message: { id: 'anggota keluarga yang ditanggung', en: 'an insured member of your household' },
  },
  'health-card.member-left': {
    title: { id: 'Anggota keluarga tidak lagi ditanggung', en: 'A member has left your household’s insurance' },
    text: {
      id: 'Selain Anda, {members} anggota keluarga masih ditanggung.',
      en: 'Members of your household who are still insured besides you: {members}.',
    },
  },
  'health-card.segment-changed': {
    title: { id: 'Segmen JKN berubah', en: 'Your segment of the health insurance has changed' },
    text: {
      id: 'Dari {from:segment} menjadi {to:segment}, kelas {class}, mulai {effectiveOn:day}: {because:segment-cause}.',
      en: 'From “{from:segment}” to “{to:segment}”, class {class}, as of {effectiveOn:day}: {because:segment-cause}.',
    },
    message: { id: 'perubahan segmen JKN', en: 'a change of your segment' },
  },
  'health-card.contribution-base-set': {
    title: { id: 'Dasar iuran JKN ditetapkan', en: 'Base of your health insurance contributions set' },
    text: {
      id: 'Mulai {effectiveOn:day} iuran dihitung dari {base:rupiah} sebulan: {employer:rupiah} oleh instansi, {worker:rupiah} dipotong dari gaji.',
      en: 'As of {effectiveOn:day} contributions go by {base:rupiah} a month: {employer:rupiah} by the agency, {worker:rupiah} withheld from your salary.',
    },
  },
  'health-card.suspended': {
    title: { id: 'Kartu Indonesia Sehat tidak berlaku', en: 'Your health card is not valid' },
    text: {
      id: 'Tunggakan {months} bulan sebesar {arrears:rupiah}. Kartu tidak berlaku sejak {since:moment} sampai tunggakan dilunasi.',
      en: 'Months owed: {months}, {arrears:rupiah}. The card is not valid from {since:moment} until the arrears are paid.',
    },
    message: { id: 'kartu yang tidak berlaku', en: 'a suspended health card' },
  },
  'health-card.reinstated': {
    title: reinstated,
    text: {
      id: 'Tunggakan telah dilunasi. Rawat inap sampai {fineUntil:day} dikenai denda pelayanan.',
      en: 'The arrears are paid. A stay in hospital until {fineUntil:day} is fined.',
    },
    message: { id: 'kartu yang berlaku kembali', en: 'a health card valid again' },
  },
  'health-card.reinstated-at-once': {
    title: reinstated,
    // some owe still, and somebody else pays from now on
    text: { id: 'Kartu dapat digunakan lagi mulai sekarang.', en: 'It can be used again from now on.' },
    message: { id: 'kartu yang berlaku kembali', en: 'a health card valid again' },
  },
};

/** The words of health cards: `{from:segment}`, `{because:segment-cause}`, `{reason:card-rejection}`. */
export const healthCardLabels: Labels = {
  segment: healthSegments,
  'segment-cause': segmentCauses,
  'card-rejection': healthCardRejections,
};
