import { connectClients, createLogger, startService } from '@simpul/service';
import { balanceRoutes, balancesView } from './balances.view.ts';
import { config } from './config.ts';
import { probe } from './contracts.ts';
import { mirrorCollection, mirrorReaction } from './mirror.reactions.ts';
import { potRoutes } from './pot.routes.ts';
import { pot } from './pot.ts';
import { seatsRoutes } from './seats.routes.ts';
import { seats } from './seats.ts';
import { tallyReaction } from './tally.reactions.ts';
import { tallyRoutes } from './tally.routes.ts';
import { tally } from './tally.ts';

const logger = createLogger({ service: probe.name, level: config.LOG_LEVEL });
const { db, backbone } = await connectClients(probe, config, logger);

const pots = backbone.repository(pot);
const allSeats = backbone.repository(seats);
const tallies = backbone.repository(tally);
const balances = backbone.view(balancesView);
backbone.react(tallyReaction(tallies), mirrorReaction(mirrorCollection(db)));

await startService({
  name: probe,
  config,
  logger,
  backbone,
  ops: backbone.ops,
  routes: [...potRoutes(pots), ...seatsRoutes(allSeats), ...tallyRoutes(tallies), ...balanceRoutes(balances)],
  close: () => db.close(),
});
