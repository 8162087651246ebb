import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const root = new URL('../', import.meta.url).pathname;

/** The service of `child.ts` as a process; `lines` are what it logged so far. */
export interface ServiceProcess {
  readonly child: ChildProcess;
  readonly lines: Record<string, unknown>[];
  stderr(): string;
  /** the first log line with this message, written already or to come; fails where the process ends before */
  line(msg: string): Promise<Record<string, unknown>>;
  /** sends the signals and gives the exit code */
  stop(...signals: NodeJS.Signals[]): Promise<number | null>;
}

const environment = {
  MONGODB_URI: 'mongodb://127.0.0.1:1',
  KAFKA_BROKERS: '127.0.0.1:1',
  OIDC_ISSUER: 'http://127.0.0.1:1',
  OIDC_CLIENT_ID: 'service:g2c',
  OIDC_CLIENT_SECRET: 'x',
  REF_KEY: Buffer.alloc(32, 3).toString('base64'),
  OTEL_SERVICE_NAME: 'g2c',
};

export function startProcess(changes: Record<string, string> = {}): ServiceProcess {
  const child = spawn(process.execPath, ['--import', '@simpul/service/telemetry', 'test/child.ts'], {
    cwd: root,
    env: { PATH: process.env.PATH, ...environment, ...changes },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: Record<string, unknown>[] = [];
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk;
  });
  const output = createInterface({ input: child.stdout });
  output.on('line', (line) => lines.push(JSON.parse(line)));
  const ended = once(output, 'close');
  const exited = once(child, 'exit');

  return {
    child,
    lines,
    stderr: () => errors,
    async line(msg) {
      for (;;) {
        const found = lines.find((line) => line.msg === msg);
        if (found) return found;
        const more = await Promise.race([once(output, 'line').then(() => true), ended.then(() => false)]);
        if (!more) throw new Error(`ended without "${msg}": ${errors}${JSON.stringify(lines)}`);
      }
    },
    async stop(...signals) {
      for (const signal of signals) child.kill(signal);
      const [code] = (await exited) as [number | null];
      await ended;
      return code;
    },
  };
}
