import { once } from 'node:events';
import { defineRoute } from '@simpul/contracts';
import mongoose from 'mongoose';
import { z } from 'zod';
import { loadConfig, serviceConfig } from '../src/config.ts';
import { type Input, type Reply, route } from '../src/http/route.ts';
import { createLogger } from '../src/log.ts';
import { startService } from '../src/start.ts';

// A service as a process of its own, for tests of starting, stopping and telemetry.
const config = loadConfig(serviceConfig('g2c').extend({ BROKEN: z.string().optional() }));
const logger = createLogger({ service: 'g2c', level: config.LOG_LEVEL });

type Handler = (input: Input<{ id: string }, unknown, unknown>) => Promise<Reply | undefined> | Reply | undefined;

const get = (id: string, handler: Handler, contentType?: string) =>
  route(
    defineRoute({
      id,
      service: 'g2c',
      tag: 'test',
      method: 'get',
      path: `/v1/${id}/{id}`,
      summary: { id, en: id },
      who: ['public'],
      scope: { public: 'any' },
      params: z.strictObject({ id: z.string() }),
      response: { status: 200, ...(contentType && { contentType }) },
      problems: [],
      examples: {},
    }),
    handler,
  );

await startService({
  name: 'g2c',
  config,
  logger,
  backbone: {
    async start() {
      if (config.BROKEN) throw new Error('no broker');
    },
    async stop() {
      logger.info('backbone stopped');
    },
    status: () => ({ ready: true, live: true, reasons: [] }),
  },
  async close() {
    await mongoose.disconnect();
  },
  routes: [
    get('plain', ({ params }) => ({ body: params })),
    get('until-stopped', async () => {
      logger.info('in hand');
      await once(process, 'SIGTERM');
      return { body: { finished: true } };
    }),
    get(
      'stream',
      ({ res }) => {
        res.type('text/event-stream').write(': open\n\n');
        // as a heartbeat may, that does not know yet
        process.once('SIGTERM', () => res.write(': late\n\n'));
        return undefined;
      },
      'text/event-stream',
    ),
    get('crash', () => {
      setImmediate(() => {
        throw new Error('nobody catches this');
      });
      return {};
    }),
    get('broken', () => {
      throw new Error('broken');
    }),
    get('onward', async ({ params, res }) => {
      const onward = await fetch(`http://${res.req.headers.host}/v1/plain/${params.id}`);
      return { body: await onward.json() };
    }),
    get('stored', async ({ params }) => {
      await mongoose.connect(config.MONGODB_URI, { dbName: config.MONGODB_DB });
      const stamps = mongoose.connection.collection<{ _id: string; n: number }>('stamps');
      await stamps.updateOne({ _id: params.id }, { $inc: { n: 1 } }, { upsert: true });
      return { body: await stamps.findOne({ _id: params.id }) };
    }),
  ],
});
