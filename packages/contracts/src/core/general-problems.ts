import { type ProblemType, problems } from './problem.ts';

type Catalogue = Record<string, Omit<ProblemType, 'code'>>;

const request = {
  invalid: {
    status: 400,
    title: { id: 'Permintaan tidak sesuai', en: 'Invalid request' },
    detail: {
      id: 'Perbaiki isian yang disebut dalam `errors`, lalu kirim lagi.',
      en: 'Correct the fields named in `errors` and send the request again.',
    },
  },
  malformed: {
    status: 400,
    title: { id: 'Permintaan tidak terbaca', en: 'Unreadable request' },
    detail: {
      id: 'Isi permintaan bukan JSON yang sah dalam UTF-8, atau alamatnya salah disandikan. Perbaiki, lalu kirim lagi.',
      en: 'The body is not valid JSON in UTF-8, or the address is wrongly encoded. Correct it and send it again.',
    },
  },
  'not-json': {
    status: 415,
    title: { id: 'Bukan JSON', en: 'Not JSON' },
    detail: {
      id: 'Kirim isi permintaan sebagai JSON dengan header `Content-Type: application/json`, tanpa kompresi.',
      en: 'Send the body as JSON with the header `Content-Type: application/json`, uncompressed.',
    },
  },
  'too-large': {
    status: 413,
    title: { id: 'Permintaan terlalu besar', en: 'Request too large' },
    detail: {
      id: 'Isi permintaan melebihi {limit} byte. Kirim isi yang lebih kecil.',
      en: 'The body is larger than {limit} bytes. Send a smaller one.',
    },
  },
  'address-too-long': {
    status: 414,
    title: { id: 'Alamat terlalu panjang', en: 'Address too long' },
    detail: {
      id: 'Alamat beserta kuerinya melebihi {limit} karakter. Kirim kueri yang lebih pendek.',
      en: 'The address and its query are longer than {limit} characters. Send a shorter query.',
    },
  },
  'headers-too-large': {
    status: 431,
    title: { id: 'Header terlalu banyak', en: 'Too many headers' },
    detail: {
      id: 'Permintaan ini membawa lebih dari {limit} baris header. Kirim yang diperlukan saja.',
      en: 'This request carries more than {limit} header lines. Send only what is needed.',
    },
  },
  'too-complex': {
    status: 400,
    title: { id: 'Permintaan terlalu rumit', en: 'Request too complex' },
    detail: {
      id: 'Paling banyak {fields} isian kueri, {depth} tingkat dan {members} butir per tingkat dalam isi permintaan.',
      en: 'At most {fields} query fields, {depth} levels of nesting and {members} items at one level of the body.',
    },
  },
  'not-found': {
    status: 404,
    title: { id: 'Tidak ditemukan', en: 'Not found' },
    detail: {
      id: 'Tidak ada apa pun di alamat ini. Periksa alamatnya.',
      en: 'There is nothing at this address. Check the address.',
    },
  },
  'method-not-allowed': {
    status: 405,
    title: { id: 'Metode tidak berlaku', en: 'Method not allowed' },
    detail: {
      id: 'Alamat ini hanya menerima metode yang disebut dalam header `Allow`.',
      en: 'This address accepts only the methods named in the `Allow` header.',
    },
  },
  'key-required': {
    status: 400,
    title: { id: 'Idempotency-Key wajib ada', en: 'Idempotency-Key required' },
    detail: {
      id: 'Sertakan header `Idempotency-Key`: nilai acak baru untuk tiap perintah, nilai yang sama bila perintah diulang.',
      en: 'Send the header `Idempotency-Key`: a new random value for each command, the same value when repeating one.',
    },
  },
  'key-reused': {
    status: 422,
    title: { id: 'Idempotency-Key sudah dipakai', en: 'Idempotency-Key already used' },
    detail: {
      id: 'Idempotency-Key ini sudah dipakai untuk perintah dengan isi lain. Pakai nilai baru untuk perintah baru.',
      en: 'This Idempotency-Key was used for a command with other content. Use a new value for a new command.',
    },
  },
  'version-mismatch': {
    status: 412,
    title: { id: 'Data sudah berubah', en: 'Changed in the meantime' },
    detail: {
      id: 'Data sudah berubah sejak Anda membacanya. Baca lagi, lalu ulangi dengan ETag yang baru.',
      en: 'It has changed since you read it. Read it again and repeat with the new ETag.',
    },
  },
  'version-required': {
    status: 428,
    title: { id: 'If-Match wajib ada', en: 'If-Match required' },
    detail: {
      id: 'Baca datanya dahulu, lalu kirim ETag-nya dalam header `If-Match`.',
      en: 'Read the resource first and send its ETag in the header `If-Match`.',
    },
  },
  'bad-cursor': {
    status: 400,
    title: { id: 'Penanda halaman tidak berlaku', en: 'Invalid page cursor' },
    detail: {
      id: 'Nilai `cursor` tidak berlaku untuk daftar ini. Mulai dari halaman pertama tanpa `cursor`.',
      en: 'This `cursor` does not belong to this list. Start from the first page without a `cursor`.',
    },
  },
} satisfies Catalogue;

const auth = {
  'token-missing': {
    status: 401,
    title: { id: 'Belum masuk', en: 'Not signed in' },
    detail: {
      id: 'Masuk dahulu, lalu kirim token akses dalam header `Authorization: Bearer …`.',
      en: 'Sign in and send the access token in the header `Authorization: Bearer …`.',
    },
  },
  'token-invalid': {
    status: 401,
    title: { id: 'Token tidak berlaku', en: 'Invalid token' },
    detail: {
      id: 'Token akses kedaluwarsa, bukan untuk layanan ini, atau bukan dari penerbit yang dipercaya. Masuk lagi.',
      en: 'The access token has expired, is meant for another service, or is not from a trusted issuer. Sign in again.',
    },
  },
  forbidden: {
    status: 403,
    title: { id: 'Tidak berwenang', en: 'Not allowed' },
    detail: {
      id: 'Peran Anda tidak berwenang melakukan ini. Gunakan akun yang berwenang atau hubungi instansi Anda.',
      en: 'Your role may not do this. Use an account that may, or ask your agency.',
    },
  },
} satisfies Catalogue;

const person = {
  erased: {
    status: 410,
    title: { id: 'Data pribadi sudah dihapus', en: 'Personal data erased' },
    detail: {
      id: 'Data pribadi orang ini sudah dihapus untuk selamanya; tidak ada lagi yang dapat ditunjukkan atau diubah.',
      en: 'The data of this person has been erased for good; nothing is left to be shown or changed.',
    },
  },
  'key-lost': {
    status: 500,
    title: { id: 'Data pribadi tidak dapat dibuka', en: 'Personal data cannot be opened' },
    detail: {
      id: 'Kunci data orang ini hilang atau rusak, jadi datanya tidak dapat dibaca atau diubah; pengelola sudah diberi tahu. Mengulang tidak membantu. Sebutkan nomor `instance` ini bila melapor.',
      en: 'The key to the data of this person is missing or damaged, so that it can be neither read nor changed; operators have been told. Asking again does not help. Quote this `instance` when you report it.',
    },
  },
  restricted: {
    status: 409,
    title: { id: 'Pemrosesan dibatasi', en: 'Processing restricted' },
    detail: {
      id: 'Atas permintaan orangnya data ini hanya disimpan dan tidak ditunjukkan kepada pihak lain (UU 27/2022 Pasal 11).',
      en: 'At the request of the person this data is only stored, and shown to nobody else (UU 27/2022 Pasal 11).',
    },
  },
} satisfies Catalogue;

const rate = {
  limited: {
    status: 429,
    title: { id: 'Terlalu banyak permintaan', en: 'Too many requests' },
    detail: {
      id: 'Batas permintaan per menit tercapai; tidak ada yang diubah. Ulangi setelah {seconds} detik.',
      en: 'The limit of requests a minute is reached; nothing was changed. Try again after {seconds} seconds.',
    },
  },
} satisfies Catalogue;

const upload = {
  'type-unsupported': {
    status: 415,
    title: { id: 'Jenis berkas tidak diterima', en: 'Type of file not accepted' },
    detail: {
      id: 'Kirim berkas apa adanya, tanpa kompresi, dengan header `Content-Type` salah satu dari: {accepted}.',
      en: 'Send the file as it is, uncompressed, with a `Content-Type` header that is one of: {accepted}.',
    },
  },
  'not-as-claimed': {
    status: 422,
    title: { id: 'Isi berkas tidak sesuai', en: 'Not the file it claims to be' },
    detail: {
      id: 'Isi berkas bukan {claimed} yang utuh. Periksa berkasnya dan header `Content-Type`, lalu kirim lagi.',
      en: 'The content is not a whole {claimed}. Check the file and the `Content-Type` header, and send it again.',
    },
  },
} satisfies Catalogue;

const server = {
  unavailable: {
    status: 503,
    title: { id: 'Layanan sedang tidak tersedia', en: 'Temporarily unavailable' },
    detail: {
      id: 'Tidak ada yang diubah. Ulangi setelah waktu dalam header `Retry-After`, dengan Idempotency-Key yang sama.',
      en: 'Nothing was changed. Try again after the time in the header `Retry-After`, with the same Idempotency-Key.',
    },
  },
  'outcome-unknown': {
    status: 503,
    title: { id: 'Hasil belum diketahui', en: 'Outcome unknown' },
    detail: {
      id: 'Perintah mungkin sudah atau belum dilaksanakan. Ulangi dengan Idempotency-Key yang sama; tidak akan terjadi dua kali.',
      en: 'The command may or may not have been carried out. Repeat it with the same Idempotency-Key; it will not happen twice.',
    },
  },
  internal: {
    status: 500,
    title: { id: 'Kesalahan pada layanan', en: 'Internal error' },
    detail: {
      id: 'Terjadi kesalahan di pihak kami. Sebutkan nomor `instance` ini bila melapor.',
      en: 'Something went wrong on our side. Quote this `instance` when you report it.',
    },
  },
} satisfies Catalogue;

/** The codes every route can answer besides its own. */
export type GeneralCode =
  | `request.${keyof typeof request}`
  | `auth.${keyof typeof auth}`
  | `rate.${keyof typeof rate}`
  | `upload.${keyof typeof upload}`
  | `person.${keyof typeof person}`
  | `server.${keyof typeof server}`;

/** The refusals that belong to no capability: what is wrong with a request as such, with its sender, with their number, or with the server, and that nothing is stored of whom it is about. */
export const generalProblems: readonly ProblemType[] = [
  ...problems('request', request),
  ...problems('auth', auth),
  ...problems('rate', rate),
  ...problems('upload', upload),
  ...problems('person', person),
  ...problems('server', server),
];
