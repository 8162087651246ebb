import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import type { CertifiedCompany, Text } from '@simpul/contracts';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { kinds, longDay, longMoment, permitLine, regionLine, scales, words } from './certificate.wording.ts';

/** What is printed: the facts, and where they can be checked. */
export interface Printed {
  readonly code: string;
  readonly company: CertifiedCompany;
  /** ISO 8601 */
  readonly issuedAt: string;
  /** the address in the QR */
  readonly verifyAt: string;
}

type Pdf = InstanceType<typeof PDFDocument>;
/** Draws an element of the document's structure: a new page must be begun before it, not within. */
type Add = (type: 'H1' | 'H2' | 'P' | 'Figure', draw: () => void, options?: { alt?: string }) => void;

const margin = 56;
const qrSize = 110;
const ink = '#1a1a1a';
const grey = '#5c5c5c';
const require = createRequire(import.meta.url);
const fonts = {
  plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};

/**
 * Prints a certificate, A4, as a PDF that is not signed yet: Indonesian first, English below, tagged so that it can be
 * read aloud, its fonts within.
 */
export async function printCertificate({ code, company, issuedAt, verifyAt }: Printed): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'id-ID',
    displayTitle: true,
    font: fonts.plain,
    info: {
      Title: `${words.certificate.id} ${company.nib} · ${company.name}`,
      Subject: words.certificate.en,
      Creator: 'Simpul',
      CreationDate: new Date(issuedAt),
    },
  });
  const whole = buffer(pdf);
  const body = pdf.struct('Document');
  pdf.addStructure(body);
  const add: Add = (type, draw, options = {}) => void body.add(pdf.struct(type, options, draw));

  add('H1', () => {
    pdf.font(fonts.bold).fontSize(18).fillColor(ink).text(words.certificate.id.toUpperCase(), { align: 'center' });
  });
  add('P', () => english(pdf, words.certificate.en, 'center'));
  add('P', () => {
    pdf.moveDown(0.6).font(fonts.bold).fontSize(24).fillColor(ink).text(grouped(company.nib), { align: 'center' });
    pdf.moveDown(1);
  });
  for (const [label, id, en] of factsOf(company, issuedAt)) add('P', () => fact(pdf, label, id, en));
  add('H2', () => {
    pdf.moveDown(0.8).font(fonts.bold).fontSize(12).fillColor(ink).text(words.activities.id);
    english(pdf, words.activities.en);
  });
  for (const permit of company.permits) {
    keepTogether(pdf, 48);
    add('P', () => {
      pdf.moveDown(0.5).font(fonts.bold).fontSize(9.5).fillColor(ink).text(`${permit.kbli.code} ${permit.title}`);
      pdf
        .font(fonts.plain)
        .fontSize(9)
        .text(capital(permitLine(permit, 'id')));
      english(pdf, capital(permitLine(permit, 'en')));
    });
  }
  foot(pdf, add, { code, verifyAt });
  body.end();
  pdf.end();
  return await whole;
}

function factsOf(company: CertifiedCompany, issuedAt: string): [label: Text, id: string, en?: string][] {
  const { name, kind, scale, region, registeredAt } = company;
  return [
    [words.name, name],
    [words.kind, kinds[kind].id, kinds[kind].en],
    [words.scale, scales[scale].id, scales[scale].en],
    [words.region, `${regionLine(region)} (${region})`],
    [words.registered, longDay(registeredAt, 'id'), longDay(registeredAt, 'en')],
    [words.issued, longMoment(issuedAt, 'id'), longMoment(issuedAt, 'en')],
  ];
}

function fact(pdf: Pdf, label: Text, id: string, en?: string): void {
  const column = margin + 150;
  const top = pdf.y;
  pdf.font(fonts.plain).fontSize(9.5).fillColor(grey).text(`${label.id} / ${label.en}`, margin, top, { width: 145 });
  const afterLabel = pdf.y;
  pdf.fillColor(ink).text(id, column, top);
  if (en && en !== id) english(pdf, en);
  pdf.x = margin;
  pdf.y = Math.max(pdf.y, afterLabel) + 4;
}

function foot(pdf: Pdf, add: Add, about: { code: string; verifyAt: string }): void {
  keepTogether(pdf, qrSize + 40);
  const top = Math.max(pdf.y + 16, pdf.page.height - margin - qrSize - 24);
  const beside = { width: pdf.page.width - 2 * margin - qrSize - 16 };
  const left = margin + qrSize + 16;
  const alt = `${words.verify.id} ${about.verifyAt}`;
  add('Figure', () => qr(pdf, about.verifyAt, { left: margin, top }), { alt });
  add('P', () => {
    pdf.font(fonts.plain).fontSize(8).fillColor(ink).text(words.verify.id, left, top, beside);
    english(pdf, words.verify.en);
    pdf
      .moveDown(0.4)
      .fontSize(7)
      .fillColor(ink)
      .text(about.verifyAt, { ...beside, link: about.verifyAt });
    pdf.text(`${words.code.id}: ${about.code}`, beside).moveDown(0.4);
    pdf.fontSize(7).text(words.signed.id, beside);
    english(pdf, words.signed.en);
    pdf.moveDown(0.2).fontSize(7).fillColor(ink).text(words.basis.id, beside);
    english(pdf, words.basis.en);
  });
}

/** A QR drawn as squares, so that it is sharp in print; level Q bears a quarter of it being lost. */
function qr(pdf: Pdf, text: string, { left, top }: { left: number; top: number }): void {
  const { data, size } = encode(text, { ecc: 'Q', border: 0 });
  const side = qrSize / size;
  for (const [y, row] of data.entries()) {
    for (const [x, dark] of row.entries()) if (dark) pdf.rect(left + x * side, top + y * side, side, side);
  }
  pdf.fill(ink);
}

function english(pdf: Pdf, text: string, align: 'left' | 'center' = 'left'): void {
  pdf.font(fonts.plain).fontSize(7.5).fillColor(grey).text(text, { align });
}

function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - margin) pdf.addPage();
}

function grouped(nib: string): string {
  return nib.replace(/^(\d{4})(\d{4})(\d{5})$/, '$1 $2 $3');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
