import type { Aggregate, DomainEvent } from '@simpul/contracts';
import { expect, test } from 'vitest';
import { courseSession, standingOf } from '../course-session/course-session.ts';
import { enrolment, hindrance } from './enrolment.ts';

const now = new Date('2026-03-03T02:00:00.000Z');
const course = 'cbcdefghijklmnopqrstuvwxyz';
const about = { course, title: 'Pelatihan Dasar CPNS', kind: 'latsar' } as const;
const days = { startsOn: '2026-06-01', endsOn: '2026-06-19' };
const claimant = { employee: 'm'.repeat(26), person: 'pabcdefghijklmnopqrstuvwxyz', employer: 'bkd-33' };
const letters = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, nth) => `${prefix}${'abcdefghij'[nth]}`.padEnd(26, 'z'));
const sessions = letters('s', 2);
const people = letters('n', 5);

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Documents of an aggregate, with all they ever told in order and how far a reaction has read each. */
function documents<S, C, E extends DomainEvent>(definition: Aggregate<S, C, E>) {
  const all = new Map<string, { state: S; told: E[]; read: number }>();
  const of = (id: string) => {
    const found = all.get(id) ?? { state: definition.initial, told: [], read: 0 };
    all.set(id, found);
    return found;
  };
  const handle = (id: string, command: C): S => {
    const document = of(id);
    const events = definition.decide(document.state, command, { now, id });
    document.state = events.reduce((state, event) => definition.evolve(state, event), document.state);
    document.told.push(...events);
    return document.state;
  };
  return { of, handle, ids: () => [...all.keys()] };
}

/** People enrol and withdraw in any order; requests stop half-way; events arrive late, and again. */
function play(seed: number) {
  const next = random(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const [seats, parts] = [documents(courseSession), documents(enrolment)];
  for (const id of sessions)
    seats.handle(id, { type: 'open', facts: { ...about, ...days, agency: 'bpsdm-33', place: 'Semarang', seats: 2 } });

  const seat = (session: string, id: string, ticket: number, place?: number) => {
    const { employer: agency, ...learner } = claimant;
    const facts = { ...about, ...days, session, organiser: 'bpsdm-33', ...learner, agency, venue: 'Semarang' };
    parts.handle(id, { type: 'seat', facts, ticket, ...(place !== undefined && { place }) });
  };
  const waits: (() => void)[] = [];
  const enrol = (id: string, session: string) => {
    const { state } = parts.of(id);
    if (hindrance(state, session)) return;
    const past = state.status === 'withdrawn' ? (state.tickets[session] ?? 0) : 0;
    waits.push(() => {
      const standing = standingOf(seats.handle(session, { type: 'claim', enrolment: id, claimant, past }), id);
      if (standing && next() < 0.6) waits.push(() => seat(session, id, standing.ticket, standing.place));
    });
  };
  const withdraw = (id: string) => {
    if (['enrolled', 'waitlisted'].includes(parts.of(id).state.status))
      parts.handle(id, { type: 'withdraw', reason: 'own-wish' });
  };
  const hearSeats = (session: string) => {
    const document = seats.of(session);
    const event = document.told[document.read];
    if (event?.type === 'g2e.course-session.seat-taken.v1') seat(session, event.data.enrolment, event.data.ticket);
    if (event?.type === 'g2e.course-session.queued.v1')
      seat(session, event.data.enrolment, event.data.ticket, event.data.place);
    if (event?.type === 'g2e.course-session.moved-up.v1')
      parts.handle(event.data.enrolment, { type: 'move-up', session, ticket: event.data.ticket });
    if (event) document.read += 1;
    return event !== undefined;
  };
  const hearParts = (id: string) => {
    const document = parts.of(id);
    const event = document.told[document.read];
    if (event?.type === 'g2e.enrolment.withdrawn.v1' || event?.type === 'g2e.enrolment.refused.v1')
      seats.handle(event.data.session, { type: 'release', enrolment: id, ticket: event.data.ticket });
    if (event) document.read += 1;
    return event !== undefined;
  };
  const rewind = () => {
    const document = next() < 0.5 ? seats.of(pick(sessions)) : parts.of(pick(people));
    document.read = Math.max(0, document.read - Math.ceil(next() * 3));
  };

  for (let step = 0; step < 300; step += 1) {
    const turn = next();
    if (turn < 0.25) enrol(pick(people), pick(sessions));
    else if (turn < 0.4) withdraw(pick(people));
    else if (turn < 0.65) waits.splice(Math.floor(next() * waits.length), 1)[0]?.();
    else if (turn < 0.8) hearSeats(pick(sessions));
    else if (turn < 0.95) hearParts(pick(people));
    else rewind();
  }
  for (const wait of waits.splice(0)) wait();
  for (const wait of waits.splice(0)) wait();
  for (let heard = true; heard; ) heard = [...sessions.map(hearSeats), ...people.map(hearParts)].some(Boolean);
  return { seats, parts };
}

test('whatever is told late or again, who has a seat is enrolled, and who is enrolled has a seat', () => {
  let [enrolled, refused] = [0, 0];
  for (let seed = 1; seed <= 80; seed += 1) {
    const { seats, parts } = play(seed);
    for (const session of sessions) {
      const { state } = seats.of(session);
      if (state.status === 'none') throw new Error('a session that was not opened');
      const those = (status: string) =>
        people.filter((id) => {
          const part = parts.of(id).state;
          return part.status !== 'none' && part.status === status && part.session === session;
        });
      expect(Object.keys(state.taken).toSorted(), `seats, seed ${seed}`).toEqual(those('enrolled'));
      const waiting = state.waiting.map((each) => each.enrolment);
      expect(waiting.toSorted(), `waiting, seed ${seed}`).toEqual(those('waitlisted'));
      expect(Object.keys(state.taken).length).toBeLessThanOrEqual(state.seats);
      if (waiting.length > 0) expect(Object.keys(state.taken)).toHaveLength(state.seats);
      enrolled += Object.keys(state.taken).length;
    }
    refused += people.filter((id) => parts.of(id).told.some(({ type }) => type.endsWith('refused.v1'))).length;
  }
  // the play is no good where nothing happens in it
  expect(enrolled).toBeGreaterThan(80);
  expect(refused).toBeGreaterThan(10);
});
