import { Rejected, type Text } from '@simpul/contracts';
import type { Input, Reply } from '@simpul/service';

type Asked = Pick<Input<unknown, unknown, unknown>, 'language' | 'res'>;

/** The address that a document's QR leads to; without `publicUrl` it names the host that was asked, for laptops only. */
export function addressOf(code: string, { req }: Asked['res'], publicUrl: string | undefined): string {
  const base = publicUrl ?? `${req.protocol}://${req.get('host')}`;
  return new URL(`/v1/verifications/${code}`, base).href;
}

/** A PDF that a browser shows; `name` without its ending. */
export function pdfReply(name: string, data: Buffer): Reply {
  const headers = { 'Content-Disposition': `inline; filename="${name}.pdf"` };
  return { content: { type: 'application/pdf', data }, headers };
}

/**
 * A verification as data, or as a page to whom prefers that.
 * @throws Rejected with `refusal` to programs, where nothing is known under the code; browsers get the page on that
 */
export function verificationReply<V>(
  { language, res: { req } }: Asked,
  verification: V | undefined,
  {
    page,
    unknown,
    refusal,
  }: {
    page(verification: V, language: keyof Text): string;
    unknown(language: keyof Text): string;
    readonly refusal: string;
  },
): Reply {
  const headers = { Vary: 'Accept, Accept-Language', 'Content-Language': language };
  if (req.accepts(['json', 'html']) === 'html') {
    const data = verification ? page(verification, language) : unknown(language);
    return { status: verification ? 200 : 404, content: { type: 'text/html', data }, headers };
  }
  if (!verification) throw new Rejected(refusal);
  return { body: verification, headers };
}
