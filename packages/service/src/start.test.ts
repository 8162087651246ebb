import { afterEach, describe, expect, test, vi } from 'vitest';
import { type ServiceProcess, startProcess } from '../test/process.ts';

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
