// biome-ignore lint/style/noRestrictedImports: a digest is arithmetic, as pure as the rest of this file
import { createHash } from 'node:crypto';

/**
 * Which code of which bill: `issue` counts the bill's codes from 1; `attempt` counts from 0 the candidates tried
 * because another bill held the one before.
 */
export interface CodeSeed {
  readonly bill: string;
  readonly issue: number;
  readonly attempt: number;
}

/** What banks know the health insurer by. */
const insurerPrefix = '88888';

/**
 * A candidate for a billing code of state tax: 15 digits, the first 0–3 (DJP). Always the same for the same seed, so that
 * a retry after a crash asks for the code it had; spread evenly, so that no code tells of another.
 */
export function stateBillingCode(seed: CodeSeed): string {
  return numberBelow(4n * 10n ** 14n, ['billing-code', seed]).padStart(15, '0');
}

/**
 * A candidate for a regional payment code: 18 digits, see `RegionalPaymentCode` in the contracts. `levy` is the region of
 * the agency that levies it, a province or a regency or city. Same seed, same code, as with {@link stateBillingCode}.
 */
export function regionalPaymentCode(seed: CodeSeed, taxType: { readonly number?: string }, levy: string): string {
  const region = levy.replace('.', '').slice(0, 4).padEnd(4, '0');
  return withPrefix(`${region}${taxType.number ?? '00'}`, seed);
}

/**
 * A candidate for the virtual account of a contribution: the insurer's prefix and eleven digits, see `VirtualAccount` in
 * the contracts. Same seed, same code, as with {@link stateBillingCode}.
 */
export function virtualAccount(seed: CodeSeed): string {
  return insurerPrefix + numberBelow(10n ** 11n, ['virtual-account', seed]).padStart(11, '0');
}

/** The candidate that follows a code that expired: of the same kind, region and tax. */
export function nextCode(expired: string, seed: CodeSeed): string {
  if (expired.length === 15) return stateBillingCode(seed);
  return expired.length === 16 ? virtualAccount(seed) : withPrefix(expired.slice(0, 6), seed);
}

function withPrefix(prefix: string, seed: CodeSeed): string {
  return prefix + numberBelow(10n ** 12n, ['payment-code', seed]).padStart(12, '0');
}

/** A whole number below `limit` from SHA-256 of what is given; 128 bits make the bias of the remainder meaningless. */
function numberBelow(limit: bigint, [purpose, { bill, issue, attempt }]: [string, CodeSeed]): string {
  const digest = createHash('sha256')
    .update(JSON.stringify([purpose, bill, issue, attempt]))
    .digest('hex');
  return String(BigInt(`0x${digest.slice(0, 32)}`) % limit);
}
