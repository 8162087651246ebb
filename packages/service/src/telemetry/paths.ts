/**
 * A request target without query and without anything that may identify somebody: only segments that are plain
 * lower-case words or a version stay, everything else becomes `*`.
 *
 * @example withoutData('/v1/persons/pabcdefghijklmnopqrstuvwxyz/contact?x=1') // '/v1/persons/ * /contact' without the blanks
 */
export function withoutData(target: string): string {
  const path = target.split('?', 1)[0] ?? '';
  return path
    .split('/')
    .map((segment) => (/^(v\d+|[a-z.-]{0,24})$/.test(segment) ? segment : '*'))
    .join('/');
}
