import mongoose from 'mongoose';
import { createCaller } from './calls.ts';
import { medianRatio } from './figures.ts';
import { alternate, cpuOf, type Lane, type Round, rateOf, startLane } from './lane.ts';
import { allEmpty } from './lanes/handle.ts';
import { idOf, ids, inFlight, keepBusy, until, workOff } from './lanes/work.ts';
import { type BenchServiceOptions, startBenchService } from './service/start.ts';
import { freshName, type Servers } from './stand.ts';
import { usageOf } from './usage.ts';

/** How much is measured. */
export interface HttpOptions {
  readonly seconds: number;
  readonly rounds: number;
  progress(line: string): void;
}

/** Rounds of the same deposit: by the bare driver, by `handle` in a process, through HTTP without and with a key. */
export interface HttpFigures {
  readonly bare: readonly Round[];
  readonly handle: readonly Round[];
  readonly http: readonly Round[];
  readonly keyed: readonly Round[];
  /** medians of each round's ratio */
  readonly httpToBare: number;
  readonly httpToHandle: number;
  readonly keyedToHttp: number;
  /** microseconds of the service's CPU per command */
  readonly httpCpu: readonly number[];
}

/** Commands through HTTP beside the same commands without, in one run and in turns. */
export async function measureHttp(servers: Servers, { seconds, rounds, progress }: HttpOptions): Promise<HttpFigures> {
  const lanes = {
    bare: await startLane(servers, 'bare'),
    handle: await startLane(servers, 'handle'),
    http: await httpLane(servers, { progress }),
    keyed: await httpLane(servers, { keyed: true, progress }),
  };
  const found = await alternate(lanes, { rounds, seconds, progress });
  for (const lane of Object.values(lanes)) await lane.close();
  const rates = (name: keyof typeof lanes) => found[name].map(rateOf);
  return {
    ...found,
    httpToBare: medianRatio(rates('http'), rates('bare')),
    httpToHandle: medianRatio(rates('http'), rates('handle')),
    keyedToHttp: medianRatio(rates('keyed'), rates('http')),
    httpCpu: found.http.map(cpuOf),
  };
}

/** A service of its own and who calls it; a round ends, as that of `handle`, when the last outbox is empty. */
export async function httpLane(
  servers: Servers,
  { keyed = false, ...options }: Pick<BenchServiceOptions, 'telemetry' | 'progress'> & { readonly keyed?: boolean },
): Promise<Lane> {
  const address = { ...servers, name: freshName() };
  const service = await startBenchService(address, options);
  const [replica] = service.replicas;
  if (!replica?.pid) throw new Error('the benchmark’s service is not there');
  const { pid, url } = replica;
  const { token } = service;
  const caller = createCaller(inFlight);
  const db = await mongoose.createConnection(servers.mongoUri, { dbName: address.name }).asPromise();
  const outboxes = db.collection('account');
  let keys = 0;
  const opening = (n: number) =>
    caller.send({ url: `${url}/v1/accounts/${idOf(n)}/opening`, token, body: { owner: 'owner-1' } });
  const deposit = (n: number) => {
    keys += 1;
    const key = keyed && { key: `bench-${keys}` };
    return caller.send({ url: `${url}/v1/accounts/${idOf(n)}/deposits`, token, body: { amount: 1 }, ...key });
  };
  await workOff(ids.length, opening);
  await until(() => allEmpty(outboxes));
  return {
    async round({ seconds: wanted }) {
      const { cpuSeconds: before } = await usageOf(pid);
      const started = performance.now();
      const count = await keepBusy(wanted, deposit);
      await until(() => allEmpty(outboxes));
      const seconds = (performance.now() - started) / 1_000;
      const { cpuSeconds } = await usageOf(pid);
      return { count, seconds, cpuSeconds: cpuSeconds - before };
    },
    async close() {
      caller.close();
      await service.stop();
      await db.dropDatabase();
      await db.close();
    },
  };
}
