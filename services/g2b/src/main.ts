import { connectClients, createKeys, createLogger, startService } from '@simpul/service';
import { agenciesView } from './agencies/agencies.reactions.ts';
import { agencyDirectory } from './agencies/agencies.view.ts';
import { createSigner } from './certificate/certificate.config.ts';
import { certificateHandlers } from './certificate/certificate.routes.ts';
import { createCertificates } from './certificate/certificate.store.ts';
import { createNibs } from './company/company.nibs.ts';
import { companyReviewReaction } from './company/company.reactions.ts';
import { companyHandlers, companyIndexes } from './company/company.routes.ts';
import { company } from './company/company.ts';
import { companyListView } from './company-search/company-search.reactions.ts';
import { companySearchHandlers } from './company-search/company-search.routes.ts';
import { config } from './config.ts';

const logger = createLogger({ service: 'g2b', level: config.LOG_LEVEL });
const keys = createKeys({ refKey: config.REF_KEY });
const { db, backbone } = await connectClients('g2b', config, logger);

// Agencies: the copy of the directory
const agencies = agencyDirectory(backbone.view(agenciesView));

// Companies; for further capabilities: createMandates({ companies, nibs }) says who acts for which
const companies = backbone.repository(company, { indexes: companyIndexes });
const nibs = createNibs(db, keys);
backbone.react(companyReviewReaction(companies));

// Their public list, and their certificates
const list = backbone.view(companyListView);
const certificates = createCertificates(db, await createSigner(config));
const publicUrl = config.PUBLIC_URL;

// A further capability: its repository, its reactions, its routes

await startService({
  name: 'g2b',
  config,
  logger,
  backbone,
  ops: backbone.ops,
  routes: [
    ...companyHandlers({ companies, nibs, agencies, keys }),
    ...companySearchHandlers({ list }),
    ...certificateHandlers({ companies, agencies, certificates, publicUrl }),
  ],
  close: () => db.close(),
});
