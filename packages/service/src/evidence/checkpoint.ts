import { aggregate, type EventOf, type EventType, evidenceCheckpointSealedOf } from '@simpul/contracts';

type CheckpointSealed = ReturnType<typeof evidenceCheckpointSealedOf>;

/** What is told of a seal. */
export interface SealedCheckpoint {
  readonly sequence: number;
  readonly size: number;
  /** base64 */
  readonly root: string;
  readonly sealedAt: string;
  readonly note: string;
}

export type CheckpointState = { readonly status: 'none' } | ({ readonly status: 'published' } & SealedCheckpoint);
export type CheckpointCommand = { readonly type: 'publish' } & SealedCheckpoint;

/**
 * A checkpoint of a service's evidence log as an aggregate, so that it leaves by the same door as every event. A second
 * publication changes nothing: which seal has a number is decided where seals are kept.
 */
export function checkpointOf(service: string) {
  const sealed = evidenceCheckpointSealedOf(service);
  return aggregate<CheckpointState, CheckpointCommand, EventOf<CheckpointSealed>>({
    service,
    name: 'evidence-checkpoint',
    schema: 1,
    initial: { status: 'none' },
    events: [sealed as EventType],
    decide: (state, { type: _, ...checkpoint }) => (state.status === 'none' ? [sealed(checkpoint)] : []),
    evolve: (_, { data }) => ({ status: 'published', ...data }),
  });
}
