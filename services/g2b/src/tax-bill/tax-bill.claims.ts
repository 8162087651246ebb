import { isDuplicateKey, majorityCollection } from '@simpul/backbone';
import { Rejected } from '@simpul/contracts';
import type { Connection } from 'mongoose';

/** What can be open about a bill; one at a time. */
export type MatterKind = 'instalment' | 'objection';

/** A matter about a bill, and at which version it takes the bill, so that what came of it can be told. */
export interface Claim {
  readonly kind: MatterKind;
  readonly id: string;
  readonly version: number;
}

/** Where the matters of a kind are found. */
export interface Matters {
  find(id: string): Promise<{ readonly version: number; readonly state: unknown } | undefined>;
  /** Whether it leaves the bill as it was, for another matter to take up. */
  isOver(state: unknown): boolean;
}

/** Which matter a bill is in, so that a second does not begin while the first is open. */
export interface Claims {
  /**
   * Takes a bill for a matter, which goes on only if it is at this version still; to take it again is harmless.
   * @throws Rejected `instalment.under-objection` · `objection.in-instalments`, while another matter has it
   */
  take(bill: string, matter: Claim): Promise<void>;
}

/** The mark of a bill: which matter took it last. */
interface Mark extends Claim {
  readonly at: Date;
  readonly rev: number;
}

/** How long a matter has the bill of which nothing has come; far longer than any command is worked on. */
const patienceMs = 120_000;

/**
 * Opens the claims: one document per bill, whose `rev` decides between two that ask at once. A matter takes the bill
 * before it begins and again before it is decided. Nothing gives a bill back: whether a matter is over is asked of itself.
 */
export function openClaims(db: Connection, matters: Readonly<Record<MatterKind, Matters>>): Claims {
  const marks = majorityCollection<Mark>(db, 'tax-bill-claims');

  async function isOpen({ kind, id, version, at }: Mark): Promise<boolean> {
    const found = await matters[kind].find(id);
    const open = found !== undefined && !matters[kind].isOver(found.state);
    // it has taken the bill and may be about to begin
    const pending = (found?.version ?? 0) === version && Date.now() - at.getTime() < patienceMs;
    return open || pending;
  }

  async function write(bill: string, mark: Mark): Promise<boolean> {
    if (mark.rev > 1) {
      const { matchedCount } = await marks.updateOne({ _id: bill, rev: mark.rev - 1 } as never, { $set: mark });
      return matchedCount === 1;
    }
    try {
      await marks.insertOne({ _id: bill, ...mark } as never);
      return true;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return false;
    }
  }

  return {
    async take(bill, claim) {
      for (;;) {
        const held = await marks.findOne({ _id: bill } as never);
        if (held && held.id !== claim.id && (await isOpen(held))) throw refused(held);
        if (await write(bill, { ...claim, at: new Date(), rev: (held?.rev ?? 0) + 1 })) return;
      }
    },
  };
}

function refused({ kind, id }: Claim): Rejected {
  return kind === 'objection'
    ? new Rejected('instalment.under-objection', { objection: id })
    : new Rejected('objection.in-instalments', { instalment: id });
}
