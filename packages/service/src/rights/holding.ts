import { type Binding, type PersonDataService, processingOf, retainedUntil } from '@simpul/contracts';
import type { Language } from '../http/language.ts';

/** So many items of a kind a copy of somebody's data has. */
export const copyLimit = 1_000;

/** One kind of record that a service keeps of persons; its purpose and its term stand in the register of processing. */
export interface Holding {
  /** as the register of processing names it */
  readonly record: string;
  /**
   * When the youngest record of the person began that the rule counts, ISO 8601; undefined where there is none. Only asked
   * where the rule stands in the way of an erasure.
   */
  bindingSince?(person: string): Promise<string | undefined>;
  /**
   * What is kept of the person, the latest first, as their own requests show it: without what it says of others, and of who
   * in an office decided. One more than {@link copyLimit} where there is more.
   */
  copy?(person: string, language: Language): Promise<readonly object[]>;
  /** Removes it for good, so that nothing new of the person is kept afterwards either; doing it again does no harm. */
  erase?(person: string): Promise<void>;
  /** What is to be made good when a restriction has ended. */
  lifted?(person: string): Promise<void>;
}

/** @throws Error where a holding is none that the register of processing knows, or one of the register is not there */
export function mustBeComplete(service: PersonDataService, holdings: readonly Holding[]): void {
  const declared = processingOf(service, new Date());
  const unknown = holdings.filter(({ record }) => !declared.some((each) => each.record === record));
  const missing = declared.filter(({ record }) => !holdings.some((each) => each.record === record));
  const mute = declared.filter(
    ({ record, retention }) => retention.binds && !holdings.find((each) => each.record === record)?.bindingSince,
  );
  const faults = [
    ...unknown.map(({ record }) => `${record} is not in the register of processing`),
    ...missing.map(({ record }) => `nobody says what there is of ${record}`),
    ...mute.map(({ record }) => `nobody says since when ${record} is to be kept`),
  ];
  if (faults.length > 0) throw new Error(`the holdings of ${service}: ${faults.join('; ')}`);
}

/** The rules that bind a service to keep what it has of a person, at a moment. */
export async function bindingsOf(
  service: PersonDataService,
  holdings: readonly Holding[],
  person: string,
  now: Date,
): Promise<Binding[]> {
  const bindings: Binding[] = [];
  for (const { record, retention } of processingOf(service, now)) {
    if (!retention.binds) continue;
    const since = await holdings.find((each) => each.record === record)?.bindingSince?.(person);
    if (since === undefined) continue;
    const until = retainedUntil(retention, since);
    if (until !== undefined && until <= now.toISOString()) continue;
    bindings.push({ record, legalBasis: retention.legalBasis, ...(until !== undefined && { until }) });
  }
  return bindings;
}
