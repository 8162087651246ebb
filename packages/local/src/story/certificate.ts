import { createHash } from 'node:crypto';
import { type Company, kbliTitle, Verification } from '@simpul/contracts';
import { needed, type Scene } from './scene.ts';

/** A signed PDF: how it is signed, the address in its QR, what its file hashes to. */
export interface SignedFile {
  readonly signature: string;
  readonly address: string;
  /** the last part of the address */
  readonly code: string;
  readonly sha256: string;
}

/** What a PDF with a signature and an address to verify it says of itself. @throws {Error} where it has none */
export function signedFile(data: ArrayBuffer): SignedFile {
  const file = Buffer.from(data);
  const text = file.toString('latin1');
  // The link beside the QR, as a PDF writes it (ISO 32000-1, 12.6.4.7).
  const address = /\/URI \(([^)]+)\)/.exec(text)?.[1];
  const signature = /\/SubFilter \/([\w.]+)/.exec(text)?.[1];
  if (!address || !signature) throw new Error('a signed PDF with an address to verify it was awaited');
  const code = new URL(address).pathname.split('/').at(-1) ?? '';
  return { signature, address, code, sha256: createHash('sha256').update(file).digest('hex') };
}

/** The certificate as its representative downloads it, and as anybody verifies it by the address in its QR. */
export async function showCertificate(
  { cast, calls, pen, step }: Scene,
  registered: Company | undefined,
): Promise<void> {
  const { bambang } = cast;
  const title = {
    id: `${bambang.name} mengunduh sertifikat; siapa pun memverifikasinya`,
    en: 'The certificate as a signed PDF, and what anybody learns by the address in its QR',
  };
  await step(title, async () => {
    const { id, nib } = needed(registered);
    const certificate = await calls.done(bambang, ({ g2b }) =>
      g2b.GET('/v1/companies/{id}/certificate', { params: { path: { id } }, parseAs: 'arrayBuffer' }),
    );
    const { address, signature, code, sha256: hash } = signedFile(certificate.data);
    pen.seen('PDF', [`${certificate.data.byteLength} bytes, signed ${signature}`, address]);

    const { data } = await calls.done({ name: 'anybody' }, ({ g2b }) =>
      g2b.GET('/v1/verifications/{code}', { params: { path: { code } } }),
    );
    const { status, sha256, signedBy, company } = Verification.parse(data);
    const permits = company.permits.map(({ kbli, number }) => `${kbliTitle(kbli)} ${number ?? ''}`.trim());
    pen.seen('verified', [`${status}, signed by ${signedBy}`, `NIB ${company.nib}, ${company.name}`, ...permits]);
    if (status !== 'current' || company.nib !== nib || sha256 !== hash)
      throw new Error('the certificate was not found genuine');
  });
}
