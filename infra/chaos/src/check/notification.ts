import { deriveId } from '@simpul/backbone';
import type { Log, LoggedEvent } from './log.ts';
import { documentsOf, type Rule, teller } from './rule.ts';
import type { Snapshot, StoredDocument, Violation } from './snapshot.ts';
import { at, grouped } from './values.ts';

const tell = teller('notification');

/** The events of a bill its payer is told of. */
export const toldOf = ['issued', 'code-reissued', 'paid', 'cancelled'] as const;
const ends = ['delivered', 'suppressed', 'failed'] as const;

/**
 * The payer is told of each event of a bill by exactly one notification, which is settled exactly once; what was delivered
 * by mail was handed over at least once under its Message-ID, and no mail is there that nobody decided.
 */
export const notification: Rule = ({ snapshot, log }) => {
  const documents = documentsOf(snapshot, 'g2c', 'notification').filter(({ state }) => at(state, 'status') !== 'none');
  const byEvent = grouped(documents, ({ state }) => String(at(state, 'about')));
  const events = toldOf.flatMap((what) => log.of(`g2c.tax-bill.${what}.v1`).map((event) => ({ what, event })));
  const known = new Set(events.map(({ event }) => event.id));
  return [
    ...events.flatMap(({ what, event }) => once(event, what, byEvent.get(event.id) ?? [])),
    ...documents
      .filter(({ state }) => !known.has(String(at(state, 'about'))))
      .map(({ _id }) => tell('wrong', `notification/${_id}`, 'tells of an event that is not there')),
    ...settled(documents, log),
    ...handedOver(documents, snapshot),
  ];
};

function once(event: LoggedEvent, what: string, [one, ...more]: readonly StoredDocument[]): Violation[] {
  if (!one) return [tell('lost', event.id, 'nobody was told of it')];
  const { payer } = event.data;
  const isRight =
    one._id === deriveId(event.id, String(payer), 'any') &&
    at(one.state, 'person') === payer &&
    at(one.state, 'template') === `tax-bill.${what}` &&
    ['kind', 'taxType', 'period', 'amount'].every((each) => at(one.state, `params.${each}`) === event.data[each]);
  return [
    ...more.map(({ _id }) => tell('doubled', event.id, `also ${_id} tells of it`)),
    ...(isRight ? [] : [tell('wrong', event.id, `the notification ${one._id} tells something else or somebody else`)]),
  ];
}

function settled(documents: readonly StoredDocument[], log: Log): Violation[] {
  const told = grouped(
    ends.flatMap((end) => log.of(`g2c.notification.${end}.v1`)),
    ({ key }) => key,
  );
  return documents.flatMap(({ _id, state }) => {
    const events = told.get(_id)?.length ?? 0;
    const isSettled = ends.some((end) => end === at(state, 'status'));
    return [
      ...(isSettled
        ? []
        : [tell('lost', `notification/${_id}`, `is ${String(at(state, 'status'))} and never settled`)]),
      ...(events > 1 ? [tell('doubled', `notification/${_id}`, `was settled ${events} times`)] : []),
    ];
  });
}

function handedOver(documents: readonly StoredDocument[], { mails }: Snapshot): Violation[] {
  const known = new Map(documents.map((each) => [each._id, each]));
  const ids = new Set(mails.map(({ messageId }) => messageId.replace(/^<|@[^@]*$/g, '')));
  return [
    ...documents
      .filter(({ _id, state }) => at(state, 'status') === 'delivered' && at(state, 'via') === 'email' && !ids.has(_id))
      .map(({ _id }) => tell('lost', `notification/${_id}`, 'is delivered, and no mail has its Message-ID')),
    ...[...ids]
      .filter((id) => !known.has(id))
      .map((id) => tell('wrong', `mail ${id}`, 'was handed over, and no notification asked for it')),
  ];
}
