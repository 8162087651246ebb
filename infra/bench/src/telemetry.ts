import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { medianRatio } from './figures.ts';
import { httpLane } from './http.ts';
import { alternate, cpuOf, type LaneOptions, type Round, rateOf } from './lane.ts';
import type { Servers } from './stand.ts';

/** Commands through HTTP without the telemetry module, with nothing sent, and with every span and metric sent. */
export interface TelemetryFigures {
  readonly off: readonly Round[];
  /** as a service runs that names no end of OTLP: traces are passed on, and go nowhere */
  readonly passedOn: readonly Round[];
  readonly sent: readonly Round[];
  /** medians of each round's ratio of commands a second, and of the service's CPU for each */
  readonly sentToOff: number;
  readonly passedOnToOff: number;
  readonly sentCpuToOff: number;
  /** MB that were sent, over all rounds and the warm-up */
  readonly megabytes: number;
}

/** What telemetry takes from the same commands, in turns. Nothing is sampled away, as nothing is in a service. */
export async function measureTelemetry(servers: Servers, options: LaneOptions): Promise<TelemetryFigures> {
  const { progress } = options;
  const end = await startEnd();
  const lanes = {
    off: await httpLane(servers, { telemetry: false, progress }),
    passedOn: await httpLane(servers, { progress }),
    sent: await httpLane(servers, { telemetry: { endpoint: end.endpoint }, progress }),
  };
  const found = await alternate(lanes, options);
  for (const lane of Object.values(lanes)) await lane.close();
  const bytes = await end.stop();
  if (bytes === 0) throw new Error('no telemetry was sent, so there is nothing to compare');
  const of = (name: keyof typeof lanes, each: (round: Round) => number) => found[name].map(each);
  return {
    ...found,
    sentToOff: medianRatio(of('sent', rateOf), of('off', rateOf)),
    passedOnToOff: medianRatio(of('passedOn', rateOf), of('off', rateOf)),
    sentCpuToOff: medianRatio(of('sent', cpuOf), of('off', cpuOf)),
    megabytes: bytes / 1e6,
  };
}

/** An end of OTLP that takes everything and reads nothing of it: a collector's own work is not that of a service. */
async function startEnd(): Promise<{ readonly endpoint: string; stop(): Promise<number> }> {
  let bytes = 0;
  const server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    request.on('end', () => response.writeHead(200, { 'content-type': 'application/x-protobuf' }).end());
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      return bytes;
    },
  };
}
