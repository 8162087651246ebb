import { plainAddPlaceholder } from '@signpdf/placeholder-plain';
import { SignPdf } from '@signpdf/signpdf';
import { Signer, SUBFILTER_ETSI_CADES_DETACHED } from '@signpdf/utils';
import { type SigningKey, signCades } from './cades.ts';

/** What a signature says about itself. */
export interface Sealing {
  readonly reason: string;
  readonly location: string;
  readonly at: Date;
}

/**
 * The port to whoever signs documents: a whole PDF goes in, the same with a PAdES signature comes out. Behind it stands
 * a key of this service, or the interface of a certified provider that keeps the key itself.
 */
export interface DocumentSigner {
  /** what the signature is called in the document */
  readonly name: string;
  seal(pdf: Buffer, sealing: Sealing): Promise<Buffer>;
}

// Bytes reserved for the signature: one with a chain of three certificates has about 5,000.
const reserved = 12_288;

/** Signs with a key at hand: an electronic seal that a certified provider issued, or the key of development. */
export function keySigner(signingKey: SigningKey, { name }: { name: string }): DocumentSigner {
  return {
    name,
    async seal(pdf, { reason, location, at }) {
      const open = plainAddPlaceholder({
        ...{ pdfBuffer: pdf, reason, location, name, contactInfo: '', signingTime: at },
        signatureLength: reserved,
        subFilter: SUBFILTER_ETSI_CADES_DETACHED,
      });
      return await new SignPdf().sign(open, new CadesSigner(signingKey), at);
    },
  };
}

// signpdf knows a signer by its class.
class CadesSigner extends Signer {
  readonly #key: SigningKey;

  constructor(key: SigningKey) {
    super();
    this.#key = key;
  }

  override sign(content: Buffer): Promise<Buffer> {
    return signCades(content, this.#key);
  }
}
