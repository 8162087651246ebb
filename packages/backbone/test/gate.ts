import { once } from 'node:events';
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net';
import { mongoFrame, targetOf, throughProxy } from '@simpul/local';

/** A way to the store that keeps the first command that matches until it is let go. */
export async function gate(uri: string, matches: (message: Buffer) => boolean) {
  const sockets = new Set<Socket>();
  let open: () => void = () => undefined;
  let came: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const arrived = new Promise<void>((resolve) => (came = resolve));
  const server = createServer((client) => {
    const upstream = dial(targetOf(uri));
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined));
    upstream.pipe(client);
    let rest: Buffer = Buffer.alloc(0);
    let passed = Promise.resolve();
    client.on('data', (chunk: Buffer) => {
      rest = Buffer.concat([rest, chunk]);
      for (let length = mongoFrame(rest); length; length = rest.length > 0 ? mongoFrame(rest) : undefined) {
        const bytes = rest.subarray(0, length);
        rest = rest.subarray(length);
        if (matches(bytes)) {
          came();
          passed = passed.then(() => opened);
        }
        passed = passed.then(() => void upstream.write(bytes));
      }
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    for (const socket of sockets) socket.destroy();
    server.close();
  };
  return { uri: throughProxy(uri, { host: '127.0.0.1', port }), arrived, open, stop };
}
