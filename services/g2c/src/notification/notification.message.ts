import { matterLabels } from '../wording/matters.ts';
import { escapeHtml, fill, type Language, type Params } from '../wording/wording.ts';
import { footer, templates } from './notification.templates.ts';

/** A message ready to be sent: `text` is plain, `html` a whole document that loads nothing from elsewhere. */
export interface Message {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Whether this process knows the template; another replica may be newer. */
export function knowsTemplate(template: string): boolean {
  return Object.hasOwn(templates, template);
}

/** Subject and plain text of a notification; the template's name where it is not known. */
export function wordsOf(template: string, params: Params, language: Language): { subject: string; text: string } {
  const words = knowsTemplate(template) ? templates[template] : undefined;
  if (!words) return { subject: template, text: template };
  return {
    subject: fill(words.subject, params, language, matterLabels),
    text: fill(words.text, params, language, matterLabels),
  };
}

/** The message of a notification with the footer that every mail has. */
export function composeMessage(template: string, params: Params, language: Language): Message {
  const { subject, text } = wordsOf(template, params, language);
  const paragraphs = text.split('\n\n').map((each) => `<p>${escapeHtml(each).replaceAll('\n', '<br>')}</p>`);
  const html = [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head><body>`,
    ...paragraphs,
    `<hr><p><small>${escapeHtml(footer[language])}</small></p></body></html>`,
  ];
  return { subject, text: `${text}\n\n-- \n${footer[language]}\n`, html: html.join('\n') };
}
