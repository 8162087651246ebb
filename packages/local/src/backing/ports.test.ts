import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { expect, test, vi } from 'vitest';
import { accepts, freePorts, portFrom } from './ports.ts';

test('free ports differ and can be listened on', async () => {
  const ports = await freePorts(5);
  expect(new Set(ports).size).toBe(5);
  for (const port of ports) {
    const server = createServer().listen(port, '127.0.0.1');
    await once(server, 'listening');
    server.close();
  }
});

test('a port accepts while somebody listens, and no longer', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await accepts(port)).toBe(true);
  server.close();
  await once(server, 'close');
  expect(await accepts(port)).toBe(false);
});

test('a port that was set is used, unless somebody listens there already', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  vi.stubEnv('TEST_PORT', String(port));
  await expect(portFrom('TEST_PORT')).rejects.toThrow(`TEST_PORT is ${port}, but something listens there already`);
  server.close();
  await once(server, 'close');
  expect(await portFrom('TEST_PORT')).toBe(port);
  vi.unstubAllEnvs();
});
