import {
  dismissalReasons,
  employeeAppointed,
  employeeContractEnded,
  employeeContractRenewed,
  employeeDismissed,
  employeeHired,
  employeePromoted,
  employeeRequirementMet,
  employeeRetired,
  employeeSworn,
  employeeTransferred,
} from '@simpul/contracts';
import { type Matter, matter, type Words } from './matter.ts';
import type { Labels } from './wording.ts';

/** What is told of an employment, to the employee. */
export const employeeMatters: readonly Matter[] = [
  matter(employeeHired, 'employee.hired', ({ person, hiredAt: at, ...hired }) => {
    const { rank, unit, startsOn, probationUntil, contractUntil } = hired;
    if (contractUntil)
      return { kind: 'employee.contracted', person, at, params: { rank, unit, startsOn, contractUntil } };
    return { person, at, params: { rank, unit, startsOn, ...(probationUntil && { probationUntil }) } };
  }),
  matter(employeeRequirementMet, 'employee.requirement-met', ({ person, kind: requirement, reference, at }) => ({
    person,
    at,
    params: { requirement, reference },
  })),
  matter(employeeAppointed, 'employee.appointed', ({ person, rank, effectiveOn, decree: { number, date }, at }) => ({
    person,
    at,
    params: { rank, effectiveOn, decree: number, decreeDate: date },
  })),
  matter(employeeSworn, 'employee.sworn', ({ person, on, record, at }) => ({ person, at, params: { on, record } })),
  matter(employeeDismissed, 'employee.dismissed', ended),
  matter(employeeContractRenewed, 'employee.contract-renewed', ({ person, until, at }) => ({
    person,
    at,
    params: { until },
  })),
  matter(employeeContractEnded, 'employee.contract-ended', ended),
  matter(
    employeeTransferred,
    'employee.transferred',
    ({ person, unit, effectiveOn, decree: { number, date }, at }) => ({
      person,
      at,
      params: { unit, effectiveOn, decree: number, decreeDate: date },
    }),
  ),
  matter(employeePromoted, 'employee.promoted', ({ person, rank, effectiveOn, decree: { number, date }, at }) => ({
    person,
    at,
    params: { rank, effectiveOn, decree: number, decreeDate: date },
  })),
  matter(employeeRetired, 'employee.retired', ({ person, age, effectiveOn, at }) => ({
    person,
    at,
    params: { age, effectiveOn },
  })),
];

/** Nobody writes to the dead: the end of their employment stands in the timeline, and no message is sent. */
function ended({ person, reason, effectiveOn, at }: Record<'person' | 'reason' | 'effectiveOn' | 'at', string>) {
  const died = reason === 'death' && { kind: 'employee.died' };
  return { ...died, person, at, params: { reason, effectiveOn } };
}

export const employeeWords: Readonly<Record<string, Words>> = {
  'employee.hired': {
    title: { id: 'Diangkat sebagai CPNS', en: 'Hired as a civil servant candidate' },
    text: {
      id: 'Golongan {rank}, {unit}, mulai {startsOn:day}. Masa percobaan sampai {probationUntil:day}.',
      en: 'Rank {rank}, {unit}, as of {startsOn:day}. Probation until {probationUntil:day}.',
    },
    message: { id: 'pengangkatan sebagai CPNS', en: 'your hiring' },
    advice: {
      id: 'Untuk diangkat menjadi PNS Anda harus lulus Pelatihan Dasar, memiliki surat keterangan sehat, dan memperoleh penilaian kinerja paling rendah baik sebelum masa percobaan berakhir.',
      en: 'To be appointed you need to pass basic training, have a health certificate, and be appraised as good at least, before the probation ends.',
    },
  },
  'employee.contracted': {
    title: { id: 'Diangkat sebagai PPPK', en: 'Hired by contract' },
    text: {
      id: 'Golongan {rank}, {unit}, mulai {startsOn:day}. Perjanjian kerja berlaku sampai {contractUntil:day}.',
      en: 'Grade {rank}, {unit}, as of {startsOn:day}. The contract is valid until {contractUntil:day}.',
    },
    message: { id: 'pengangkatan sebagai PPPK', en: 'your hiring' },
  },
  'employee.requirement-met': {
    title: { id: 'Syarat pengangkatan terpenuhi', en: 'A requirement for appointment is met' },
    text: { id: '{requirement:requirement}, nomor {reference}.', en: '{requirement:requirement}, number {reference}.' },
  },
  'employee.appointed': {
    title: { id: 'Diangkat menjadi PNS', en: 'Appointed a civil servant' },
    text: {
      id: 'Golongan {rank}, mulai {effectiveOn:day}, dengan keputusan nomor {decree} tanggal {decreeDate:day}.',
      en: 'Rank {rank}, as of {effectiveOn:day}, by decree {decree} of {decreeDate:day}.',
    },
    message: { id: 'pengangkatan menjadi PNS', en: 'your appointment' },
  },
  'employee.sworn': {
    title: { id: 'Sumpah PNS diucapkan', en: 'Oath taken' },
    text: { id: 'Pada {on:day}, berita acara {record}.', en: 'On {on:day}, record {record}.' },
  },
  'employee.dismissed': {
    title: { id: 'Diberhentikan', en: 'Dismissed' },
    text: { id: 'Mulai {effectiveOn:day}: {reason:dismissal}.', en: 'As of {effectiveOn:day}: {reason:dismissal}.' },
    message: { id: 'pemberhentian', en: 'your dismissal' },
  },
  'employee.died': {
    title: { id: 'Hubungan kerja berakhir', en: 'The employment has ended' },
    text: { id: 'Mulai {effectiveOn:day}.', en: 'As of {effectiveOn:day}.' },
  },
  'employee.contract-renewed': {
    title: { id: 'Perjanjian kerja diperpanjang', en: 'Contract renewed' },
    text: { id: 'Berlaku sampai {until:day}.', en: 'It is valid until {until:day}.' },
    message: { id: 'perpanjangan perjanjian kerja', en: 'your renewed contract' },
  },
  'employee.contract-ended': {
    title: { id: 'Perjanjian kerja berakhir', en: 'Contract ended' },
    text: { id: 'Mulai {effectiveOn:day}: {reason:dismissal}.', en: 'As of {effectiveOn:day}: {reason:dismissal}.' },
    message: { id: 'berakhirnya perjanjian kerja', en: 'the end of your contract' },
  },
  'employee.transferred': {
    title: { id: 'Dimutasi', en: 'Transferred' },
    text: {
      id: 'Ke {unit}, mulai {effectiveOn:day}, dengan keputusan nomor {decree} tanggal {decreeDate:day}.',
      en: 'To {unit}, as of {effectiveOn:day}, by decree {decree} of {decreeDate:day}.',
    },
    message: { id: 'mutasi', en: 'your transfer' },
  },
  'employee.promoted': {
    title: { id: 'Naik pangkat', en: 'Promoted' },
    text: {
      id: 'Golongan {rank}, mulai {effectiveOn:day}, dengan keputusan nomor {decree} tanggal {decreeDate:day}.',
      en: 'Rank {rank}, as of {effectiveOn:day}, by decree {decree} of {decreeDate:day}.',
    },
    message: { id: 'kenaikan pangkat', en: 'your promotion' },
  },
  'employee.retired': {
    title: { id: 'Pensiun', en: 'Retired' },
    text: {
      id: 'Mulai {effectiveOn:day}, pada batas usia {age} tahun.',
      en: 'As of {effectiveOn:day}, at the age limit of {age} years.',
    },
    message: { id: 'pensiun', en: 'your retirement' },
  },
};

/** The words of employments: `{requirement:requirement}`, `{reason:dismissal}`. */
export const employeeLabels: Labels = {
  requirement: {
    latsar: { id: 'Pelatihan dasar', en: 'Basic training' },
    'health-certificate': { id: 'Surat keterangan sehat', en: 'Health certificate' },
    appraisal: { id: 'Penilaian kinerja', en: 'Appraisal' },
  },
  dismissal: {
    ...dismissalReasons,
    'requirements-not-met': {
      id: 'Syarat pengangkatan tidak terpenuhi sampai akhir masa percobaan',
      en: 'The requirements were not met by the end of the probation',
    },
    expired: { id: 'Jangka waktunya berakhir', en: 'Its term is over' },
    'retirement-age': { id: 'Batas usia tercapai', en: 'The age limit is reached' },
  },
};
