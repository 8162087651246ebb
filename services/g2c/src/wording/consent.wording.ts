import { consentExpired, consentGiven, consentRevoked, consentServices } from '@simpul/contracts';
import { type Matter, matter, type Words } from './matter.ts';
import type { Labels } from './wording.ts';

/** What is told of consents, to who gave them. Partners go by their id: a message holds no names. */
export const consentMatters: readonly Matter[] = [
  matter(consentGiven, 'consent.given', ({ person, partner, services, expiresAt, givenAt: at }) => ({
    person,
    at,
    params: { partner, services: services.join(), expiresAt },
  })),
  matter(consentRevoked, 'consent.revoked', ({ person, partner, revokedAt: at }) => ({
    person,
    at,
    params: { partner, revokedAt: at },
  })),
  matter(consentExpired, 'consent.expired', ({ person, partner, expiresAt, expiredAt: at }) => ({
    person,
    at,
    params: { partner, expiresAt },
  })),
];

export const consentWords: Readonly<Record<string, Words>> = {
  'consent.given': {
    title: { id: 'Persetujuan diberikan kepada mitra {partner}', en: 'Consent given to the partner {partner}' },
    text: {
      id: 'Sampai {expiresAt:moment} mitra {partner} dapat bertindak atas nama Anda: {services:consent-service}.',
      en: 'Until {expiresAt:moment} the partner {partner} may act for you: {services:consent-service}.',
    },
    message: { id: 'persetujuan kepada mitra', en: 'a consent to a partner' },
    advice: {
      id: 'Anda dapat mencabutnya kapan saja, seketika. Bila bukan Anda yang memberikannya, cabut sekarang juga.',
      en: 'You can revoke it at any time, at once. If it was not you who gave it, revoke it now.',
    },
  },
  'consent.revoked': {
    title: { id: 'Persetujuan kepada mitra {partner} dicabut', en: 'Consent to the partner {partner} revoked' },
    text: {
      id: 'Sejak {revokedAt:moment} mitra {partner} tidak lagi bertindak dengan persetujuan ini.',
      en: 'From {revokedAt:moment} on the partner {partner} does nothing more by this consent.',
    },
    message: { id: 'persetujuan yang dicabut', en: 'a revoked consent' },
  },
  'consent.expired': {
    title: { id: 'Persetujuan kepada mitra {partner} berakhir', en: 'Consent to the partner {partner} expired' },
    text: {
      id: 'Persetujuan Anda berlaku sampai {expiresAt:moment}. Mitra {partner} memerlukan persetujuan baru.',
      en: 'Your consent was valid until {expiresAt:moment}. The partner {partner} needs a new one.',
    },
    message: { id: 'persetujuan yang berakhir', en: 'an expired consent' },
  },
};

/** The words of consents: `{services:consent-service}`. */
export const consentLabels: Labels = { 'consent-service': consentServices };
