import { defaultTextMapGetter, defaultTextMapSetter, ROOT_CONTEXT, trace } from '@opentelemetry/api';
import { TracerProvider } from '@opentelemetry/sdk-trace';
import { describe, expect, test } from 'vitest';
import { traceContext, traceIdOf } from './trace-context.ts';

type Carrier = Readonly<Record<string, string | string[]>>;

const [traceId, spanId] = ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'];
const traceparent = `00-${traceId}-${spanId}-01`;
const propagator = traceContext();
const tracer = new TracerProvider({ spanProcessors: [] }).getTracer('test');

const extracted = (carrier: Carrier) => propagator.extract(ROOT_CONTEXT, carrier, defaultTextMapGetter);

/** What is sent on to the next, as it came, or by a span of ours. */
function sentOn(carrier: Carrier, { bySpan = false } = {}): Record<string, string> {
  const given = extracted(carrier);
  const context = bySpan ? trace.setSpan(given, tracer.startSpan('ours', {}, given)) : given;
  const sent: Record<string, string> = {};
  propagator.inject(context, sent, defaultTextMapSetter);
  return sent;
}

describe('a trace is continued', () => {
  test.each([
    ['that is sampled', traceparent, 1],
    ['that is not', `00-${traceId}-${spanId}-00`, 0],
    ['with flags nobody knows yet', `00-${traceId}-${spanId}-ff`, 1],
    ['of a future version', `cc-${traceId}-${spanId}-01`, 1],
    ['of a future version that has more to say', `cc-${traceId}-${spanId}-01-what-the-future-holds`, 1],
  ])('%s', (_, value, traceFlags) => {
    const parent = trace.getSpanContext(extracted({ traceparent: value }));
    expect(parent).toEqual({ traceId, spanId, traceFlags, isRemote: true });
    expect(sentOn({ traceparent: value })).toEqual({ traceparent: `00-${traceId}-${spanId}-0${traceFlags}` });
  });

  test('by our own spans, which are its children', () => {
    const sent = sentOn({ traceparent, tracestate: 'rojo=1' }, { bySpan: true });
    expect(sent).toEqual({
      traceparent: expect.stringMatching(`^00-${traceId}-[0-9a-f]{16}-01$`),
      tracestate: 'rojo=1',
    });
    expect(sent.traceparent).not.toContain(spanId);
  });
});

describe('another trace is begun, without what was said of the first, where traceparent is', () => {
  const future = `cc-${traceId}-${spanId}-01-more`;
  test.each<[string, string | string[]]>([
    ['empty', ''],
    ['of version ff', `ff-${traceId}-${spanId}-01`],
    ['of a version in upper case', `CC-${traceId}-${spanId}-01`],
    ['of a version of one digit', `0-${traceId}-${spanId}-01`],
    ['of a trace that is all zeros', `00-${'0'.repeat(32)}-${spanId}-01`],
    ['of a parent that is all zeros', `00-${traceId}-${'0'.repeat(16)}-01`],
    ['of a trace in upper case', `00-${traceId.toUpperCase()}-${spanId}-01`],
    ['of a parent in upper case', `00-${traceId}-${spanId.toUpperCase()}-01`],
    ['of a trace that is no number', `00-${traceId.replace('0', 'g')}-${spanId}-01`],
    ['of a trace that is too short', `00-${traceId.slice(1)}-${spanId}-01`],
    ['of a trace that is too long', `00-${traceId}0-${spanId}-01`],
    ['of a parent that is too short', `00-${traceId}-${spanId.slice(1)}-01`],
    ['of a parent that is too long', `00-${traceId}-${spanId}0-01`],
    ['without flags', `00-${traceId}-${spanId}`],
    ['with flags of one digit', `00-${traceId}-${spanId}-1`],
    ['with flags in upper case', `00-${traceId}-${spanId}-0A`],
    ['of version 00 with more to say', `${traceparent}-what`],
    ['of a future version that goes on without a dash', `cc-${traceId}-${spanId}-01what`],
    ['with a blank before it', ` ${traceparent}`],
    ['with the end of a line behind it', `${traceparent}\n`],
    ['there twice', [traceparent, traceparent]],
    ['there twice, joined', `${traceparent}, ${traceparent}`],
    ['there twice in a future version, joined', `${future}, ${future}`],
  ])('%s', (_, value) => {
    const carrier = { traceparent: value, tracestate: 'rojo=1' };
    expect(trace.getSpanContext(extracted(carrier))).toBeUndefined();
    const sent = sentOn(carrier, { bySpan: true });
    expect(sent).toEqual({ traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/) });
    expect(sent.traceparent).not.toContain(traceId);
  });
});

test('a message is shown with the trace that would be continued, and with no other', () => {
  expect(traceIdOf({ ce_id: 'g2c:tax-bill:a:1.1', traceparent })).toBe(traceId);
  expect(traceIdOf({ traceparent: `${traceparent}-more` })).toBeUndefined();
  expect(traceIdOf({})).toBeUndefined();
});

test('nothing is known where there is only a tracestate', () => {
  expect(trace.getSpanContext(extracted({ tracestate: 'rojo=1' }))).toBeUndefined();
});

const keys = (count: number) => Array.from({ length: count }, (_, at) => `k${at}`);
/** A member of so many characters. */
const sized = (key: string, length: number) => `${key}=${'x'.repeat(length - key.length - 1)}`;
const hundreds = ['a', 'b', 'c', 'd', 'e'].map((key) => sized(key, 100));

describe('tracestate', () => {
  test.each<[string, string | string[], string | undefined]>([
    ['goes on as it is', 'rojo=00f067aa0ba902b7,congo=t61rcWkgMzE', 'rojo=00f067aa0ba902b7,congo=t61rcWkgMzE'],
    ['may name a tenant', 'tenant@vendor=x', 'tenant@vendor=x'],
    ['may hold blanks within a value', 'a=b c', 'a=b c'],
    ['loses blanks around members, and empty ones', ' a=1 ,\tb=2,, ', 'a=1,b=2'],
    ['of several headers is one list', ['a=1', 'b=2'], 'a=1,b=2'],
    ['has 32 members', keys(32).join('=1,').concat('=1'), keys(32).join('=1,').concat('=1')],
    ['goes as a whole where it has more', keys(33).join('=1,').concat('=1'), undefined],
    ['is not sent where nothing is left of it', ' , ', undefined],
    ['loses a member whose key is in upper case', 'A=1,b=2', 'b=2'],
    ['loses a member without a value', 'a,c=,b=2', 'b=2'],
    ['loses a member whose value has a sign of equality', 'a=1=1,b=2', 'b=2'],
    ['loses a member whose value is not ASCII', 'a=é,b=2', 'b=2'],
    ['loses a member whose key is too long', `${'a'.repeat(257)}=1,b=2`, 'b=2'],
    ['has each key once, the newest', 'a=1,b=2,a=3', 'a=1,b=2'],
    ['loses who somebody is', 'nik=3374014107900001,mail=siti.aminah@warga.example,b=2', 'b=2'],
    ['has 512 characters', [...hundreds, sized('f', 7)].join(), [...hundreds, sized('f', 7)].join()],
    ['of more loses the last', [...hundreds, sized('f', 8)].join(), hundreds.join()],
    ['of more loses long ones first', [sized('long', 129), ...hundreds].join(), hundreds.join()],
    ['of more keeps a long one that still fits', [sized('a', 257), sized('b', 257)].join(), sized('a', 257)],
  ])('%s', (_, given, sent) => {
    expect(sentOn({ traceparent, tracestate: given }).tracestate).toBe(sent);
    expect(sentOn({ traceparent, tracestate: given }, { bySpan: true }).tracestate).toBe(sent);
  });
});
