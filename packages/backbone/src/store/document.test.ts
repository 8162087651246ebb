import { aggregate, type EventOf, event, Rejected } from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { KeyReused, Unavailable, VersionMismatch } from '../errors.ts';
import type { HandleOptions } from '../types.ts';
import { type Document, emptyDocument, fold, limits } from './document.ts';

const filed = event({
  type: 'test.note.filed.v1',
  data: z.object({ text: z.string() }),
  summary: '',
  example: { text: '' },
});
type Note = { texts: string[] };
const note = aggregate<Note, { type: 'file'; text: string }, EventOf<typeof filed>>({
  service: 'test',
  name: 'note',
  schema: 1,
  initial: { texts: [] },
  events: [filed],
  decide(_state, { text }) {
    if (text === 'refuse') throw new Rejected('note.refused');
    return text === '' ? [] : [filed({ text })];
  },
  evolve: ({ texts }, { data }) => ({ texts: [...texts, data.text] }),
  dueAt: ({ texts }) => (texts.includes('later') ? new Date('2026-02-01T00:00:00Z') : undefined),
});

const now = new Date('2026-01-02T03:04:05Z');
const file = (text: string, options: HandleOptions<Note> = {}) => ({
  command: { type: 'file' as const, text },
  options,
  trace: {},
});
const run = (document: Document<Note>, ...pending: ReturnType<typeof file>[]) =>
  fold(note, document, pending, { now, epoch: 3 });
const fresh = emptyDocument('n1', note);
const request = (id: string, bodyHash = 'b') => ({
  id,
  bodyHash,
  respond: ({ texts }: Note) => ({ status: 200, body: texts }),
});
const errorsOf = ({ outcomes }: ReturnType<typeof run>) =>
  outcomes.map((each) => ('error' in each ? each.error : undefined));

test('each command sees what the one before left; a refused one leaves no trace and hinders nobody', () => {
  const folded = run(fresh, file('a'), file('refuse'), file('b'));
  expect(folded.next).toMatchObject({ version: 2, lastSeq: 2, state: { texts: ['a', 'b'] } });
  expect(errorsOf(folded)[1]).toBeInstanceOf(Rejected);
  expect(folded.appended.map(({ seq, epoch, time }) => [seq, epoch, time])).toEqual([
    [1, 3, '2026-01-02T03:04:05.000Z'],
    [2, 3, '2026-01-02T03:04:05.000Z'],
  ]);
});

test('nothing but refusals and repetitions: nothing to write', () => {
  expect(run(fresh, file('refuse'), file('')).changed).toBe(false);
  const once = run(fresh, file('a', { request: request('k') })).next;
  expect(run(once, file('a', { request: request('k') })).changed).toBe(false);
});

test('a request decided to nothing is remembered all the same, a mark too', () => {
  expect(run(fresh, file('', { request: request('k') }))).toMatchObject({
    changed: true,
    next: { version: 0, recent: [{ id: 'k' }] },
  });
  const cause = { reaction: 'r', stream: 's', epoch: 1, seq: 4 };
  expect(run(fresh, file('', { cause }))).toMatchObject({
    changed: true,
    next: { marks: [{ k: 'r|s', epoch: 1, seq: 4 }] },
  });
});

describe('remembered answers', () => {
  const once = run(fresh, file('a', { request: request('k') })).next;

  test('are given again as they were, also when the state has moved on', () => {
    const later = run(once, file('b')).next;
    expect(run(later, file('a', { request: request('k') })).outcomes[0]).toMatchObject({
      handled: { duplicate: true, answer: { body: ['a'] } },
    });
  });

  test('do not serve another content', () => {
    expect(errorsOf(run(once, file('c', { request: request('k', 'other') })))[0]).toBeInstanceOf(KeyReused);
  });

  test('are forgotten after 24 hours, not before', () => {
    const aged = (hours: number): Document<Note> => ({
      ...once,
      recent: once.recent.map((each) => ({ ...each, at: new Date(now.getTime() - hours * 3_600_000) })),
    });
    expect(run(aged(23.9), file('a', { request: request('k') })).outcomes[0]).toMatchObject({
      handled: { duplicate: true },
    });
    expect(run(aged(24.1), file('a', { request: request('k') })).outcomes[0]).toMatchObject({
      handled: { duplicate: false },
    });
  });

  test('are never pushed out by younger ones: a full list answers unavailable', () => {
    const full: Document<Note> = {
      ...once,
      recent: Array.from({ length: limits.recent }, (_, n) => ({
        id: `k${n}`,
        bodyHash: '',
        status: 200,
        body: 0,
        at: now,
      })),
    };
    const [error] = errorsOf(run(full, file('b', { request: request('new') })));
    expect(error).toBeInstanceOf(Unavailable);
    expect(error).toMatchObject({ code: 'too-many-keys' });
  });
});

test('a mark compares epoch first, then number', () => {
  const cause = (epoch: number, seq: number) => ({ cause: { reaction: 'r', stream: 's', epoch, seq } });
  const marked = run(fresh, file('a', cause(2, 5))).next;
  const duplicate = (epoch: number, seq: number) => run(marked, file('b', cause(epoch, seq))).outcomes[0];
  for (const [epoch, seq] of [
    [2, 5],
    [2, 4],
    [1, 9],
  ] as const)
    expect(duplicate(epoch, seq)).toMatchObject({ handled: { duplicate: true } });
  for (const [epoch, seq] of [
    [2, 6],
    [3, 1],
  ] as const)
    expect(duplicate(epoch, seq)).toMatchObject({ handled: { duplicate: false } });
});

test('more sources than marks suit is a fault of the design, and said so', () => {
  const full: Document<Note> = {
    ...fresh,
    marks: Array.from({ length: limits.marks }, (_, n) => ({ k: `r|s${n}`, epoch: 1, seq: 1 })),
  };
  const [error] = errorsOf(run(full, file('a', { cause: { reaction: 'r', stream: 'one more', epoch: 1, seq: 1 } })));
  expect(error).toMatchObject({ message: expect.stringContaining('more than 64 sources') });
});

test('a fold that would leave more than 256 events unpublished refuses just what is over', () => {
  const waiting = run(fresh, ...Array.from({ length: 255 }, () => file('a'))).next;
  const errors = errorsOf(run(waiting, file('b'), file('c')));
  expect(errors[0]).toBeUndefined();
  expect(errors[1]).toMatchObject({ code: 'outbox-full' });
});

test('large events that wait together stop below what a document can hold', () => {
  const large = 'x'.repeat(200 * 1024);
  const { outcomes } = run(fresh, ...Array.from({ length: 30 }, () => file(large)));
  const refused = outcomes.flatMap((each) => ('error' in each ? [each.error] : []));
  expect(refused.length).toBe(30 - Math.floor(limits.outboxBytes / (200 * 1024 + 11)));
  for (const error of refused) expect(error).toMatchObject({ code: 'outbox-full' });
});

test('an answer too large to remember is a fault of the design, and said so', () => {
  const respond = () => ({ status: 200, body: 'x'.repeat(limits.answerBytes) });
  const [error] = errorsOf(run(fresh, file('a', { request: { id: 'k', bodyHash: 'b', respond } })));
  expect(error).toMatchObject({ message: expect.stringContaining('too large to remember') });
});

test('an event larger than 256 KiB is refused before anything is written', () => {
  const folded = run(fresh, file('x'.repeat(limits.eventBytes)));
  expect(errorsOf(folded)[0]).toMatchObject({ code: 'request.too-large' });
  expect(folded.changed).toBe(false);
});

test('If-Match against another version names the current one', () => {
  const [error] = errorsOf(run(fresh, file('a', { expectedVersion: 7 })));
  expect(error).toBeInstanceOf(VersionMismatch);
  expect(error).toMatchObject({ current: 0 });
});

test('the earliest deadline of the state stands in the document, and goes with it', () => {
  expect(run(fresh, file('later')).next.dueAt).toEqual(new Date('2026-02-01T00:00:00Z'));
  const due: Document<Note> = { ...fresh, dueAt: now };
  expect(run(due, file('a')).next).not.toHaveProperty('dueAt');
});

test('a deadline that a newer rule sets otherwise is put right by the next command, and a refused one waits for that', () => {
  const before = { ...run(fresh, file('later')).next, rev: 1 };
  const { dueAt: _due, ...ruleless } = note;
  const newer = aggregate({ ...ruleless, dueAt: () => new Date('2026-03-01T00:00:00Z') });
  const decided = fold(newer, before, [file('')], { now, epoch: 3 });
  expect(decided).toMatchObject({ changed: true, next: { version: 1, dueAt: new Date('2026-03-01T00:00:00Z') } });
  expect(fold(newer, before, [file('refuse')], { now, epoch: 3 }).changed).toBe(false);
  expect(fold(note, before, [file('')], { now, epoch: 3 }).changed).toBe(false);
});
