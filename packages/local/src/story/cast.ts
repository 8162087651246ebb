import type { SampleIds } from '../samples/load.ts';
import { samplePersons } from '../samples/records.ts';
import type { Caller } from './calls.ts';

/** A citizen of the story. */
export interface Citizen extends Caller {
  readonly nik: string;
  readonly village: string;
  /** where messages go: an e-mail address or a telephone number */
  readonly reachedAt: string;
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
}

/** The cast, from the sample data: the first three people of persons.csv, and officers by their agency. */
export function castOf({ officers, banks }: Pick<SampleIds, 'officers' | 'banks'>): Cast {
  const [siti, anna, hadi] = samplePersons().map(({ nik, name, address, contact }) => ({
    who: `citizen:${nik}`,
    name,
    nik,
    village: address.region,
    reachedAt: contact?.email ?? contact?.phone ?? '',
  }));
  const [bank] = banks.map((name) => ({ who: `bank:${name}`, name }));
  if (!siti || !anna || !hadi || !bank) throw new Error('the story needs three sample people and a bank');
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
    cityTax: officer('bapenda-33.74'),
    provinceTax: officer('bapenda-35'),
    stateTax: officer('djp'),
    cityTreasurer: officer('bpkad-33.74'),
    stateTreasurer: officer('djpb'),
  };
}
