import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Backbone } from '@simpul/backbone';
import { evidenceCheckpoints, evidenceRoutesOf } from '@simpul/contracts';
import { readVerifierKey, verifierKeyOf } from '@simpul/evidence';
import type { RequestHandler } from 'express';
import type { Connection } from 'mongoose';
import type { Logger } from 'pino';
import type { ServiceConfig } from '../config.ts';
import { type Route, route } from '../http/route.ts';
import { checkpointOf } from './checkpoint.ts';
import { merged, openReadings, placeOf } from './data-access.ts';
import type { Evidence } from './evidence.ts';
import { exportedLines } from './exporting.ts';
import { type KeptCheckpoint, openKeptCheckpoints } from './kept-checkpoints.ts';
import { openEntries } from './log.ts';
import { askService, type OtherService } from './other-services.ts';
import { type Sealer, startSealer } from './sealer.ts';
import { openSeals } from './seals.ts';
import { originOf, sealerOf } from './settings.ts';

/** A service's evidence log: hand it to {@link startService}, which serves it and has it sealed. */
export interface EvidenceLog {
  readonly routes: readonly Route[];
  /** answers `/.well-known/evidence-keys` */
  readonly keys: RequestHandler;
  /** Says that something was put on record by others than this log, as operators' doings are by the backbone. */
  notice(): void;
  readonly record: Evidence['record'];
  start(): void;
  /** Seals what the last requests have put on record; before the backbone stops, which publishes it. */
  stop(): Promise<void>;
  /** Says that this process puts nothing on record any more. */
  end(): Promise<void>;
}

/** What an evidence log is made of. */
export interface EvidenceLogOptions {
  readonly service: string;
  readonly db: Connection;
  readonly backbone: Pick<Backbone, 'repository' | 'react'>;
  readonly evidence: Evidence;
  readonly config: Pick<ServiceConfig, 'NODE_ENV' | 'EVIDENCE_KEY' | 'EVIDENCE_OLD_KEYS'>;
  readonly logger: Logger;
  /** asked as well, where this service tells citizens who read their data in all of them */
  readonly others?: readonly OtherService[];
}

const patienceMs = 2_000;

/** Assembles it; call before the backbone starts. Nothing is sealed until `start`. */
export function keepEvidence(options: EvidenceLogOptions): EvidenceLog {
  const { service, db, backbone, evidence, config, logger, others = [] } = options;
  const entries = openEntries(db, evidence.fresh);
  const seals = openSeals(db);
  const signer = sealerOf(service, config);
  const checkpoints = backbone.repository(checkpointOf(service));
  const readings = openReadings(db, service);
  const contracts = evidenceRoutesOf(service, { asksOthers: others.length > 0 });
  let sealer: Sealer | undefined;
  const notice = (): void => sealer?.notice();
  evidence.onRecorded(notice);
  const kept = openKeptCheckpoints(db, service);
  // A service outside of the registry is published to nobody, and hears nobody.
  if (Object.hasOwn(evidenceCheckpoints, service)) backbone.react(kept.reaction);

  const dataAccess = route(contracts.dataAccess, async ({ query: { limit, cursor }, actor, authorization = '' }) => {
    const before = cursor === undefined ? undefined : placeOf(cursor);
    const [own, ...told] = await Promise.all([
      readings(actor.personRef ?? '', { limit: limit + 1, before }),
      ...others.map((other) => askService(other, { authorization, limit, cursor })),
    ]);
    const more = own.length > limit || told.some((each) => each.more);
    const page = merged([...own.slice(0, limit), ...told.flatMap(({ items }) => items)], { limit, more });
    return { body: { ...page, services: [{ service, answered: true }, ...told.map(({ asked }) => asked)] } };
  });

  const exportEvidence = route(contracts.exportEvidence, async ({ actor }) => {
    await evidence.record({ what: 'evidence-exported', actor: actor.id });
    // An auditor is shown what there is, also where nothing can be sealed on top of it any more.
    await sealer?.seal().catch((err) => logger.warn({ err }, 'an export is made although sealing failed'));
    const data = Readable.from(exportedLines({ entries, seals }, originOf(service)));
    return { content: { type: 'application/x-ndjson', data } };
  });

  const keptCheckpoints = route(contracts.keptCheckpoints, async ({ query: { of } }) => ({
    content: { type: 'application/x-ndjson', data: Readable.from(keptLines(kept.of(of))) },
  }));

  return {
    routes: [dataAccess, exportEvidence, keptCheckpoints],
    keys: servedKeys([verifierKeyOf(signer), ...(config.EVIDENCE_OLD_KEYS ?? [])]),
    notice,
    record: evidence.record,
    start() {
      sealer = startSealer({ db, entries, seals, checkpoints, signer, logger });
    },
    stop: () => briefly(sealer?.stop()),
    end: () => briefly(evidence.end()),
  };
}

async function* keptLines(kept: AsyncIterable<KeptCheckpoint>): AsyncGenerator<string> {
  let checkpoints = 0;
  for await (const each of kept) {
    checkpoints += 1;
    yield `${JSON.stringify({ type: 'checkpoint', ...each })}\n`;
  }
  yield `${JSON.stringify({ type: 'end', checkpoints })}\n`;
}

/** A store that is away holds up no end: what is on record is sealed after the next start all the same. */
async function briefly(work: Promise<void> | undefined): Promise<void> {
  await Promise.race([work, delay(patienceMs, undefined, { ref: false })]);
}

/** The public keys, in their C2SP form and as a JSON Web Key Set (RFC 7517, RFC 8037). */
function servedKeys(verifierKeys: readonly string[]): RequestHandler {
  const keys = verifierKeys.map((verifierKey) => {
    const { id, key, until } = readVerifierKey(verifierKey);
    const limit = until === undefined ? {} : { until };
    return { ...key.export({ format: 'jwk' }), kid: id, alg: 'EdDSA', use: 'sig', ...limit, verifierKey };
  });
  const text = JSON.stringify({ keys });
  return (_, res) => {
    res.set('Cache-Control', 'public, max-age=3600').type('application/json').send(text);
  };
}
