export { canonicalJson } from './canonical.ts';
export { type Checkpoint, checkpointText, hashOf, readCheckpoint } from './checkpoint.ts';
export { developmentSigner, readKeys } from './keys.ts';
export { type EvidenceLine, leafOf, type PlainEntry } from './lines.ts';
export {
  isSignedBy,
  Malformed,
  type NoteSigner,
  readNote,
  readVerifierKey,
  type SignedNote,
  signNote,
  type VerifierKey,
  verifierKeyOf,
} from './note.ts';
export { emptyTree, type Frontier, grown, leafHash, rootOf } from './tree.ts';
export { type EvidenceFinding, type EvidenceVerdict, verifyEvidence } from './verify.ts';
