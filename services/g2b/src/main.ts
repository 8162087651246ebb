import { connectClients, createLogger, startService } from '@simpul/service';
import { config } from './config.ts';

const logger = createLogger({ service: 'g2b', level: config.LOG_LEVEL });
const { db, backbone } = await connectClients('g2b', config, logger);

// A capability: its repository, its reactions, its routes

await startService({ name: 'g2b', config, logger, backbone, ops: backbone.ops, routes: [], close: () => db.close() });
