import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RouteContract } from '@simpul/contracts';
import { createAuthority } from '@simpul/local/tls';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { getParcel } from '../test/contracts.ts';
import { type ServiceProcess, startProcess } from '../test/process.ts';
import { readConfig, serviceConfig } from './config.ts';
import { route } from './http/route.ts';
import { createLogger } from './log.ts';
import { runService, type ServiceOptions } from './start.ts';

// processes start slowly on a busy machine
vi.setConfig({ testTimeout: 60_000 });

let running: ServiceProcess | undefined;

const started = async (changes?: Record<string, string>) => {
  running = startProcess(changes);
  const { url } = await running.line('listening');
  return { service: running, url: String(url) };
};

afterEach(() => void running?.child.kill('SIGKILL'));

describe('a started service', () => {
  test('says where it listens and answers about itself', async () => {
    const { service, url } = await started();
    expect(service.lines.find(({ msg }) => msg === 'listening')).toMatchObject({ service: 'g2c', level: 'info', url });
    for (const path of ['/health/live', '/health/ready']) {
      const response = await fetch(url + path);
      expect({ status: response.status, body: await response.json() }).toEqual({ status: 200, body: { status: 'ok' } });
    }
    const description = (await (await fetch(`${url}/openapi.json`)).json()) as { openapi: string; paths: object };
    expect(description.openapi).toBe('3.1.0');
    expect(Object.keys(description.paths)).toContain('/v1/plain/{id}');
    expect(await service.stop('SIGTERM')).toBe(0);
  });

  test('finishes the request in hand and ends its streams when it is told to stop', async () => {
    const { service, url } = await started();
    const stream = await fetch(`${url}/v1/stream/x`);
    const answer = fetch(`${url}/v1/until-stopped/x`);
    await service.line('in hand');
    const code = service.stop('SIGTERM');
    expect(await (await answer).json()).toEqual({ finished: true });
    expect(await stream.text()).toBe(': open\n\n');
    expect(await code).toBe(0);
    const order = service.lines.map(({ msg }) => msg);
    expect(order.indexOf('request')).toBeLessThan(order.indexOf('backbone stopped'));
    await expect(fetch(`${url}/health/live`)).rejects.toThrow();
  });

  test('stops once, however often it is told', async () => {
    const { service } = await started();
    expect(await service.stop('SIGINT', 'SIGTERM', 'SIGINT')).toBe(0);
    expect(service.lines.filter(({ msg }) => msg === 'backbone stopped')).toHaveLength(1);
  });

  test('logs an error nobody caught and ends with 1', async () => {
    const { service, url } = await started();
    await fetch(`${url}/v1/crash/x`).catch(() => undefined);
    expect(await service.stop()).toBe(1);
    expect(await service.line('uncaught error')).toMatchObject({
      level: 'fatal',
      err: { message: 'nobody catches this' },
    });
  });
});

describe('a service that cannot start', () => {
  test('for want of configuration says so in sentences, without a stack', async () => {
    running = startProcess({ REF_KEY: '', KAFKA_BROKERS: '' });
    expect(await running.stop()).toBe(1);
    expect(running.stderr().trim().split('\n').toSorted()).toEqual([
      expect.stringMatching(/^KAFKA_BROKERS is missing: set it, or KAFKA_BROKERS_FILE/),
      expect.stringMatching(/^REF_KEY is missing: /),
    ]);
  });

  test('because its backbone does not, logs why and ends with 1', async () => {
    running = startProcess({ BROKEN: 'yes' });
    expect(await running.stop()).toBe(1);
    expect(await running.line('could not start')).toMatchObject({ level: 'fatal', err: { message: 'no broker' } });
  });
});

describe('a running service', () => {
  const config = readConfig(serviceConfig('g2c'), {
    MONGODB_URI: 'mongodb://127.0.0.1:1',
    KAFKA_BROKERS: '127.0.0.1:1',
    OIDC_ISSUER: 'http://127.0.0.1:1',
    OIDC_CLIENT_ID: 'service:g2c',
    OIDC_CLIENT_SECRET: 'x',
    REF_KEY: Buffer.alloc(32, 3).toString('base64'),
  });
  const logger = createLogger({ service: 'g2c', level: 'silent' });
  const well = { ready: true, live: true, reasons: [] };
  const run = (changes: Partial<ServiceOptions>) =>
    runService({
      name: 'g2c',
      config,
      logger,
      routes: [route(getParcel, () => ({ body: {} }))],
      backbone: { start: async () => {}, stop: async () => {}, status: () => well },
      ...changes,
    });
  const health = async (url: string, kind: 'live' | 'ready') => {
    const response = await fetch(`${url}/health/${kind}`);
    return { status: response.status, body: await response.json() };
  };

  test('tells what keeps it from being ready, and only what a restart would help as not alive', async () => {
    const status = { ready: false, live: true, reasons: ['ledger: partitions paused'] };
    const backbone = { start: async () => {}, stop: async () => {}, status: () => status };
    const service = await run({ backbone, ready: () => ['clock skewed'] });
    expect(await health(service.url, 'ready')).toEqual({
      status: 503,
      body: { status: 'unavailable', reasons: ['ledger: partitions paused', 'clock skewed'] },
    });
    expect(await health(service.url, 'live')).toEqual({ status: 200, body: { status: 'ok' } });
    await service.stop();
  });

  test('answers over TLS where it has a certificate', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'start-'));
    const { cert, key } = await (await createAuthority()).issue('g2c');
    const files = { TLS_CERT_FILE: join(folder, 'tls.crt'), TLS_KEY_FILE: join(folder, 'tls.key') };
    await Promise.all([writeFile(files.TLS_CERT_FILE, cert), writeFile(files.TLS_KEY_FILE, key)]);
    const service = await run({ config: { ...config, ...files } });
    expect(service.url).toMatch(/^https:/);
    await expect(fetch(service.url.replace('https:', 'http:'))).rejects.toThrow();
    await service.stop();
    await rm(folder, { recursive: true });
  });

  test('names whom to tell of a weakness, where that is set', async () => {
    const SECURITY_CONTACT = 'mailto:keamanan@instansi.example';
    const service = await run({ config: { ...config, SECURITY_CONTACT } });
    const response = await fetch(`${service.url}/.well-known/security.txt`);
    const [contact, expires] = (await response.text()).split('\n');
    expect(contact).toBe(`Contact: ${SECURITY_CONTACT}`);
    expect(Date.parse(expires?.replace('Expires: ', '') ?? '')).toBeGreaterThan(Date.now());
    await service.stop();
    const without = await run({});
    expect((await fetch(`${without.url}/.well-known/security.txt`)).status).toBe(404);
    await without.stop();
  });

  test('takes no request before its backbone has started, but tells its health', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    const PORT = await freePort();
    const backbone = { start: () => begun, stop: async () => {}, status: () => well };
    const starting = run({ backbone, config: { ...config, PORT } });
    const url = `http://127.0.0.1:${PORT}`;
    await expect
      .poll(() => health(url, 'ready').catch(() => undefined))
      .toMatchObject({ body: { reasons: ['starting'] } });
    const early = await fetch(`${url}/v1/parcels/abc`);
    expect(early.status).toBe(503);
    expect(early.headers.get('retry-after')).toBe('2');
    begin();
    const service = await starting;
    expect((await fetch(`${url}/v1/parcels/abc`)).status).toBe(200);
    await service.stop();
  });

  test('closes its clients even where the backbone cannot stop in order, and says that it could not', async () => {
    const done: string[] = [];
    const backbone = {
      start: async () => {},
      stop: async () => Promise.reject(new Error('broker gone')),
      status: () => well,
    };
    const service = await run({ backbone, close: async () => void done.push('closed') });
    await expect(service.stop()).rejects.toThrow('broker gone');
    expect(done).toEqual(['closed']);
  });

  test('does not start with two routes at one address', async () => {
    const twice = [route(getParcel, () => ({})), route(getParcel, () => ({}))];
    await expect(run({ routes: twice })).rejects.toThrow(/declared twice/);
  });

  test('does not start with a route that does not say who may call it, or on whose data', async () => {
    const { who: _, ...nobodys } = getParcel;
    const { scope: __, ...anybodys } = getParcel;
    for (const [contract, sentence] of [
      [nobodys, 'route getParcel names nobody who may call it'],
      [{ ...getParcel, who: [] }, 'route getParcel names nobody who may call it'],
      [anybodys, 'route getParcel does not say on whose data it may be called'],
      [{ ...getParcel, who: ['citizen'] }, 'does not say on whose data citizen may call it: add `scope.citizen`'],
    ] as const) {
      const closed = { contract: contract as unknown as RouteContract, handle: () => ({ body: {} }) };
      await expect(run({ routes: [closed] })).rejects.toThrow(sentence);
    }
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
