import type { Topic } from './core/event.ts';
import type { Text } from './core/problem.ts';
import type { RouteContract } from './core/route.ts';
import { evidenceCheckpointTopicOf } from './evidence/checkpoint.ts';
import { evidenceRoutesOf } from './evidence/evidence-api.ts';
import { certificateRoutes } from './g2b/certificate.ts';
import { companyTopic } from './g2b/company.ts';
import { companyRoutes } from './g2b/company-api.ts';
import { searchCompanies } from './g2b/company-search.ts';
import { instalmentTopic } from './g2b/instalment.ts';
import { instalmentRoutes } from './g2b/instalment-api.ts';
import { objectionTopic } from './g2b/objection.ts';
import { objectionRoutes } from './g2b/objection-api.ts';
import { businessTaxBillTopic } from './g2b/tax-bill.ts';
import { businessTaxBillRoutes } from './g2b/tax-bill-api.ts';
import { taxReturnTopic } from './g2b/tax-return.ts';
import { taxReturnRoutes } from './g2b/tax-return-api.ts';
import { taxStandingTopic } from './g2b/tax-standing.ts';
import { getTaxStanding } from './g2b/tax-standing-api.ts';
import { consentTopic } from './g2c/consent.ts';
import { consentRoutes } from './g2c/consent-api.ts';
import { contributionBillTopic } from './g2c/contribution-bill.ts';
import { contributionBillRoutes } from './g2c/contribution-bill-api.ts';
import { healthCardTopic } from './g2c/health-card.ts';
import { healthCardRoutes } from './g2c/health-card-api.ts';
import { listMyNotifications, notificationTopic } from './g2c/notification.ts';
import { servicePartnerTopic } from './g2c/service-partner.ts';
import { servicePartnerRoutes } from './g2c/service-partner-api.ts';
import { taxBillTopic } from './g2c/tax-bill.ts';
import { taxBillRoutes } from './g2c/tax-bill-api.ts';
import { listMyServices, streamMyServices } from './g2c/timeline.ts';
import { courseSessionTopic, courseTopic } from './g2e/course.ts';
import { courseRoutes } from './g2e/course-api.ts';
import { decreeRoutes } from './g2e/decree-api.ts';
import { decreeRegisterTopic } from './g2e/decree-register.ts';
import { delegationTopic } from './g2e/delegation.ts';
import { delegationRoutes } from './g2e/delegation-api.ts';
import { employeeTopic } from './g2e/employee.ts';
import { employeeRoutes } from './g2e/employee-api.ts';
import { enrolmentTopic } from './g2e/enrolment.ts';
import { enrolmentRoutes } from './g2e/enrolment-api.ts';
import { formationTopic } from './g2e/formation.ts';
import { formationRoutes } from './g2e/formation-api.ts';
import { personCopyRoutes, personCopyTopic } from './g2e/person-copy.ts';
import { personnelActionTopic } from './g2e/personnel-action.ts';
import { personnelActionRoutes } from './g2e/personnel-action-api.ts';
import { agencyRoutes, agencyTopic } from './g2g/agency.ts';
import { breachNoticeTopic, breachTopic } from './g2g/breach.ts';
import { breachRoutes } from './g2g/breach-api.ts';
import { civilServantTopic } from './g2g/civil-servant.ts';
import { civilServantRoutes } from './g2g/civil-servant-api.ts';
import { companyRegisterRoutes, companyRegisterTopic } from './g2g/company-register.ts';
import { dataRequestTopic } from './g2g/data-request.ts';
import { dataRequestRoutes } from './g2g/data-request-api.ts';
import { ledgerEntryRoutes, ledgerEntryTopic } from './g2g/ledger-entry.ts';
import { personRoutes } from './g2g/person.ts';
import { personTopic } from './g2g/person-events.ts';
import { personHoldRoutes } from './g2g/person-hold.ts';
import { personRecordRoutes } from './g2g/person-record.ts';
import { getProcessingRegister } from './g2g/processing-register.ts';
import { proposalTopic } from './g2g/proposal.ts';
import { proposalRoutes } from './g2g/proposal-api.ts';
import { registerGrantRoutes, registerGrantTopic } from './g2g/register-grant.ts';
import { getRegisterRoles } from './g2g/register-roles.ts';
import { revenueReportRoutes } from './g2g/revenue-report.ts';
import { reviewTopic } from './g2g/review.ts';
import { reviewRoutes } from './g2g/review-api.ts';
import { workItemTopic } from './g2g/work-item.ts';
import { workItemRoutes } from './g2g/work-item-api.ts';
import { opsRoutesOf } from './ops/ops.ts';
import { breachSearches } from './personal/breach-search.ts';
import { personData } from './personal/person-data.ts';
import { personalDataRouteOf } from './personal/personal-data-api.ts';

/** All that a service promises to others: the topics it publishes and the routes it answers. */
export interface ServiceContract {
  readonly title: string;
  readonly description: Text;
  readonly topics: readonly Topic[];
  readonly routes: readonly RouteContract[];
}

export type ServiceName = 'g2c' | 'g2b' | 'g2g' | 'g2e';

/** A service that stands outside the registry and brings its own contract. */
export interface OwnService extends ServiceContract {
  readonly name: string;
}

/** What every service answers: to operators, and to a citizen about what it keeps of them and who read it. */
const common = (service: ServiceName): readonly RouteContract[] => [
  personalDataRouteOf(service),
  ...Object.values(evidenceRoutesOf(service, { asksOthers: service === 'g2c' })),
  ...Object.values(opsRoutesOf(service)),
];

/** The registry that every generated document is made from; a capability adds its topics and routes here. */
export const services: Readonly<Record<ServiceName, ServiceContract>> = {
  g2c: {
    title: 'Simpul G2C: services to citizens',
    description: {
      id: 'Layanan pemerintah kepada warga: pajak, kartu kesehatan, pemberitahuan, riwayat layanan, dan mitra yang bertindak atas persetujuan.',
      en: 'What government does for citizens: taxes, health cards, notifications, the timeline of their services, and partners who act by consent.',
    },
    topics: [
      breachSearches.g2c.topic,
      consentTopic,
      contributionBillTopic,
      evidenceCheckpointTopicOf('g2c'),
      healthCardTopic,
      notificationTopic,
      personData.g2c.topic,
      servicePartnerTopic,
      taxBillTopic,
    ],
    routes: [
      ...consentRoutes,
      ...contributionBillRoutes,
      ...healthCardRoutes,
      listMyNotifications,
      ...servicePartnerRoutes,
      ...taxBillRoutes,
      listMyServices,
      streamMyServices,
      ...common('g2c'),
    ],
  },
  g2b: {
    title: 'Simpul G2B: services to business',
    description: { id: 'Layanan pemerintah kepada dunia usaha.', en: 'What government does for business.' },
    topics: [
      breachSearches.g2b.topic,
      companyTopic,
      evidenceCheckpointTopicOf('g2b'),
      instalmentTopic,
      objectionTopic,
      personData.g2b.topic,
      businessTaxBillTopic,
      taxReturnTopic,
      taxStandingTopic,
    ],
    routes: [
      ...companyRoutes,
      searchCompanies,
      ...certificateRoutes,
      ...instalmentRoutes,
      ...objectionRoutes,
      ...businessTaxBillRoutes,
      ...taxReturnRoutes,
      getTaxStanding,
      ...common('g2b'),
    ],
  },
  g2g: {
    title: 'Simpul G2G: between agencies',
    description: {
      id: 'Layanan antarinstansi: direktori instansi, register penduduk, pembukuan, dan laporan.',
      en: 'What agencies do for one another: directory, person register, ledger and reports.',
    },
    topics: [
      agencyTopic,
      breachNoticeTopic,
      breachSearches.g2g.topic,
      breachTopic,
      civilServantTopic,
      companyRegisterTopic,
      dataRequestTopic,
      evidenceCheckpointTopicOf('g2g'),
      ledgerEntryTopic,
      personTopic,
      personData.g2g.topic,
      proposalTopic,
      registerGrantTopic,
      reviewTopic,
      workItemTopic,
    ],
    routes: [
      ...agencyRoutes,
      ...breachRoutes,
      ...civilServantRoutes,
      ...companyRegisterRoutes,
      ...dataRequestRoutes,
      ...ledgerEntryRoutes,
      ...personRoutes,
      ...personHoldRoutes,
      ...personRecordRoutes,
      getProcessingRegister,
      ...proposalRoutes,
      ...registerGrantRoutes,
      getRegisterRoles,
      ...revenueReportRoutes,
      ...reviewRoutes,
      ...workItemRoutes,
      ...common('g2g'),
    ],
  },
  g2e: {
    title: 'Simpul G2E: services to civil servants',
    description: {
      id: 'Layanan pemerintah kepada aparatur sipil negara.',
      en: 'What government does for its civil servants.',
    },
    topics: [
      breachSearches.g2e.topic,
      courseSessionTopic,
      courseTopic,
      decreeRegisterTopic,
      delegationTopic,
      employeeTopic,
      enrolmentTopic,
      evidenceCheckpointTopicOf('g2e'),
      formationTopic,
      personCopyTopic,
      personData.g2e.topic,
      personnelActionTopic,
    ],
    routes: [
      ...courseRoutes,
      ...decreeRoutes,
      ...delegationRoutes,
      ...employeeRoutes,
      ...enrolmentRoutes,
      ...formationRoutes,
      ...personCopyRoutes,
      ...personnelActionRoutes,
      ...common('g2e'),
    ],
  },
};

/** A service with its contract: that of the registry, where only its name is given. */
export function serviceOf(service: ServiceName | OwnService): OwnService {
  return typeof service === 'string' ? { name: service, ...services[service] } : service;
}
