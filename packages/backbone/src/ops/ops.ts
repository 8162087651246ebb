import { type OpsStatus, Rejected, type ViewState } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import type { Head } from '../consumer/parking.ts';
import type { Transport } from '../transport/transport.ts';
import type { VerifyOptions, VerifyReport } from '../verify/report.ts';
import type { ViewStatus, Views } from '../views/view.ts';
import { createParkedOps, type ParkedOps } from './parked.ts';
import { type CountedOutbox, lagStatus, outboxStatus, parkedStatus, part, type ReadingGroup } from './status.ts';

/** What operators see of a service and do to it. Every look is at the store and the broker as they are now. */
export interface Ops {
  /** Never fails: what could not be asked in time is named in `unknown`. */
  status(): Promise<OpsStatus>;
  readonly parked: ParkedOps;
  readonly views: {
    list(): Promise<ViewState[]>;
    /** @throws Rejected `ops.no-view` */
    rebuild(name: string): Promise<ViewState>;
  };
  verify(options?: VerifyOptions): Promise<VerifyReport>;
}

/** What the operations look at. */
export interface OpsOptions {
  readonly service: string;
  readonly topicPrefix: string;
  readonly db: Connection;
  readonly transport: Pick<Transport, 'bounds' | 'committed' | 'missingTopics'>;
  readonly views: Pick<Views, 'list' | 'rebuild'>;
  health(): {
    ready: boolean;
    live: boolean;
    reasons: readonly string[];
    lateDeadlines: Readonly<Record<string, number>>;
  };
  outboxes(): readonly CountedOutbox[];
  /** the groups of the reactions and of every generation of the views */
  reading(): readonly ReadingGroup[];
  /** runs a parked key at once, where its partition is in this process */
  redrive(head: Head): void;
  verify(options?: VerifyOptions): Promise<VerifyReport>;
}

const noOutbox: OpsStatus['outbox'] = { documents: 0, events: 0, aggregates: [] };
const nothingParked: OpsStatus['parked'] = { keys: 0, messages: 0, reactions: [] };

/** Assembles a service's operations. */
export function createOps(options: OpsOptions): Ops {
  const { service, topicPrefix, db, transport, views, health, outboxes, reading, redrive, verify } = options;
  const prefix = `${topicPrefix}${service}.`;
  const names = (): Set<string> => new Set(reading().map(({ group }) => group));

  const listViews = async (): Promise<ViewState[]> => (await views.list()).map(stateOf);

  async function status(): Promise<OpsStatus> {
    const unknown: string[] = [];
    const [outbox, lag, parked, listed] = await Promise.all([
      part('outbox', () => outboxStatus(outboxes()), { instead: noOutbox, unknown }),
      part('lag', () => lagStatus(reading(), prefix, transport), { instead: [], unknown }),
      part('parked', () => parkedStatus(db, prefix), { instead: nothingParked, unknown }),
      part('views', listViews, { instead: [], unknown }),
    ]);
    const { ready, live, reasons, lateDeadlines } = health();
    const late = Object.values(lateDeadlines).reduce((sum, each) => sum + each, 0);
    const at = new Date().toISOString();
    const seen = { service, at, ready, live, reasons: [...reasons] };
    return { ...seen, outbox, lag, parked, deadlines: { late }, views: listed, unknown: unknown.toSorted() };
  }

  async function rebuild(name: string): Promise<ViewState> {
    const building = await views.rebuild(name);
    const view = (await listViews()).find((each) => each.name === name);
    if (building === undefined || !view) throw new Rejected('ops.no-view', { name });
    return view;
  }

  return {
    status,
    parked: createParkedOps({ db, groups: { prefix, names }, redrive }),
    views: { list: listViews, rebuild },
    verify,
  };
}

function stateOf({ name, live, building, lacks, old }: ViewStatus): ViewState {
  return {
    name,
    live,
    ...(building !== undefined && { building }),
    ...(lacks !== undefined && { lacks }),
    old: [...old],
  };
}
