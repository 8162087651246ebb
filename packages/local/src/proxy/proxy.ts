import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type Faults, type Frame, hold, join, type Link } from './link.ts';

export interface ProxyOptions {
  readonly target: { readonly host: string; readonly port: number };
  /** Cuts the stream into messages, see `mongoFrame` and `kafkaFrame`; without it every chunk counts as one message. */
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
  /**
   * Half-open, as when a cable is pulled: the connections there are, and new ones, stay open, but nothing passes either
   * way until `heal()`, not even that one side closed. What was said on them is lost and they carry nothing more, also
   * after `heal()`, but that one side closed; new ones work.
   */
  silence(): void;
  /** Holds back by `ms` whatever is sent, either way, before `heal()`. */
  delay(ms: number): void;
  /**
   * The next request that matches reaches the server, whose answer never reaches the client: both sockets are destroyed
   * once the server has answered. Resolves when that has happened: never, if the fault is healed or the connection ends
   * before.
   */
  dropAnswerAfter(matches: (request: Buffer) => boolean): Promise<void>;
  /** Ends every fault that was asked for and has not happened yet. */
  heal(): void;
  stop(): Promise<void>;
}

/** Starts a proxy in front of a TCP server, on a free port of loopback. */
export async function startProxy({ target, frame = whole }: ProxyOptions): Promise<FaultProxy> {
  const faults: Faults = { refuse: false, silent: false, delay: 0, drop: undefined };
  const sockets = new Set<Socket>();
  const links = new Set<Link>();
  const keep = (link: Link, ...both: Socket[]) => {
    links.add(link);
    for (const socket of both) {
      sockets.add(socket);
      socket.once('close', () => {
        sockets.delete(socket);
        if (both.every(({ destroyed }) => destroyed)) links.delete(link);
      });
    }
  };
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    if (faults.refuse) {
      client.resetAndDestroy();
      return;
    }
    if (faults.silent) {
      keep(hold(client, faults), client);
      return;
    }
    const upstream = connect({ ...target, noDelay: true, allowHalfOpen: true });
    keep(join(client, upstream, frame, faults), client, upstream);
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
    silence() {
      faults.silent = true;
      for (const link of links) link.silence();
    },
    delay(ms) {
      faults.delay = ms;
    },
    dropAnswerAfter: (matches) =>
      new Promise((done) => {
        faults.drop = { matches, done };
      }),
    heal() {
      Object.assign(faults, { refuse: false, silent: false, delay: 0, drop: undefined });
      for (const link of links) link.heal();
    },
    async stop() {
      const closed = once(server, 'close');
      server.close();
      cut();
      await closed;
    },
  };
}

function whole(bytes: Buffer): number {
  return bytes.length;
}
