import type { FileKind } from '@simpul/contracts';

/** A content that goes by, and whether it is a file of the kind that it is said to be. */
export interface ContentCheck {
  add(bytes: Buffer): void;
  /** Whether all that was added begins and ends as a whole file of the kind does. */
  holds(): boolean;
}

interface Signature {
  readonly begins: (head: Buffer) => boolean;
  readonly ends: (tail: Buffer) => boolean;
}

const headLength = 16;
const tailLength = 1_024;

const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
const pngEnd = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff]);
const jpegEnd = Buffer.from([0xff, 0xd9]);

/**
 * ISO 32000-2, 7.5.2 and 7.5.5 (readers look for the end in the last kilobyte); ISO/IEC 15948, 5.2, 11.2.1 and 11.2.5;
 * ISO/IEC 10918-1, annex B (cameras write notes of their own behind the end, so it need not be the very last).
 */
const signatures: Readonly<Record<FileKind, Signature>> = {
  'application/pdf': {
    begins: (head) => /^%PDF-[12]\.\d/.test(head.toString('latin1')),
    ends: (tail) => tail.includes('%%EOF'),
  },
  'image/png': {
    begins: (head) => head.equals(png),
    ends: (tail) => tail.subarray(-pngEnd.length).equals(pngEnd),
  },
  'image/jpeg': {
    begins: (head) => head.subarray(0, jpeg.length).equals(jpeg),
    ends: (tail) => tail.includes(jpegEnd),
  },
};

/** Watches a content for the marks by which files of a kind are known; it keeps no more than its two ends. */
export function checkContent(kind: FileKind): ContentCheck {
  const { begins, ends } = signatures[kind];
  let head = Buffer.alloc(0);
  let tail = Buffer.alloc(0);
  return {
    add(bytes) {
      if (head.length < headLength) head = Buffer.concat([head, bytes.subarray(0, headLength - head.length)]);
      tail = Buffer.concat([tail, bytes.subarray(-tailLength)]).subarray(-tailLength);
    },
    holds: () => begins(head) && ends(tail),
  };
}
