import type { DecreeVerification, PersonnelActionKind, Text } from '@simpul/contracts';

/** Indonesian and English, as they stand beside one another on a decree and its verification page. */
export const words = {
  decree: { id: 'Keputusan Pejabat Pembina Kepegawaian', en: 'Decree of the appointing authority' },
  about: { id: 'Tentang', en: 'About' },
  date: { id: 'Tanggal', en: 'Date' },
  agency: { id: 'Instansi', en: 'Agency' },
  name: { id: 'Nama', en: 'Name' },
  nip: { id: 'NIP', en: 'Employee number' },
  rank: { id: 'Golongan ruang', en: 'Rank' },
  to: { id: 'Instansi penerima', en: 'Receiving agency' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  effectiveOn: { id: 'Terhitung mulai tanggal', en: 'Effective on' },
  technical: { id: 'Pertimbangan teknis BKN', en: 'Technical approval' },
  decided: { id: 'Memutuskan', en: 'Decided' },
} as const satisfies Record<string, Text>;

export const kinds: Readonly<Record<PersonnelActionKind, Text>> = {
  appointment: { id: 'Pengangkatan menjadi Pegawai Negeri Sipil', en: 'Appointment as a civil servant' },
  transfer: { id: 'Mutasi Pegawai Negeri Sipil', en: 'Transfer of a civil servant' },
  promotion: { id: 'Kenaikan pangkat Pegawai Negeri Sipil', en: 'Promotion of a civil servant' },
};

/** What is decided, in one sentence. */
export const decisions: Readonly<Record<PersonnelActionKind, Text>> = {
  appointment: {
    id: 'Yang tersebut di atas diangkat menjadi Pegawai Negeri Sipil dalam golongan ruang dan terhitung mulai tanggal tersebut.',
    en: 'The person above is appointed a civil servant, in the rank and from the day given.',
  },
  transfer: {
    id: 'Yang tersebut di atas dipindahkan ke instansi dan unit kerja terhitung mulai tanggal tersebut.',
    en: 'The person above is transferred to the agency and unit, from the day given.',
  },
  promotion: {
    id: 'Yang tersebut di atas dinaikkan pangkatnya ke golongan ruang terhitung mulai tanggal tersebut.',
    en: 'The person above is promoted to the rank, from the day given.',
  },
};

/** What the public is told first. */
export const states: Readonly<Record<DecreeVerification['status'], { title: Text; text: Text }>> = {
  effective: {
    title: { id: 'Asli dan berlaku', en: 'Genuine and effective' },
    text: {
      id: 'Keputusan ini diterbitkan oleh sistem ini. Cocokkan nomor, tanggal, dan sidik berkasnya.',
      en: 'This decree was issued here. Compare its number, its date and the SHA-256 of the file.',
    },
  },
  'not-yet-effective': {
    title: { id: 'Asli, belum mulai berlaku', en: 'Genuine, not effective yet' },
    text: {
      id: 'Keputusan ini diterbitkan oleh sistem ini dan baru berlaku pada tanggal yang disebutkan.',
      en: 'This decree was issued here and takes effect on the day given.',
    },
  },
};
