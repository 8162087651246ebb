import type { BusinessRisk } from './business.ts';
import type { Dated } from './calendar.ts';
import type { BusinessSector, ByScale, GovernmentLevel, SectorRule } from './kbli-sectors.ts';

/** Where a line of business differs from its field of government, and `under` where not both laws say so. */
interface Exceptions {
  readonly levels?: ByScale<GovernmentLevel>;
  readonly days?: SectorRule['days'];
  readonly under?: readonly Dated[];
}

type Row = readonly [code: string, title: string, risks: ByScale<BusinessRisk>, exceptions?: Exceptions];

/** A line of business of the KBLI 2020: code, official title, and its risk for micro, small, medium, large. */
export interface KbliLine extends Exceptions {
  readonly code: string;
  readonly title: string;
  readonly sector: BusinessSector;
  readonly risks: ByScale<BusinessRisk>;
}

const pp5: Dated = { validFrom: '2021-02-02', validTo: '2025-06-04', legalBasis: 'PP 5/2021 Lampiran I' };
const pp28: Dated = { validFrom: '2025-06-05', legalBasis: 'PP 28/2025 Lampiran I' };

/** The laws on risk-based licensing; the second took the place of the first. */
export const laws: readonly Dated[] = [pp5, pp28];

const low = 'low';
const mediumLow = 'medium-low';
const mediumHigh = 'medium-high';
const high = 'high';

const c = 'central';
const p = 'province';
const r = 'regency-city';

/**
 * Lines of business with their risk for micro, small, medium and large businesses. Codes and titles are those of the
 * KBLI 2020 (Peraturan BPS 2/2020). **Risks, levels and working days are from memory of Lampiran I**, one scope for each
 * code where the annex has several, and the same under both laws: check a code there before relying on it.
 *
 * Both annexes go by the KBLI 2020; the KBLI 2025 (Peraturan BPS 7/2025) gets lines of its own once an annex goes by it.
 *
 * To correct one, change its line. Where the two laws differ, write the line twice, with `{ under: [pp5] }` and
 * `{ under: [pp28] }`. Where a law changes, end the old one with `validTo` and add the new one to `laws`.
 */
export const kbliLines: readonly KbliLine[] = [
  ...lines('agriculture', [
    ['01111', 'Pertanian Jagung', [low, low, mediumLow, mediumLow]],
    ['01121', 'Pertanian Padi Hibrida', [low, low, mediumLow, mediumLow]],
    ['01122', 'Pertanian Padi Inbrida', [low, low, mediumLow, mediumLow]],
    ['01261', 'Perkebunan Buah Kelapa', [low, low, mediumLow, mediumHigh]],
    ['01262', 'Perkebunan Buah Kelapa Sawit', [low, low, high, high]],
    ['01411', 'Pembibitan dan Budidaya Sapi Potong', [low, low, high, high]],
    ['01412', 'Pembibitan dan Budidaya Sapi Perah', [low, low, mediumHigh, high]],
    ['01461', 'Budidaya Ayam Ras Pedaging', [low, low, mediumLow, high]],
    ['01462', 'Budidaya Ayam Ras Petelur', [low, low, mediumLow, high]],
    [
      '10110',
      'Kegiatan Rumah Potong dan Pengepakan Daging Bukan Unggas',
      [mediumLow, mediumLow, mediumHigh, mediumHigh],
    ],
  ]),
  ...lines('forestry', [
    ['02111', 'Pemanfaatan Kayu Hutan Tanaman pada Hutan Produksi', all(high)],
    ['02121', 'Pemanfaatan Kayu Hutan Alam', all(high)],
  ]),
  ...lines('fisheries', [
    ['03111', 'Penangkapan Pisces/Ikan Bersirip di Laut', [low, mediumLow, high, high]],
    ['03121', 'Penangkapan Pisces/Ikan Bersirip di Perairan Darat', [low, low, mediumLow, mediumHigh]],
    ['03211', 'Pembesaran Pisces/Ikan Bersirip Laut', [low, low, mediumHigh, mediumHigh]],
    ['03251', 'Pembesaran Pisces/Ikan Bersirip Air Payau', [low, low, mediumLow, mediumHigh]],
    ['03254', 'Pembesaran Crustacea Air Payau', [low, low, mediumLow, mediumHigh]],
    ['10211', 'Industri Penggaraman/Pengeringan Ikan', [low, mediumLow, mediumHigh, mediumHigh]],
  ]),
  ...lines('energy', [
    ['05100', 'Pertambangan Batu Bara', all(high), { levels: all(c) }],
    ['07301', 'Pertambangan Emas dan Perak', all(high), { levels: all(c) }],
    ['08101', 'Penggalian Batu Hias dan Batu Bangunan', all(high), { levels: all(p) }],
    ['08103', 'Penggalian Kerikil/Sirtu', all(high), { levels: all(p) }],
    ['08104', 'Penggalian Pasir', all(high), { levels: all(p) }],
    ['35111', 'Pembangkitan Tenaga Listrik', [mediumLow, mediumHigh, high, high]],
    [
      '47301',
      'Perdagangan Eceran Bahan Bakar Minyak, Bahan Bakar Gas (BBG), dan Liquefied Petroleum Gas (LPG) di Sarana Pengisian Bahan Bakar Transportasi Darat, Laut, dan Udara',
      [mediumHigh, mediumHigh, high, high],
      { levels: all(r) },
    ],
    ['47772', 'Perdagangan Eceran Gas Elpiji', [low, low, mediumLow, mediumHigh], { levels: all(r) }],
  ]),
  ...lines('industry', [
    [
      '10431',
      'Industri Minyak Mentah Kelapa Sawit (Crude Palm Oil)',
      [mediumHigh, mediumHigh, high, high],
      { levels: [r, r, p, c] },
    ],
    ['10710', 'Industri Produk Roti dan Kue', [low, low, mediumLow, mediumHigh]],
    ['10721', 'Industri Gula Pasir', [mediumHigh, mediumHigh, high, high]],
    ['10740', 'Industri Makaroni, Mie dan Produk Sejenisnya', [low, low, mediumLow, mediumHigh]],
    ['10750', 'Industri Makanan dan Masakan Olahan', [low, low, mediumLow, mediumHigh]],
    ['10761', 'Industri Pengolahan Kopi', [low, mediumLow, mediumLow, mediumHigh]],
    ['10763', 'Industri Pengolahan Teh', [low, mediumLow, mediumLow, mediumHigh]],
    ['10771', 'Industri Kecap', [low, mediumLow, mediumHigh, mediumHigh]],
    ['10792', 'Industri Kue Basah', [low, low, mediumLow, mediumLow]],
    ['10794', 'Industri Kerupuk, Keripik, Peyek dan Sejenisnya', [low, low, mediumLow, mediumLow]],
    ['11040', 'Industri Minuman Ringan', [mediumLow, mediumHigh, mediumHigh, mediumHigh]],
    ['11051', 'Industri Air Kemasan', [mediumLow, mediumHigh, mediumHigh, mediumHigh]],
    ['11052', 'Industri Air Minum Isi Ulang', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['13134', 'Industri Batik', [low, low, mediumLow, mediumLow]],
    ['14111', 'Industri Pakaian Jadi (Konveksi) dari Tekstil', [low, low, mediumLow, mediumLow]],
    ['15201', 'Industri Alas Kaki untuk Keperluan Sehari-hari', [low, low, mediumLow, mediumHigh]],
    ['16221', 'Industri Barang Bangunan dari Kayu', [low, low, mediumLow, mediumHigh]],
    ['18111', 'Industri Pencetakan Umum', [low, low, mediumLow, mediumLow]],
    ['20111', 'Industri Kimia Dasar Anorganik Khlor dan Alkali', all(high), { levels: [p, p, c, c] }],
    [
      '20231',
      'Industri Sabun dan Bahan Pembersih Keperluan Rumah Tangga',
      [mediumLow, mediumLow, mediumHigh, mediumHigh],
    ],
    ['23941', 'Industri Semen', all(high)],
    ['23951', 'Industri Barang dari Semen', [low, low, mediumLow, mediumHigh]],
    ['24101', 'Industri Besi dan Baja Dasar (Iron and Steel Making)', all(high), { levels: [p, p, c, c] }],
    ['31001', 'Industri Furnitur dari Kayu', [low, low, mediumLow, mediumHigh]],
  ]),
  ...lines('health', [
    [
      '20232',
      'Industri Kosmetik untuk Manusia, Termasuk Pasta Gigi',
      [mediumLow, mediumHigh, mediumHigh, mediumHigh],
      { levels: all(c) },
    ],
    ['21012', 'Industri Produk Farmasi untuk Manusia', all(high), { levels: all(c) }],
    [
      '21022',
      'Industri Produk Obat Tradisional untuk Manusia',
      [mediumHigh, mediumHigh, high, high],
      { levels: all(c) },
    ],
    ['46441', 'Perdagangan Besar Obat Farmasi untuk Manusia', all(high), { levels: all(c) }],
    [
      '46442',
      'Perdagangan Besar Obat Tradisional untuk Manusia',
      [mediumLow, mediumLow, mediumHigh, mediumHigh],
      { levels: all(p) },
    ],
    [
      '46691',
      'Perdagangan Besar Alat Laboratorium, Alat Farmasi dan Alat Kedokteran untuk Manusia',
      [mediumHigh, mediumHigh, high, high],
      { levels: all(c) },
    ],
    ['47721', 'Perdagangan Eceran Barang dan Obat Farmasi untuk Manusia di Apotek', all(high), { levels: all(r) }],
    ['86103', 'Aktivitas Rumah Sakit Swasta', all(high), { levels: [r, r, p, c] }],
    ['86105', 'Aktivitas Klinik Swasta', all(mediumHigh)],
    ['86203', 'Aktivitas Praktik Dokter Gigi', all(mediumHigh)],
    ['86903', 'Aktivitas Pelayanan Penunjang Kesehatan', [mediumHigh, mediumHigh, high, high]],
  ]),
  ...lines('trade', [
    ['45101', 'Perdagangan Besar Mobil Baru', [low, low, mediumLow, mediumHigh]],
    ['46311', 'Perdagangan Besar Beras', [low, low, mediumLow, mediumLow]],
    ['46411', 'Perdagangan Besar Tekstil', all(low)],
    [
      '47111',
      'Perdagangan Eceran Berbagai Macam Barang yang Utamanya Makanan, Minuman atau Tembakau di Minimarket/Supermarket/Hypermarket',
      [low, low, mediumLow, mediumLow],
    ],
    [
      '47112',
      'Perdagangan Eceran Berbagai Macam Barang yang Utamanya Makanan, Minuman atau Tembakau Bukan di Minimarket/Supermarket/Hypermarket (Tradisional)',
      all(low),
    ],
    ['47711', 'Perdagangan Eceran Pakaian', all(low)],
    [
      '47912',
      'Perdagangan Eceran Melalui Media untuk Komoditi Tekstil, Pakaian, Alas Kaki dan Barang Keperluan Pribadi',
      [low, low, low, mediumLow],
    ],
    ['52101', 'Pergudangan dan Penyimpanan', [low, mediumLow, mediumLow, mediumHigh]],
    ['62019', 'Aktivitas Pemrograman Komputer Lainnya', [low, low, low, mediumLow]],
    ['70209', 'Aktivitas Konsultasi Manajemen Lainnya', all(low)],
  ]),
  ...lines('public-works', [
    ['36001', 'Penampungan, Penjernihan dan Penyaluran Air Minum', [mediumHigh, mediumHigh, high, high]],
    ['41011', 'Konstruksi Gedung Hunian', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['41012', 'Konstruksi Gedung Perkantoran', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['41015', 'Konstruksi Gedung Kesehatan', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['42101', 'Konstruksi Bangunan Sipil Jalan', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['42201', 'Konstruksi Jaringan Irigasi dan Drainase', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['71101', 'Aktivitas Arsitektur', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['71102', 'Aktivitas Keinsinyuran dan Konsultasi Teknis ybdi', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
  ]),
  ...lines('transport', [
    ['45201', 'Reparasi Mobil', [low, low, mediumLow, mediumLow]],
    ['49213', 'Angkutan Bus Antarkota Dalam Provinsi (AKDP)', [mediumHigh, mediumHigh, high, high], { levels: all(p) }],
    ['49431', 'Angkutan Bermotor untuk Barang Umum', [low, mediumLow, mediumLow, mediumHigh]],
    [
      '50131',
      'Angkutan Laut Dalam Negeri untuk Barang Umum',
      [mediumHigh, mediumHigh, high, high],
      { levels: [p, p, c, c] },
    ],
    [
      '51101',
      'Angkutan Udara Niaga Berjadwal Dalam Negeri untuk Penumpang atau Penumpang dan Kargo',
      all(high),
      { levels: all(c) },
    ],
    ['52291', 'Jasa Pengurusan Transportasi (JPT)', [mediumLow, mediumLow, mediumHigh, mediumHigh], { levels: all(p) }],
  ]),
  ...lines('tourism', [
    ['55110', 'Hotel Bintang', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['55120', 'Hotel Melati', [low, mediumLow, mediumLow, mediumHigh]],
    ['55130', 'Pondok Wisata', [low, low, mediumLow, mediumLow]],
    ['55193', 'Vila', [low, low, mediumLow, mediumHigh]],
    ['56101', 'Restoran', [low, low, mediumLow, mediumHigh]],
    ['56102', 'Rumah/Warung Makan', [low, low, low, mediumLow]],
    ['56103', 'Kedai Makanan', all(low)],
    ['56210', 'Jasa Boga untuk Suatu Event Tertentu (Event Catering)', [low, mediumLow, mediumLow, mediumHigh]],
    ['56301', 'Bar', [mediumHigh, mediumHigh, high, high]],
    ['56303', 'Rumah Minum/Kafe', [low, low, mediumLow, mediumLow]],
    ['79111', 'Aktivitas Agen Perjalanan Wisata', [low, mediumLow, mediumLow, mediumLow]],
    ['79121', 'Aktivitas Biro Perjalanan Wisata', [low, mediumLow, mediumLow, mediumHigh]],
    [
      '82301',
      'Jasa Penyelenggara Pertemuan, Perjalanan Insentif, Konferensi dan Pameran (MICE)',
      [low, low, mediumLow, mediumLow],
    ],
    ['93242', 'Wisata Selam', [mediumHigh, mediumHigh, mediumHigh, high]],
    ['96121', 'Rumah Pijat', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['96122', 'Aktivitas Spa (Sante Par Aqua)', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
  ]),
  ...lines('education', [
    ['85495', 'Pendidikan Bimbingan Belajar dan Konseling Swasta', [low, low, mediumLow, mediumLow]],
    ['85499', 'Pendidikan Lainnya Swasta', [low, low, mediumLow, mediumLow]],
  ]),
  ...lines('telecommunications', [
    ['53201', 'Aktivitas Kurir', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['60102', 'Penyiaran Radio oleh Swasta', all(high)],
    ['61100', 'Aktivitas Telekomunikasi dengan Kabel', all(high)],
    ['61200', 'Aktivitas Telekomunikasi Tanpa Kabel', all(high)],
    [
      '63122',
      'Portal Web dan/atau Platform Digital dengan Tujuan Komersial',
      [mediumLow, mediumLow, mediumLow, mediumHigh],
    ],
  ]),
  ...lines('manpower', [
    [
      '78101',
      'Aktivitas Penyeleksian dan Penempatan Tenaga Kerja Dalam Negeri',
      [mediumHigh, mediumHigh, mediumHigh, high],
    ],
    ['78102', 'Aktivitas Penyeleksian dan Penempatan Tenaga Kerja Luar Negeri', all(high), { levels: all(c) }],
  ]),
  ...lines('security', [
    ['20292', 'Industri Bahan Peledak', all(high)],
    ['80100', 'Aktivitas Keamanan Swasta', all(high)],
  ]),
  ...lines('environment', [
    ['38110', 'Pengumpulan Limbah dan Sampah Tidak Berbahaya', [mediumLow, mediumLow, mediumHigh, mediumHigh]],
    ['38211', 'Treatment dan Pembuangan Limbah dan Sampah Tidak Berbahaya', [mediumHigh, mediumHigh, high, high]],
    ['38220', 'Treatment dan Pembuangan Limbah Berbahaya', all(high), { levels: all(c) }],
  ]),
];

function lines(sector: BusinessSector, rows: readonly Row[]): KbliLine[] {
  return rows.map(([code, title, risks, exceptions]) => ({ code, title, sector, risks, ...exceptions }));
}

function all<T>(value: T): ByScale<T> {
  return [value, value, value, value];
}
