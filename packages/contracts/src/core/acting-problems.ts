import { problems } from './problem.ts';

/** What a partner can be refused that calls for a citizen, on any route that is open to it by consent. */
export const actingProblems = problems('acting', {
  'consent-missing': {
    status: 400,
    title: { id: 'Consent-Id wajib ada', en: 'Consent-Id required' },
    detail: {
      id: 'Mitra bertindak atas persetujuan warga: sebutkan persetujuannya dalam header `Consent-Id`.',
      en: 'A partner acts by the consent of a citizen: name it in the header `Consent-Id`.',
    },
  },
  'consent-unknown': {
    status: 403,
    title: { id: 'Persetujuan tidak dikenal', en: 'Consent unknown' },
    detail: {
      id: 'Tidak ada persetujuan dengan kode ini yang diberikan kepada Anda.',
      en: 'No consent of this id was given to you.',
    },
  },
  'consent-revoked': {
    status: 403,
    title: { id: 'Persetujuan sudah dicabut', en: 'Consent revoked' },
    detail: {
      id: 'Warga mencabut persetujuan ini pada {revokedAt}. Hentikan pemrosesan datanya.',
      en: 'The citizen revoked this consent at {revokedAt}. Stop processing their data.',
    },
  },
  'consent-expired': {
    status: 403,
    title: { id: 'Persetujuan sudah berakhir', en: 'Consent expired' },
    detail: {
      id: 'Persetujuan ini berlaku sampai {expiresAt}. Mintalah yang baru kepada warga.',
      en: 'This consent was valid until {expiresAt}. Ask the citizen for a new one.',
    },
  },
  'other-service': {
    status: 403,
    title: { id: 'Di luar persetujuan', en: 'Not what was consented to' },
    detail: {
      id: 'Persetujuan ini tidak mencakup layanan {service}.',
      en: 'This consent does not cover the service {service}.',
    },
  },
  'partner-not-accredited': {
    status: 403,
    title: { id: 'Bukan mitra terakreditasi', en: 'Not an accredited partner' },
    detail: {
      id: 'Anda bukan mitra terakreditasi untuk layanan {service}. Hubungi instansi yang mengakreditasi mitra.',
      en: 'You are no accredited partner for the service {service}. Ask the agency that accredits partners.',
    },
  },
  'partner-suspended': {
    status: 403,
    title: { id: 'Akreditasi ditangguhkan', en: 'Accreditation suspended' },
    detail: {
      id: 'Akreditasi Anda ditangguhkan. Selama itu Anda tidak dapat bertindak atas nama warga.',
      en: 'Your accreditation is suspended. For as long as it is, you cannot act for citizens.',
    },
  },
});
