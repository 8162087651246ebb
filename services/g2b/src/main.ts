import { connectClients, createLogger, startService } from '@simpul/service';
import { agenciesView } from './agencies/agencies.reactions.ts';
import { agencyDirectory } from './agencies/agencies.view.ts';
import { config } from './config.ts';

const logger = createLogger({ service: 'g2b', level: config.LOG_LEVEL });
const { db, backbone } = await connectClients('g2b', config, logger);

// Agencies: the copy of the directory
agencyDirectory(backbone.view(agenciesView));

// A further capability: its repository, its reactions, its routes

await startService({ name: 'g2b', config, logger, backbone, ops: backbone.ops, routes: [], close: () => db.close() });
