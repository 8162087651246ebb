import type { Connection } from 'mongoose';
import { majorityCollection } from '../store/collections.ts';
import { isDuplicateKey } from '../store/outage.ts';

/** Which generations of a view there are: read from `live`, fed all of them. `_id` is the view's name. */
export interface Pointer {
  readonly _id: string;
  readonly rev: number;
  readonly live: number;
  readonly building?: number;
  /** since when the live generation lets the building one go first, on every message, so that it is never ahead */
  readonly handover?: Date;
  /** left at a flip, and fed until then for the cursors that began in them */
  readonly old?: readonly { readonly generation: number; readonly until: Date }[];
}

/** The pointers of a service's views. */
export interface Pointers {
  /** The pointer of a view; made, with generation 1 live, where there is none. */
  find(name: string): Promise<Pointer>;
  /** One guarded change; false where another came first. */
  change(pointer: Pointer, to: Omit<Pointer, '_id' | 'rev'>): Promise<boolean>;
}

/** Opens the pointers of a service's store. Those asked for in the same breath are read together. */
export function createPointers(db: Connection): Pointers {
  const pointers = majorityCollection<Omit<Pointer, '_id'>>(db, 'views');

  let asking: { readonly names: string[]; readonly answer: Promise<Pointer[]> } | undefined;

  function read(name: string): Promise<Pointer[]> {
    const names = asking?.names ?? [];
    names.push(name);
    asking ??= {
      names,
      answer: Promise.resolve().then(() => {
        asking = undefined;
        return pointers.find({ _id: { $in: names } }).toArray();
      }),
    };
    return asking.answer;
  }

  async function find(name: string): Promise<Pointer> {
    const found = (await read(name)).find(({ _id }) => _id === name);
    if (found) return found;
    const first = { _id: name, rev: 1, live: 1 };
    try {
      await pointers.insertOne(first);
      return first;
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      return find(name);
    }
  }

  async function change({ _id, rev }: Pointer, { live, building, handover, old = [] }: Omit<Pointer, '_id' | 'rev'>) {
    const $set = {
      rev: rev + 1,
      live,
      old,
      ...(building !== undefined && { building }),
      ...(handover !== undefined && { handover }),
    };
    const $unset = {
      ...(building === undefined && { building: true as const }),
      ...(handover === undefined && { handover: true as const }),
    };
    const nothing = Object.keys($unset).length === 0;
    const { matchedCount } = await pointers.updateOne({ _id, rev }, nothing ? { $set } : { $set, $unset });
    return matchedCount === 1;
  }

  return { find, change };
}

/** The generations every replica feeds at `now`, the live one first. */
export function fed({ live, building, old = [] }: Pointer, now: number): number[] {
  const followed = old.filter(({ until }) => until.getTime() > now).map(({ generation }) => generation);
  return [live, ...(building === undefined ? [] : [building]), ...followed];
}

/** The generation that must have done a message before `generation` does it; undefined where there is none. */
export function leaderOf({ live, building, handover, old = [] }: Pointer, generation: number): number | undefined {
  if (old.some((each) => each.generation === generation)) return live;
  return handover && generation === live ? building : undefined;
}
