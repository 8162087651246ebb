import {
  type FaultProxy,
  freePorts,
  type Identity,
  kafkaFrame,
  type Log,
  mongoFrame,
  type OwnBacking,
  startIdentity,
  startOwnBacking,
  startProxy,
  targetOf,
} from '@simpul/local';
import type { ChaosService } from './ground.ts';

/** The place of one replica: its port, and the proxies around it. They outlive the worlds that stand on them. */
export interface Place {
  readonly name: string;
  readonly service: ChaosService;
  readonly number: number;
  readonly port: number;
  readonly front: FaultProxy;
  readonly store: FaultProxy;
  readonly broker: FaultProxy;
}

/** A broker, a store and an identity provider of one run, and the proxies of every replica there can be. */
export interface Stand {
  readonly backing: OwnBacking;
  readonly identity: Identity;
  readonly places: readonly Place[];
  /** between the other services and the first replica of g2g */
  readonly register: FaultProxy;
  stop(): Promise<void>;
}

const services: readonly ChaosService[] = ['g2c', 'g2b', 'g2g', 'g2e', 'probe'];

/** Starts what the worlds of a run stand on; all of it on loopback, and ended with this process. */
export async function startStand(log: Log): Promise<Stand> {
  const names = services.flatMap((service) => [1, 2].map((number) => ({ service, number })));
  const ports = await freePorts(names.length * 2);
  const portOf = (index: number): number => ports[index] as number;
  const brokers = await Promise.all(
    names.map((_, index) =>
      startProxy({ target: { host: '127.0.0.1', port: portOf(names.length + index) }, frame: kafkaFrame }),
    ),
  );
  const advertised = brokers.map(({ port }, index) => ({ listen: portOf(names.length + index), advertise: port }));
  const [backing, identity] = await Promise.all([startOwnBacking({ log, advertised }), startIdentity({ log })]);
  const places = await Promise.all(
    names.map(async ({ service, number }, index): Promise<Place> => {
      const port = portOf(index);
      return {
        name: `${service}-${number}`,
        service,
        number,
        port,
        front: await startProxy({ target: { host: '127.0.0.1', port } }),
        store: await startProxy({ target: targetOf(backing.mongo.uri), frame: mongoFrame }),
        broker: brokers[index] as FaultProxy,
      };
    }),
  );
  const registrar = places.find(({ service }) => service === 'g2g') as Place;
  const register = await startProxy({ target: { host: '127.0.0.1', port: registrar.port } });
  return {
    backing,
    identity,
    places,
    register,
    async stop() {
      await Promise.all(
        places.flatMap(({ front, store, broker }) => [front, store, broker]).map((each) => each.stop()),
      );
      await Promise.all([register.stop(), backing.stop(), identity.stop()]);
    },
  };
}
