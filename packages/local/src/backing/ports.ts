import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

const HOST = '127.0.0.1';

/** `count` different TCP ports that were free on 127.0.0.1 a moment ago. */
export const freePorts = async (count: number): Promise<number[]> => {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer().listen(0, HOST);
      await once(server, 'listening');
      return server;
    }),
  );
  const ports = servers.map((server) => (server.address() as AddressInfo).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return ports;
};

/** One TCP port that was free on 127.0.0.1 a moment ago. */
export const freePort = async (): Promise<number> => {
  const [port] = await freePorts(1);
  return port as number;
};

/**
 * The port a person set (`KAFKA_PORT=9092`), else a free one.
 *
 * @throws an Error when something else listens on the port that was set.
 */
export const portFrom = async (variable: string): Promise<number> => {
  const wanted = Number(process.env[variable]);
  if (!wanted) return freePort();
  if (await accepts(wanted)) throw new Error(`${variable} is ${wanted}, but something listens there already`);
  return wanted;
};

/** Whether something accepts TCP connections there within `timeoutMs`. */
export const accepts = (port: number, host = HOST, timeoutMs = 1_000): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host, timeout: timeoutMs });
    const settle = (answer: boolean) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => settle(true));
    socket.once('error', () => settle(false));
    socket.once('timeout', () => settle(false));
  });
