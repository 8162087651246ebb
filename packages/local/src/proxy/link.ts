import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The length of the whole message at the start of `bytes`, or undefined while it is not all there. */
export type Frame = (bytes: Buffer) => number | undefined;

/** What shall befall the connections of one proxy; its links look here at every message and every end. */
export interface Faults {
  refuse: boolean;
  silent: boolean;
  delay: number;
  drop: { readonly matches: (request: Buffer) => boolean; readonly done: () => void } | undefined;
}

/** One connection of a client, and the one to the server that belongs to it. */
export interface Link {
  /** From now on nothing passes, for ever. */
  silence(): void;
  /** Lets each side know of the other's end in a silence that is over. */
  heal(): void;
}

interface Line {
  dead: boolean;
  /** One side ended while nothing passed. */
  ended: boolean;
}

/** Passes on what the client and the server say, but for what `faults` take; both sockets allow half-open. */
export function join(client: Socket, upstream: Socket, frame: Frame, faults: Faults): Link {
  const line: Line = { dead: false, ended: false };
  const destroy = () => {
    client.destroy();
    upstream.destroy();
  };
  let requests = 0;
  let answers = 0;
  // Which answer of this connection the client shall not see: requests may wait for theirs side by side, in order.
  let withheld: { readonly number: number; readonly done: () => void } | undefined;

  const asked = carry(client, upstream, frame, faults, line, (request) => {
    requests += 1;
    if (!faults.drop?.matches(request)) return true;
    withheld = { number: requests, done: faults.drop.done };
    faults.drop = undefined;
    return true;
  });
  const answered = carry(upstream, client, frame, faults, line, () => {
    answers += 1;
    if (!withheld || answers < withheld.number) return true;
    const { done } = withheld;
    void answered().then(destroy).then(done);
    return false;
  });
  endWith(client, upstream, asked, faults, line);
  endWith(upstream, client, answered, faults, line);
  return {
    silence() {
      line.dead = true;
    },
    heal() {
      if (line.ended) destroy();
    },
  };
}

/** Holds a client that came while nothing passes: the server never hears of it. */
export function hold(client: Socket, faults: Faults): Link {
  let ended = false;
  const end = () => {
    ended = true;
    if (!faults.silent) client.destroy();
  };
  client
    .on('error', () => {})
    .on('end', end)
    .resume();
  return {
    silence() {},
    heal() {
      if (ended) client.destroy();
    },
  };
}

/** Passes on, in order, each message of `from` until `pass` disagrees; gives a way to wait for what was passed on. */
function carry(
  from: Socket,
  to: Socket,
  frame: Frame,
  faults: Faults,
  line: Line,
  pass: (message: Buffer) => boolean,
): () => Promise<void> {
  let rest: Buffer = Buffer.alloc(0);
  let sent = Promise.resolve();
  let open = true;
  const send = async (message: Buffer, delay: number) => {
    if (delay > 0) await pause(delay, undefined, { ref: false });
    if (!line.dead) await new Promise((written) => to.write(message, written));
  };
  from.on('data', (chunk: Buffer) => {
    if (line.dead) return;
    rest = Buffer.concat([rest, chunk]);
    for (let length = frame(rest); open && length; length = rest.length > 0 ? frame(rest) : undefined) {
      const message = rest.subarray(0, length);
      rest = rest.subarray(length);
      open = pass(message);
      const { delay } = faults;
      if (open) sent = sent.then(() => send(message, delay));
    }
  });
  return () => sent;
}

/** Ends `to` after `from` and after all that was carried, unless nothing passes at that moment, ends included. */
function endWith(from: Socket, to: Socket, carried: () => Promise<void>, faults: Faults, line: Line): void {
  const passOn = (end: () => void) => () => {
    if (faults.silent) line.ended = true;
    else void carried().then(end);
  };
  from.on('error', () => {});
  from.on(
    'end',
    passOn(() => to.end()),
  );
  from.on(
    'close',
    passOn(() => to.destroySoon()),
  );
}
