export { type IssuedDocument, type IssuedDocuments, openIssuedDocuments } from './issued.ts';
export { escaped, type Frame, framed, type Row, rows, type Tone } from './page.ts';
export { addressOf, pdfReply, verificationReply } from './replies.ts';
export { checkDocumentSettings, createSigner, documentSettings } from './settings.ts';
export { printSheet, type Sheet } from './sheet.ts';
export { type DocumentSigner, keySigner, type Sealing } from './signer.ts';
export { documentWords, longDate, longDay, longMoment } from './wording.ts';
