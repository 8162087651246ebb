import { createHash } from 'node:crypto';

/** A bank's reference of a payment (NTB), always the same for the same seed: 12 digits. */
export function bankReference(seed: string): string {
  return digest('ntb', seed, 10, 12);
}

/** A state treasury's receipt (NTPN), always the same for the same seed: 16 letters and digits. */
export function stateReceipt(seed: string): string {
  return digest('ntpn', seed, 36, 16);
}

/** A regional treasury's receipt (NTPD), always the same for the same seed: `NTPD` and 12 digits. */
export function regionalReceipt(seed: string): string {
  return `NTPD${digest('ntpd', seed, 10, 12)}`;
}

function digest(purpose: string, seed: string, radix: number, length: number): string {
  const hash = createHash('sha256').update(`${purpose}:${seed}`).digest('hex');
  return BigInt(`0x${hash}`).toString(radix).slice(-length).toUpperCase();
}
