import { problems } from '../core/problem.ts';

/** What a company's own routes refuse. */
export const companyProblems = problems('company', {
  'not-found': {
    status: 404,
    title: { id: 'Perusahaan tidak ditemukan', en: 'Company not found' },
    detail: {
      id: 'Tidak ada perusahaan ini yang dapat Anda lihat.',
      en: 'There is no such company that you may see.',
    },
  },
  'already-registered': {
    status: 409,
    title: { id: 'Sudah terdaftar', en: 'Already registered' },
    detail: {
      id: 'Akta atau pemilik ini sudah terdaftar dengan NIB {nib}. Ubah data perusahaan yang ada.',
      en: 'This deed or owner is registered under NIB {nib}. Amend the existing company.',
    },
  },
  closed: {
    status: 409,
    title: { id: 'Perusahaan sudah ditutup', en: 'Company closed' },
    detail: {
      id: 'Perusahaan ini sudah ditutup; datanya tidak dapat diubah lagi.',
      en: 'This company has closed; nothing about it can be changed any more.',
    },
  },
  'deed-in-future': {
    status: 422,
    title: { id: 'Tanggal akta di masa depan', en: 'Date of the deed in the future' },
    detail: { id: 'Tanggal akta tidak boleh setelah hari ini.', en: 'The deed cannot be dated after today.' },
  },
  'unknown-kbli': {
    status: 422,
    title: { id: 'KBLI tidak dikenal', en: 'Unknown KBLI' },
    detail: {
      id: 'Tidak ada aturan risiko yang berlaku untuk KBLI {edition} kode {code}. Periksa edisi dan kodenya.',
      en: 'No risk rule in force knows KBLI {edition} code {code}. Check edition and code.',
    },
  },
  'kbli-repeated': {
    status: 422,
    title: { id: 'KBLI disebut dua kali', en: 'KBLI named twice' },
    detail: { id: 'KBLI {code} disebut lebih dari sekali.', en: 'KBLI {code} is named more than once.' },
  },
  'too-large-for-umk': {
    status: 422,
    title: { id: 'Terlalu besar untuk UMK', en: 'Too large for a micro or small business' },
    detail: {
      id: 'Dengan modal ini skala usahanya {scale}; UMK perseorangan hanya mikro atau kecil. Daftarkan badan usaha.',
      en: 'With this capital the scale is {scale}; one person in business is micro or small. Register a body instead.',
    },
  },
  'declaration-missing': {
    status: 422,
    title: { id: 'Pernyataan mandiri belum ada', en: 'Self-declaration missing' },
    detail: {
      id: 'KBLI {code} berisiko menengah rendah: nyatakan `selfDeclaration` bahwa standarnya dipenuhi.',
      en: 'KBLI {code} is of medium-low risk: declare with `selfDeclaration` that its standards are met.',
    },
  },
  'activity-unknown': {
    status: 404,
    title: { id: 'Bukan kegiatan perusahaan ini', en: 'Not an activity of this company' },
    detail: {
      id: 'KBLI {code} bukan kegiatan usaha perusahaan ini. Tambahkan dahulu dengan perubahan data.',
      en: 'KBLI {code} is no activity of this company. Add it first by an amendment.',
    },
  },
  'not-refused': {
    status: 409,
    title: { id: 'Tidak sedang ditolak', en: 'Not refused' },
    detail: {
      id: 'Izin untuk KBLI {code} tidak ditolak; permohonan baru tidak diperlukan.',
      en: 'The permit for KBLI {code} has not been refused; no new request is needed.',
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
  'mandate-exists': {
    status: 409,
    title: { id: 'Kuasa sudah ada', en: 'Mandate exists' },
    detail: {
      id: 'Orang ini sudah memegang kuasa. Ubah kuasa yang ada.',
      en: 'This person holds a mandate already. Change the existing one.',
    },
  },
  'mandate-not-found': {
    status: 404,
    title: { id: 'Kuasa tidak ditemukan', en: 'Mandate not found' },
    detail: {
      id: 'Orang ini tidak memegang kuasa perusahaan ini.',
      en: 'This person holds no mandate of this company.',
    },
  },
  'until-past': {
    status: 422,
    title: { id: 'Batas waktu sudah lewat', en: 'End in the past' },
    detail: {
      id: 'Hari terakhir kuasa tidak boleh sebelum hari ini.',
      en: 'The last day of a mandate cannot be before today.',
    },
  },
  'too-many-mandates': {
    status: 409,
    title: { id: 'Kuasa terlalu banyak', en: 'Too many mandates' },
    detail: {
      id: 'Satu perusahaan paling banyak memiliki {limit} kuasa. Cabut yang tidak diperlukan.',
      en: 'A company has at most {limit} mandates. Revoke those not needed.',
    },
  },
  'last-representative': {
    status: 409,
    title: { id: 'Wakil terakhir', en: 'Last representative' },
    detail: {
      id: 'Harus selalu ada yang memegang kuasa `company` tanpa batas waktu. Berikan dahulu kepada orang lain.',
      en: 'Somebody must always hold the power `company` without an end. Give it to another person first.',
    },
  },
});

/** What every route refuses that acts in a company's name by mandate; spread it into the route's problems. */
export const mandateProblems = problems('mandate', {
  missing: {
    status: 403,
    title: { id: 'Tidak ada kuasa', en: 'No mandate' },
    detail: {
      id: 'Anda tidak memegang kuasa yang berlaku dari perusahaan ini. Mintalah kepada wakilnya.',
      en: 'You hold no live mandate of this company. Ask its representative for one.',
    },
  },
  'power-missing': {
    status: 403,
    title: { id: 'Kuasa tidak mencakup ini', en: 'Mandate does not cover this' },
    detail: {
      id: 'Kuasa Anda tidak mencakup `{power}`. Mintalah wakil perusahaan menambahkannya.',
      en: 'Your mandate does not cover `{power}`. Ask the representative of the company to add it.',
    },
  },
});
