import { deriveId, on, type Reaction, type Received, type Repository, reaction, type Target } from '@simpul/backbone';
import { NotYet, notificationRequested } from '@simpul/contracts';
import { type Evidence, grounds } from '@simpul/service';
import type { Happening } from '../wording/matter.ts';
import { matters } from '../wording/matters.ts';
import type { Params } from '../wording/wording.ts';
import type { Contact, FindContact } from './notification.contact.ts';
import type { Handover, Mailer } from './notification.mail.ts';
import { composeMessage, knowsTemplate, wordsOf } from './notification.message.ts';
import type { TextGateway } from './notification.text-gateway.ts';
import type { Notification, NotificationCommand } from './notification.ts';

type Notifications = Repository<Notification, NotificationCommand>;

/** Decides, once per event and person, that somebody is to be told, of what there is a message for. */
export function notifyReaction({ notifications }: { notifications: Notifications }): Reaction {
  const channel = 'any';
  const idOf = (event: Received, person: string): string => deriveId(event.id, person, channel);

  async function ask(event: Received, { person, kind: template, params }: Happening): Promise<void> {
    if (!knowsTemplate(template)) return;
    const request = { type: 'request', person, channel, template, params, about: event.id } as const;
    await notifications.handle(idOf(event, person), request);
  }

  const asked = (event: Received, { person, kind }: Happening): Target | undefined =>
    knowsTemplate(kind) ? { collection: 'notification', id: idOf(event, person), by: 'existence' } : undefined;

  return reaction({
    name: 'notify',
    // all of them: which words an event is told by, and so whether there is a message, may hang on its data
    on: matters.map(({ type, read }) =>
      on(type, (event) => ask(event, read(event.data)), { target: (event) => asked(event, read(event.data)) }),
    ),
  });
}

interface Delivery {
  readonly notifications: Notifications;
  readonly evidence: Evidence;
  readonly findContact: FindContact;
  readonly mailer: Mailer;
  /** absent where nobody sends texts */
  readonly textGateway: TextGateway | undefined;
}

/**
 * Hands messages over, which is put on record before. The address is fetched for each and forgotten. A crash between hand-over and commit hands the
 * same message over again, under the same Message-ID or webhook-id: exactly once is not to be had from a mail server.
 */
export function deliverReaction({ notifications, evidence, findContact, mailer, textGateway }: Delivery): Reaction {
  return reaction({
    name: 'deliver',
    on: [
      on(notificationRequested, async (event) => {
        const { person, channel, template, params, about } = event.data;
        const id = event.subject;
        const stored = await notifications.find(id);
        // A store restored from a backup has forgotten it, and is asked for it again.
        if (!stored) throw new NotYet('the notification');
        if (stored.state.status !== 'requested') return;
        if (!knowsTemplate(template)) throw new NotYet(`the template ${template}`);
        const contact = await findContact(person, breachNoticeOf(about));
        const record = (way: string, field: string) =>
          evidence.record({
            ...{ what: 'delivery', actor: 'service:g2c', person, notification: id, channel: way },
            ...{ fields: [field], ground: grounds.publicDuty },
          });
        const outgoing = { id, channel, template, params, contact, isDuty: breachNoticeOf(about) !== undefined };
        const command = await handOver(outgoing, { mailer, textGateway, record });
        await notifications.handle(id, command, { cause: event });
      }),
    ],
  });
}

/** Puts on record that an address is about to be given away, and by which channel. */
type RecordDelivery = (channel: string, field: string) => Promise<void>;

interface Outgoing {
  readonly id: string;
  readonly channel: string;
  readonly template: string;
  readonly params: Params;
  readonly contact: Contact;
  /** whether a law wants it told, whatever the person chose */
  readonly isDuty: boolean;
}

/** Sends by the channel asked for, or the one the person prefers; what came of it, as the command that says so. */
async function handOver(
  { id, channel: asked, template, params, contact, isDuty }: Outgoing,
  { mailer, textGateway, record }: Pick<Delivery, 'mailer' | 'textGateway'> & { readonly record: RecordDelivery },
): Promise<NotificationCommand> {
  const wanted = asked === 'any' ? contact.channel : asked;
  const channel = isDuty ? reachable(wanted, contact, textGateway) : wanted;
  if (contact.channel === 'none' && (!isDuty || channel === 'none'))
    return { type: 'suppress', reason: contact.withheld ?? (isDuty ? 'no-address' : 'not-wanted') };
  const { language, email, phone } = contact;
  if (channel === 'text') {
    if (!textGateway) return { type: 'suppress', reason: 'no-gateway' };
    if (!phone) return { type: 'suppress', reason: 'no-address' };
    const { text } = wordsOf(template, params, language);
    await record(channel, 'contact.phone');
    return settled(channel, await textGateway.send({ id, to: phone, text }));
  }
  if (channel !== 'email') throw new NotYet(`the channel ${channel}`);
  if (!email) return { type: 'suppress', reason: 'no-address' };
  const message = composeMessage(template, params, language);
  await record(channel, 'contact.email');
  return settled(channel, await mailer.send({ id, to: email, language, message }));
}

/** A channel by which there is an address: the one the person wants, else mail, else a text. */
function reachable(wanted: string, { email, phone }: Contact, textGateway: TextGateway | undefined): string {
  const isThere: Record<string, boolean> = { email: !!email, text: !!phone && textGateway !== undefined };
  return [wanted, 'email', 'text'].find((each) => isThere[each]) ?? wanted;
}

/** The id of the notice of a breach that a message tells; `about` is the id of an event, `<service>:<aggregate>:<id>:…`. */
function breachNoticeOf(about: string): string | undefined {
  const [service, aggregate, id] = about.split(':');
  return service === 'g2g' && aggregate === 'breach-notice' ? id : undefined;
}

function settled(channel: string, handover: Handover): NotificationCommand {
  if (handover === 'taken') return { type: 'confirm-delivery', channel };
  return { type: 'fail', channel, reason: handover.refused };
}
