import { type Repository, VersionMismatch } from '@simpul/backbone';
import { type Reader, taxAgencyOf } from '@simpul/billing';
import { type Agency, type Aggregate, type DomainEvent, Rejected } from '@simpul/contracts';
import { type Actor, type Call, carriedOut, type Reply } from '@simpul/service';
import { readerOf, type TaxAccess } from './tax-bill.access.ts';
import type { Claims, MatterKind } from './tax-bill.claims.ts';

/** The version of nothing: nothing is carried out on it, but what a key was answered before, it is answered again. */
const noVersion = -1;

/** What every matter about a bill has: whose it is, and which agency decides. */
interface Matter {
  readonly nib: string;
  readonly agency: string;
}

/**
 * What instalments and objections have alike: a company asks about its own bill, the agency that issued it decides, both
 * see it.
 */
export function matters<S extends { status: string }, K extends S & Matter, C extends { type: string }>(definition: {
  readonly name: MatterKind;
  readonly aggregate: Aggregate<S, C, DomainEvent>;
  readonly repository: Repository<S, C>;
  readonly claims: Claims;
  readonly access: TaxAccess;
  shown(id: string, state: K): unknown;
}) {
  const { name, aggregate, repository, claims, access, shown } = definition;
  const isKnown = (state: S): state is K => state.status !== 'none';
  const answer = (id: string, state: S) => {
    if (!isKnown(state)) throw new Error(`${name} ${id} was answered and is not there`);
    return shown(id, state);
  };

  /** @throws Rejected `<name>.not-found`, the same for what is not there and what is not theirs */
  async function seen(id: string, actor: Actor) {
    const reader = await readerOf(actor, access);
    const stored = await repository.find(id);
    if (!stored || !isKnown(stored.state) || !concerns(reader, stored.state)) throw new Rejected(`${name}.not-found`);
    return { ...stored, state: stored.state };
  }

  /** Whether the command would begin the matter or decide it; what is refused or changes nothing needs no bill. */
  function changes(id: string, state: S, command: C): boolean {
    try {
      return aggregate.decide(state, command, { now: new Date(), id }).length > 0;
    } catch (error) {
      if (error instanceof Rejected) return false;
      throw error;
    }
  }

  return {
    seen,

    /** The agency of an officer who decides. @throws Rejected `<name>.not-found` and as `taxAgencyOf` */
    async decider(id: string, actor: Actor): Promise<Agency> {
      await seen(id, actor);
      return taxAgencyOf(actor, access.agencies);
    },

    async page(actor: Actor, sort: string, query: { limit: number; cursor?: string | undefined; status?: unknown }) {
      const reader = await readerOf(actor, access);
      const theirs = 'payer' in reader ? { 'state.nib': reader.payer } : { 'state.agency': reader.agency.id };
      const filter = { ...theirs, ...(query.status !== undefined && { 'state.status': query.status }) };
      const { items, next } = await repository.page({ filter, sort, limit: query.limit, cursor: query.cursor });
      return { body: { items: items.map(({ id, state }) => answer(id, state)), ...(next && { next }) } };
    },

    /**
     * Carries out a command about a bill that no other matter has, and shows what it led to. The matter is as it was when
     * it took the bill, or is looked at again. `bill` is undefined where the command leaves the bill to others: that can
     * be done also when another matter has it by now.
     * @throws Rejected as `Claims.take`, and as the matter does
     */
    async handle(id: string, bill: string | undefined, command: C, status: 200 | 201, call: Call): Promise<Reply> {
      const carryOut = (version: number) =>
        carriedOut<S>({ ...call, ifMatch: version }, { status, body: (state) => answer(id, state) }, (options) =>
          repository.handle(id, command, options),
        );
      for (;;) {
        const { state = aggregate.initial, version = 0 } = (await repository.find(id)) ?? {};
        if (bill !== undefined && changes(id, state, command)) {
          const before = call.request && (await carryOut(noVersion).catch(mustBeMismatch));
          if (before) return before;
          await claims.take(bill, { kind: name, id, version });
        }
        try {
          return await carryOut(call.ifMatch ?? version);
        } catch (error) {
          if (call.ifMatch !== undefined || Date.now() >= call.deadline) throw error;
          mustBeMismatch(error);
        }
      }
    },
  };
}

function mustBeMismatch(error: unknown): undefined {
  if (!(error instanceof VersionMismatch)) throw error;
  return undefined;
}

function concerns(reader: Reader, { nib, agency }: Matter): boolean {
  return 'payer' in reader ? reader.payer === nib : reader.agency.id === agency;
}
