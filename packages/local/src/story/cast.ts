import type { SampleIds } from '../samples/load.ts';
import { samplePersons } from '../samples/records.ts';
import type { Caller } from './calls.ts';

/** A citizen of the story. */
export interface Citizen extends Caller {
  readonly who: string;
  readonly nik: string;
  readonly village: string;
  /** where messages go: an e-mail address or a telephone number */
  readonly reachedAt: string;
}

/** A citizen who owes tax and has a business: the ids of the bill and the company. */
export interface Settled extends Citizen {
  readonly bill: string;
  readonly company: string;
}

/** Who plays in the story. */
export interface Cast {
  /** reads mail in Indonesian, lives in Semarang */
  readonly siti: Citizen;
  /** reads mail in English, lives in Makassar */
  readonly anna: Citizen;
  /** reads text messages, lives in Surabaya */
  readonly hadi: Citizen;
  readonly cityTax: Caller;
  readonly provinceTax: Caller;
  readonly stateTax: Caller;
  readonly cityTreasurer: Caller;
  readonly stateTreasurer: Caller;
  readonly bank: Caller;
  /** lives in Semarang and registers a company */
  readonly bambang: Citizen;
  /** does other people's taxes */
  readonly agus: Citizen;
  /** lives in Semarang, works for the city and has a business */
  readonly endah: Settled;
  readonly registrar: Caller;
  readonly personnel: Caller;
  /** of the same agency as `personnel`: who leads the unit, and who decrees */
  readonly unitHead: Caller;
  readonly ppk: Caller;
  readonly civilService: Caller;
  readonly training: Caller;
  readonly cityPermits: Caller;
  readonly provincePermits: Caller;
  /** acts for citizens who consent to it */
  readonly partner: Caller & { readonly id: string };
}

/** The cast, from the sample data: the first people of persons.csv, and officers by their agency. */
export function castOf({ officers, banks, bills, companies, partners }: SampleIds): Cast {
  const [siti, anna, hadi, bambang, endah, agus] = samplePersons().map(({ nik, name, address, contact }) => ({
    who: `citizen:${nik}`,
    name,
    nik,
    village: address.region,
    reachedAt: contact?.email ?? contact?.phone ?? '',
  }));
  const [bank] = banks.map((name) => ({ who: `bank:${name}`, name }));
  const [partner] = partners.map((id) => ({ who: `partner:${id}`, name: id, id }));
  if (!partner) throw new Error('the story needs a partner');
  if (!siti || !anna || !hadi || !bambang || !endah || !agus || !bank)
    throw new Error('the story needs six sample people and a bank');
  const bill = bills.find(({ payer, status }) => payer === endah.nik && status === 'open');
  const company = companies.find(({ founder }) => founder === endah.nik);
  if (!bill || !company) throw new Error(`the story needs an open bill and a company of ${endah.name}`);
  const officer = (agency: string): Caller => {
    const who = officers[agency];
    if (!who) throw new Error(`the story needs an officer of ${agency}`);
    return { who, name: agency };
  };
  return {
    siti,
    anna,
    hadi,
    bank,
    partner,
    bambang,
    agus,
    endah: { ...endah, bill: bill.id, company: company.id },
    registrar: officer('dukcapil-33.74'),
    personnel: officer('bkpp-33.74/hr'),
    unitHead: officer('bkpp-33.74/unit-head'),
    ppk: officer('bkpp-33.74/ppk'),
    civilService: officer('bkn/technical-approval'),
    training: officer('bpsdm-33'),
    cityTax: officer('bapenda-33.74'),
    provinceTax: officer('bapenda-35'),
    stateTax: officer('djp'),
    cityTreasurer: officer('bpkad-33.74'),
    stateTreasurer: officer('djpb'),
    cityPermits: officer('dpmptsp-33.74'),
    provincePermits: officer('dpmptsp-33'),
  };
}
