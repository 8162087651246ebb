import { createRequire } from 'node:module';
import { buffer } from 'node:stream/consumers';
import type { Text } from '@simpul/contracts';
import PDFDocument from 'pdfkit';
import { encode } from 'uqr';
import { documentWords as words } from './wording.ts';

type Pdf = InstanceType<typeof PDFDocument>;
/** Draws an element of the document's structure: a new page must be begun before it, not within. */
type Add = (type: 'H1' | 'H2' | 'P' | 'Figure', draw: () => void, options?: { alt?: string }) => void;

/** A document that is being printed, Indonesian first and English small below. */
export interface Sheet {
  /** the name of the document, in the middle */
  title(text: Text): void;
  /** its number, large and in the middle */
  number(text: string): void;
  /** a labelled fact; `en` only where it differs */
  fact(label: Text, id: string, en?: string): void;
  section(text: Text): void;
  /** a bold line with what is to be said of it */
  item(heading: string, text: Text): void;
  paragraph(text: Text): void;
  /** the QR, what it leads to, and what the document rests on; the last thing on the sheet */
  foot(about: { readonly code: string; readonly verifyAt: string; readonly basis: Text }): void;
}

const margin = 56;
const qrSize = 110;
const ink = '#1a1a1a';
const grey = '#5c5c5c';
const require = createRequire(import.meta.url);
const fonts = {
  plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
};

/** Prints a document, A4, as a PDF that is not signed yet: tagged so that it can be read aloud, its fonts within. */
export async function printSheet(
  { title, subject, issuedAt }: { readonly title: string; readonly subject: string; readonly issuedAt: string },
  draw: (sheet: Sheet) => void,
): Promise<Buffer> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'id-ID',
    displayTitle: true,
    font: fonts.plain,
    info: { Title: title, Subject: subject, Creator: 'Simpul', CreationDate: new Date(issuedAt) },
  });
  const whole = buffer(pdf);
  const body = pdf.struct('Document');
  pdf.addStructure(body);
  draw(sheetOn(pdf, (type, each, options = {}) => void body.add(pdf.struct(type, options, each))));
  body.end();
  pdf.end();
  return await whole;
}

function sheetOn(pdf: Pdf, add: Add): Sheet {
  return {
    title(text) {
      add('H1', () => {
        pdf.font(fonts.bold).fontSize(18).fillColor(ink).text(text.id.toUpperCase(), { align: 'center' });
      });
      add('P', () => english(pdf, text.en, 'center'));
    },
    number(text) {
      add('P', () => {
        pdf.moveDown(0.6).font(fonts.bold).fontSize(24).fillColor(ink).text(text, { align: 'center' });
        pdf.moveDown(1);
      });
    },
    fact(label, id, en) {
      add('P', () => fact(pdf, label, id, en));
    },
    section(text) {
      add('H2', () => {
        pdf.moveDown(0.8).font(fonts.bold).fontSize(12).fillColor(ink).text(text.id);
        english(pdf, text.en);
      });
    },
    item(heading, text) {
      keepTogether(pdf, 48);
      add('P', () => {
        pdf.moveDown(0.5).font(fonts.bold).fontSize(9.5).fillColor(ink).text(heading);
        pdf.font(fonts.plain).fontSize(9).text(text.id);
        english(pdf, text.en);
      });
    },
    paragraph(text) {
      keepTogether(pdf, 48);
      add('P', () => {
        pdf.moveDown(0.5).font(fonts.plain).fontSize(9.5).fillColor(ink).text(text.id);
        english(pdf, text.en);
      });
    },
    foot: (about) => foot(pdf, add, about),
  };
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

function foot(pdf: Pdf, add: Add, { code, verifyAt, basis }: Parameters<Sheet['foot']>[0]): void {
  keepTogether(pdf, qrSize + 40);
  const top = Math.max(pdf.y + 16, pdf.page.height - margin - qrSize - 24);
  const beside = { width: pdf.page.width - 2 * margin - qrSize - 16 };
  const left = margin + qrSize + 16;
  const alt = `${words.verify.id} ${verifyAt}`;
  add('Figure', () => qr(pdf, verifyAt, { left: margin, top }), { alt });
  add('P', () => {
    pdf.font(fonts.plain).fontSize(8).fillColor(ink).text(words.verify.id, left, top, beside);
    english(pdf, words.verify.en);
    pdf
      .moveDown(0.4)
      .fontSize(7)
      .fillColor(ink)
      .text(verifyAt, { ...beside, link: verifyAt });
    pdf.text(`${words.code.id}: ${code}`, beside).moveDown(0.4);
    pdf.fontSize(7).text(words.signed.id, beside);
    english(pdf, words.signed.en);
    pdf.moveDown(0.2).fontSize(7).fillColor(ink).text(basis.id, beside);
    english(pdf, basis.en);
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
