import type { Evidence } from '../history.ts';

/** Names what happened to the aggregates of a topic: to which, or to one that the command makes, what, with what values. */
export function happening(topic: string) {
  return (subject: string | undefined, what: string, where: Evidence['where']): Evidence => ({
    topic,
    type: `${topic}.${what}.v1`,
    ...(subject !== undefined && { subject }),
    where,
  });
}
