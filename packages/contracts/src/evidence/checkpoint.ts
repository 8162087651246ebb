import { z } from 'zod';
import { event, topic } from '../core/event.ts';
import { Instant } from '../values/time.ts';

const Sha256 = z
  .string()
  .regex(/^[A-Za-z0-9+/]{43}=$/)
  .meta({ description: 'SHA-256, base64' });

const Sealed = z.object({
  sequence: z.int().min(1).meta({ description: 'Number of the checkpoint: 1, 2, 3 … without gaps' }),
  size: z.int().min(1).meta({ description: 'Entries of the evidence log up to here' }),
  root: Sha256.meta({ description: 'Root of the Merkle tree over all of them (RFC 9162), base64' }),
  sealedAt: Instant,
  note: z.string().max(2_000).meta({
    description: 'The signed checkpoint: C2SP tlog-checkpoint in a C2SP signed note, Ed25519',
  }),
});

/** The event by which a service tells the world how far its evidence log is sealed, and with which root. */
export function evidenceCheckpointSealedOf(service: string) {
  return event({
    type: `${service}.evidence-checkpoint.sealed.v1`,
    data: Sealed,
    summary:
      'The evidence log is sealed up to here: whoever keeps this can show later that nothing before it was changed',
    example: {
      sequence: 12,
      size: 417,
      root: 'XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=',
      sealedAt: '2026-03-31T02:15:31.000Z',
      note: `simpul/${service}\n417\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\nsequence 12\ntime 2026-03-31T02:15:31.000Z\nprevious bjQLnP+zepicpUTmu3gKLHiQHT+zNzh2hRGjBhevoB0=\n\n\u2014 simpul/${service} AbCdEf…\n`,
    },
  });
}

/** What has been sealed of a service's evidence. One partition: whoever keeps it reads the checkpoints in a row. */
export function evidenceCheckpointTopicOf(service: string) {
  return topic({
    name: `${service}.evidence-checkpoint`,
    partitions: 1,
    key: 'number of the checkpoint, twelve digits',
    summary: 'Signed checkpoints of the service’s evidence log',
    events: [evidenceCheckpointSealedOf(service)],
  });
}

const checkpointOf = <S extends string>(service: S) => ({
  sealed: evidenceCheckpointSealedOf(service),
  topic: evidenceCheckpointTopicOf(service),
});

/** The checkpoints of the services, which keep those of each other. */
export const evidenceCheckpoints = {
  g2c: checkpointOf('g2c'),
  g2b: checkpointOf('g2b'),
  g2g: checkpointOf('g2g'),
  g2e: checkpointOf('g2e'),
} as const;
