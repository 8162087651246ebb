import type { Repository } from '@simpul/backbone';
import {
  attachToObjection,
  decideObjection,
  getObjection,
  getObjectionAttachment,
  listObjections,
  lodgeObjection,
  type Objection,
  Rejected,
} from '@simpul/contracts';
import { type Evidence, grounds, type Route, route, type StoredFile, type Uploads } from '@simpul/service';
import { type Instalments, partOf } from '../instalment/instalment.reactions.ts';
import type { TaxAccess } from '../tax-bill/tax-bill.access.ts';
import type { Claims } from '../tax-bill/tax-bill.claims.ts';
import type { TaxBillDesk } from '../tax-bill/tax-bill.desk.ts';
import { matters } from '../tax-bill/tax-bill.matters.ts';
import { objectionTo } from './objection.reactions.ts';
import { type KnownObjection, type ObjectionCommand, type ObjectionState, objection } from './objection.ts';

interface Parts extends TaxAccess {
  readonly objections: Repository<ObjectionState, ObjectionCommand>;
  readonly instalments: Instalments;
  readonly desk: TaxBillDesk;
  readonly claims: Claims;
  readonly files: Uploads;
  readonly evidence: Pick<Evidence, 'record'>;
}

/** What companies can object to, and tax officers decide. */
export function objectionHandlers(parts: Parts): Route[] {
  const { objections, instalments, desk, claims, files, evidence, ...access } = parts;
  const { seen, decider, page, handle } = matters<ObjectionState, KnownObjection, ObjectionCommand>({
    name: 'objection',
    aggregate: objection,
    repository: objections,
    claims,
    access,
    shown,
  });

  return [
    route(lodgeObjection, async ({ body, actor, ...call }) => {
      const { nib: payer } = await access.mandates.require(actor, 'tax');
      const { id: bill, bill: disputed } = await desk.seen(body.bill, { payer });
      const whole = await partOf(instalments, bill);
      if (whole) throw new Rejected('objection.bill-is-part', { instalment: whole.id });
      const id = objectionTo(bill);
      const command = { type: 'lodge', id: bill, bill: disputed, agreed: body.agreed } as const;
      const reply = await handle(id, bill, command, 201, call);
      return { ...reply, location: `/v1/objections/${id}` };
    }),

    route(listObjections, ({ query, actor }) => page(actor, 'state.lodgedAt', query)),

    route(getObjection, async ({ params, actor }) => {
      const { id, state, version } = await seen(params.id, actor);
      return { body: shown(id, state), version };
    }),

    route(decideObjection, async ({ params: { id }, body, actor, ...call }) => {
      const agency = await decider(id, actor);
      const { bill } = (await seen(id, actor)).state;
      const needed = body.outcome === 'rejected' ? undefined : bill;
      return handle(id, needed, { type: 'decide', agency: agency.id, ...body }, 200, call);
    }),

    route(attachToObjection, async ({ params: { id }, query: { document }, actor, receive }) => {
      await seen(id, actor);
      return receive(files, id, async (file, call) => {
        const reply = await handle(id, undefined, { type: 'attach', attachment: { ...file, document } }, 201, call);
        return { ...reply, location: `/v1/objections/${id}/attachments/${idOf(file, reply.body as Objection)}` };
      });
    }),

    route(getObjectionAttachment, async ({ params: { id, attachment }, actor }) => {
      const { attachments = [] } = (await seen(id, actor)).state;
      const found = attachments.find((each) => each.id === attachment);
      if (!found) throw new Rejected('objection.attachment-not-found');
      // nobody knows of whom a document tells
      const fields = [`objections/${id}/attachments/${attachment}`];
      if (actor.kind === 'officer') await evidence.record({ actor: actor.id, fields, ground: grounds.publicDuty });
      return files.reply(found);
    }),
  ];
}

function shown(id: string, state: KnownObjection): Objection {
  return { id, ...state, attachments: [...(state.attachments ?? [])] };
}

/** As what a file was attached: where a command is repeated, as what it was when it came first. */
function idOf(file: StoredFile, { attachments }: Objection): string {
  const attached = attachments.find(({ id }) => id === file.id);
  return (attached ?? attachments.findLast(({ sha256 }) => sha256 === file.sha256) ?? file).id;
}
