import { carriedOut, connectClients, createLogger, route, startService } from '@simpul/service';
import { type Account, account } from '../domain.ts';
import { config } from './config.ts';
import { benchService, depositIntoAccount, openAccount } from './contracts.ts';

const logger = createLogger({ service: benchService.name, level: config.LOG_LEVEL });
const { db, backbone } = await connectClients(benchService, config, logger);
const accounts = backbone.repository(account);
const body = ({ balance }: Account) => ({ balance });

const routes = [
  route(openAccount, ({ params: { id }, body: { owner }, ...call }) =>
    carriedOut(call, { status: 201, body }, (options) => accounts.handle(id, { type: 'open', owner }, options)),
  ),
  route(depositIntoAccount, ({ params: { id }, body: { amount }, ...call }) =>
    carriedOut(call, { status: 200, body }, (options) => accounts.handle(id, { type: 'deposit', amount }, options)),
  ),
];

await startService({
  name: benchService,
  config,
  logger,
  backbone,
  ops: backbone.ops,
  routes,
  close: () => db.close(),
});
