import {
  breachSearchReaction,
  connectClients,
  connectKeys,
  copiesOf,
  createLogger,
  evidenceHolding,
  keepEvidence,
  type Lifecycle,
  loadConfig,
  openEvidence,
  openPersonRights,
  startService,
} from '@simpul/service';
import { agencyIndexes, agencyRoutes } from './agency/agency.routes.ts';
import { agency } from './agency/agency.ts';
import { withAlarms } from './alarms.ts';
import { noticeCounter, untoldLookUp } from './breach/breach.counts.ts';
import { breachReaction } from './breach/breach.reactions.ts';
import { breachHandlers, breachIndexes, breachNoticeIndexes, noticeDue, shownNotice } from './breach/breach.routes.ts';
import { breach } from './breach/breach.ts';
import { breachNotice } from './breach/breach-notice.ts';
import { civilServantHolding } from './civil-servant/civil-servant.holding.ts';
import { civilServantReaction } from './civil-servant/civil-servant.reactions.ts';
import { civilServantIndexes, civilServantRoutes } from './civil-servant/civil-servant.routes.ts';
import { civilServant } from './civil-servant/civil-servant.ts';
import { companyHolding } from './company/company.holding.ts';
import { companyIndexes } from './company/company.list.ts';
import { companyReaction } from './company/company.reactions.ts';
import { companyRoutes } from './company/company.routes.ts';
import { company } from './company/company.ts';
import { settings } from './config.ts';
import { dataRequestIndexes } from './data-request/data-request.list.ts';
import { dataRequestReaction } from './data-request/data-request.reactions.ts';
import { dataRequestHandlers, shownRequest } from './data-request/data-request.routes.ts';
import { dataRequest } from './data-request/data-request.ts';
import { ledgerReaction } from './ledger-entry/ledger-entry.reactions.ts';
import { ledgerEntryIndexes, ledgerEntryRoutes } from './ledger-entry/ledger-entry.routes.ts';
import { ledgerEntry } from './ledger-entry/ledger-entry.ts';
import { recordHolding } from './person/person.holding.ts';
import { personHoldHandlers } from './person/person.holds.routes.ts';
import { personRoutes } from './person/person.routes.ts';
import { personCodec } from './person/person.sealing.ts';
import { person } from './person/person.ts';
import { processingRegisterHandlers } from './processing-register/processing-register.routes.ts';
import { ownProposal } from './proposal/proposal.answers.ts';
import { proposalIndexes } from './proposal/proposal.list.ts';
import { proposalReaction, proposalTransferReaction } from './proposal/proposal.reactions.ts';
import { proposalRoutes } from './proposal/proposal.routes.ts';
import { proposalCodec } from './proposal/proposal.sealing.ts';
import { proposal } from './proposal/proposal.ts';
import { foundGrants, registerGrantIndexes, registerGrantRoutes } from './register-grant/register-grant.routes.ts';
import { registerGrant } from './register-grant/register-grant.ts';
import { revenueReaction } from './revenue-report/revenue-report.reactions.ts';
import { createRoller } from './revenue-report/revenue-report.roller.ts';
import { revenueReportRoutes } from './revenue-report/revenue-report.routes.ts';
import { revenueStore } from './revenue-report/revenue-report.store.ts';
import { reviewIndexes } from './review/review.list.ts';
import { reviewEscalationReaction, reviewReaction } from './review/review.reactions.ts';
import { reviewRoutes } from './review/review.routes.ts';
import { review } from './review/review.ts';
import { workItemIndexes } from './work-item/work-item.list.ts';
import { workItemReaction } from './work-item/work-item.reactions.ts';
import { workItemRoutes } from './work-item/work-item.routes.ts';
import { workItem } from './work-item/work-item.ts';

const config = loadConfig(settings);
const logger = createLogger({ service: 'g2g', level: config.LOG_LEVEL });
const [clients, secrets] = await Promise.all([
  connectClients('g2g', config, logger),
  connectKeys('g2g', config, logger),
]);
const { db, backbone, step } = clients;
const { keys, personKeys } = secrets;

const persons = backbone.repository(person, { codec: personCodec(personKeys) });
const agencies = backbone.repository(agency, { indexes: agencyIndexes });
const entries = backbone.repository(ledgerEntry, { indexes: ledgerEntryIndexes });
const reviews = backbone.repository(review, { indexes: reviewIndexes });
const workItems = backbone.repository(workItem, { indexes: workItemIndexes });
const grants = backbone.repository(registerGrant, { indexes: registerGrantIndexes });
const proposals = backbone.repository(proposal, { indexes: proposalIndexes, codec: proposalCodec(personKeys) });
const companies = backbone.repository(company, { indexes: companyIndexes });
const civilServants = backbone.repository(civilServant, { indexes: civilServantIndexes });
const evidence = openEvidence(db);
const requests = backbone.repository(dataRequest({ chaseAfterMs: config.CHASE_AFTER_SECONDS * 1_000 }), {
  indexes: dataRequestIndexes,
});
const breaches = backbone.repository(breach({ settleMs: config.BREACH_SEARCH_AFTER_SECONDS * 1_000 }), {
  indexes: breachIndexes,
});
const notices = backbone.repository(breachNotice, { indexes: breachNoticeIndexes });
const stored = [backbone.stored];
const rights = openPersonRights({
  service: 'g2g',
  backbone,
  keys: personKeys,
  stored,
  holdings: [
    recordHolding(persons),
    {
      record: 'proposal',
      copy: (person) =>
        copiesOf(proposals, { filter: { 'state.person': person }, sort: 'state.submittedAt' }, ownProposal),
    },
    civilServantHolding(civilServants),
    companyHolding(companies),
    {
      record: 'data-request',
      copy: (person) => copiesOf(requests, { filter: { 'state.person': person }, sort: 'state.dueAt' }, shownRequest),
    },
    {
      record: 'breach-notice',
      copy: (person) =>
        copiesOf(notices, { filter: { 'state.person': person }, sort: 'state.breach' }, (_, state) =>
          shownNotice(state),
        ),
    },
    evidenceHolding('g2g', db),
  ],
});
const revenue = revenueStore(db);
const roller = createRoller(revenue, {
  failed: (err) => logger.warn({ err }, 'the revenue report waits for the store'),
  ...(step && { step: (each, batch) => step(`roll-${each}`, String(batch)) }),
});
backbone.react(ledgerReaction(entries), revenueReaction(revenue, roller));
backbone.react(reviewReaction(reviews, agencies), reviewEscalationReaction(reviews), workItemReaction(workItems));
backbone.react(proposalReaction(proposals, persons), proposalTransferReaction(proposals, persons));
backbone.react(companyReaction(companies), civilServantReaction(civilServants));
backbone.react(dataRequestReaction({ requests, persons, proposals }), rights.reaction);

// Breaches: whose data was read, and whether they have been told
backbone.react(
  breachReaction({ breaches, notices, isUntold: untoldLookUp(db) }),
  breachSearchReaction({ service: 'g2g', backbone, db }),
);

const lifecycle: Lifecycle = {
  migrate: backbone.migrate,
  async start() {
    await backbone.start();
    await foundGrants(grants);
    roller.start();
  },
  async stop(graceMs) {
    await backbone.stop(graceMs);
    await roller.stop();
  },
  status: backbone.status,
};

await startService({
  name: 'g2g',
  config,
  logger,
  backbone: lifecycle,
  ops: withAlarms(backbone.ops, { requests, breaches }),
  secrets,
  stored,
  evidence: keepEvidence({ service: 'g2g', db, backbone, evidence, config, logger }),
  routes: [
    ...personRoutes({ persons, agencies, grants, evidence, keys, rights, isToldOfBreach: noticeDue(notices) }),
    ...personHoldHandlers({ persons, agencies, evidence }),
    ...proposalRoutes({ proposals, persons, agencies, grants, evidence, rights }),
    ...dataRequestHandlers({ requests, persons, proposals, agencies, evidence }),
    ...processingRegisterHandlers(grants),
    ...breachHandlers({ breaches, notices, countNotices: noticeCounter(db), agencies, evidence }),
    ...rights.routes,
    ...registerGrantRoutes(grants, agencies, evidence),
    ...companyRoutes({ companies, agencies, grants, evidence }),
    ...civilServantRoutes({ civilServants, agencies, grants, evidence, keys }),
    ...agencyRoutes(agencies),
    ...ledgerEntryRoutes(entries, agencies),
    ...revenueReportRoutes(revenue),
    ...reviewRoutes(reviews, agencies),
    ...workItemRoutes({ items: workItems, agencies, keys }),
  ],
  db,
  isErased: rights.isErased,
  reconciling: rights.reconciling,
  async close() {
    await db.close();
    await secrets.close();
  },
});
