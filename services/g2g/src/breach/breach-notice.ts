import {
  aggregate,
  breachNoticeIssued,
  breachNoticeRecorded,
  breachNoticeSettled,
  breachNoticeTopic,
  type DataOf,
  type EventOf,
  Rejected,
} from '@simpul/contracts';

/** Somebody a breach is about: one per breach and person, from which its id derives. */
export interface KnownNotice {
  readonly status: 'recorded' | 'issued' | 'delivered' | 'not-reached';
  readonly breach: string;
  readonly person: string;
  readonly services: readonly string[];
  readonly outcome?: string;
  readonly issuedAt?: string;
  readonly settledAt?: string;
}
export type BreachNoticeState = { readonly status: 'none' } | KnownNotice;

/** `settle` says what came of the message: `delivered`, or why it cannot be. */
export type BreachNoticeCommand =
  | { readonly type: 'record'; readonly breach: string; readonly person: string; readonly service: string }
  | ({ readonly type: 'issue' } & Pick<DataOf<typeof breachNoticeIssued>, 'kind' | 'agency' | 'discoveredAt'>)
  | { readonly type: 'settle'; readonly outcome: string };

export type BreachNoticeEvent = EventOf<
  typeof breachNoticeRecorded | typeof breachNoticeIssued | typeof breachNoticeSettled
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
    }
  },
});
