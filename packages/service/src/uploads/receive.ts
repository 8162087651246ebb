import { type Request as CommandRequest, KeyReused, VersionMismatch } from '@simpul/backbone';
import { type FileKind, Rejected, type UploadContract } from '@simpul/contracts';
import type { Request } from 'express';
import type { Call } from '../http/command.ts';
import type { Reply } from '../http/route.ts';
import type { StoredFile, Uploads } from './uploads.ts';

/**
 * Reads the file that a request is, stores it for `owner`, and carries out the command by which the owner comes to refer
 * to it; the file stays if the owner does. A repeated command is answered as before, and its file is stored once.
 */
export type Receive = (
  uploads: Uploads,
  owner: string,
  attach: (file: StoredFile, call: Call) => Promise<Reply>,
) => Promise<Reply>;

interface Incoming {
  readonly req: Request;
  readonly upload: UploadContract;
  readonly ifMatch: number | undefined;
  /** the command's own deadline begins when the file is there */
  readonly patienceMs: number;
  /** the request by which a command is known again, given what was sent */
  requestOf(content: Omit<StoredFile, 'id'>): CommandRequest | undefined;
}

/** @throws Rejected `upload.type-unsupported` · `request.too-large`, before anything is read */
export function receiver({ req, upload, ifMatch, patienceMs, requestOf }: Incoming): Receive {
  const { kinds, most } = upload;
  const type = typeOf(req, kinds);
  if (Number(req.get('content-length') ?? 0) > most) throw new Rejected('request.too-large', { limit: most });
  return async (uploads, owner, attach) => {
    const file = await uploads.store(owner, { type, most, chunks: bytesOf(req) });
    const { id, ...content } = file;
    const request = requestOf(content);
    const settle = () => uploads.settle(owner, id).catch(() => undefined);
    try {
      const deadline = Date.now() + patienceMs;
      const reply = await attach(file, {
        ...(request && { request }),
        ...(ifMatch !== undefined && { ifMatch }),
        deadline,
      });
      await settle();
      return reply;
    } catch (error) {
      // Whatever else went wrong, the command may yet be carried out: the sweep looks at it later.
      if (error instanceof Rejected || error instanceof VersionMismatch || error instanceof KeyReused) await settle();
      throw error;
    }
  };
}

function typeOf(req: Request, kinds: readonly FileKind[]): FileKind {
  const named = req.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  const kind = kinds.find((each) => each === named);
  const encoding = req.get('content-encoding') ?? 'identity';
  if (!kind || encoding !== 'identity') throw new Rejected('upload.type-unsupported', { accepted: kinds.join(', ') });
  return kind;
}

/** The body's bytes. Who stops reading can still answer: the connection is left as it is. */
async function* bytesOf(req: Request): AsyncIterable<Buffer> {
  try {
    yield* req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
  } catch (cause) {
    throw Object.assign(new Error('the sender broke off', { cause }), { status: 400 });
  }
}
