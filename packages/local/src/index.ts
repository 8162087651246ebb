export {
  type Backing,
  type KafkaService,
  type MongoService,
  type OwnBacking,
  type OwnProcess,
  startBacking,
  startOwnBacking,
} from './backing/backing.ts';
export { Unavailable } from './backing/choose.ts';
export type { AdvertisedListener } from './backing/kafka-settings.ts';
export type { Log } from './backing/log.ts';
export { freePort, freePorts } from './backing/ports.ts';
export { guard, release } from './backing/watchdog.ts';
export { type Identity, type IdentityAddress, identityAt, startIdentity } from './identity/identity.ts';
export { UnknownWho } from './identity/who.ts';
export { type KeyService, type KeyServiceOptions, startKeyService } from './key-service/key-service.ts';
export { type MailCatcher, startMailCatcher, type TextMessage } from './mail/catcher.ts';
export type { Mail } from './mail/smtp.ts';
export { type OtlpSink, startOtlpSink } from './otlp/sink.ts';
export type { Span } from './otlp/spans.ts';
export { projectRoot } from './project.ts';
export { isProduce, kafkaFrame } from './proxy/kafka.ts';
export { isCommand, mongoFrame, readCommand, targetOf, throughProxy } from './proxy/mongodb.ts';
export { type FaultProxy, startProxy } from './proxy/proxy.ts';
export { asksByTime, type Cost, type MonitoredClient, type StoreCommands, watchCommands } from './store-commands.ts';
export { type Replica, type ReplicaOptions, startReplica, type Waits } from './supervisor/replica.ts';
export { type CutOver, cutOver, reopen } from './topics/cut-over.ts';
export { CutOverStopped } from './topics/stopped.ts';
export { makeAbsentTopics } from './world/absent-topics.ts';
export { dropTopics } from './world/drop-topics.ts';
export { environmentOf, type ServiceName, type Surroundings } from './world/environment.ts';
export { developmentKeyFile } from './world/key-file.ts';
export { runArgs, startWorld, type World, type WorldOptions } from './world/world.ts';
