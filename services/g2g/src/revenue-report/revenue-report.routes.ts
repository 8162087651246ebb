import { getRevenueReport } from '@simpul/contracts';
import { type Route, route } from '@simpul/service';
import type { RevenueStore } from './revenue-report.store.ts';
import { scopeOf } from './revenue-report.ts';
import { readRevenue } from './revenue-report.view.ts';

/** The report over HTTP. */
export function revenueReportRoutes(store: RevenueStore): Route[] {
  return [route(getRevenueReport, async ({ query }) => ({ body: await readRevenue(store, scopeOf(query), query) }))];
}
