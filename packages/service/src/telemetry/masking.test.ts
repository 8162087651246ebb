import { type Span, SpanStatusCode } from '@opentelemetry/api';
import { type ReadableSpan, TracerProvider } from '@opentelemetry/sdk-trace';
import { beforeEach, expect, test } from 'vitest';
import { maskingProvider } from './masking.ts';

const nik = '3374014107900001';
const mail = 'siti.aminah@warga.example';
const ended: ReadableSpan[] = [];
const keeping = {
  onStart() {},
  onEnd: (span: ReadableSpan) => void ended.push(span),
  forceFlush: async () => {},
  shutdown: async () => {},
};
const provider = maskingProvider(new TracerProvider({ spanProcessors: [keeping] }));
const tracer = provider.getTracer('test');

beforeEach(() => {
  ended.length = 0;
});

const exported = () =>
  ended.map(({ name, attributes, events, status }) => ({ name, attributes: { ...attributes }, events, status }));

test('nothing written into a span in any way comes out with a number or an address of somebody', () => {
  const span = tracer.startSpan(`GET /persons/${nik}`, { attributes: { 'url.path': `/persons/${nik}`, retries: 2 } });
  span.setAttribute('to', mail).setAttributes({ list: ['a', mail], 'user_agent.original': `x ${nik}` });
  span.addEvent(`read ${nik}`, { of: mail }, Date.now()).addEvent('again', Date.now());
  span.recordException(Object.assign(new Error(`no such mailbox ${mail}`), { sent: mail }));
  span.recordException(`refused ${nik}`);
  span.setStatus({ code: SpanStatusCode.ERROR, message: `E11000 { nik: "${nik}" }` });
  span.updateName(`POST /persons/${nik}`);
  span.end();
  expect(JSON.stringify(exported())).not.toMatch(/3374014107900001|siti\.aminah/);
  expect(exported()).toMatchObject([
    {
      name: 'POST /persons/#',
      attributes: { 'url.path': '/persons/#', retries: 2, to: '#', list: ['a', '#'], 'user_agent.original': 'x #' },
      status: { code: SpanStatusCode.ERROR, message: 'E11000 { nik: "#" }' },
    },
  ]);
  const messages = ended[0]?.events.map(({ attributes = {} }) => attributes['exception.message']);
  expect(messages).toEqual([undefined, undefined, 'no such mailbox #', 'refused #']);
});

test('an active span is handed to its work, whose value comes back', () => {
  const options = { attributes: { to: mail } };
  const work = (span: Span) => {
    span.setAttribute('a', nik).end();
    return span.spanContext().spanId;
  };
  const ids = [tracer.startActiveSpan('one', work), tracer.startActiveSpan('two', options, work)];
  expect(ended.map((span) => span.spanContext().spanId)).toEqual(ids);
  expect(exported()).toMatchObject([
    { name: 'one', attributes: { a: '#' } },
    { name: 'two', attributes: { to: '#', a: '#' } },
  ]);
});
