import type { DataAccess } from '@simpul/contracts';
import type { Scene } from './scene.ts';

const most = 6;

/** A citizen asks who read her data: officers, agencies and services, in all of government, at one place. */
export async function seeWhoRead({ cast, calls, pen, step }: Scene): Promise<void> {
  pen.chapter({
    id: 'Siapa membaca data saya: setiap pembacaan tercatat, tersegel, dan terlihat oleh yang punya data',
    en: 'Who read my data: every reading is on record, sealed, and shown to whom it is about',
  });
  const title = {
    id: `${cast.endah.name} melihat siapa membaca datanya di semua layanan`,
    en: 'She sees who read her data in all services: which fields, on what ground, by which grant',
  };
  await step(title, async () => {
    const { data } = await calls.done(cast.endah, ({ g2c }) =>
      g2c.GET('/v1/me/data-access', { params: { query: { limit: 100 } } }),
    );
    const silent = data.services.filter(({ answered }) => !answered).map(({ service }) => service);
    if (silent.length > 0) throw new Error(`${silent.join(', ')} could not be asked`);
    const seen = new Set(data.items.map(({ service }) => service));
    if (!seen.has('g2g') || !seen.has('g2e'))
      throw new Error('the civil registry and her employer have read her record, and that was awaited');
    pen.seen('read by', data.items.slice(0, most).map(lineOf));
  });
}

function lineOf({ service, reader, fields, ground }: DataAccess): string {
  const { agency, client, nib, role } = reader;
  const who = agency ?? client ?? nib ?? '';
  return `${service}: ${reader.kind} ${who}${role ? ` (${role})` : ''}: ${fields.join(', ')}; ${ground}`;
}
