import {
  aggregate,
  type DataOf,
  type EscalationCause,
  type EventOf,
  Rejected,
  workItemAssigned,
  workItemDone,
  workItemEscalated,
  workItemOpened,
} from '@simpul/contracts';

/** What comes into an inbox. `above` is the agency one level up and `escalateAt` when it goes there unassigned. */
export type NewWorkItem = DataOf<typeof workItemOpened> & {
  readonly standsIn: boolean;
  readonly above?: string;
  readonly escalateAt: string;
};

interface Item extends Omit<NewWorkItem, 'standsIn'> {
  readonly openedAt: string;
  readonly escalated?: { readonly to: string; readonly because: EscalationCause; readonly at: string };
  readonly officer?: string;
  readonly assignedAt?: string;
}

/** A matter in an agency's inbox; `agency` is the one it lies with now. */
export type WorkItemState =
  | { status: 'none' }
  | ({ status: 'opened' | 'assigned' } & Item)
  | ({ status: 'done'; outcome: string; doneAt: string } & Item);

/** `escalate` is the clock's. */
export type WorkItemCommand =
  | { type: 'open'; item: NewWorkItem }
  | { type: 'assign'; officer: string; agency: string }
  | { type: 'finish'; outcome: string }
  | { type: 'escalate' };

/** Only `data` is published. */
export type WorkItemEvent =
  | (EventOf<typeof workItemOpened> & { readonly above?: string; readonly escalateAt: string; readonly at: string })
  | (EventOf<typeof workItemAssigned | typeof workItemDone | typeof workItemEscalated> & { readonly at: string });

/** A matter that awaits an agency: somebody sees to it, or it goes one level up when half of its time has passed. */
export const workItem = aggregate<WorkItemState, WorkItemCommand, WorkItemEvent>({
  service: 'g2g',
  name: 'work-item',
  schema: 1,
  initial: { status: 'none' },
  events: [workItemOpened, workItemAssigned, workItemDone, workItemEscalated],

  decide(state, command, { now }) {
    const at = now.toISOString();
    switch (command.type) {
      case 'open': {
        if (state.status !== 'none') return []; // the id is that of the matter: told again
        const { standsIn, above, escalateAt, ...item } = command.item;
        const { matter, agency: to } = item;
        const opened = { ...workItemOpened(item), ...(above && { above }), escalateAt, at };
        if (!standsIn) return [opened];
        return [opened, { ...workItemEscalated({ matter, to, because: 'no-agency' }), at }];
      }
      case 'assign': {
        const { officer, agency } = command;
        if (state.status === 'none') throw new Rejected('work-item.not-found');
        if (state.agency !== agency) throw new Rejected('work-item.not-yours', { agency: state.agency });
        if (state.status === 'done') throw new Rejected('work-item.done', { outcome: state.outcome });
        if (state.officer === officer) return [];
        return [{ ...workItemAssigned({ matter: state.matter, officer }), at }];
      }
      case 'finish': {
        if (state.status === 'none') throw new Rejected('work-item.not-found');
        if (state.status === 'done') return [];
        return [{ ...workItemDone({ matter: state.matter, outcome: command.outcome }), at }];
      }
      case 'escalate': {
        if (state.status !== 'opened' || !state.above || at < state.escalateAt) return [];
        if (at >= state.dueAt) return []; // its matter has ended, or is about to: there is nothing left to do for anybody
        return [{ ...workItemEscalated({ matter: state.matter, to: state.above, because: 'unassigned' }), at }];
      }
    }
  },

  evolve(state, event) {
    const { at } = event;
    if (event.type === workItemOpened.type) {
      const { above, escalateAt } = event;
      return { status: 'opened', ...event.data, ...(above && { above }), escalateAt, openedAt: at };
    }
    if (state.status === 'none') return state;
    switch (event.type) {
      case workItemEscalated.type: {
        const { to, because } = event.data;
        const escalated = { to, because, at };
        if (because === 'no-agency') return { ...state, escalated };
        const { above: _, ...rest } = state; // it has gone there
        return { ...rest, agency: to, escalated };
      }
      case workItemAssigned.type:
        return { ...state, status: 'assigned', officer: event.data.officer, assignedAt: at };
      case workItemDone.type:
        return { ...state, status: 'done', outcome: event.data.outcome, doneAt: at };
    }
  },

  dueAt: (state) => (isToEscalate(state) ? new Date(state.escalateAt) : undefined),
  due: { type: 'escalate' },
});

/** Half of a single day is the whole of it. */
function isToEscalate(state: WorkItemState): state is Extract<WorkItemState, { status: 'opened' | 'assigned' }> {
  return state.status === 'opened' && state.above !== undefined && state.escalateAt < state.dueAt;
}
