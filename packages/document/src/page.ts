import type { Text } from '@simpul/contracts';

/** How the head of a page looks: it holds, take care, or it does not hold. */
export type Tone = 'good' | 'caution' | 'bad';

/** A page of its own: what it is about, what is told first, and HTML that is escaped already. */
export interface Frame {
  readonly language: keyof Text;
  readonly title: Text;
  readonly tone: Tone;
  readonly heading: Text;
  readonly text: Text;
  readonly body?: string;
}

/** A label and what it is of. */
export type Row = readonly [label: Text, value: string];

/** A verification page in the reader's language; it loads nothing from elsewhere. */
export function framed({ language, title, tone, heading, text, body = '' }: Frame): string {
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    // an empty icon, or browsers ask for one
    '<link rel="icon" href="data:,">',
    `<title>${escaped(title[language])}</title><style>${style}</style></head>`,
    `<body><main><header class="${tone}">`,
    `<h1>${escaped(heading[language])}</h1><p>${escaped(text[language])}</p></header>`,
    body,
    '</main></body></html>',
  ].join('\n');
}

/** A list of facts. */
export function rows(list: readonly Row[], language: keyof Text): string {
  const entries = list.map(([label, value]) => `<dt>${escaped(label[language])}</dt><dd>${escaped(value)}</dd>`);
  return `<dl>${entries.join('')}</dl>`;
}

/** Text as HTML shows it, whatever is in it. */
export function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}

const style = `
body { font: 16px/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; margin: 0 auto; max-width: 44rem; }
header { padding: 1.25rem; border-left: .5rem solid; background: #f2f2f2; }
header.good { border-color: #1b6e3c; } header.caution { border-color: #8a5a00; } header.bad { border-color: #a11d1d; }
h1 { margin: 0; font-size: 1.5rem; } h2 { font-size: 1.1rem; } header p { margin: .25rem 0 0; }
section { padding: .5rem 1.25rem 2rem; } dl { display: grid; grid-template-columns: minmax(8rem, 1fr) 2fr; gap: .4rem 1rem; }
dt { color: #5c5c5c; } dd { margin: 0; overflow-wrap: anywhere; } ul { padding-left: 1.2rem; } li { margin-bottom: .5rem; }
`;
