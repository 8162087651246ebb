import { Agent, request } from 'node:http';

/** One HTTP command. */
export interface Call {
  readonly method?: 'POST' | 'GET';
  readonly url: string;
  readonly token: string;
  readonly body?: unknown;
  readonly key?: string;
}

/** Sends commands over connections that stay open, as a gateway before a service does. */
export interface Caller {
  /** @throws {Error} where the answer is no success, with its beginning; what the connection says where there is none. */
  send(call: Call): Promise<void>;
  close(): void;
}

/** Opens a caller with at most so many connections. It does as little as it can: its CPU is the service's neighbour. */
export function createCaller(connections: number): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send: ({ method = 'POST', url, token, body, key }) =>
      new Promise((resolve, reject) => {
        const text = body === undefined ? '' : JSON.stringify(body);
        const headers = {
          authorization: `Bearer ${token}`,
          ...(text && { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
          ...(key && { 'idempotency-key': key }),
        };
        const asked = request(url, { agent, method, headers }, (answer) => {
          const { statusCode = 0 } = answer;
          let said = '';
          answer.on('data', (chunk: Buffer) => {
            if (statusCode >= 300 && said.length < 500) said += chunk.toString();
          });
          answer.on('error', reject);
          answer.on('end', () => {
            if (statusCode < 300) resolve();
            else reject(new Error(`${method} ${url} was answered ${statusCode}: ${said.slice(0, 500)}`));
          });
        });
        asked.on('error', reject);
        asked.end(text);
      }),
    close: () => agent.destroy(),
  };
}
