import type { SealedFiles } from '../personal/sealed-files.ts';

/** Whose key hides a file, and the file's id. */
export interface FrameOf {
  readonly files: SealedFiles;
  readonly of: string;
  readonly id: string;
}

/** A frame holds so many bytes of the file; the last one may hold fewer, none where the file has none. */
export const frameBytes = 64 * 1024;
/** What encryption adds to each: version, IV and tag. */
const addedBytes = 29;

/**
 * A content in frames, each encrypted by itself, so that a file is never whole in memory and nothing of it is handed out
 * before it has been found to be as it was stored. A frame knows its place and whether it is the last: none can be left
 * out, added, cut off or exchanged.
 */
export async function* framed(chunks: AsyncIterable<Uint8Array>, { files, of, id }: FrameOf): AsyncIterable<Buffer> {
  let waiting: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of chunks) {
    waiting = Buffer.concat([waiting, chunk]);
    // one frame is kept back: whether it is the last is not known yet
    while (waiting.length > frameBytes) {
      yield await files.seal(of, placeOf(id, number), waiting.subarray(0, frameBytes));
      waiting = waiting.subarray(frameBytes);
      number += 1;
    }
  }
  yield await files.seal(of, placeOf(id, number, 'last'), waiting);
}

/** The content of {@link framed}. Fails where anything about it has changed, before the frame concerned is handed out. */
export async function* unframed(chunks: AsyncIterable<Uint8Array>, { files, of, id }: FrameOf): AsyncIterable<Buffer> {
  const whole = frameBytes + addedBytes;
  let waiting: Buffer = Buffer.alloc(0);
  let number = 0;
  for await (const chunk of chunks) {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length > whole) {
      yield await files.open(of, placeOf(id, number), waiting.subarray(0, whole));
      waiting = waiting.subarray(whole);
      number += 1;
    }
  }
  yield await files.open(of, placeOf(id, number, 'last'), waiting);
}

function placeOf(id: string, number: number, last = 'more follow'): string[] {
  return [id, String(number), last];
}
