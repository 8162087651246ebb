import { problems } from '../core/problem.ts';

/** What a client of the tax bills can be refused. */
export const taxBillProblems = problems('tax-bill', {
  'not-found': {
    status: 404,
    title: { id: 'Tagihan tidak ditemukan', en: 'Tax bill not found' },
    detail: {
      id: 'Tidak ada tagihan dengan nomor ini yang dapat Anda lihat. Periksa kembali nomornya.',
      en: 'There is no bill of this id that you may see. Check the id.',
    },
  },
  'code-unknown': {
    status: 404,
    title: { id: 'Kode tidak dikenal', en: 'Code unknown' },
    detail: {
      id: 'Tidak ada tagihan dengan kode billing atau kode bayar ini. Periksa kembali angkanya.',
      en: 'No bill has this billing or payment code. Check its digits.',
    },
  },
  'already-issued': {
    status: 409,
    title: { id: 'Tagihan sudah terbit', en: 'Already issued' },
    detail: {
      id: 'Kunci ini sudah dipakai untuk menerbitkan tagihan lain. Pakai Idempotency-Key yang baru.',
      en: 'This key has already issued another bill. Use a new Idempotency-Key.',
    },
  },
  'already-paid': {
    status: 409,
    title: { id: 'Sudah dibayar', en: 'Already paid' },
    detail: {
      id: 'Tagihan ini sudah lunas pada {paidAt}. Jangan tarik uang lagi; kembalikan bila sudah terlanjur.',
      en: 'This bill was paid at {paidAt}. Do not take the money again; return it if you have.',
    },
  },
  cancelled: {
    status: 409,
    title: { id: 'Tagihan dibatalkan', en: 'Bill cancelled' },
    detail: {
      id: 'Tagihan ini sudah dibatalkan oleh instansi penerbit dan tidak dapat dibayar atau diubah lagi.',
      en: 'The issuing agency has cancelled this bill; it can no longer be paid or changed.',
    },
  },
  'code-expired': {
    status: 409,
    title: { id: 'Kode kedaluwarsa', en: 'Code expired' },
    detail: {
      id: 'Kode ini berlaku sampai {expiresAt}. Wajib pajak atau petugas dapat meminta kode baru untuk tagihan yang sama.',
      en: 'This code was valid until {expiresAt}. The taxpayer or an officer can ask for a new code for the same bill.',
    },
  },
  'code-still-valid': {
    status: 409,
    title: { id: 'Kode masih berlaku', en: 'Code still valid' },
    detail: {
      id: 'Kode yang ada masih berlaku sampai {expiresAt}. Bayarlah dengan kode itu.',
      en: 'The present code is valid until {expiresAt}. Pay with that one.',
    },
  },
  'reference-used': {
    status: 409,
    title: { id: 'Nomor transaksi sudah dipakai', en: 'Reference already used' },
    detail: {
      id: '{reference} ini sudah tercatat untuk pembayaran tagihan lain. Periksa nomor transaksinya.',
      en: 'This {reference} is already recorded for the payment of another bill. Check the reference.',
    },
  },
  'wrong-amount': {
    status: 422,
    title: { id: 'Jumlah tidak sesuai', en: 'Wrong amount' },
    detail: {
      id: 'Tagihan ini dibayar tepat Rp{expected}, tidak kurang dan tidak lebih.',
      en: 'This bill is paid by exactly Rp{expected}, no less and no more.',
    },
  },
  'wrong-reference': {
    status: 422,
    title: { id: 'Bukti penerimaan tidak sesuai', en: 'Wrong kind of receipt' },
    detail: {
      id: 'Pajak pusat memerlukan ntpn tanpa receipt; pajak daerah memerlukan receipt (NTPD) tanpa ntpn.',
      en: 'A state tax needs an ntpn and no receipt; a regional tax needs a receipt (NTPD) and no ntpn.',
    },
  },
  'wrong-payment-time': {
    status: 422,
    title: { id: 'Waktu bayar tidak masuk akal', en: 'Impossible time of payment' },
    detail: {
      id: 'paidAt harus setelah kode terbit ({earliest}) dan tidak boleh di masa depan ({latest}).',
      en: 'paidAt must be after the code was issued ({earliest}) and not in the future ({latest}).',
    },
  },
  'wrong-expiry': {
    status: 422,
    title: { id: 'Masa berlaku kode tidak sesuai', en: 'Wrong expiry of the code' },
    detail: {
      id: 'codeExpiresAt harus di masa depan dan paling lambat {latest}.',
      en: 'codeExpiresAt must be in the future and no later than {latest}.',
    },
  },
  'not-competent': {
    status: 403,
    title: { id: 'Bukan wewenang instansi Anda', en: "Not your agency's competence" },
    detail: {
      id: 'Instansi {agency} tidak berwenang atas pajak ini di wilayah ini.',
      en: 'Agency {agency} is not competent for this tax in this region.',
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
  'unknown-tax-type': {
    status: 422,
    title: { id: 'Jenis pajak tidak dikenal', en: 'Unknown tax type' },
    detail: {
      id: 'Jenis pajak {taxType} tidak ada atau tidak berlaku pada masa {period}.',
      en: 'There is no tax type {taxType}, or it was not in force in {period}.',
    },
  },
  'unknown-region': {
    status: 422,
    title: { id: 'Wilayah tidak dikenal', en: 'Unknown region' },
    detail: {
      id: 'Tidak ada wilayah dengan kode {region} dalam daftar Kemendagri.',
      en: 'The Kemendagri list has no region {region}.',
    },
  },
  'wrong-period': {
    status: 422,
    title: { id: 'Masa pajak tidak sesuai', en: 'Wrong tax period' },
    detail: {
      id: 'Masa pajak untuk {taxType} ditulis {form}.',
      en: 'The period of {taxType} is written {form}.',
    },
  },
  'wrong-subject': {
    status: 422,
    title: { id: 'Objek pajak tidak sesuai', en: 'Wrong tax object' },
    detail: {
      id: 'Objek pajak untuk {taxType}: {expected}.',
      en: 'The tax object of {taxType}: {expected}.',
    },
  },
});
