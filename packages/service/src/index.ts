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
export { type Act, type Evidence, grounds, openEvidence, type Reading } from './evidence/evidence.ts';
export { type EvidenceLog, keepEvidence } from './evidence/keep-evidence.ts';
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
export { type BlindIndex, createBlindIndex } from './personal/blind-index.ts';
export { connectKeys, type Secrets } from './personal/connect-keys.ts';
export { createKeyProvider, type ProviderConfig } from './personal/key-provider.ts';
export { type DataKey, keyMemoryMs, openPersonKeys, PersonErased, type PersonKeys } from './personal/person-keys.ts';
export type { KeyProvider, KeyUse, SecretName, WrappedKey } from './personal/provider.ts';
export type { Rotated } from './personal/rotation.ts';
export { openSealed, type SealedOptions, sealed } from './personal/sealed.ts';
export { type SealedFiles, sealedFiles } from './personal/sealed-files.ts';
export { byPerson, type WhoseIs } from './personal/split.ts';
export { breachSearchReaction } from './rights/breach-search.ts';
export { evidenceHolding } from './rights/evidence-holding.ts';
export { copyLimit, type Holding } from './rights/holding.ts';
export { openPersonRights, type PersonRights } from './rights/person-rights.ts';
export { copiesOf, storedOf } from './rights/stored-of.ts';
export { type Lifecycle, type RunningService, runService, type ServiceOptions, startService } from './start.ts';
export type { Receive } from './uploads/receive.ts';
export { openUploads, type StoredFile, type Uploads } from './uploads/uploads.ts';
