import { deriveId } from '@simpul/backbone';
import type { NewCompany, PersonRef } from '@simpul/contracts';
import type { Keys } from '@simpul/service';

/**
 * The ids a company may be registered under, the next one once the company of the last has closed. A deed is one company
 * for ever, whatever kind it is registered as; a person has one business of their own at a time.
 *
 * Ids are seen by everybody, as a PersonRef and the number of a deed may be: what tells people apart goes in by HMAC, so
 * that nobody without the key learns whose business an id is, or who the notary was.
 */
export function* naturalIds(
  { deed }: Pick<NewCompany, 'deed'>,
  person: PersonRef,
  { hmac }: Pick<Keys, 'hmac'>,
): Generator<string> {
  if (!deed) for (let nth = 0; ; nth += 1) yield deriveId('company', 'umk', hmac(`umk-of:${person}:${nth}`));
  else yield deriveId('company', 'deed', deed.number, deed.date, hmac(`notary:${plain(deed.notary)}`));
}

/** A name as letters and digits alone, so that spaces, dots and capitals make no other notary. */
function plain(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
