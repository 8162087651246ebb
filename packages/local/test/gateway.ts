import { once } from 'node:events';
import { Agent, request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a gateway knows of one replica. */
interface Place {
  open: boolean;
  inHand: number;
  /** told of each answer */
  answered: () => void;
}

/**
 * The least of a proxy before the replicas of a service: connections that are kept, requests in turn, none of them sent
 * twice. What a replica does not answer its client is told: 502.
 */
export async function startGateway(urls: readonly string[]) {
  const agent = new Agent({ keepAlive: true });
  const places = new Map(urls.map((url): [string, Place] => [url, { open: true, inHand: 0, answered: () => {} }]));
  let turn = 0;

  function forward(req: IncomingMessage, res: ServerResponse): void {
    const open = [...places].filter(([, place]) => place.open);
    const [url, place] = open[turn++ % open.length] ?? [];
    if (!url || !place) return void res.writeHead(503).end();
    place.inHand += 1;
    res.once('close', () => {
      place.inHand -= 1;
      place.answered();
    });
    const onward = ask(url + req.url, { method: req.method, headers: req.headers, agent }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(res);
    });
    onward.on('error', () => (res.headersSent ? res.destroy() : res.writeHead(502).end()));
    req.pipe(onward);
  }

  const server = createServer(forward).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const placeOf = (url: string): Place => {
    const place = places.get(url);
    if (!place) throw new Error(`the gateway does not know ${url}`);
    return place;
  };

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Sends it nothing more; resolves with the next answer of what it has in hand, the rest of which stays there. */
    async leave(url: string): Promise<void> {
      const place = placeOf(url);
      place.open = false;
      if (place.inHand > 0) await new Promise<void>((resolve) => (place.answered = resolve));
    },
    join(url: string): void {
      placeOf(url).open = true;
    },
    async stop(): Promise<void> {
      server.closeAllConnections();
      server.close();
      agent.destroy();
      await once(server, 'close');
    },
  };
}
