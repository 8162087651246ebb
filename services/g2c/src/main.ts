import { createReservations } from '@simpul/backbone';
import { billIndexes, createReferences, paymentDesk } from '@simpul/billing';
import { copiedFromPerson } from '@simpul/contracts';
import {
  agenciesView,
  agencyDirectory,
  breachSearchReaction,
  connectClients,
  connectKeys,
  createFetchRecord,
  createLogger,
  createPersonCopies,
  evidenceHolding,
  keepEvidence,
  type Lifecycle,
  loadConfig,
  openEvidence,
  openPersonRights,
  serviceToken,
  startService,
} from '@simpul/service';
import { settings } from './config.ts';
import { createPrincipalOf } from './consent/consent.access.ts';
import { consentHandlers, consentIndexes } from './consent/consent.routes.ts';
import { consent } from './consent/consent.ts';
import { withdrawConsents } from './consent/consent.withdrawal.ts';
import { contributionBillReaction } from './contribution-bill/contribution-bill.reactions.ts';
import { contributionBillHandlers } from './contribution-bill/contribution-bill.routes.ts';
import { contributionBill } from './contribution-bill/contribution-bill.ts';
import { healthCardIndexes } from './health-card/health-card.access.ts';
import { openEmploymentFacts } from './health-card/health-card.facts.ts';
import { createCardNumbers } from './health-card/health-card.numbers.ts';
import { employmentReaction, householdReaction, identityReaction } from './health-card/health-card.reactions.ts';
import { healthCardHandlers } from './health-card/health-card.routes.ts';
import { healthCard } from './health-card/health-card.ts';
import { holdingsOf } from './holdings.ts';
import { createFindContact } from './notification/notification.contact.ts';
import { createMailer } from './notification/notification.mail.ts';
import { deliverReaction, notifyReaction } from './notification/notification.reactions.ts';
import { notificationIndexes, notificationRoutes } from './notification/notification.routes.ts';
import { createTextGateway } from './notification/notification.text-gateway.ts';
import { notification } from './notification/notification.ts';
import { servicePartnerHandlers, servicePartnerIndexes } from './service-partner/service-partner.routes.ts';
import { servicePartner } from './service-partner/service-partner.ts';
import { payerCopiesReaction } from './tax-bill/tax-bill.reactions.ts';
import { taxBillHandlers } from './tax-bill/tax-bill.routes.ts';
import { taxBill } from './tax-bill/tax-bill.ts';
import { timelineView } from './timeline/timeline.reactions.ts';
import { timelineRoutes } from './timeline/timeline.routes.ts';

const config = loadConfig(settings);
const logger = createLogger({ service: 'g2c', level: config.LOG_LEVEL });
const [clients, secrets] = await Promise.all([
  connectClients('g2c', config, logger),
  connectKeys('g2c', config, logger),
]);
const { db, backbone } = clients;
const { keys, personKeys } = secrets;

// Agencies: the copy of the directory; its first generation was there before there were others
const agencies = agencyDirectory(backbone.view({ ...agenciesView, firstCollection: 'agencies' }));

// Persons: what is kept of those who pay, from the person register
const evidence = openEvidence(db);
const register = { url: config.G2G_URL, token: serviceToken(config) };
const isRestricted = (person: string) => rights.isRestricted(person);
const persons = createPersonCopies({ db, personKeys, evidence, register, fields: copiedFromPerson.g2c, isRestricted });
backbone.react(payerCopiesReaction(persons));

// Partners, and the consents by which they act for citizens
const partners = backbone.repository(servicePartner, { indexes: servicePartnerIndexes });
const consents = backbone.repository(consent, { indexes: consentIndexes });
const principalOf = createPrincipalOf({ partners, consents });
const partnerRoutes = [...servicePartnerHandlers({ partners, agencies }), ...consentHandlers({ consents, partners })];

// Tax bills
const bills = backbone.repository(taxBill, { indexes: billIndexes });
const reserved = (name: string) => createReservations(db, name, keys.hmac);
const references = createReferences(taxBill, {
  codes: reserved('billing-codes'),
  ntbs: reserved('ntb'),
  receipts: reserved('receipts'),
});
const taxBillRoutes = taxBillHandlers({ bills, agencies, references, persons, evidence, keys, principalOf });

// Health cards and their contributions
const cards = backbone.repository(healthCard, { indexes: healthCardIndexes });
const facts = openEmploymentFacts(db);
const numbers = createCardNumbers(db, keys);
const contributionBills = backbone.repository(contributionBill, { indexes: billIndexes });
const contributionReferences = createReferences(contributionBill, {
  codes: reserved('virtual-accounts'),
  ntbs: reserved('ntb'),
  receipts: reserved('receipts'),
});
const contributionDesk = paymentDesk('contribution-bill', contributionBills, contributionReferences);
const fetchRecord = createFetchRecord(register, ['birthDate']);
backbone.react(
  identityReaction({ cards, numbers, fetchRecord, keys }),
  employmentReaction({ cards, facts }),
  householdReaction(cards),
  contributionBillReaction({ cards, desk: contributionDesk, agencies }),
);
const healthRoutes = [
  ...healthCardHandlers({ cards, facts, numbers, agencies, evidence, keys, principalOf }),
  ...contributionBillHandlers({ bills: contributionBills, desk: contributionDesk, agencies, evidence, principalOf }),
];

// Notifications
const notifications = backbone.repository(notification, { indexes: notificationIndexes });
const findContact = createFindContact(register);
const mailer = createMailer({ url: config.SMTP_URL, from: config.MAIL_FROM });
const textGateway = config.TEXT_GATEWAY_URL ? createTextGateway({ url: config.TEXT_GATEWAY_URL }) : undefined;
backbone.react(
  notifyReaction({ notifications }),
  deliverReaction({ notifications, evidence, findContact, mailer, textGateway }),
);

// My services: the timeline
const lost = (err: unknown) => logger.warn({ err }, 'the change stream of timelines was lost and is opened again');
const timeline = backbone.view(timelineView({ db, lost }));

// What persons may ask of the data that is kept of them here
const shared = [persons.holding, evidenceHolding('g2c', db)];
const stored = [backbone.stored, persons.stored];
const rights = openPersonRights({
  service: 'g2c',
  backbone,
  keys: personKeys,
  stored,
  holdings: holdingsOf({ bills, contributionBills, cards, facts, consents, notifications, timeline, shared }),
  withdraw: (person, consent) => withdrawConsents(consents, person, consent),
});
backbone.react(rights.reaction, breachSearchReaction({ service: 'g2c', backbone, db }));

// A further capability: its repository, its reactions, its routes

const lifecycle: Lifecycle = {
  start: backbone.start,
  migrate: backbone.migrate,
  async stop(graceMs) {
    await backbone.stop(graceMs);
    mailer.close();
  },
  status: backbone.status,
};

await startService({
  name: 'g2c',
  config,
  logger,
  backbone: lifecycle,
  ops: backbone.ops,
  secrets,
  stored,
  evidence: keepEvidence({
    ...{ service: 'g2c', db, backbone, evidence, config, logger },
    others: [
      { service: 'g2b', url: config.G2B_URL },
      { service: 'g2g', url: config.G2G_URL },
      { service: 'g2e', url: config.G2E_URL },
    ],
  }),
  routes: [
    ...partnerRoutes,
    ...taxBillRoutes,
    ...healthRoutes,
    ...notificationRoutes({ notifications }),
    ...timelineRoutes({ timeline }),
    ...rights.routes,
  ],
  isErased: rights.isErased,
  reconciling: rights.reconciling,
  db,
  async close() {
    await db.close();
    await secrets.close();
  },
});
