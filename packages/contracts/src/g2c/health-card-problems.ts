import { problems } from '../core/problem.ts';

/** What a client of the health cards can be refused. */
export const healthCardProblems = problems('health-card', {
  'not-found': {
    status: 404,
    title: { id: 'Kartu tidak ditemukan', en: 'Card not found' },
    detail: {
      id: 'Tidak ada kartu dengan nomor ini yang dapat Anda lihat.',
      en: 'There is no card of this id that you may see.',
    },
  },
  'already-registered': {
    status: 409,
    title: { id: 'Sudah terdaftar', en: 'Already registered' },
    detail: {
      id: 'Orang ini sudah mempunyai kartu. Satu orang satu kartu.',
      en: 'This person has a card already. There is one card per person.',
    },
  },
  'not-active': {
    status: 409,
    title: { id: 'Kartu belum aktif', en: 'Card not valid yet' },
    detail: {
      id: 'Kartu ini berstatus {status}. Tunggu pemeriksaan identitas selesai.',
      en: 'The status of this card is {status}. Wait until the identity has been checked.',
    },
  },
  'is-member': {
    status: 409,
    title: { id: 'Bukan peserta yang menanggung', en: 'Not the participant who answers' },
    detail: {
      id: 'Kartu ini mengikuti peserta lain. Peserta itu yang menambah anggota dan membayar iuran.',
      en: 'This card goes by another participant, who adds members and pays the contributions.',
    },
  },
  'too-many-members': {
    status: 409,
    title: { id: 'Anggota terlalu banyak', en: 'Too many members' },
    detail: {
      id: 'Satu peserta menanggung paling banyak {most} anggota keluarga.',
      en: 'A participant answers for {most} members of the household at most.',
    },
  },
  'class-not-open': {
    status: 422,
    title: { id: 'Kelas tidak dapat dipilih', en: 'Class cannot be chosen' },
    detail: {
      id: 'Kelas {class} tidak tersedia untuk segmen {segment}.',
      en: 'Class {class} is not there for the segment {segment}.',
    },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan wewenang instansi Anda', en: "Not your agency's competence" },
    detail: {
      id: 'Kartu dan iuran jaminan kesehatan diurus oleh badan penyelenggara jaminan kesehatan.',
      en: 'Health cards and their contributions are the business of the health insurer.',
    },
  },
  'agency-unknown': {
    status: 403,
    title: { id: 'Instansi belum dikenal', en: 'Agency not known yet' },
    detail: {
      id: 'Instansi {agency} tidak ada dalam direktori yang diterima layanan ini. Bila baru saja didaftarkan, ulangi beberapa saat lagi.',
      en: 'Agency {agency} is not in the directory as this service has received it. If it was enrolled just now, try again shortly.',
    },
  },
});
