import type { Repository, Stored } from '@simpul/backbone';
import {
  covers,
  getLedgerEntry,
  type LedgerEntry,
  listLedgerEntries,
  nation,
  publicDuties,
  Rejected,
} from '@simpul/contracts';
import { type Actor, type Route, route } from '@simpul/service';
import { type Agencies, agencyOf } from '../agency/agency.routes.ts';
import { within } from '../within.ts';
import type { LedgerEntryCommand, LedgerEntryState } from './ledger-entry.ts';

/** What the ledger is listed and filtered by. */
export const ledgerEntryIndexes = [{ 'state.day': -1, _id: -1 }, { 'state.source': 1 }] as const;

type Entries = Repository<LedgerEntryState, LedgerEntryCommand>;

/** The ledger over HTTP, each treasurer seeing as far as the treasury of their agency goes. */
export function ledgerEntryRoutes(entries: Entries, agencies: Agencies): Route[] {
  return [
    route(listLedgerEntries, async ({ query, actor }) => {
      const { limit, cursor, kind, taxType, region, from, to, source } = query;
      const asked = {
        ...within('state.region', region),
        ...(kind && { 'state.kind': kind }),
        ...(taxType && { 'state.taxType': taxType }),
        ...(source && { 'state.source': source }),
        ...((from || to) && { 'state.day': { ...(from && { $gte: from }), ...(to && { $lte: to }) } }),
      };
      const treasury = await treasuryOf(agencies, actor);
      const allowed = treasury === nation ? {} : { 'state.kind': 'regional', ...within('state.region', treasury) };
      const { items, next } = await entries.page({
        filter: { $and: [asked, allowed] },
        sort: 'state.day',
        limit,
        cursor,
      });
      return { body: { items: items.map(shown), ...(next && { next }) } };
    }),

    route(getLedgerEntry, async ({ params, actor }) => {
      const treasury = await treasuryOf(agencies, actor);
      const found = await entries.find(params.id);
      if (!found || found.state.status === 'none') throw new Rejected('ledger-entry.not-found');
      const { kind, region } = found.state;
      const isTheirs = treasury === nation || (kind === 'regional' && covers(treasury, region));
      if (!isTheirs) throw new Rejected('ledger-entry.not-found');
      return { body: shown(found) };
    }),
  ];
}

/** The region whose treasury the caller may look into; the nation's holds everything. */
async function treasuryOf(agencies: Agencies, actor: Actor): Promise<string> {
  if (actor.kind === 'operator') return nation;
  const agency = await agencyOf(agencies, actor);
  if (!publicDuties(agency).includes('treasury')) throw new Rejected('ledger-entry.not-competent');
  return agency.region;
}

function shown({ id, state }: Stored<LedgerEntryState>): LedgerEntry {
  if (state.status === 'none') throw new Rejected('ledger-entry.not-found');
  const { status: _, ...entry } = state;
  return { id, ...entry };
}
