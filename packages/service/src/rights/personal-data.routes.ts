import { type PersonDataService, personalDataRouteOf, processingOf } from '@simpul/contracts';
import { type Route, route } from '../http/route.ts';
import { copyLimit, type Holding } from './holding.ts';

interface Parts {
  readonly service: PersonDataService;
  readonly holdings: readonly Holding[];
  isRestricted(person: string): Promise<boolean>;
}

/** Answers a citizen with what the service keeps of them, whatever the register of processing names. */
export function personalDataRoute({ service, holdings, isRestricted }: Parts): Route {
  return route(personalDataRouteOf(service), async ({ actor: { personRef: person }, language }) => {
    if (!person) throw new Error('a citizen without a reference');
    const at = new Date();
    const records = [];
    for (const { record, purpose, legalBasis } of processingOf(service, at)) {
      const found = (await holdings.find((each) => each.record === record)?.copy?.(person, language)) ?? [];
      const items = found.slice(0, copyLimit);
      const more = found.length > copyLimit && { more: true as const };
      records.push({ record, purpose: purpose[language], legalBasis, items, ...more });
    }
    return { body: { service, person, at: at.toISOString(), restricted: await isRestricted(person), records } };
  });
}
