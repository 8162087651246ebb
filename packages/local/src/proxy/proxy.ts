import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** The length of the whole message at the start of `bytes`, or undefined while it is not all there. */
export type Frame = (bytes: Buffer) => number | undefined;

export interface ProxyOptions {
  readonly target: { readonly host: string; readonly port: number };
  /** Cuts the stream into messages, see `mongoFrame`; without it every chunk counts as one message. */
  readonly frame?: Frame;
}

/** A TCP connection between a client and a server that a test can damage. */
export interface FaultProxy {
  readonly host: string;
  readonly port: number;
  /** Destroys all connections there are; new ones work. */
  cut(): void;
  /** Destroys all connections there are, and new ones at once, until `heal()`. */
  refuse(): void;
  /** Holds back by `ms` whatever is sent, either way, before `heal()`. */
  delay(ms: number): void;
  /**
   * The next request that matches reaches the server, whose answer never reaches the client: both sockets are destroyed
   * once the server has answered. Resolves when that has happened.
   */
  dropAnswerAfter(matches: (request: Buffer) => boolean): Promise<void>;
  /** Ends every fault that was asked for and has not happened yet. */
  heal(): void;
  stop(): Promise<void>;
}

interface Drop {
  readonly matches: (request: Buffer) => boolean;
  readonly done: () => void;
}

interface Faults {
  refuse: boolean;
  delay: number;
  drop: Drop | undefined;
}

/** Starts a proxy in front of a TCP server, on a free port of loopback. */
export async function startProxy({ target, frame = whole }: ProxyOptions): Promise<FaultProxy> {
  const faults: Faults = { refuse: false, delay: 0, drop: undefined };
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    if (faults.refuse) {
      client.resetAndDestroy();
      return;
    }
    const upstream = connect({ ...target, noDelay: true });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    }
    join(client.setNoDelay(), upstream, frame, faults);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const cut = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    host: '127.0.0.1',
    port: (server.address() as AddressInfo).port,
    cut,
    refuse() {
      faults.refuse = true;
      cut();
    },
    delay(ms) {
      faults.delay = ms;
    },
    dropAnswerAfter: (matches) =>
      new Promise((done) => {
        faults.drop = { matches, done };
      }),
    heal() {
      Object.assign(faults, { refuse: false, delay: 0, drop: undefined });
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      cut();
      await closed;
    },
  };
}

function join(client: Socket, upstream: Socket, frame: Frame, faults: Faults): void {
  const end = () => {
    client.destroy();
    upstream.destroy();
  };
  let requests = 0;
  let answers = 0;
  // Which answer of this connection the client shall not see: requests may wait for theirs side by side, in order.
  let withheld: { readonly number: number; readonly done: () => void } | undefined;

  carry(client, upstream, frame, faults, (request) => {
    requests += 1;
    if (!faults.drop?.matches(request)) return true;
    withheld = { number: requests, done: faults.drop.done };
    faults.drop = undefined;
    return true;
  });
  const answered = carry(upstream, client, frame, faults, () => {
    answers += 1;
    if (!withheld || answers < withheld.number) return true;
    const { done } = withheld;
    void answered().then(end).then(done);
    return false;
  });
  for (const socket of [client, upstream]) socket.on('error', end).on('close', end);
}

/** Passes on, in order, each message of `from` until `pass` disagrees; gives a way to wait for what was passed on. */
function carry(from: Socket, to: Socket, frame: Frame, faults: Faults, pass: (message: Buffer) => boolean) {
  let rest: Buffer = Buffer.alloc(0);
  let sent = Promise.resolve();
  let open = true;
  const send = async (message: Buffer, delay: number) => {
    if (delay > 0) await pause(delay, undefined, { ref: false });
    await new Promise((written) => to.write(message, written));
  };
  from.on('data', (chunk: Buffer) => {
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

function whole(bytes: Buffer): number {
  return bytes.length;
}
