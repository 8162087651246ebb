import { taxBillProblems } from '../billing/bill-problems.ts';
import { problems } from '../core/problem.ts';

/** What an officer who is not of the right tax agency is refused, whatever the tax matter. */
export const taxOfficerProblems = taxBillProblems.filter(({ code }) =>
  ['tax-bill.agency-unknown', 'tax-bill.not-competent'].includes(code),
);

/** What whoever begins a matter about a bill is refused where it is none of theirs, or none at all. */
export const disputedBillProblems = taxBillProblems.filter(({ code }) => code === 'tax-bill.not-found');

/** What a company's tax returns refuse. */
export const taxReturnProblems = problems('tax-return', {
  'not-found': {
    status: 404,
    title: { id: 'SPT tidak ditemukan', en: 'Tax return not found' },
    detail: { id: 'Tidak ada SPT ini yang dapat Anda lihat.', en: 'There is no such return that you may see.' },
  },
  'already-filed': {
    status: 409,
    title: { id: 'SPT sudah disampaikan', en: 'Already filed' },
    detail: {
      id: 'SPT {taxType} masa {period} sudah disampaikan. Sampaikan pembetulan bila isinya keliru.',
      en: 'The return of {taxType} for {period} has been filed. Amend it if it is wrong.',
    },
  },
  'not-declared': {
    status: 422,
    title: { id: 'Tidak dilaporkan dengan SPT', en: 'Not declared by return' },
    detail: {
      id: 'Pajak {taxType} masa {period} tidak dilaporkan oleh badan usaha dengan SPT.',
      en: 'The tax {taxType} for {period} is not one that a company declares by return.',
    },
  },
  'wrong-period': {
    status: 422,
    title: { id: 'Masa pajak tidak sesuai', en: 'Wrong tax period' },
    detail: { id: 'Masa pajak untuk {taxType} ditulis {form}.', en: 'The period of {taxType} is written {form}.' },
  },
  'period-not-over': {
    status: 422,
    title: { id: 'Masa pajak belum berakhir', en: 'Period not over' },
    detail: {
      id: 'SPT masa {period} dapat disampaikan setelah {until}.',
      en: 'A return for {period} can be filed after {until}.',
    },
  },
  'too-many-corrections': {
    status: 409,
    title: { id: 'Terlalu banyak pembetulan', en: 'Too many corrections' },
    detail: {
      id: 'SPT ini sudah dibetulkan {limit} kali. Hubungi kantor pajak.',
      en: 'This return was corrected {limit} times. Ask the tax office.',
    },
  },
});

/** What paying in instalments refuses. */
export const instalmentProblems = problems('instalment', {
  'not-found': {
    status: 404,
    title: { id: 'Angsuran tidak ditemukan', en: 'Instalments not found' },
    detail: {
      id: 'Tidak ada permohonan angsuran ini yang dapat Anda lihat.',
      en: 'There are no such instalments that you may see.',
    },
  },
  'already-requested': {
    status: 409,
    title: { id: 'Sudah dimohonkan', en: 'Already requested' },
    detail: {
      id: 'Angsuran untuk tagihan ini sudah dimohonkan ({status}).',
      en: 'Instalments for this bill have been asked for ({status}).',
    },
  },
  'already-decided': {
    status: 409,
    title: { id: 'Sudah diputus', en: 'Already decided' },
    detail: { id: 'Permohonan ini sudah diputus ({status}).', en: 'This request has been decided ({status}).' },
  },
  'bill-not-open': {
    status: 409,
    title: { id: 'Tagihan tidak terbuka', en: 'Bill not open' },
    detail: {
      id: 'Hanya tagihan yang belum dibayar yang dapat diangsur ({status}).',
      en: 'Only an unpaid bill can be paid in instalments ({status}).',
    },
  },
  'bill-is-part': {
    status: 409,
    title: { id: 'Tagihan ini sudah angsuran', en: 'Already an instalment' },
    detail: {
      id: 'Tagihan ini adalah satu bagian dari angsuran {instalment} dan tidak dapat diangsur lagi.',
      en: 'This bill is one part of the instalments {instalment} and cannot be paid in parts again.',
    },
  },
  'under-objection': {
    status: 409,
    title: { id: 'Sedang dalam keberatan', en: 'Under objection' },
    detail: {
      id: 'Atas tagihan ini ada keberatan {objection} yang belum selesai. Tunggu putusannya.',
      en: 'There is an objection {objection} to this bill that is not settled. Wait for its decision.',
    },
  },
  'too-many-parts': {
    status: 422,
    title: { id: 'Terlalu banyak angsuran', en: 'Too many parts' },
    detail: {
      id: 'Paling banyak {most} kali, dan tidak lebih dari jumlah rupiahnya.',
      en: 'At most {most} parts, and no more than there are rupiah.',
    },
  },
});

/** What objections refuse. */
export const objectionProblems = problems('objection', {
  'not-found': {
    status: 404,
    title: { id: 'Keberatan tidak ditemukan', en: 'Objection not found' },
    detail: {
      id: 'Tidak ada keberatan ini yang dapat Anda lihat.',
      en: 'There is no such objection that you may see.',
    },
  },
  'already-lodged': {
    status: 409,
    title: { id: 'Keberatan sudah diajukan', en: 'Already lodged' },
    detail: {
      id: 'Keberatan atas tagihan ini sudah diajukan. Satu tagihan hanya dapat diajukan keberatan sekali.',
      en: 'An objection to this bill has been lodged. A bill can be objected to once.',
    },
  },
  'already-decided': {
    status: 409,
    title: { id: 'Sudah diputus', en: 'Already decided' },
    detail: { id: 'Keberatan ini sudah diputus ({outcome}).', en: 'This objection has been decided ({outcome}).' },
  },
  'bill-not-open': {
    status: 409,
    title: { id: 'Tagihan tidak terbuka', en: 'Bill not open' },
    detail: {
      id: 'Keberatan diajukan atas tagihan yang belum dibayar ({status}).',
      en: 'Only an unpaid bill can be objected to ({status}).',
    },
  },
  'bill-is-part': {
    status: 409,
    title: { id: 'Tagihan ini angsuran', en: 'The bill is an instalment' },
    detail: {
      id: 'Tagihan ini adalah satu bagian dari angsuran {instalment} yang Anda mohon; keberatan hanya atas tagihan semula.',
      en: 'This bill is one part of the instalments {instalment} you asked for; only the first bill can be objected to.',
    },
  },
  'in-instalments': {
    status: 409,
    title: { id: 'Sedang dimohonkan angsuran', en: 'Instalments asked for' },
    detail: {
      id: 'Atas tagihan ini ada permohonan angsuran {instalment} yang belum selesai. Tunggu keputusannya.',
      en: 'Instalments {instalment} are asked for or agreed to for this bill. Wait for their decision.',
    },
  },
  'attachment-not-found': {
    status: 404,
    title: { id: 'Lampiran tidak ditemukan', en: 'Attachment not found' },
    detail: { id: 'Keberatan ini tidak memuat lampiran itu.', en: 'This objection has no such attachment.' },
  },
  'too-many-attachments': {
    status: 409,
    title: { id: 'Terlalu banyak lampiran', en: 'Too many attachments' },
    detail: {
      id: 'Paling banyak {most} berkas dapat dilampirkan. Gabungkan dokumen yang masih perlu dalam satu PDF.',
      en: 'At most {most} files can be attached. Put what is still needed into one PDF beforehand.',
    },
  },
  'deadline-passed': {
    status: 409,
    title: { id: 'Jangka waktu putusan lewat', en: 'Too late to decide' },
    detail: {
      id: 'Keberatan ini tidak diputus sampai {dueAt} dan karena itu dianggap dikabulkan.',
      en: 'This objection was not decided until {dueAt} and is deemed granted.',
    },
  },
  'too-late': {
    status: 422,
    title: { id: 'Jangka waktu lewat', en: 'Too late' },
    detail: {
      id: 'Keberatan atas tagihan ini dapat diajukan sampai {until}.',
      en: 'An objection to this bill could be lodged until {until}.',
    },
  },
  'nothing-disputed': {
    status: 422,
    title: { id: 'Tidak ada yang disengketakan', en: 'Nothing disputed' },
    detail: {
      id: 'Jumlah yang disetujui harus kurang dari tagihan, Rp{amount}.',
      en: 'What you agree to must be less than the bill, Rp{amount}.',
    },
  },
  'wrong-amount': {
    status: 422,
    title: { id: 'Jumlah tidak sesuai', en: 'Wrong amount' },
    detail: {
      id: 'Putusan sebagian menyebut jumlah di antara Rp{agreed} dan Rp{amount}; putusan lain tidak menyebut jumlah.',
      en: 'A partial decision names an amount between Rp{agreed} and Rp{amount}; others name none.',
    },
  },
});

/** What the tax standing refuses. */
export const taxStandingProblems = problems('tax-standing', {
  'not-found': {
    status: 404,
    title: { id: 'Status wajib pajak tidak ditemukan', en: 'No tax standing' },
    detail: {
      id: 'Tidak ada perusahaan dengan NIB ini pada saat itu.',
      en: 'There was no company with this NIB at that moment.',
    },
  },
  'not-yours': {
    status: 403,
    title: { id: 'Bukan perusahaan Anda', en: 'Not your company' },
    detail: {
      id: 'Anda hanya dapat melihat status perusahaan yang Anda wakili.',
      en: 'You can see the standing of the company you act for only.',
    },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan untuk instansi Anda', en: 'Not for your agency' },
    detail: {
      id: 'Status wajib pajak hanya untuk instansi pajak dan instansi perizinan; {agency} bukan salah satunya.',
      en: 'Tax standings are for agencies of taxes and of permits; {agency} is neither.',
    },
  },
  'in-future': {
    status: 422,
    title: { id: 'Waktu belum tiba', en: 'In the future' },
    detail: { id: 'Status hanya dapat ditanyakan sampai saat ini.', en: 'A standing can be asked for up to now only.' },
  },
});
