/**
 * How a generation of a topic is ended, so that operators' tools and services agree: its largest batch is set so small that the
 * broker itself refuses whatever is written, by a process nobody knows of as well; and to another such size once the next
 * generation holds all of it. What was copied there bears the header.
 */
export const generationEnd = {
  setting: 'max.message.bytes',
  sealed: '1',
  copied: '2',
  header: 'simpul_copied',
} as const;
