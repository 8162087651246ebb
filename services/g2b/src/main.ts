import { every } from '@simpul/backbone';
import { billIndexes } from '@simpul/billing';
import { copiedFromPerson } from '@simpul/contracts';
import { createSigner } from '@simpul/document';
import {
  agenciesView,
  agencyDirectory,
  breachSearchReaction,
  connectClients,
  connectKeys,
  createLogger,
  createPersonCopies,
  evidenceHolding,
  keepEvidence,
  loadConfig,
  openEvidence,
  openPersonRights,
  serviceToken,
  startService,
} from '@simpul/service';
import { certificateHandlers } from './certificate/certificate.routes.ts';
import { createCertificates } from './certificate/certificate.store.ts';
import { createMandates } from './company/company.access.ts';
import { mandateHolding } from './company/company.holding.ts';
import { createNibs } from './company/company.nibs.ts';
import { representativeCopiesReaction } from './company/company.persons.ts';
import { companyReviewReaction } from './company/company.reactions.ts';
import { companyHandlers, companyIndexes } from './company/company.routes.ts';
import { company } from './company/company.ts';
import { companyListView } from './company-search/company-search.reactions.ts';
import { companySearchHandlers } from './company-search/company-search.routes.ts';
import { settings } from './config.ts';
import {
  instalmentIndexes,
  instalmentMatters,
  instalmentReaction,
  remissionReaction,
} from './instalment/instalment.reactions.ts';
import { instalmentHandlers } from './instalment/instalment.routes.ts';
import { instalment } from './instalment/instalment.ts';
import { openObjectionFiles } from './objection/objection.files.ts';
import { objectionIndexes, objectionMatters, objectionReaction } from './objection/objection.reactions.ts';
import { objectionHandlers } from './objection/objection.routes.ts';
import { objection } from './objection/objection.ts';
import { openClaims } from './tax-bill/tax-bill.claims.ts';
import { openDesk } from './tax-bill/tax-bill.desk.ts';
import { taxBillHandlers } from './tax-bill/tax-bill.routes.ts';
import { taxBill } from './tax-bill/tax-bill.ts';
import { billReturnReaction } from './tax-return/tax-return.reactions.ts';
import { taxReturnHandlers, taxReturnIndexes } from './tax-return/tax-return.routes.ts';
import { taxReturn } from './tax-return/tax-return.ts';
import { openUnbilled } from './tax-return/tax-return.unbilled.ts';
import { standingReaction } from './tax-standing/tax-standing.reactions.ts';
import { createReassess } from './tax-standing/tax-standing.reassess.ts';
import { taxStandingHandlers } from './tax-standing/tax-standing.routes.ts';
import { openSources } from './tax-standing/tax-standing.sources.ts';
import { taxStanding } from './tax-standing/tax-standing.ts';

const config = loadConfig(settings);
const logger = createLogger({ service: 'g2b', level: config.LOG_LEVEL });
const [clients, secrets] = await Promise.all([
  connectClients('g2b', config, logger),
  connectKeys('g2b', config, logger),
]);
const { db, backbone } = clients;
const { keys, personKeys } = secrets;

// Agencies: the copy of the directory
const agencies = agencyDirectory(backbone.view(agenciesView));

// Companies; for further capabilities: createMandates({ companies, nibs }) says who acts for which
const companies = backbone.repository(company, { indexes: companyIndexes });
const nibs = createNibs(db, keys);
backbone.react(companyReviewReaction(companies));

// Persons: what is kept of who acts for companies, from the person register
const evidence = openEvidence(db);
const register = { url: config.G2G_URL, token: serviceToken(config) };
const isRestricted = (person: string) => rights.isRestricted(person);
const persons = createPersonCopies({ db, personKeys, evidence, register, fields: copiedFromPerson.g2b, isRestricted });
backbone.react(representativeCopiesReaction(persons));

// What persons may ask of the data that is kept of them here
const stored = [backbone.stored, persons.stored];
const rights = openPersonRights({
  service: 'g2b',
  backbone,
  keys: personKeys,
  stored,
  holdings: [persons.holding, mandateHolding(companies), evidenceHolding('g2b', db)],
});
backbone.react(rights.reaction, breachSearchReaction({ service: 'g2b', backbone, db }));

// Their public list, and their certificates
const list = backbone.view(companyListView);
const certificates = createCertificates(db, await createSigner(config));
const publicUrl = config.PUBLIC_URL;

// Business tax: returns, bills, instalments, objections
const access = { agencies, mandates: createMandates({ companies, nibs }) };
const bills = backbone.repository(taxBill, { indexes: billIndexes });
const desk = openDesk(db, keys, bills);
const returns = backbone.repository(taxReturn, { indexes: taxReturnIndexes });
const instalments = backbone.repository(instalment, { indexes: instalmentIndexes });
const objections = backbone.repository(objection, { indexes: objectionIndexes });
const objectionFiles = openObjectionFiles(db, personKeys, objections);
const claims = openClaims(db, {
  instalment: instalmentMatters(instalments),
  objection: objectionMatters(objections),
});
backbone.react(
  billReturnReaction({ desk, instalments, objections, agencies, unbilled: openUnbilled(db) }),
  instalmentReaction({ instalments, desk, agencies }),
  remissionReaction(instalments),
  objectionReaction({ desk, agencies }),
);

// Tax standing
const sources = openSources(db);
const reassess = createReassess(sources, backbone.repository(taxStanding));
backbone.react(standingReaction({ sources, reassess }));

// Files that nothing came to refer to
const sweeping = every(
  10 * 60_000,
  () => objectionFiles.sweep(),
  (err) => logger.warn({ err }, 'files left behind could not be cleared away'),
);

// A further capability: its repository, its reactions, its routes

await startService({
  name: 'g2b',
  config,
  logger,
  backbone,
  ops: backbone.ops,
  secrets,
  stored,
  evidence: keepEvidence({ service: 'g2b', db, backbone, evidence, config, logger }),
  routes: [
    ...companyHandlers({ companies, nibs, agencies, persons, evidence, keys }),
    ...companySearchHandlers({ list }),
    ...certificateHandlers({ companies, agencies, certificates, publicUrl }),
    ...taxBillHandlers({ bills, desk, ...access }),
    ...taxReturnHandlers({ returns, ...access }),
    ...instalmentHandlers({ instalments, desk, claims, ...access }),
    ...objectionHandlers({ objections, instalments, desk, claims, files: objectionFiles, evidence, ...access }),
    ...taxStandingHandlers({ sources, ...access }),
    ...rights.routes,
  ],
  isErased: rights.isErased,
  reconciling: rights.reconciling,
  db,
  async close() {
    await sweeping.stop();
    await db.close();
    await secrets.close();
  },
});
