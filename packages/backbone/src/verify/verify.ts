import { setTimeout as delay } from 'node:timers/promises';
import { familyOf } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import { Unavailable } from '../errors.ts';
import { every } from '../every.ts';
import { randomId } from '../ids.ts';
import { createLease, type Lease } from '../lease.ts';
import type { Outlet } from '../outbox/relay.ts';
import type { Transport } from '../transport/transport.ts';
import type { Views } from '../views/view.ts';
import { compareDocuments } from './documents.ts';
import { compareEffects } from './effects.ts';
import { compareParked } from './parked.ts';
import { plan } from './plan.ts';
import { createFindings, type Findings, type VerifyOptions, type VerifyReport } from './report.ts';
import type { Consuming, Scope } from './scope.ts';
import { survey } from './survey.ts';
import { compareViews } from './views.ts';

/** What of a service is verified, as it is when asked. */
export interface Verifiable {
  readonly service: string;
  readonly topicPrefix: string;
  readonly epoch: number;
  readonly db: Connection;
  readonly transport: Transport;
  readonly logger: Logger;
  readonly views: Pick<Views, 'list' | 'compare'>;
  outlets(): readonly Outlet[];
  consumers(): readonly Consuming[];
  groups(): readonly string[];
}

const staleMs = 6_000;
const beatMs = 1_000;
/** Messages whose keys are held in memory at once: some 200 bytes a key. */
const budget = 500_000;

/** Assembles the verification of a service. */
export function createVerify(subject: Verifiable): (options?: VerifyOptions) => Promise<VerifyReport> {
  const { service, db, logger } = subject;

  return async (options = {}) => {
    const lease = createLease(db, 'verify', { staleMs });
    if (!(await acquire(lease))) throw new Unavailable('busy', { retryAfterSeconds: 60 });
    const lost = new AbortController();
    const beat = async (): Promise<void> => {
      if (!(await lease.hold())) lost.abort(new Unavailable('busy', { retryAfterSeconds: 60 }));
    };
    const beating = every(beatMs, beat, (error) => logger.warn({ err: error }, 'the lease of the verification waits'));
    const findings = createFindings(service, options);
    const signal = AbortSignal.any([lost.signal, ...(options.signal ? [options.signal] : [])]);
    try {
      await run(await scopeOf(subject, { findings, signal, settleMs: options.settleMs }), subject, options);
      signal.throwIfAborted();
      return findings.report();
    } catch (error) {
      throw signal.aborted ? signal.reason : error;
    } finally {
      await beating.stop();
      await lease.release().catch(() => undefined);
    }
  };
}

/** A holder that died is outwaited; one that lives is not. */
async function acquire(lease: Lease): Promise<boolean> {
  for (const until = Date.now() + staleMs + 2 * beatMs; ; await delay(beatMs)) {
    if (await lease.hold()) return true;
    if (Date.now() > until) return false;
  }
}

async function scopeOf(
  subject: Verifiable,
  { findings, signal, settleMs = 10_000 }: { findings: Findings; signal: AbortSignal; settleMs?: number | undefined },
): Promise<Scope> {
  const { service, topicPrefix, transport } = subject;
  const outlets = subject.outlets();
  const consumers = subject.consumers();
  const topics = [
    ...new Set([...outlets.map(({ destination }) => destination), ...consumers.flatMap((c) => c.topics)]),
  ];
  const known = new Map(topics.map((topic) => [familyOf(topic), topic]));
  const missing = new Set(await transport.missingTopics(topics));
  const partitions = new Map<string, number>();
  for (const { topic } of await transport.bounds(topics.filter((topic) => !missing.has(topic))))
    partitions.set(topic, (partitions.get(topic) ?? 0) + 1);
  return {
    ...subject,
    outlets,
    consumers: consumers.map((each) => ({ ...each, topics: each.topics.filter((topic) => !missing.has(topic)) })),
    groups: new Set(subject.groups()),
    own: new Map(outlets.map(({ destination, ...source }) => [destination, source])),
    partitions,
    findings,
    signal,
    group: () => `${topicPrefix}${service}.verify-${randomId()}`,
    topicOf(stream) {
      const [, source, aggregate, key = ''] = /^([^:]*):([^:]*):(.*)$/s.exec(stream) ?? [];
      const family = `${topicPrefix}${source}.${aggregate}`;
      return { topic: known.get(family) ?? family, key };
    },
    settle: () => delay(settleMs, undefined, { signal }),
  };
}

async function run(scope: Scope, { views }: Verifiable, options: VerifyOptions): Promise<void> {
  const bounds = await scope.transport.bounds([...scope.partitions.keys()]);
  for (const ranges of plan(bounds, budget)) await compareDocuments(scope, await survey(scope, ranges));
  await compareParked(scope);
  await compareEffects(scope);
  if (options.views ?? true) await compareViews(scope, views);
}
