export { type Backing, type KafkaService, type MongoService, startBacking } from './backing/backing.ts';
export type { Log } from './backing/log.ts';
export { freePort, freePorts } from './backing/ports.ts';
export { guard, release } from './backing/watchdog.ts';
