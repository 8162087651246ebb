import { BSON, type CommandStartedEvent, type CommandSucceededEvent } from 'mongodb';

/** How often something was asked of the store, and how many bytes of BSON went there and came back for it. */
export interface Cost {
  readonly trips: number;
  readonly sent: number;
  readonly received: number;
}

/** What a connection has asked of the store, by what it was for. */
export interface StoreCommands {
  /** Since the last `reset`. Each name is what it was for and the collection, as in `load account`. */
  taken(): Readonly<Record<string, Cost>>;
  reset(): void;
}

/** A driver's client that was opened with `monitorCommands: true`. */
export interface MonitoredClient {
  on(event: 'commandStarted', heard: (event: CommandStartedEvent) => void): unknown;
  on(event: 'commandSucceeded', heard: (event: CommandSucceededEvent) => void): unknown;
}

/**
 * Counts what a client asks of the store: every round trip of an aggregate has a name, and so has what a timer asks
 * rather than a command (`sweep`, `presence`, `lease`, `due`, `hello`); see {@link asksByTime}.
 */
export function watchCommands(client: MonitoredClient): StoreCommands {
  let costs: Record<string, Cost> = {};
  let purposes = new Map<number, string>();
  const add = (purpose: string, { trips, sent, received }: Cost): void => {
    const before = costs[purpose] ?? { trips: 0, sent: 0, received: 0 };
    costs[purpose] = {
      trips: before.trips + trips,
      sent: before.sent + sent,
      received: before.received + received,
    };
  };
  client.on('commandStarted', ({ requestId, commandName, command }) => {
    const purpose = purposeOf(commandName, command);
    purposes.set(requestId, purpose);
    add(purpose, { trips: 1, sent: BSON.calculateObjectSize(command), received: 0 });
  });
  client.on('commandSucceeded', ({ requestId, reply }) => {
    const purpose = purposes.get(requestId);
    if (purpose) add(purpose, { trips: 0, sent: 0, received: BSON.calculateObjectSize(reply as BSON.Document) });
    purposes.delete(requestId);
  });
  return {
    taken: () => ({ ...costs }),
    reset() {
      costs = {};
      purposes = new Map();
    },
  };
}

/** Whether a timer asks it, however many commands there are. */
export function asksByTime(purpose: string): boolean {
  return /^(sweep|presence|due|lease|hello|ping|endSessions)\b/.test(purpose);
}

function purposeOf(name: string, command: BSON.Document): string {
  const collection = String(command[name]);
  if (collection === 'leases') return 'lease';
  if (collection === 'replicas') return 'presence';
  if (name === 'find') return `${lookOf(command.filter ?? {})} ${collection}`;
  if (name !== 'update') return typeof command[name] === 'string' ? `${name} ${collection}` : name;
  const [{ q, u }] = command.updates;
  if (Array.isArray(u)) return `clear ${collection}`;
  return `${'rev' in q ? 'commit' : 'update'} ${collection}`;
}

function lookOf(filter: BSON.Document): string {
  if ('outboxSince' in filter) return 'sweep';
  if ('due' in filter || 'dueAt' in filter) return 'due';
  return typeof filter._id === 'string' ? 'load' : 'find';
}
