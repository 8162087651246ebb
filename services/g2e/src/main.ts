import {
  agenciesView,
  agencyDirectory,
  connectClients,
  createKeys,
  createLogger,
  createPersonCopies,
  openEvidence,
  serviceToken,
  startService,
} from '@simpul/service';
import { config } from './config.ts';
import { copiedFields, personCopiesReaction } from './person-copy/person-copy.reactions.ts';
import { personCopyHandlers, personCopyIndexes } from './person-copy/person-copy.routes.ts';
import { personCopy } from './person-copy/person-copy.ts';

const logger = createLogger({ service: 'g2e', level: config.LOG_LEVEL });
const keys = createKeys({ refKey: config.REF_KEY });
const { db, backbone } = await connectClients('g2e', config, logger);

// Agencies: the copy of the directory
const agencies = agencyDirectory(backbone.view(agenciesView));

// Persons: what agencies keep of their employees, from the person register
const copies = backbone.repository(personCopy, { indexes: personCopyIndexes });
const evidence = openEvidence(db);
const register = { url: config.G2G_URL, token: serviceToken(config) };
const persons = createPersonCopies({ db, evidence, register, fields: copiedFields });
backbone.react(personCopiesReaction(persons));

// A further capability: its repository, its reactions, its routes

await startService({
  name: 'g2e',
  config,
  logger,
  backbone,
  ops: backbone.ops,
  routes: [...personCopyHandlers({ copies, persons, agencies, evidence, keys })],
  close: () => db.close(),
});
