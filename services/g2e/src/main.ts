import { createSigner, openIssuedDocuments } from '@simpul/document';
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
import { settings } from './config.ts';
import { courseSessionReaction } from './course/course.reactions.ts';
import { courseHandlers, courseIndexes } from './course/course.routes.ts';
import { course } from './course/course.ts';
import { courseSession } from './course-session/course-session.ts';
import { decreed } from './decree/decree.about.ts';
import { decreeNumberReaction, decreeReaction } from './decree/decree.reactions.ts';
import { type DecreeFacts, decreeHandlers } from './decree/decree.routes.ts';
import { decreeRegister } from './decree/decree-register.ts';
import { delegationHandlers, delegationIndexes } from './delegation/delegation.routes.ts';
import { delegation } from './delegation/delegation.ts';
import { createHiring } from './employee/employee.hiring.ts';
import { createNips } from './employee/employee.nips.ts';
import { employeeReaction } from './employee/employee.reactions.ts';
import { employeeHandlers, employeeIndexes } from './employee/employee.routes.ts';
import { employeeCodec } from './employee/employee.sealing.ts';
import { employee } from './employee/employee.ts';
import { enrolmentIndexes, enrolmentReaction, leaverReaction } from './enrolment/enrolment.reactions.ts';
import { enrolmentHandlers } from './enrolment/enrolment.routes.ts';
import { enrolment } from './enrolment/enrolment.ts';
import { formationSeatsReaction } from './formation/formation.reactions.ts';
import { formationHandlers, formationIndexes } from './formation/formation.routes.ts';
import { formation } from './formation/formation.ts';
import { holdingsOf } from './holdings.ts';
import { learnersOf, learnersView } from './learner/learner.view.ts';
import { copiedFields, personCopiesReaction } from './person-copy/person-copy.reactions.ts';
import { personCopyHandlers, personCopyIndexes } from './person-copy/person-copy.routes.ts';
import { personCopy } from './person-copy/person-copy.ts';
import { employeeLeftReaction } from './personnel-action/personnel-action.reactions.ts';
import { personnelActionHandlers, personnelActionIndexes } from './personnel-action/personnel-action.routes.ts';
import { personnelAction } from './personnel-action/personnel-action.ts';

const config = loadConfig(settings);
const logger = createLogger({ service: 'g2e', level: config.LOG_LEVEL });
const [clients, secrets] = await Promise.all([
  connectClients('g2e', config, logger),
  connectKeys('g2e', config, logger),
]);
const { db, backbone } = clients;
const { keys, personKeys } = secrets;

// Agencies: the copy of the directory
const agencies = agencyDirectory(backbone.view(agenciesView));

// Persons: what agencies keep of their employees, from the person register
const copies = backbone.repository(personCopy, { indexes: personCopyIndexes });
const evidence = openEvidence(db);
const register = { url: config.G2G_URL, token: serviceToken(config) };
const isRestricted = (person: string) => rights.isRestricted(person);
const persons = createPersonCopies({ db, personKeys, evidence, register, fields: copiedFields, isRestricted });
backbone.react(personCopiesReaction(persons));

// Employment: seats of agencies, and the careers of those who have one
const formations = backbone.repository(formation, { indexes: formationIndexes });
const employees = backbone.repository(employee, { indexes: employeeIndexes, codec: employeeCodec(personKeys) });
const nips = createNips(db, keys);
const hireInto = createHiring({ employees, formations, persons, nips, keys });
backbone.react(formationSeatsReaction(formations, employees), employeeReaction(employees, formations));

// Personnel actions: proposals, who agrees to them or steps in, and their decrees
const actions = backbone.repository(personnelAction, { indexes: personnelActionIndexes });
const delegations = backbone.repository(delegation, { indexes: delegationIndexes });
const registers = backbone.repository(decreeRegister);
const signer = await createSigner(config);
const decrees = openIssuedDocuments<DecreeFacts>(db, {
  ...{ name: 'decrees', signer, personKeys },
  aboutOf: decreed({ registers, actions }),
});
const publicUrl = config.PUBLIC_URL;
backbone.react(
  employeeLeftReaction(actions, employees),
  decreeNumberReaction(registers, actions),
  decreeReaction(actions),
);

// Training: courses, the seats of their sessions, enrolments
const courses = backbone.repository(course, { indexes: courseIndexes });
const sessions = backbone.repository(courseSession);
const enrolments = backbone.repository(enrolment, { indexes: enrolmentIndexes });
const learners = learnersOf(backbone.view(learnersView));
backbone.react(
  courseSessionReaction(sessions),
  enrolmentReaction(sessions, enrolments),
  leaverReaction(enrolments, employees),
);

// What persons may ask of the data that is kept of them here
const shared = [evidenceHolding('g2e', db)];
const stored = [backbone.stored, persons.stored, decrees.stored];
const rights = openPersonRights({
  service: 'g2e',
  backbone,
  keys: personKeys,
  stored,
  holdings: holdingsOf({ persons, employees, copies, actions, delegations, decrees, enrolments, shared }),
});
backbone.react(rights.reaction, breachSearchReaction({ service: 'g2e', backbone, db }));

// A further capability: its repository, its reactions, its routes

await startService({
  name: 'g2e',
  config,
  logger,
  backbone,
  ops: backbone.ops,
  secrets,
  stored,
  evidence: keepEvidence({ service: 'g2e', db, backbone, evidence, config, logger }),
  routes: [
    ...personCopyHandlers({ copies, persons, agencies, evidence, keys, rights }),
    ...formationHandlers({ formations, agencies }),
    ...employeeHandlers({ employees, hireInto, agencies, evidence, keys }),
    ...personnelActionHandlers({ actions, delegations, employees, formations, agencies, evidence }),
    ...delegationHandlers({ delegations, keys }),
    ...decreeHandlers({ actions, registers, employees, decrees, persons, agencies, evidence, rights, keys, publicUrl }),
    ...courseHandlers({ courses, sessions, agencies }),
    ...enrolmentHandlers({ sessions, enrolments, learners, evidence }),
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
