import { parseNik, parseNip } from '../values/person.ts';

/** What stands in place of what was masked. */
export const mask = '#';

// Most texts hold none of it: this looks before the shapes do.
const suspicious = /\d{13}|\d\.\d{3}\.\d{3}\.\d|@|%40|(?:\+|%2B)\d{7}|8\d{9}|eyJ/i;

const province = /^(?:1[1-9]|2[01]|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

/** Whether digits are those of a person: a NIK or what is made like one (KK, NPWP of a resident), a NIP, a BPJS number. */
function isPersons(digits: string): boolean {
  switch (digits.length) {
    case 13:
      return digits.startsWith('000');
    case 16:
      return province.test(digits) && parseNik(digits) !== undefined;
    case 18:
      return parseNip(digits) !== undefined;
    default:
      return false;
  }
}

/** The forms by which personal data is known without knowing whose it is; names and addresses have none. */
const shapes: readonly { readonly pattern: RegExp; readonly isPersonal?: (found: string) => boolean }[] = [
  // a bearer token: its claims are readable by anybody, and name people
  { pattern: /\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*/g },
  { pattern: /[\w.!#$%&'*+/=?^`{|}~-]{1,64}(?:@|%40)[a-z0-9][a-z0-9-]{0,62}(?:\.[a-z0-9-]{1,63})*\.[a-z]{2,24}/gi },
  // the NPWP as it was written until 2023
  { pattern: /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}(?!\d)/g },
  { pattern: /(?<![\w.])(?:\+|%2B)[1-9]\d{6,14}(?!\d)/gi },
  { pattern: /(?<![\w.+-])(?:0|62)8\d{8,11}(?![\w-])/g },
  { pattern: /(?<![\dA-Za-z])\d{13,18}(?![\dA-Za-z])/g, isPersonal: isPersons },
];

/**
 * A text without what has the form of personal data: NIK, KK, NPWP of a resident, NIP, BPJS number, e-mail address,
 * telephone number, bearer token. Numbers that are nobody's (billing codes, NIB, NOP, ids) stay, as do names and addresses:
 * who writes a text keeps those out of it.
 *
 * @example masked('no answer for 3374014107900001') // 'no answer for #'
 */
export function masked(text: string): string {
  if (!suspicious.test(text)) return text;
  return shapes.reduce(
    (left, { pattern, isPersonal }) =>
      left.replaceAll(pattern, (found) => (isPersonal && !isPersonal(found) ? found : mask)),
    text,
  );
}

const deepest = 12;

/**
 * A copy of what can be written as JSON, every text in it {@link masked}, names of members included, and numbers that are
 * digits of a person. Members named in `names` are masked whatever they hold.
 */
export function maskedValue(value: unknown, names: ReadonlySet<string> = new Set(), levels = deepest): unknown {
  if (typeof value === 'string') return masked(value);
  if (typeof value === 'number') return Number.isSafeInteger(value) && isPersons(String(value)) ? mask : value;
  if (typeof value !== 'object' || value === null) return value;
  if (levels === 0) return mask;
  if (value instanceof Uint8Array) return mask;
  if (Array.isArray(value)) return value.map((each) => maskedValue(each, names, levels - 1));
  // dates and the like say by themselves how they are written
  if ('toJSON' in value) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      masked(name),
      names.has(name) && each !== undefined ? mask : maskedValue(each, names, levels - 1),
    ]),
  );
}
