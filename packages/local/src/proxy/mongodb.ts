import { BSON } from 'mongodb';

const HEADER = 16;
const OP_MSG = 2013;

/** Cuts a MongoDB stream into wire protocol messages, for a proxy's `frame`. */
export function mongoFrame(bytes: Buffer): number | undefined {
  const length = bytes.length >= HEADER ? bytes.readInt32LE(0) : Number.POSITIVE_INFINITY;
  return bytes.length >= length ? length : undefined;
}

/** A command as the server gets it; sequences of documents, such as `updates`, are among its members. */
export type MongoCommand = Readonly<Record<string, unknown>>;

/**
 * Recognises a command on a collection in one wire protocol message, for a proxy's `dropAnswerAfter`.
 * `where` may look into the command.
 *
 * @example proxy.dropAnswerAfter(isCommand('update', 'tax-bills'));
 */
export function isCommand(name: string, collection: string, where: (command: MongoCommand) => boolean = () => true) {
  return (message: Buffer): boolean => {
    const command = readCommand(message);
    return command?.[name] === collection && where(command);
  };
}

/** Reads an OP_MSG (MongoDB wire protocol): undefined for a message of another kind. */
export function readCommand(message: Buffer): MongoCommand | undefined {
  if (message.readInt32LE(12) !== OP_MSG) return undefined;
  const checksum = message.readUInt32LE(HEADER) & 1 ? 4 : 0;
  const end = message.length - checksum;
  const command: Record<string, unknown> = {};
  for (let at = HEADER + 4; at < end; ) {
    const kind = message[at];
    const size = message.readInt32LE(at + 1);
    const section = message.subarray(at + 1, at + 1 + size);
    Object.assign(command, kind === 0 ? BSON.deserialize(section) : sequence(section));
    at += 1 + size;
  }
  return command;
}

function sequence(section: Buffer): Record<string, unknown> {
  const nameEnd = section.indexOf(0, 4);
  const documents: BSON.Document[] = [];
  for (let at = nameEnd + 1; at < section.length; at += section.readInt32LE(at)) {
    documents.push(BSON.deserialize(section.subarray(at, at + section.readInt32LE(at))));
  }
  return { [section.toString('utf8', 4, nameEnd)]: documents };
}

/** The connection string with the proxy as the only server: a driver must not learn the real address from the set. */
export function throughProxy(mongoUri: string, { host, port }: { host: string; port: number }): string {
  const uri = new URL(mongoUri.replace(/^(mongodb:\/\/(?:[^@/]*@)?)[^/?]*/, `$1${host}:${port}`));
  uri.searchParams.delete('replicaSet');
  uri.searchParams.set('directConnection', 'true');
  return String(uri);
}

/** Where a connection string's first server listens, for a proxy's `target`. */
export function targetOf(mongoUri: string): { host: string; port: number } {
  const found = /^mongodb:\/\/(?:[^@/]*@)?([^:,/?]+)(?::(\d+))?/.exec(mongoUri);
  if (!found?.[1]) throw new Error('only mongodb:// connection strings can be proxied');
  return { host: found[1], port: Number(found[2] ?? 27017) };
}
