import { randomBytes, randomInt } from 'node:crypto';
import { unwrap } from '@simpul/client';
import { daysAfter, jakartaDay } from '@simpul/contracts';
import { MongoClient } from 'mongodb';
import { vi } from 'vitest';
import { createActing } from '../../src/samples/acting.ts';
import type { SampleIds } from '../../src/samples/load.ts';
import { sampleOfficers, samplePersons } from '../../src/samples/records.ts';

type Stage = Parameters<typeof createActing>[0];

/** Objects to an open tax bill of a company and attaches a paper, as its representative. */
export async function attachPaper(stage: Stage, { companies }: SampleIds, paper: Buffer) {
  const acting = createActing(stage);
  for (const { nib, founder } of companies) {
    const who = `business:${nib}/${founder}`;
    const { g2b } = acting(who);
    const { data: bills } = await g2b.GET('/v1/tax-bills', { params: { query: { limit: 50 } } });
    const open = bills?.items.find(({ status, amount }) => status === 'issued' && amount > 1);
    const lodged = open && (await g2b.POST('/v1/objections', { body: { bill: open.id, agreed: open.amount - 1 } }));
    if (!lodged?.data) continue;
    const address = `${stage.services.g2b}/v1/objections/${lodged.data.id}/attachments?document=invoice`;
    const headers = { authorization: `Bearer ${await stage.token(who)}`, 'content-type': 'application/pdf' };
    const sent = { ...headers, 'idempotency-key': crypto.randomUUID() };
    const answer = await fetch(address, { method: 'POST', headers: sent, body: new Uint8Array(paper) });
    if (answer.status !== 201) throw new Error(`a paper was answered ${answer.status}: ${await answer.text()}`);
    return;
  }
  throw new Error('no company of the sample data has a bill to object to');
}

/**
 * Lets whoever has a seat in basic training pass its examination; gives the trace of that. The training lasts for weeks, so
 * its dates are moved into the past in the store.
 */
export async function completeTraining(stage: Stage, mongoUri: string): Promise<string> {
  const trainer = sampleOfficers().find(({ agency }) => agency === 'bpsdm-33')?.who;
  const { g2e } = createActing(stage)(trainer);
  const client = await new MongoClient(mongoUri).connect();
  try {
    const enrolments = client.db('simpul_g2e').collection<{ _id: string }>('enrolment');
    const taken = await vi.waitUntil(() => enrolments.findOne({ 'state.status': 'enrolled' }), { timeout: 30_000 });
    const today = jakartaDay(new Date());
    const dates = { 'state.startsOn': daysAfter(today, -18), 'state.endsOn': today };
    await enrolments.updateOne({ _id: taken._id }, { $set: dates, $inc: { rev: 1 } });
    const params = { path: { id: taken._id } };
    await unwrap(g2e.POST('/v1/enrolments/{id}/attendance', { params, body: { hours: 144, of: 144 } }));
    const traceId = randomBytes(16).toString('hex');
    const headers = { traceparent: `00-${traceId}-${randomBytes(8).toString('hex')}-01` };
    await unwrap(g2e.POST('/v1/enrolments/{id}/examination', { params, body: { score: 86.5 }, headers }));
    return traceId;
  } finally {
    await client.close();
  }
}

/** Registers a company that needs a permit, and moves the day by which the agency must answer into the past, in the store. */
export async function letPermitLapse(stage: Stage, mongoUri: string): Promise<void> {
  const [founder] = samplePersons();
  if (!founder) throw new Error('the sample data has nobody');
  const { g2b } = createActing(stage)(`citizen:${founder.nik}`);
  const deed = { number: String(randomInt(1, 1_000_000)), date: '2024-03-01', notary: 'Notaris Peraga Semarang' };
  const activities = [{ edition: '2020' as const, code: '11040' }];
  const about = { kind: 'private' as const, name: 'PT Minuman Tanpa Jawaban', region: founder.address.region };
  const body = { ...about, capital: 1_750_000_000, activities, selfDeclaration: false, deed };
  const { id } = await unwrap(g2b.POST('/v1/companies', { body }));
  const client = await new MongoClient(mongoUri).connect();
  try {
    const reviews = client.db('simpul_g2g').collection<{ _id: string }>('review');
    const query = { 'state.company': id, 'state.status': 'open' };
    const open = await vi.waitUntil(() => reviews.findOne(query), { timeout: 30_000 });
    const passed = new Date(Date.now() - 60_000);
    const late = { dueAt: passed, 'state.dueAt': passed.toISOString() };
    await reviews.updateOne({ _id: open._id }, { $set: late, $inc: { rev: 1 } });
  } finally {
    await client.close();
  }
}
