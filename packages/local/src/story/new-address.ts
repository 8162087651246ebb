import { randomInt } from 'node:crypto';
import { etagOf, unwrap } from '@simpul/client';
import { type EmployeePersonCopy, type NewAddress, personRecordUpdated } from '@simpul/contracts';
import type { z } from 'zod';
import { awaitEffects, type Effect } from './effects.ts';
import { event } from './looks.ts';
import { afterRecordUpdate, reactionsTo } from './reactions.ts';
import { needed, type Scene } from './scene.ts';

type Address = z.infer<typeof NewAddress>;

/** A citizen who owes tax, has a business and works for the city moves: whoever keeps the address has the new one. */
export async function tellOnce(scene: Scene): Promise<void> {
  scene.pen.chapter({
    id: 'Alamat baru: sekali dilaporkan, di mana-mana mutakhir',
    en: 'A new address: told to government once, current everywhere',
  });
  const copy = await keepCopy(scene);
  await move(scene, copy);
}

function keepCopy(scene: Scene): Promise<EmployeePersonCopy | undefined> {
  const { cast, calls, pen } = scene;
  const { endah, personnel } = cast;
  const title = {
    id: `Petugas kepegawaian Kota Semarang menyimpan salinan data ${endah.name}`,
    en: 'An HR officer keeps a copy of the record of an employee, fetched from the register by a grant',
  };
  return scene.step<EmployeePersonCopy>(title, async (keep) => {
    const { nik } = endah;
    const asked = await calls.done(personnel, ({ g2e }) => g2e.POST('/v1/person-copies', { body: { nik } }));
    const { id } = asked.data;
    await awaitEffects(pen, asked.began, [
      {
        label: 'employee',
        awaited: () => 'the record in the copy',
        everyMs: 100,
        async look() {
          const copy = await unwrap(scene.acting(personnel.who).g2e.GET('/v1/person-copies/{id}', at(id)));
          if (!copy.record) return undefined;
          keep(copy);
          return { lines: [`${copy.record.name}, ${lineOf(copy.record.address)}`] };
        },
      },
    ]);
  });
}

async function move(scene: Scene, kept: EmployeePersonCopy | undefined): Promise<void> {
  const { cast, calls, pen, stage } = scene;
  const title = {
    id: `${cast.endah.name} pindah; dinas dukcapil mencatatnya, sekali`,
    en: 'She moves, and the civil registry enters it: her bill, her business and her employer have it',
  };
  await scene.step(title, async () => {
    const copy = needed(kept);
    const lookedUp = scene.acting(cast.registrar.who).g2g.POST('/v1/persons/lookup', { body: { nik: cast.endah.nik } });
    const record = await unwrap(lookedUp);
    const address = { region: record.address.value.region, line: anotherLine(record.address.value.line) };
    const params = { path: { ref: record.person }, header: { 'If-Match': etagOf((await lookedUp).response) ?? '' } };
    const moved = await calls.done(cast.registrar, ({ g2g }) =>
      g2g.PATCH('/v1/persons/{ref}', { params, body: { address } }),
    );
    await awaitEffects(pen, moved.began, [
      event(scene, moved, personRecordUpdated.type),
      ...shownAddresses(scene, copy.id, address),
      ...reactionsTo(moved, afterRecordUpdate, stage.otlp),
    ]);
  });
}

/** The address on the bill, of the company's representative, and in the employer's copy. */
function shownAddresses({ acting, cast }: Scene, copy: string, address: Address): Effect[] {
  const { endah, personnel } = cast;
  const shown = (label: string, read: () => Promise<Address | undefined>): Effect => ({
    label,
    awaited: () => `the new address of the ${label}`,
    everyMs: 100,
    async look() {
      const found = await read();
      return found?.line === address.line ? { lines: [lineOf(found)] } : undefined;
    },
  });
  const { g2c, g2b } = acting(endah.who);
  const { g2e } = acting(personnel.who);
  return [
    shown('bill', async () => (await unwrap(g2c.GET('/v1/tax-bills/{id}', at(endah.bill)))).billingAddress),
    shown(
      'company',
      async () => (await unwrap(g2b.GET('/v1/companies/{id}', at(endah.company)))).representative?.address,
    ),
    shown('employee', async () => (await unwrap(g2e.GET('/v1/person-copies/{id}', at(copy)))).record?.address),
  ];
}

const at = (id: string) => ({ params: { path: { id } } });
const lineOf = ({ region, line }: Address) => `${line}, ${region}`;

function anotherLine(former: string): string {
  const line = `Jl. Pindahan ${randomInt(1, 200)} RT 0${randomInt(1, 10)}/RW 0${randomInt(1, 10)}`;
  return line === former ? anotherLine(former) : line;
}
