import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

const HOST = '127.0.0.1';

// Below what systems hand out for connections and for port 0, so that a port found here is not given to somebody else
// before its user listens.
const [LOWEST, HIGHEST] = [15_000, 32_000];

/** `count` different TCP ports that were free on 127.0.0.1 a moment ago. */
export const freePorts = async (count: number): Promise<number[]> => {
  const ports = new Set<number>();
  while (ports.size < count) {
    const port = randomInt(LOWEST, HIGHEST);
    if (await isFree(port)) ports.add(port);
  }
  return [...ports];
};

/** Whether nobody listens on the port of 127.0.0.1. */
export const isFree = async (port: number): Promise<boolean> => {
  const server = createServer().listen(port, HOST);
  try {
    await once(server, 'listening');
  } catch {
    return false;
  }
  server.close();
  await once(server, 'close');
  return true;
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
