export { type AgencyDirectory, agenciesView, agencyDirectory } from './agency-directory/agency-directory.ts';
export { type Clients, connectClients } from './clients.ts';
export {
  ConfigError,
  developmentSecrets,
  loadConfig,
  readConfig,
  type ServiceConfig,
  serviceConfig,
} from './config.ts';
export { type Evidence, grounds, openEvidence, type Reading } from './evidence/evidence.ts';
export { type AppOptions, createApp } from './http/app.ts';
export { type Call, carriedOut } from './http/command.ts';
export { type Language, sentence } from './http/language.ts';
export { answered, type Input, type Reply, type Route, route } from './http/route.ts';
export type { Actor } from './identity/actor.ts';
export { IssuerUnreachable } from './identity/issuer.ts';
export { createKeys, type Keys } from './identity/keys.ts';
export { type ClientCredentials, serviceToken } from './identity/service-token.ts';
export { createTokenVerifier, type TokenVerifier } from './identity/verifier.ts';
export { createLogger, describeError } from './log.ts';
export { createFetchRecord, type FetchRecord, type Register } from './person-copy/person-copy.register.ts';
export {
  createPersonCopies,
  type FirstUse,
  firstUse,
  type PersonCopies,
  type PersonCopy,
} from './person-copy/person-copy.ts';
export { type Lifecycle, type RunningService, runService, type ServiceOptions, startService } from './start.ts';
export type { Receive } from './uploads/receive.ts';
export { openUploads, type StoredFile, type Uploads } from './uploads/uploads.ts';
