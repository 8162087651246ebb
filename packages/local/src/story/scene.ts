import {
  businessTaxBillTopic,
  civilServantTopic,
  companyTopic,
  consentTopic,
  courseSessionTopic,
  courseTopic,
  dataRequestTopic,
  employeeTopic,
  enrolmentTopic,
  formationTopic,
  healthCardTopic,
  ledgerEntryTopic,
  notificationTopic,
  personData,
  personnelActionTopic,
  personTopic,
  reviewTopic,
  type Text,
  taxBillTopic,
  taxReturnTopic,
  taxStandingTopic,
  workItemTopic,
} from '@simpul/contracts';
import { type Acting, createActing } from '../samples/acting.ts';
import type { SampleIds } from '../samples/load.ts';
import type { Stage } from '../start/stage.ts';
import { type Calls, createCalls } from './calls.ts';
import { type Cast, castOf } from './cast.ts';
import { type EventListener, listenForEvents } from './events.ts';
import { createPen, type Pen } from './pen.ts';

/** How a step ended; `detail` says what was awaited in vain, and is empty where all was seen. */
export interface PlayedStep {
  readonly name: string;
  readonly ok: boolean;
  readonly detail: string;
}

/** Everything the chapters of the story share. */
export interface Scene {
  readonly stage: Stage;
  readonly year: number;
  readonly cast: Cast;
  readonly acting: Acting;
  readonly pen: Pen;
  readonly calls: Calls;
  readonly events: EventListener;
  readonly played: readonly PlayedStep[];
  /** Plays one step. Where it fails, that is shown and the story goes on. Answers what it kept, failed or not. */
  step<T>(title: Text, play: (keep: (made: T) => void) => Promise<void>): Promise<T | undefined>;
  close(): Promise<void>;
}

const topics = [
  ...Object.values(personData).map(({ topic }) => topic),
  businessTaxBillTopic,
  civilServantTopic,
  companyTopic,
  consentTopic,
  courseSessionTopic,
  courseTopic,
  dataRequestTopic,
  employeeTopic,
  enrolmentTopic,
  formationTopic,
  healthCardTopic,
  ledgerEntryTopic,
  notificationTopic,
  personnelActionTopic,
  personTopic,
  reviewTopic,
  taxBillTopic,
  taxReturnTopic,
  taxStandingTopic,
  workItemTopic,
];

/** Sets the scene: clients, the cast, and an ear on the topics. */
export async function setScene(stage: Stage, samples: SampleIds): Promise<Scene> {
  const acting = createActing(stage);
  // Who pressed Ctrl-C has seen enough.
  const pen = createPen((line) => {
    if (!stage.signal.aborted) stage.log(line);
  });
  const events = await listenForEvents(stage.brokers, topics);
  const played: PlayedStep[] = [];
  return {
    stage,
    year: samples.year,
    cast: castOf(samples),
    acting,
    pen,
    calls: createCalls(acting, pen),
    events,
    played,
    async step<T>(title: Text, play: (keep: (made: T) => void) => Promise<void>) {
      stage.signal.throwIfAborted();
      pen.step(played.length + 1, title);
      let kept: T | undefined;
      try {
        await play((made) => {
          kept = made;
        });
        played.push({ name: title.en, ok: true, detail: '' });
      } catch (error) {
        stage.signal.throwIfAborted();
        const detail = (error as Error).message;
        pen.failed(detail);
        played.push({ name: title.en, ok: false, detail });
      }
      return kept;
    },
    close: () => events.stop(),
  };
}

/** What an earlier step kept. @throws {Error} a sentence, where it kept nothing */
export function needed<T>(made: T | undefined): T {
  if (made === undefined) throw new Error('could not be played, because an earlier step failed');
  return made;
}
