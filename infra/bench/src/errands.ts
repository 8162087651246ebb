import { setTimeout as delay } from 'node:timers/promises';
import type { ServiceName } from '@simpul/local';
import { type Call, createCaller } from './calls.ts';
import { type City, replicaOf } from './city.ts';
import { inFlight, workOff } from './lanes/work.ts';

// Everybody here is invented.
const operator = 'operator:simpul';
const registrar = 'officer:dukcapil-33.74/198802142012012991/registrar';
const taxOfficer = 'officer:bapenda-33.74/198503302010012995/tax-officer';
const hrOfficer = 'officer:bkpsdm-33.74/198503302010011003/hr';
const executive = { level: 'city', branch: 'executive', kind: 'agency', region: '33.74' } as const;
const agencies = [
  { id: 'dukcapil-33.74', name: 'Dinas Kependudukan dan Pencatatan Sipil Kota Semarang', duties: ['civil-registry'] },
  { id: 'bapenda-33.74', name: 'Badan Pendapatan Daerah Kota Semarang', duties: ['regional-tax'] },
  { id: 'bkpsdm-33.74', name: 'Badan Kepegawaian dan PSDM Kota Semarang', duties: [] },
];
const village = '33.74.01.1001';
const founders = 20;

interface Errand {
  readonly service: ServiceName;
  readonly what: string;
  readonly path: string;
  who(n: number): string;
  body(n: number): unknown;
}

/** One command for each service: first people, whom the others tell of. */
const errands: readonly Errand[] = [
  {
    service: 'g2g',
    what: 'people enrolled',
    path: '/v1/persons',
    who: () => registrar,
    body: (n) => ({
      nik: nikOf(n),
      name: `Warga ${n}`,
      birthDate: '1990-07-01',
      sex: n % 2 === 0 ? 'female' : 'male',
      address: { region: village, line: `Jl. Contoh ${n}` },
      contact: { channel: 'none', language: 'id' },
    }),
  },
  {
    service: 'g2c',
    what: 'tax bills issued',
    path: '/v1/tax-bills',
    who: () => taxOfficer,
    body: (n) => ({
      payer: { nik: nikOf(n) },
      taxType: 'pbb-p2',
      region: village,
      subject: { nop: `33740100010${String(n).padStart(7, '0')}` },
      period: '2026',
      amount: 1_250_000 + n,
      dueDate: '2027-09-30',
    }),
  },
  {
    service: 'g2b',
    what: 'companies registered',
    path: '/v1/companies',
    who: (n) => `citizen:${nikOf(n % founders)}`,
    body: (n) => ({
      kind: 'private',
      name: `PT Contoh ${n}`,
      region: village,
      capital: 1_750_000_000,
      activities: [{ edition: '2020', code: '56103' }],
      selfDeclaration: true,
      deed: { number: String(n + 1), date: '2026-02-20', notary: 'Rahayu Lestari, S.H., M.Kn.' },
    }),
  },
  {
    service: 'g2e',
    what: 'copies of records asked for',
    path: '/v1/person-copies',
    who: () => hrOfficer,
    body: (n) => ({ nik: nikOf(n) }),
  },
];

/** The NIK of the n-th invented person; another one for every number up to 250,000. */
export function nikOf(n: number): string {
  const day = String(1 + (n % 28)).padStart(2, '0');
  const serial = String(1 + Math.floor(n / 28)).padStart(4, '0');
  return `337401${day}0190${serial}`;
}

/** Enrols the agencies whose officers act, and waits until the other services have heard of them. */
export async function enrolAgencies(city: City): Promise<void> {
  const caller = createCaller(1);
  const url = (service: ServiceName, path: string) => replicaOf(city, service).url + path;
  for (const each of agencies) {
    const token = await city.token(operator);
    await caller.send({ url: url('g2g', '/v1/agencies'), token, key: each.id, body: { ...each, ...executive } });
  }
  const heard = async (call: Call): Promise<void> => {
    const known = () =>
      caller.send({ ...call, method: 'GET' }).then(
        () => true,
        () => false,
      );
    while (!(await known())) await delay(200);
  };
  await heard({ url: url('g2c', '/v1/tax-bills'), token: await city.token(taxOfficer) });
  await heard({ url: url('g2e', '/v1/person-copies'), token: await city.token(hrOfficer) });
  caller.close();
}

/** Sends each service so many commands, one service after the other; answers how many a second it took of each. */
export async function runErrands(
  city: City,
  { commands, progress }: { readonly commands: number; progress(line: string): void },
): Promise<Record<ServiceName, number>> {
  const caller = createCaller(inFlight);
  const found: Partial<Record<ServiceName, number>> = {};
  for (const { service, what, path, who, body } of errands) {
    const url = replicaOf(city, service).url + path;
    const started = performance.now();
    await workOff(commands, async (n) => {
      const token = await city.token(who(n));
      await caller.send({ url, token, key: `bench-${n}`, body: body(n) });
    });
    found[service] = commands / ((performance.now() - started) / 1_000);
    progress(`${service}: ${commands} ${what}, ${Math.round(found[service])}/s`);
  }
  caller.close();
  return found as Record<ServiceName, number>;
}
