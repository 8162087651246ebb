import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { freePort } from '../backing/ports.ts';
import { until } from '../backing/until.ts';
import { startWorld, type World } from './world.ts';

const prefix = `w${randomUUID().slice(0, 8)}`;
const lines: string[] = [];
const surroundings = () => ({
  brokers: inject('brokers'),
  mongoUri: inject('mongoUri'),
  identity: inject('identity'),
  topicPrefix: `${prefix}.`,
  dbPrefix: `${prefix}_`,
  log: (line: string) => lines.push(line),
});

let world: World<'g2c' | 'g2g'>;
beforeAll(async () => {
  world = await startWorld({ ...surroundings(), services: { g2c: 2, g2g: 1 } });
});
afterAll(() => world?.stop());

const readiness = async (url: string) => (await fetch(`${url}/health/ready`)).status;

describe('a world', () => {
  test('has every replica ready, each at an address of its own', async () => {
    const urls = [...world.services.g2c.urls, ...world.services.g2g.urls];
    expect(new Set(urls).size).toBe(3);
    expect(await Promise.all(urls.map(readiness))).toEqual([200, 200, 200]);
  });

  test('sees the spans of its services, which name the service and the replica', async () => {
    await fetch(`${world.services.g2g.urls[0]}/openapi.json`);
    const answered = () => world.otlp?.spans().find(({ service, kind }) => service === 'g2g' && kind === 'server');
    await until('a span of g2g', async () => answered() !== undefined);
    expect(answered()?.resource).toMatchObject({ 'service.instance.id': 'g2g-1' });
  });

  test('brings a killed replica back at its address', async () => {
    const [replica] = world.services.g2c.replicas;
    await replica?.kill('SIGKILL');
    await replica?.ready();
    expect(await readiness(String(replica?.url))).toBe(200);
    expect(lines).toEqual([expect.stringMatching(/^g2c-1 ended \(SIGKILL\)/)]);
  });

  test('does not start with a service that cannot, and says which and why', async () => {
    const port = await freePort();
    const starting = startWorld({
      ...surroundings(),
      topicPrefix: `${prefix}x.`,
      services: { g2g: 1, g2e: 1 },
      ports: { g2g: port },
      env: { g2e: { NODE_ENV: 'production' } },
    });
    await expect(starting).rejects.toThrow(/^g2e-1 ended while starting/);
    await expect(starting).rejects.toThrow('REF_KEY is the development key');
    await expect(starting).rejects.toThrow('OIDC_CLIENT_SECRET is the development secret');
    await expect(readiness(`http://127.0.0.1:${port}`)).rejects.toThrow('fetch failed');
  });
});
