import { randomInt } from 'node:crypto';
import { unwrap } from '@simpul/client';
import type { PersonDetails } from '@simpul/contracts';
import { accepted } from '../samples/accepted.ts';
import type { Citizen } from './cast.ts';
import type { Scene } from './scene.ts';

/** A citizen whom nobody employs yet. */
export interface Newcomer extends Citizen {
  readonly birthDate: string;
}

/**
 * Enters somebody invented in the person register, who lives where the cast's city is and reads mail: whoever was hired
 * in an earlier story has work. Serials from 9920 on are nobody's, and none of the sample people's.
 */
export async function enrolNewcomer({ acting, cast }: Scene, name: string): Promise<Newcomer> {
  for (;;) {
    const person = invented(name, cast.siti.village);
    const { g2g } = acting(cast.registrar.who);
    const enrolling = unwrap(g2g.POST('/v1/persons', { body: person }));
    // undefined where the same number was drawn in an earlier story
    if (!(await accepted(`person ${name}`, enrolling, 'person.already-enrolled'))) continue;
    const { nik, birthDate, contact } = person;
    const { email = '' } = contact ?? {};
    return { who: `citizen:${nik}`, name, nik, birthDate, village: cast.siti.village, reachedAt: email };
  }
}

function invented(name: string, village: string): PersonDetails {
  const birthDate = new Date(Date.UTC(1994, 0, randomInt(1, 3_000))).toISOString().slice(0, 10);
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const serial = String(randomInt(9_920, 10_000));
  const digits = `${Number(day) + 40}${month}${year.slice(2)}${serial}`;
  return {
    nik: `${village.slice(0, 8).replaceAll('.', '')}${digits}`,
    name,
    birthDate,
    sex: 'female',
    address: { region: village, line: `Jl. Peraga ${randomInt(1, 200)} RT 01/RW 02` },
    contact: { channel: 'email', language: 'id', email: `peserta.${digits}@example.org` },
  };
}
