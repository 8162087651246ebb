import { type CertifiedCompany, regionLevel, regionName, type Text, type Verification } from '@simpul/contracts';
import { longDay } from '@simpul/document';

type Permit = CertifiedCompany['permits'][number];

/** Indonesian and English, as they stand beside one another on a certificate and its verification page. */
export const words = {
  certificate: { id: 'Nomor Induk Berusaha', en: 'Business Identification Number' },
  nib: { id: 'NIB', en: 'Business number' },
  name: { id: 'Nama usaha', en: 'Name' },
  kind: { id: 'Jenis usaha', en: 'Kind' },
  scale: { id: 'Skala usaha', en: 'Scale' },
  region: { id: 'Wilayah', en: 'Region' },
  registered: { id: 'Terdaftar', en: 'Registered' },
  activities: { id: 'Kegiatan usaha', en: 'Lines of business' },
  since: { id: 'sejak', en: 'since' },
  number: { id: 'nomor', en: 'number' },
  basis: {
    id: 'Dasar hukum: PP 28/2025 tentang Penyelenggaraan Perizinan Berusaha Berbasis Risiko.',
    en: 'Legal basis: PP 28/2025 on risk-based licensing.',
  },
} as const satisfies Record<string, Text>;

export const kinds: Readonly<Record<CertifiedCompany['kind'], Text>> = {
  private: { id: 'Badan usaha swasta', en: 'Private company' },
  umk: { id: 'Usaha mikro dan kecil perseorangan', en: 'Sole entrepreneur' },
  bumn: { id: 'Badan usaha milik negara', en: 'State enterprise' },
};

export const scales: Readonly<Record<CertifiedCompany['scale'], Text>> = {
  micro: { id: 'Mikro', en: 'Micro' },
  small: { id: 'Kecil', en: 'Small' },
  medium: { id: 'Menengah', en: 'Medium' },
  large: { id: 'Besar', en: 'Large' },
};

export const risks: Readonly<Record<Permit['risk'], Text>> = {
  low: { id: 'risiko rendah', en: 'low risk' },
  'medium-low': { id: 'risiko menengah rendah', en: 'medium-low risk' },
  'medium-high': { id: 'risiko menengah tinggi', en: 'medium-high risk' },
  high: { id: 'risiko tinggi', en: 'high risk' },
};

const permits: Readonly<Record<NonNullable<Permit['permit']>, Text>> = {
  nib: { id: 'NIB', en: 'NIB' },
  'standard-certificate': { id: 'sertifikat standar', en: 'standard certificate' },
  licence: { id: 'izin', en: 'licence' },
};

const bases: Readonly<Record<NonNullable<Permit['basis']>, Text | undefined>> = {
  nib: undefined,
  'self-declared': { id: 'pernyataan mandiri', en: 'self-declared' },
  verified: { id: 'terverifikasi', en: 'verified' },
  deemed: { id: 'dianggap disetujui (fiktif positif)', en: 'deemed approved' },
};

/** What the public is told first: whether the certificate holds. */
export const states: Readonly<Record<Verification['status'], { title: Text; text: Text }>> = {
  current: {
    title: { id: 'Asli dan berlaku', en: 'Genuine and current' },
    text: {
      id: 'Sertifikat ini diterbitkan oleh sistem ini dan masih sesuai dengan data perusahaan.',
      en: 'This certificate was issued here and is still what the register says.',
    },
  },
  superseded: {
    title: { id: 'Asli, sudah tidak mutakhir', en: 'Genuine, out of date' },
    text: {
      id: 'Data perusahaan telah berubah sejak sertifikat ini diterbitkan. Mintalah sertifikat yang baru.',
      en: 'The company has changed since this certificate was issued. Ask for a new one.',
    },
  },
  closed: {
    title: { id: 'Tidak berlaku lagi', en: 'No longer valid' },
    text: {
      id: 'Sertifikat ini asli, tetapi NIB sudah dikembalikan dan perusahaan tidak boleh berusaha lagi.',
      en: 'This certificate is genuine, but the company has given up its number and may not trade any more.',
    },
  },
};

type Language = keyof Text;

/** What allows a line of business, or what it waits for. */
export function permitLine({ risk, permit, basis, number, licensedAt, awaited }: Permit, language: Language): string {
  const how = basis && bases[basis];
  const parts = [
    risks[risk][language],
    permit && permits[permit][language],
    how?.[language],
    number && `${words.number[language]} ${number}`,
    licensedAt && `${words.since[language]} ${longDay(licensedAt, language)}`,
    awaited && (language === 'id' ? `${permits[awaited].id} menunggu keputusan` : `${permits[awaited].en} awaited`),
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Where a company is: the names of its regions, the smallest first; the code where the list has no name. */
export function regionLine(region: string): string {
  const parts = region.split('.');
  const codes = parts.map((_, at) => parts.slice(0, at + 1).join('.')).toReversed();
  const names = codes.map((code) => prefixed(code)).filter(Boolean);
  return names.length > 0 ? names.join(', ') : region;
}

/** Villages and districts bear bare names in the list. */
function prefixed(code: string): string | undefined {
  const name = regionName(code);
  if (!name) return undefined;
  return regionLevel(code) === 'district' ? `Kecamatan ${name}` : name;
}
