import { type Collection, majorityCollection } from '@simpul/backbone';
import { type ActorKind, actorKinds, type DataAccess, type DataAccessPage, Rejected } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import type { Reading } from './evidence.ts';

/** A place in the readings of one person: newest first, and of one moment by their ids. It is the same in all services. */
export interface Place {
  readonly at: Date;
  readonly id: string;
}

/** The readings of a person's data, newest first, those before a place. */
export type ReadingsOf = (person: string, page: { limit: number; before?: Place | undefined }) => Promise<DataAccess[]>;

interface StoredReading extends Reading {
  readonly _id: string;
  readonly at: Date;
}

/** Reads the collection `evidence` of a service. */
export function openReadings(db: Connection, service: string): ReadingsOf {
  const collection: Collection<StoredReading> = majorityCollection(db, 'evidence');

  return async (person, { limit, before }) => {
    const from = before && {
      at: { $lte: before.at },
      $or: [{ at: { $lt: before.at } }, { _id: { $lt: before.id } }],
    };
    const query = collection.find({ person, ...from } as never);
    const found = await query.sort({ at: -1, _id: -1 }).limit(limit).toArray();
    return found.map((each) => shown(service, person, each));
  };
}

function shown(service: string, person: string, reading: StoredReading): DataAccess {
  const { _id: id, at, actor, role, fields, ground, grant, consent } = reading;
  return {
    ...{ id, service, at: at.toISOString(), person, reader: readerOf(actor, role), fields: [...fields], ground },
    ...(grant !== undefined && { grant }),
    ...(consent !== undefined && { consent }),
  };
}

/** Who an actor's id names, without references of other citizens. */
export function readerOf(actor: string, role?: string): DataAccess['reader'] {
  const at = actor.indexOf(':');
  const kind = actorKinds.find((each) => each === actor.slice(0, at)) ?? 'service';
  const [first = '', second = ''] = actor.slice(at + 1).split('/');
  return { kind, ...named(kind, first, second), ...(role !== undefined && { role }) };
}

function named(kind: ActorKind, first: string, second: string): Omit<DataAccess['reader'], 'kind'> {
  switch (kind) {
    case 'citizen':
      return {};
    case 'business':
      return { nib: first };
    case 'employee':
      return { employee: first };
    case 'officer':
      return { agency: first, employee: second };
    case 'agency':
      return { agency: first };
    default:
      return { client: first };
  }
}

/** The place behind a reading, as a cursor. */
export function cursorOf({ at, id }: Pick<DataAccess, 'at' | 'id'>): string {
  return Buffer.from(`${at}|${id}`).toString('base64url');
}

/** @throws Rejected `request.bad-cursor` */
export function placeOf(cursor: string): Place {
  const text = Buffer.from(cursor, 'base64url').toString();
  const cut = text.indexOf('|');
  const at = new Date(text.slice(0, cut));
  const id = text.slice(cut + 1);
  if (cut < 0 || id === '' || Number.isNaN(at.getTime()) || cursorOf({ at: at.toISOString(), id }) !== cursor)
    throw new Rejected('request.bad-cursor');
  return { at, id };
}

/** One page of what several services tell, each newest first; `more` says that one of them has more than it told. */
export function merged(
  told: readonly DataAccess[],
  { limit, more }: { readonly limit: number; readonly more: boolean },
): Pick<DataAccessPage, 'items' | 'next'> {
  const sorted = told.toSorted((a, b) => (a.at === b.at ? compare(b.id, a.id) : compare(b.at, a.at)));
  const items = sorted.slice(0, limit);
  const last = items.at(-1);
  return { items, ...((more || sorted.length > limit) && last && { next: cursorOf(last) }) };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
