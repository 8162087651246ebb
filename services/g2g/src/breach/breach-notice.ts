import {
  aggregate,
  breachNoticeIssued,
  breachNoticeRecorded,
  breachNoticeSettled,
  breachNoticeToldOtherwise,
  breachNoticeTopic,
  type DataOf,
  type EventOf,
  Rejected,
} from '@simpul/contracts';

/** Somebody a breach is about: one per breach and person, from which its id derives. */
export interface KnownNotice {
  readonly status: 'recorded' | 'issued' | 'delivered' | 'not-reached' | 'told-otherwise';
  readonly breach: string;
  readonly person: string;
  readonly services: readonly string[];
  readonly outcome?: string;
  readonly means?: string;
  readonly reference?: string;
  readonly issuedAt?: string;
  readonly settledAt?: string;
}
export type BreachNoticeState = { readonly status: 'none' } | KnownNotice;

/** `settle` says what came of the message: `delivered`, or why it cannot be. */
export type BreachNoticeCommand =
  | { readonly type: 'record'; readonly breach: string; readonly person: string; readonly service: string }
  | ({ readonly type: 'issue' } & Pick<DataOf<typeof breachNoticeIssued>, 'kind' | 'agency' | 'discoveredAt'>)
  | { readonly type: 'settle'; readonly outcome: string }
  | { readonly type: 'tell-otherwise'; readonly means: string; readonly reference: string };

export type BreachNoticeEvent = EventOf<
  | typeof breachNoticeRecorded
  | typeof breachNoticeIssued
  | typeof breachNoticeSettled
  | typeof breachNoticeToldOtherwise
>;

/** Whom a breach is about, in which services, and whether they have been told (UU 27/2022 Pasal 46). */
export const breachNotice = aggregate<BreachNoticeState, BreachNoticeCommand, BreachNoticeEvent>({
  service: 'g2g',
  name: 'breach-notice',
  schema: 1,
  initial: { status: 'none' },
  events: breachNoticeTopic.events,

  decide(state, command, { now }) {
    const at = now.toISOString();
    if (command.type === 'record') {
      const { breach, person, service } = command;
      const isKnown = state.status !== 'none' && state.services.includes(service);
      return isKnown ? [] : [breachNoticeRecorded({ breach, person, service })];
    }
    if (state.status === 'none') throw new Rejected('breach.not-found');
    const { breach, person } = state;
    switch (command.type) {
      case 'issue': {
        const { kind, agency, discoveredAt } = command;
        if (state.status !== 'recorded') return []; // told once
        return [breachNoticeIssued({ breach, person, kind, agency, discoveredAt, issuedAt: at })];
      }
      case 'settle':
        if (state.status !== 'issued') return [];
        return [breachNoticeSettled({ breach, person, outcome: command.outcome, settledAt: at })];
      case 'tell-otherwise': {
        const { means, reference } = command;
        if (!isUntold(state)) return []; // told already
        return [breachNoticeToldOtherwise({ breach, person, means, reference, toldAt: at })];
      }
    }
  },

  evolve(state, event) {
    if (event.type === 'g2g.breach-notice.recorded.v1') {
      const { service, ...of } = event.data;
      if (state.status !== 'none') return { ...state, services: [...state.services, service] };
      return { status: 'recorded', ...of, services: [service] };
    }
    if (state.status === 'none') throw new Error(`${event.type} of nobody`);
    switch (event.type) {
      case 'g2g.breach-notice.issued.v1':
        return { ...state, status: 'issued', issuedAt: event.data.issuedAt };
      case 'g2g.breach-notice.settled.v1': {
        const { outcome, settledAt } = event.data;
        return { ...state, status: outcome === 'delivered' ? 'delivered' : 'not-reached', outcome, settledAt };
      }
      case 'g2g.breach-notice.told-otherwise.v1': {
        const { means, reference, toldAt } = event.data;
        return { ...state, status: 'told-otherwise', means, reference, settledAt: toldAt };
      }
    }
  },
});

/** What a notice is as long as the person has not been told: a message that is only asked for, or that reaches nobody, is none. */
export const untold = ['recorded', 'issued', 'not-reached'] as const;

function isUntold({ status }: KnownNotice): boolean {
  return untold.some((each) => each === status);
}
