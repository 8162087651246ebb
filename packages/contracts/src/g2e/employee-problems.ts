import { problems } from '../core/problem.ts';

/** The refusals of hiring and of what follows in a career. */
export const employeeProblems = problems('employee', {
  'not-found': {
    status: 404,
    title: { id: 'Pegawai tidak ditemukan', en: 'Employee not found' },
    detail: { id: 'Tidak ada pegawai ini pada instansi Anda.', en: 'Your agency has no such employee.' },
  },
  'not-hired-then': {
    status: 404,
    title: { id: 'Belum bekerja saat itu', en: 'Not hired then' },
    detail: { id: 'Pada {on} orang ini belum diangkat.', en: 'On {on} this person had not been hired.' },
  },
  'not-an-agency': {
    status: 403,
    title: { id: 'Bukan instansi pemerintah', en: 'Not a government agency' },
    detail: {
      id: '{agency} tidak tercatat sebagai instansi pemerintah dalam direktori.',
      en: 'The directory does not know {agency} as a government agency.',
    },
  },
  'person-unknown': {
    status: 422,
    title: { id: 'Penduduk tidak dikenal', en: 'Person unknown' },
    detail: {
      id: 'NIK ini tidak ada dalam register penduduk. Minta orangnya mendaftar pada dinas kependudukan.',
      en: 'The person register has nobody of this NIK. Have the person enrolled by the civil registry.',
    },
  },
  'already-employed': {
    status: 409,
    title: { id: 'Sudah menjadi pegawai', en: 'Already employed' },
    detail: {
      id: 'Orang ini masih menjadi pegawai aparatur sipil negara.',
      en: 'This person is employed as a civil servant or contract staff.',
    },
  },
  'not-rehired': {
    status: 409,
    title: { id: 'Tidak dapat diangkat lagi', en: 'Not hired again' },
    detail: {
      id: 'Orang ini pernah berhenti sebagai pegawai ({reason}) dan tidak dapat diangkat lagi.',
      en: 'This person left public service ({reason}) and cannot be hired again.',
    },
  },
  'age-not-allowed': {
    status: 422,
    title: { id: 'Usia tidak memenuhi syarat', en: 'Age not allowed' },
    detail: {
      id: 'Pada tanggal mulai, usia harus {from} sampai {to} tahun ({legalBasis}).',
      en: 'On the first day the age has to be {from} to {to} years ({legalBasis}).',
    },
  },
  'rank-not-in-formation': {
    status: 422,
    title: { id: 'Golongan di luar formasi', en: 'Rank outside the formation' },
    detail: {
      id: 'Formasi ini bagi golongan {from} sampai {to}.',
      en: 'The formation is for ranks from {from} to {to}.',
    },
  },
  'before-formation': {
    status: 422,
    title: { id: 'Mulai sebelum tahun formasi', en: 'Starts before the year of the formation' },
    detail: { id: 'Formasi ini baru berlaku mulai {year}.', en: 'The formation is of {year}.' },
  },
  'contract-length': {
    status: 422,
    title: { id: 'Masa kontrak tidak sesuai', en: 'Contract too short or too long' },
    detail: {
      id: 'Kontrak PPPK berlangsung {months} sampai {most} bulan dan tidak melewati usia pensiun ({legalBasis}); CPNS tidak memakai kontrak.',
      en: 'The contract of a PPPK lasts {months} to {most} months and not beyond the age of retirement ({legalBasis}); a CPNS has none.',
    },
  },
  'no-rule': {
    status: 422,
    title: { id: 'Tidak ada ketentuan', en: 'No rule' },
    detail: {
      id: 'Tidak ada ketentuan {rule} yang berlaku pada {day}.',
      en: 'There is no rule on {rule} in force on {day}.',
    },
  },
  'claim-lapsed': {
    status: 409,
    title: { id: 'Waktu pengangkatan habis', en: 'The claim has lapsed' },
    detail: {
      id: 'Kursi formasi tidak lagi disimpan bagi permintaan ini. Ulangi permintaannya.',
      en: 'The seat is not kept for this request any more. Send it again.',
    },
  },
  'not-on-probation': {
    status: 409,
    title: { id: 'Tidak dalam masa percobaan', en: 'Not on probation' },
    detail: { id: 'Pegawai ini bukan CPNS.', en: 'This employee is not a CPNS.' },
  },
  'probation-not-over': {
    status: 409,
    title: { id: 'Masa percobaan belum selesai', en: 'Probation not over' },
    detail: {
      id: 'Pengangkatan paling cepat berlaku pada {earliest}.',
      en: 'The appointment takes effect on {earliest} at the earliest.',
    },
  },
  'latsar-by-enrolment': {
    status: 422,
    title: { id: 'Latsar dicatat dari pendaftarannya', en: 'A Latsar is told by its enrolment' },
    detail: {
      id: 'Dicatat di sini hanya Latsar yang selesai antara {from} dan sebelum {before}, hari pengangkatan dimasukkan.',
      en: 'Recorded here is only a Latsar completed from {from} on and before {before}, the day the employment was entered.',
    },
  },
  'requirement-already-met': {
    status: 409,
    title: { id: 'Syarat sudah terpenuhi', en: 'Requirement already met' },
    detail: {
      id: 'Syarat {kind} sudah terpenuhi dengan {reference}.',
      en: 'The requirement {kind} was met by {reference}.',
    },
  },
  'requirements-missing': {
    status: 409,
    title: { id: 'Syarat belum lengkap', en: 'Requirements missing' },
    detail: { id: 'Belum terpenuhi: {missing}.', en: 'Not met yet: {missing}.' },
  },
  'not-permanent': {
    status: 409,
    title: { id: 'Bukan PNS', en: 'Not a permanent civil servant' },
    detail: { id: 'Hanya berlaku bagi PNS yang masih aktif.', en: 'Only for a civil servant in service.' },
  },
  'already-sworn': {
    status: 409,
    title: { id: 'Sudah disumpah', en: 'Already sworn in' },
    detail: { id: 'Sumpah PNS sudah diambil pada {on}.', en: 'The oath was taken on {on}.' },
  },
  'not-in-future': {
    status: 422,
    title: { id: 'Tanggal belum tiba', en: 'A day to come' },
    detail: { id: 'Tanggalnya tidak boleh setelah hari ini.', en: 'The day must not be after today.' },
  },
  'before-start': {
    status: 422,
    title: { id: 'Sebelum mulai bekerja', en: 'Before the employment' },
    detail: { id: 'Tanggalnya sebelum {since}.', en: 'The day lies before {since}.' },
  },
  'not-by-contract': {
    status: 409,
    title: { id: 'Bukan PPPK', en: 'Not by contract' },
    detail: { id: 'Hanya berlaku bagi PPPK yang masih aktif.', en: 'Only for a PPPK in service.' },
  },
  'not-in-service': {
    status: 409,
    title: { id: 'Tidak lagi bekerja', en: 'Not in service' },
    detail: { id: 'Pegawai ini sudah berhenti pada {on}.', en: 'This employee left on {on}.' },
  },
  'own-matter': {
    status: 403,
    title: { id: 'Urusan Anda sendiri', en: 'A matter of your own' },
    detail: {
      id: 'Petugas tidak mencatat atau memutuskan urusan kepegawaiannya sendiri.',
      en: 'An officer neither records nor decides anything of their own employment.',
    },
  },
  'decree-pending': {
    status: 409,
    title: { id: 'Keputusan lain belum berlaku', en: 'Another decree is to take effect' },
    detail: {
      id: 'Keputusan {number} baru berlaku pada {on}; yang berikutnya menunggu sampai hari itu.',
      en: 'Decree {number} takes effect on {on}; the next one waits until then.',
    },
  },
  'rank-not-hired': {
    status: 422,
    title: { id: 'Bukan golongan CPNS-nya', en: 'Not the rank of the probation' },
    detail: {
      id: 'CPNS diangkat menjadi PNS dalam golongannya, {rank}.',
      en: 'A CPNS is appointed in the rank they were hired in, {rank}.',
    },
  },
  'rank-not-next': {
    status: 422,
    title: { id: 'Bukan pangkat berikutnya', en: 'Not the next rank' },
    detail: { id: 'Pangkat berikutnya adalah {next}.', en: 'The next rank is {next}.' },
  },
  'rank-above-position': {
    status: 422,
    title: { id: 'Melebihi pangkat jabatan', en: 'Above the ranks of the position' },
    detail: { id: 'Pangkat tertinggi jabatan ini {rankTo}.', en: 'The highest rank of the position is {rankTo}.' },
  },
  'promotion-too-early': {
    status: 409,
    title: { id: 'Belum waktunya naik pangkat', en: 'Too early for a promotion' },
    detail: {
      id: 'Kenaikan pangkat paling cepat pada {earliest} ({legalBasis}).',
      en: 'A promotion is possible on {earliest} at the earliest ({legalBasis}).',
    },
  },
  'formation-elsewhere': {
    status: 422,
    title: { id: 'Formasi instansi lain', en: 'A formation of another agency' },
    detail: {
      id: 'Formasi penerima bukan milik {agency} atau bukan bagi PNS.',
      en: 'The receiving formation is not one of {agency} for civil servants.',
    },
  },
});
