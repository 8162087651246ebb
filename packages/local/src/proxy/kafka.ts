const PRODUCE = 0;
const FIRST_COMPACT = 9;
const FIRST_WITHOUT_NAMES = 13;

/** Cuts a Kafka stream into requests or answers, for a proxy's `frame`. */
export function kafkaFrame(bytes: Buffer): number | undefined {
  const length = bytes.length >= 4 ? 4 + bytes.readInt32BE(0) : Number.POSITIVE_INFINITY;
  return bytes.length >= length ? length : undefined;
}

/**
 * Recognises a Produce request, of that topic where one is named, for a proxy's `dropAnswerAfter`.
 *
 * @throws {Error} in the matcher, where a topic is named and the client speaks version 13 or later, which has no names.
 * @example proxy.dropAnswerAfter(isProduce()); // the next acknowledgement is lost
 */
export function isProduce(topic?: string): (request: Buffer) => boolean {
  return (request) => request.readInt16BE(4) === PRODUCE && (topic === undefined || topicsOf(request).includes(topic));
}

/** The topics of a Produce request, header and body as in the Kafka protocol guide. */
function topicsOf(request: Buffer): string[] {
  const version = request.readInt16BE(6);
  if (version >= FIRST_WITHOUT_NAMES) throw new Error(`Produce ${version} names topics by id: match without a topic`);
  const compact = version >= FIRST_COMPACT;
  const read = reader(request, compact);
  read.skip(4 + 2 + 2 + 4);
  read.skip(Math.max(0, read.int16()));
  read.tags();
  if (version >= 3) read.bytes();
  read.skip(2 + 4);
  return Array.from({ length: read.count() }, () => {
    const name = read.bytes().toString();
    for (let partitions = read.count(); partitions > 0; partitions -= 1) {
      read.skip(4);
      read.records();
      read.tags();
    }
    read.tags();
    return name;
  });
}

/** Reads the protocol's types one after the other, in the compact writing of newer versions or in the old one. */
function reader(message: Buffer, compact: boolean) {
  let at = 0;
  const skip = (length: number): void => {
    at += length;
  };
  const take = (length: number): Buffer => {
    at += Math.max(0, length);
    return message.subarray(at - Math.max(0, length), at);
  };
  const int16 = (): number => take(2).readInt16BE();
  const int32 = (): number => take(4).readInt32BE();
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = take(1).readUInt8();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  };
  return {
    skip,
    int16,
    count: () => (compact ? varint() - 1 : int32()),
    bytes: () => take(compact ? varint() - 1 : int16()),
    records: () => skip(Math.max(0, compact ? varint() - 1 : int32())),
    tags() {
      if (!compact) return;
      for (let left = varint(); left > 0; left -= 1) {
        varint();
        skip(varint());
      }
    },
  };
}
