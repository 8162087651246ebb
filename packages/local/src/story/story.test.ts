import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type OtlpSink, startOtlpSink } from '../otlp/sink.ts';
import { awaitEffects, type Effect } from './effects.ts';
import { createPen, rupiah, wrapped } from './pen.ts';
import { afterPayment, reactionsTo } from './reactions.ts';

const written = (write: (pen: ReturnType<typeof createPen>) => void): string[] => {
  const lines: string[] = [];
  write(createPen((line) => lines.push(line)));
  return lines;
};

describe('the pen', () => {
  const long = 'kata '.repeat(40).trim();

  test('keeps every line within 100 columns', () => {
    const lines = written((pen) => {
      pen.chapter({ id: long, en: long });
      pen.step(1, { id: 'Bank membayar', en: long });
      pen.call({ as: 'bank', method: 'POST', path: `/v1/${'x'.repeat(120)}`, status: 201, ms: 12 });
      pen.seen('event', [long, long], 123_456);
      pen.refused('tax-bill.wrong-amount', [long, long]);
      pen.failed(long);
    });
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });

  test('ends a line with the latency, aligned, and loses no word of what was seen', () => {
    const lines = written((pen) => {
      pen.seen('mail', [long], 7);
      pen.seen('ledger', ['D 111111'], 12_345);
    });
    expect(
      lines.filter((line) => line.endsWith('+7 ms') || line.endsWith('+12.3 s')).map(({ length }) => length),
    ).toEqual([100, 100]);
    expect(lines.join(' ').match(/kata/g)).toHaveLength(40);
  });

  test('writes amounts as on an Indonesian bill', () => {
    expect(rupiah(1_250_000)).toBe('Rp 1.250.000');
    expect(rupiah('12345678901234567890')).toBe('Rp 12.345.678.901.234.567.890');
  });

  test('breaks sentences at blanks', () => {
    expect(wrapped('satu dua tiga', 8)).toEqual(['satu dua', 'tiga']);
  });
});

describe('awaitEffects', () => {
  const pen = { seen: () => {} };
  const effect = (awaited: string, look: Effect['look']): Effect => ({
    label: 'event',
    awaited: () => awaited,
    look,
    everyMs: 1,
  });

  test('shows each effect when it is seen', async () => {
    const shown: unknown[] = [];
    let looks = 0;
    const late = effect('b', () => (++looks < 3 ? undefined : { lines: ['second'], at: 1_500 }));
    const early = effect('a', () => ({ lines: ['first'], at: 1_020 }));
    await awaitEffects({ seen: (...told) => shown.push(told) }, 1_000, [late, early]);
    expect(shown).toEqual([
      ['event', ['first'], 20],
      ['event', ['second'], 500],
    ]);
  });

  test('gives up a look that never ends', async () => {
    const hanging = effect('a mail', () => new Promise(() => {}));
    await expect(awaitEffects(pen, 0, [hanging], 20)).rejects.toThrow('not seen within 0.02 s: a mail');
  });

  test('names all that was not seen, with the trouble there was in looking', async () => {
    const never = effect('a ledger entry', () => undefined);
    const broken = effect('a report', () => Promise.reject(new Error('fetch failed')));
    const there = effect('a mail', () => ({ lines: [] }));
    await expect(awaitEffects(pen, 0, [never, there, broken], 20)).rejects.toThrow(
      'not seen within 0.02 s: a ledger entry; a report (fetch failed)',
    );
  });
});

describe('reactionsTo', () => {
  const call = { traceId: '0af7651916cd43dd8448eb211c80319c', began: 1_000 };
  const handling = (group: string, failed = false) => ({
    resource: { attributes: [{ key: 'service.name', value: { stringValue: group.slice(0, 3) } }] },
    scopeSpans: [
      {
        spans: [
          {
            traceId: call.traceId,
            spanId: '00f067aa0ba902b7',
            name: 'process',
            kind: 5,
            startTimeUnixNano: '1010000000',
            endTimeUnixNano: '1050000000',
            status: { code: failed ? 2 : 0 },
            attributes: [{ key: 'messaging.consumer.group.name', value: { stringValue: group } }],
          },
        ],
      },
    ],
  });
  const groups = afterPayment.reactions;

  let sink: OtlpSink;
  beforeEach(async () => {
    sink = await startOtlpSink();
  });
  afterEach(() => sink.stop());
  const received = (resourceSpans: ReturnType<typeof handling>[]) =>
    fetch(`${sink.endpoint}/v1/traces`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ resourceSpans }),
    });
  const look = (asked = call) => reactionsTo(asked, afterPayment, sink)[0]?.look();

  test('are told once all of them handled a message of the trace', async () => {
    await received(groups.slice(1).map((group) => handling(group)));
    expect(look()).toBeUndefined();
    await received(groups.slice(0, 1).map((group) => handling(group)));
    expect(look()).toMatchObject({
      at: 1_050,
      lines: [expect.stringContaining('g2g.ledger\u00a0+50\u00a0ms'), '5 spans so far, in g2c, g2g'],
    });
    expect(look({ ...call, traceId: '1af7651916cd43dd8448eb211c80319c' })).toBeUndefined();
  });

  test('do not count where they failed', async () => {
    await received(groups.map((group, index) => handling(group, index === 0)));
    expect(look()).toBeUndefined();
  });

  test('are not awaited where telemetry goes elsewhere', () => {
    expect(reactionsTo(call, afterPayment, undefined)).toEqual([]);
  });
});
