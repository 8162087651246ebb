import { type Aggregate, aggregate, type DomainEvent, type EventType, services } from '@simpul/contracts';
import { none, type Step } from '../fold.ts';
import { companyStep } from '../folds-company.ts';
import { personCopyStep, proposalStep, registerGrantStep, reviewStep, workItemStep } from '../folds-register.ts';
import { instalmentStep, objectionStep, taxReturnStep, taxStandingStep } from '../folds-tax.ts';
import type { Data } from '../rule.ts';
import type { Done, Sound } from './sound.ts';

type Recorded = DomainEvent<string, Data>;

/** What a service's own aggregate does with events that are decided already: it cannot be imported from here. */
export function recorder(
  service: string,
  name: string,
  events: readonly EventType[],
  evolve: (state: Data, event: Recorded) => Data,
): Aggregate<Data, Recorded, Recorded> {
  return aggregate({ service, name, schema: 1, initial: none, events, decide: (_, event) => [event], evolve });
}

/** A record in a register: its values stay there. */
const versionOf =
  (status: string): Step =>
  (state, { data: { version } }) => ({ ...state, status, version });

const steps: Readonly<Record<string, Step>> = {
  'g2b.company': companyStep,
  'g2b.instalment': instalmentStep,
  'g2b.objection': objectionStep,
  'g2b.tax-return': taxReturnStep,
  'g2b.tax-standing': taxStandingStep,
  'g2e.person-copy': personCopyStep,
  'g2g.agency': (_, { data }) => ({ status: 'enrolled', ...data }),
  'g2g.company': versionOf('registered'),
  'g2g.person': versionOf('enrolled'),
  'g2g.proposal': proposalStep,
  'g2g.register-grant': registerGrantStep,
  'g2g.review': reviewStep,
  'g2g.work-item': workItemStep,
};
const topics = Object.values(services).flatMap((each) => each.topics);

/** Lets an event happen to the aggregate whose it is; `kept` stays in its document, and in no event. */
export function happen(sound: Sound, { type }: EventType, id: string, data: Data, kept: Data = {}): Done {
  const topic = topics.find(({ events }) => events.some((each) => each.type === type));
  const step = steps[topic?.name ?? ''];
  if (!topic || !step) throw new Error(`nobody records ${type}`);
  const [service = '', name = ''] = topic.name.split('.');
  const [done] = sound.handle(recorder(service, name, topic.events, step), id, { type, data });
  if (!done) throw new Error('nothing happened');
  const document = sound.document(service as 'g2b' | 'g2g' | 'g2e', name, id);
  document.state = { ...(document.state as Data), ...kept };
  return done;
}
