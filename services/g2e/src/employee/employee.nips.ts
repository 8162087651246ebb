import { createReservations } from '@simpul/backbone';
import type { Keys } from '@simpul/service';
import type { Connection } from 'mongoose';

/** What a NIP is made of. */
export interface NipParts {
  /** `YYYY-MM-DD`, as the person register has it */
  readonly birthDate: string;
  readonly sex: 'female' | 'male';
  readonly startsOn: string;
  readonly employment: 'cpns' | 'pppk';
}

/** The numbers of civil servants and contract staff, each one person’s for ever. */
export interface Nips {
  /** Reserves the number of an employee about to be hired; asked again it answers the same one. */
  reserve(employee: string, parts: NipParts): Promise<string>;
}

/** Opens the reservations of NIPs. A number that was reserved for somebody who was not hired stays theirs. */
export function createNips(db: Connection, keys: Pick<Keys, 'hmac'>): Nips {
  const nips = createReservations(db, 'nip', keys.hmac);

  async function reserve(employee: string, parts: NipParts): Promise<string> {
    for (let serial = 1; serial <= 999; serial += 1) {
      const candidate = nipOf(parts, serial);
      if ((await nips.reserve(candidate, employee)) === employee) return candidate;
    }
    throw new Error('all 999 numbers of a birth date, start and sex are taken');
  }

  return { reserve };
}

/**
 * 18 digits: birth YYYYMMDD, start YYYYMM, 1 for a man and 2 for a woman, serial (Perka BKN 22/2007). A PPPK’s has 21 in
 * place of the month: the first contract.
 */
export function nipOf({ birthDate, sex, startsOn, employment }: NipParts, serial: number): string {
  const start = employment === 'pppk' ? `${startsOn.slice(0, 4)}21` : startsOn.slice(0, 7).replace('-', '');
  return `${birthDate.replaceAll('-', '')}${start}${sex === 'male' ? 1 : 2}${String(serial).padStart(3, '0')}`;
}
