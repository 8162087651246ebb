import type { TextMessage } from './catcher.ts';
import type { Mail } from './smtp.ts';

const style = `
  body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
  details { border-bottom: 1px solid #bbb; padding: .5rem 0; }
  pre { white-space: pre-wrap; font: inherit; }
  iframe { width: 100%; height: 24rem; border: 1px solid #bbb; }
  small { color: #555; }
`;

/** The page where people read what the system sent, newest first. */
export function page(mails: readonly Mail[], texts: readonly TextMessage[]): string {
  return `<!doctype html>
<html lang="id">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Surat keluar · Simpul</title>
<style>${style}</style>
<h1>Surat keluar <small lang="en">Outgoing mail</small></h1>
<p>Semua surat elektronik dan pesan teks dari sistem pengembangan ini berakhir di sini.
<br><small lang="en">All mail and text messages of this development system end here.</small></p>
<form><label>Penerima <small lang="en">(recipient)</small> <input name="to"></label> <button>Cari</button></form>
<h2>Surat elektronik <small lang="en">Mail</small> (${mails.length})</h2>
${mails.map(mailHtml).reverse().join('')}
<h2>Pesan teks <small lang="en">Text messages</small> (${texts.length})</h2>
${texts.map(textHtml).reverse().join('')}
</html>`;
}

function mailHtml(mail: Mail): string {
  const body = mail.html
    ? `<iframe sandbox title="${escaped(mail.subject)}" srcdoc="${escaped(mail.html)}"></iframe>`
    : `<pre>${escaped(mail.text)}</pre>`;
  return `<details><summary>${escaped(mail.subject)} <small>${escaped(mail.to.join(', '))} · ${mail.receivedAt}</small></summary>${body}</details>\n`;
}

function textHtml(text: TextMessage): string {
  return `<details><summary>${escaped(text.to)} <small>${text.receivedAt}</small></summary><pre>${escaped(JSON.stringify(text.body, null, 2))}</pre></details>\n`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
