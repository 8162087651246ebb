import { problems } from '../core/problem.ts';

/** The refusals of proposing, approving and decreeing. */
export const personnelActionProblems = problems('personnel-action', {
  'not-found': {
    status: 404,
    title: { id: 'Usulan tidak ditemukan', en: 'Personnel action not found' },
    detail: { id: 'Tidak ada usulan ini yang dapat Anda lihat.', en: 'There is no such action that you may see.' },
  },
  'employee-unknown': {
    status: 422,
    title: { id: 'Pegawai tidak ditemukan', en: 'Employee unknown' },
    detail: { id: 'Tidak ada pegawai ini pada instansi Anda.', en: 'Your agency has no such employee.' },
  },
  'no-rule': {
    status: 422,
    title: { id: 'Tidak ada ketentuan', en: 'No rule' },
    detail: {
      id: 'Tidak ada ketentuan urutan persetujuan {kind} yang berlaku pada {day}.',
      en: 'There is no rule on who approves a {kind} in force on {day}.',
    },
  },
  'no-technical-agency': {
    status: 422,
    title: { id: 'Instansi pertimbangan teknis belum ada', en: 'No agency for the technical approval' },
    detail: {
      id: 'Direktori belum memuat instansi pusat dengan tugas civil-service (BKN).',
      en: 'The directory has no central agency with the duty civil-service (BKN) yet.',
    },
  },
  'receiver-unknown': {
    status: 422,
    title: { id: 'Instansi penerima tidak dikenal', en: 'Receiving agency unknown' },
    detail: {
      id: '{agency} tidak tercatat sebagai instansi pemerintah dalam direktori.',
      en: 'The directory does not know {agency} as a government agency.',
    },
  },
  'another-open': {
    status: 409,
    title: { id: 'Usulan lain masih berjalan', en: 'Another action is open' },
    detail: {
      id: 'Untuk pegawai ini masih berjalan usulan {action}. Selesaikan atau tarik lebih dahulu.',
      en: 'The action {action} is still open for this employee. Have it decided or withdraw it first.',
    },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan wewenang Anda', en: 'Not within your competence' },
    detail: {
      id: 'Langkah {step} dilakukan pejabat {agency} dengan peran {role}, atau pejabat yang menerima pelimpahan.',
      en: 'The step {step} is for an officer of {agency} with the role {role}, or for their deputy.',
    },
  },
  'own-matter': {
    status: 403,
    title: { id: 'Urusan Anda sendiri', en: 'A matter of your own' },
    detail: {
      id: 'Pejabat tidak mengusulkan atau memutuskan urusan kepegawaiannya sendiri, begitu pula penggantinya.',
      en: 'An officer neither proposes nor decides on their own employment, nor does their deputy.',
    },
  },
  'same-officer': {
    status: 403,
    title: { id: 'Sudah terlibat pada langkah lain', en: 'Took part before' },
    detail: {
      id: 'Pengusul dan setiap langkah persetujuan harus pejabat yang berbeda.',
      en: 'Who proposed, and who takes each step, have to be different officers.',
    },
  },
  'not-next': {
    status: 409,
    title: { id: 'Belum giliran langkah ini', en: 'Not the next step' },
    detail: {
      id: 'Langkah berikutnya adalah {next}, bukan {step}.',
      en: 'The next step is {next}, not {step}.',
    },
  },
  'step-not-planned': {
    status: 422,
    title: { id: 'Langkah tidak ada dalam usulan ini', en: 'Not a step of this action' },
    detail: { id: 'Usulan ini tidak memiliki langkah {step}.', en: 'This action has no step {step}.' },
  },
  'already-answered': {
    status: 409,
    title: { id: 'Langkah sudah dijawab', en: 'Step answered already' },
    detail: { id: 'Langkah {step} sudah dijawab: {outcome}.', en: 'The step {step} has been answered: {outcome}.' },
  },
  'reference-missing': {
    status: 422,
    title: { id: 'Nomor pertimbangan teknis belum ada', en: 'Number of the technical approval missing' },
    detail: {
      id: 'Pertimbangan teknis diberikan dengan nomornya.',
      en: 'A technical approval is given with its number.',
    },
  },
  withdrawn: {
    status: 409,
    title: { id: 'Usulan sudah ditarik', en: 'Withdrawn' },
    detail: { id: 'Usulan ini sudah ditarik: {reason}.', en: 'This action has been withdrawn: {reason}.' },
  },
  refused: {
    status: 409,
    title: { id: 'Usulan sudah ditolak', en: 'Refused' },
    detail: {
      id: 'Usulan ini sudah ditolak pada langkah {step}: {reason}.',
      en: 'This action was refused in the step {step}: {reason}.',
    },
  },
  decreed: {
    status: 409,
    title: { id: 'Sudah ditetapkan', en: 'Decreed' },
    detail: {
      id: 'Keputusan {number} sudah ditetapkan.',
      en: 'Decree {number} has been made.',
    },
  },
  'no-decree': {
    status: 409,
    title: { id: 'Belum ada keputusan', en: 'No decree yet' },
    detail: {
      id: 'Usulan ini berstatus {status}; keputusan baru ada setelah ditetapkan.',
      en: 'The status of this action is {status}: there is a decree once it has been made.',
    },
  },
});

/** What can be refused about decrees that are looked up by their code. */
export const decreeProblems = problems('decree', {
  'not-found': {
    status: 404,
    title: { id: 'Keputusan tidak ditemukan', en: 'Decree not found' },
    detail: {
      id: 'Tidak pernah diterbitkan keputusan dengan kode ini. Dokumen yang memuatnya tidak sah.',
      en: 'No decree was ever issued with this code. A document that bears it is not genuine.',
    },
  },
  'register-full': {
    status: 409,
    title: { id: 'Nomor keputusan habis', en: 'No decree numbers left' },
    detail: {
      id: 'Semua {limit} nomor keputusan {agency} tahun {year} sudah terpakai.',
      en: 'All {limit} numbers of the decrees of {agency} in {year} are taken.',
    },
  },
});
