import { problems } from '../core/problem.ts';

/** What can be refused about courses and their sessions. */
export const courseProblems = problems('course', {
  'not-found': {
    status: 404,
    title: { id: 'Pelatihan tidak ditemukan', en: 'Course not found' },
    detail: { id: 'Tidak ada pelatihan dengan nomor ini.', en: 'There is no course with this id.' },
  },
  'session-not-found': {
    status: 404,
    title: { id: 'Angkatan tidak ditemukan', en: 'Session not found' },
    detail: { id: 'Tidak ada angkatan pelatihan dengan nomor ini.', en: 'There is no session with this id.' },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan penyelenggara pelatihan ini', en: 'Not the agency that gives it' },
    detail: {
      id: 'Hanya petugas instansi penyelenggara yang dapat melakukan ini; {agency} bukan penyelenggaranya.',
      en: 'Only officers of the agency that gives the course may do this; {agency} is another.',
    },
  },
  'not-accredited': {
    status: 403,
    title: { id: 'Instansi belum terakreditasi', en: 'Agency not accredited' },
    detail: {
      id: 'Pelatihan jenis {kind} hanya diselenggarakan oleh lembaga pelatihan terakreditasi; {agency} tidak tercatat demikian dalam direktori.',
      en: 'Courses of the kind {kind} are given by accredited institutions only; the directory does not name {agency} as one.',
    },
  },
  'kind-not-ruled': {
    status: 422,
    title: { id: 'Belum ada aturan pada tanggal itu', en: 'No rule on that day' },
    detail: {
      id: 'Untuk pelatihan jenis {kind} tidak ada aturan yang berlaku pada {day}. Pilih tanggal lain.',
      en: 'No rule for courses of the kind {kind} is in force on {day}. Choose another day.',
    },
  },
  'session-backwards': {
    status: 422,
    title: { id: 'Tanggal angkatan terbalik', en: 'Session ends before it begins' },
    detail: {
      id: 'Hari terakhir {endsOn} mendahului hari pertama {startsOn}.',
      en: 'The last day {endsOn} is before the first day {startsOn}.',
    },
  },
  'session-in-past': {
    status: 422,
    title: { id: 'Angkatan sudah lewat', en: 'Session has begun already' },
    detail: {
      id: 'Hari pertama angkatan paling cepat besok, sehingga masih ada waktu mendaftar.',
      en: 'A session begins tomorrow at the earliest, so that there is time to enrol.',
    },
  },
  'too-many-sessions': {
    status: 422,
    title: { id: 'Angkatan terlalu banyak', en: 'Too many sessions' },
    detail: {
      id: 'Satu pelatihan memuat paling banyak {limit} angkatan. Buka pelatihan baru.',
      en: 'A course has at most {limit} sessions. Open another course.',
    },
  },
  closed: {
    status: 409,
    title: { id: 'Pelatihan sudah ditutup', en: 'Course is closed' },
    detail: { id: 'Pelatihan ini tidak menerima angkatan baru.', en: 'This course takes no further sessions.' },
  },
  'sessions-ahead': {
    status: 409,
    title: { id: 'Masih ada angkatan mendatang', en: 'Sessions still lie ahead' },
    detail: {
      id: 'Batalkan atau laksanakan dahulu angkatan yang belum dimulai, lalu tutup pelatihan.',
      en: 'Hold or cancel the sessions that have not begun, then close the course.',
    },
  },
  'session-begun': {
    status: 409,
    title: { id: 'Angkatan sudah dimulai', en: 'Session has begun' },
    detail: {
      id: 'Angkatan ini sudah dimulai pada {startsOn}. Pilih angkatan lain.',
      en: 'This session began on {startsOn}. Choose another.',
    },
  },
  'session-cancelled': {
    status: 409,
    title: { id: 'Angkatan dibatalkan', en: 'Session was cancelled' },
    detail: { id: 'Angkatan ini tidak dilaksanakan. Pilih angkatan lain.', en: 'This session does not take place.' },
  },
  full: {
    status: 409,
    title: { id: 'Kursi sudah habis', en: 'No seat left' },
    detail: {
      id: 'Semua {seats} kursi sudah terisi. Pendaftaran masuk daftar tunggu pada urutan {place} dan naik sendiri bila ada kursi kosong.',
      en: 'All {seats} seats are taken. The enrolment is number {place} on the waiting list and moves up by itself when a seat is freed.',
    },
  },
  'waiting-list-full': {
    status: 409,
    title: { id: 'Daftar tunggu penuh', en: 'Waiting list is full' },
    detail: {
      id: 'Daftar tunggu angkatan ini sudah memuat {limit} orang. Pilih angkatan lain.',
      en: 'The waiting list of this session already holds {limit} people. Choose another session.',
    },
  },
});

/** What can be refused about enrolments. */
export const enrolmentProblems = problems('enrolment', {
  'not-found': {
    status: 404,
    title: { id: 'Pendaftaran tidak ditemukan', en: 'Enrolment not found' },
    detail: {
      id: 'Tidak ada pendaftaran dengan nomor ini yang dapat Anda lihat.',
      en: 'There is no enrolment with this id that you may see.',
    },
  },
  'not-an-employee': {
    status: 403,
    title: { id: 'Bukan pegawai yang tercatat', en: 'Not a known employee' },
    detail: {
      id: 'Hanya pegawai yang sedang bekerja pada suatu instansi yang dapat didaftarkan; petugas mendaftarkan pegawai instansinya sendiri.',
      en: 'Only people who work for an agency now can be enrolled, and officers enrol those of their own agency.',
    },
  },
  'employee-required': {
    status: 422,
    title: { id: 'Pegawai belum disebut', en: 'No employee named' },
    detail: {
      id: 'Petugas menyebut pegawai yang didaftarkan; pegawai mendaftarkan dirinya sendiri tanpa menyebut siapa pun.',
      en: 'Officers name the employee they enrol; employees enrol themselves and name nobody.',
    },
  },
  'not-for-employment': {
    status: 422,
    title: { id: 'Tidak untuk status kepegawaian ini', en: 'Not for this kind of employment' },
    detail: {
      id: 'Pelatihan jenis {kind} tidak diperuntukkan bagi pegawai berstatus {employment}.',
      en: 'Courses of the kind {kind} are not meant for employees who are {employment}.',
    },
  },
  'taken-before': {
    status: 409,
    title: { id: 'Pelatihan ini sudah pernah diikuti', en: 'Taken before' },
    detail: {
      id: 'Pelatihan jenis {kind} hanya dapat diikuti satu kali.',
      en: 'A course of the kind {kind} may be taken once only.',
    },
  },
  elsewhere: {
    status: 409,
    title: { id: 'Terdaftar pada angkatan lain', en: 'Enrolled for another session' },
    detail: {
      id: 'Pegawai ini terdaftar atau menunggu pada angkatan {session}. Batalkan pendaftaran itu lebih dahulu.',
      en: 'This employee is enrolled for, or waits for, the session {session}. Withdraw that enrolment first.',
    },
  },
  'already-enrolled': {
    status: 409,
    title: { id: 'Sudah terdaftar', en: 'Enrolled already' },
    detail: {
      id: 'Pegawai ini sudah terdaftar pada angkatan ini.',
      en: 'This employee is enrolled for this session already.',
    },
  },
  'too-late': {
    status: 409,
    title: { id: 'Sudah terlambat', en: 'Too late' },
    detail: {
      id: 'Angkatan sudah dimulai pada {startsOn}; pendaftaran tidak dapat dibatalkan lagi.',
      en: 'The session began on {startsOn}; the enrolment cannot be withdrawn any more.',
    },
  },
  'too-early': {
    status: 409,
    title: { id: 'Angkatan belum selesai', en: 'Session not over' },
    detail: {
      id: 'Kehadiran dan ujian dicatat mulai hari terakhir angkatan, {endsOn}.',
      en: 'Attendance and examination are recorded from the last day of the session on, {endsOn}.',
    },
  },
  'wrong-state': {
    status: 409,
    title: { id: 'Tidak sesuai tahap pendaftaran', en: 'Not at this stage' },
    detail: {
      id: 'Pendaftaran berstatus {status}; langkah ini tidak berlaku.',
      en: 'The enrolment is {status}; this step does not apply.',
    },
  },
  'attendance-beyond': {
    status: 422,
    title: { id: 'Kehadiran melebihi jam pelatihan', en: 'More hours than were given' },
    detail: {
      id: 'Jam hadir ({hours}) tidak dapat melebihi jam pelatihan ({of}).',
      en: 'Hours attended ({hours}) cannot exceed the hours given ({of}).',
    },
  },
});
