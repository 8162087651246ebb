/** A text as it may stand somewhere: in which form, and its bytes in that form. */
export interface Form {
  readonly form: string;
  readonly bytes: Buffer;
}

/** Texts shorter than this stand anywhere by chance. */
export const shortest = 5;

/**
 * The forms in which a text can be found by its bytes: as it is and in capitals or small letters, in UTF-16, reversed,
 * escaped as in JSON, HTML or a URL, in hexadecimal, and in base64 wherever in the encoded text it begins. Each once.
 */
export function formsOf(text: string): Form[] {
  const utf8 = Buffer.from(text);
  const forms: Form[] = [
    { form: 'clear', bytes: utf8 },
    { form: 'small letters', bytes: Buffer.from(text.toLowerCase()) },
    { form: 'capitals', bytes: Buffer.from(text.toUpperCase()) },
    { form: 'UTF-16', bytes: Buffer.from(text, 'utf16le') },
    { form: 'reversed', bytes: Buffer.from([...text].reverse().join('')) },
    { form: 'JSON escapes', bytes: Buffer.from(JSON.stringify(text).slice(1, -1).replaceAll('/', '\\/')) },
    { form: 'JSON code points', bytes: Buffer.from([...text].map(codePoint).join('')) },
    { form: 'HTML escapes', bytes: Buffer.from(text.replaceAll(/[&<>"'/]/g, (each) => `&#${each.charCodeAt(0)};`)) },
    { form: 'URL escapes', bytes: Buffer.from(encodeURIComponent(text)) },
    { form: 'form escapes', bytes: Buffer.from(new URLSearchParams([['', text]]).toString().slice(1)) },
    { form: 'hexadecimal', bytes: Buffer.from(utf8.toString('hex')) },
    { form: 'hexadecimal in capitals', bytes: Buffer.from(utf8.toString('hex').toUpperCase()) },
    ...[0, 1, 2].flatMap((before) => base64From(utf8, before)),
  ];
  const seen = new Set<string>();
  return forms.filter(({ bytes }) => !seen.has(bytes.toString('latin1')) && seen.add(bytes.toString('latin1')));
}

function codePoint(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The characters that no neighbour has a part in, where so many bytes come before the text in a group of three. */
function base64From(utf8: Buffer, before: number): Form[] {
  const encoded = Buffer.concat([Buffer.alloc(before), utf8]);
  const whole = Math.floor((encoded.length * 8) / 6);
  const own = encoded.toString('base64').slice(Math.ceil((before * 8) / 6), whole);
  const inUrls = own.replaceAll('+', '-').replaceAll('/', '_');
  return [
    { form: 'base64', bytes: Buffer.from(own) },
    { form: 'base64url', bytes: Buffer.from(inUrls) },
  ];
}
