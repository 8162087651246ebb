import { encode, type InMessage, type OutMessage } from '@simpul/backbone';
import {
  companyReviewRequested,
  companyReviewWithdrawn,
  companyTopic,
  type DataOf,
  type NewAgency,
} from '@simpul/contracts';
import { expect, vi } from 'vitest';
import { reviewIdOf } from '../src/review/review.reactions.ts';
import { workItemIdOf } from '../src/work-item/work-item.reactions.ts';
import { people, type Subject } from './g2g.ts';

export const reviewers = {
  city: 'officer:dpmptsp-33.74/198503302010011001/reviewer',
  colleague: 'officer:dpmptsp-33.74/199007012015022001/reviewer',
  supervisor: 'officer:dpmptsp-33.74/197505052000031001/supervisor',
  province: 'officer:dpmptsp-33/198201012008011002/reviewer',
  elsewhere: 'officer:dpmptsp-35.78/198503302010011001/reviewer',
  treasurer: 'officer:bpkad-33.74/198503302010011001/reviewer',
  ministry: 'officer:kemenkes/198503302010011001/reviewer',
} as const;

const licensing = (agency: Pick<NewAgency, 'id' | 'name' | 'level' | 'region'>): NewAgency => ({
  ...agency,
  branch: 'executive',
  kind: 'agency',
  duties: ['licensing'],
});
const health = licensing({ id: 'kemenkes', name: 'Kementerian Kesehatan', level: 'central', region: 'id' });

/** Agencies that decide on permits; those of other duties are in the directory already. */
const directory: readonly NewAgency[] = [
  licensing({ id: 'dpmptsp-33', name: 'DPMPTSP Provinsi Jawa Tengah', level: 'province', region: '33' }),
  licensing({ id: 'dpmptsp-33.74', name: 'DPMPTSP Kota Semarang', level: 'city', region: '33.74' }),
  licensing({ id: 'dpmptsp-35.78', name: 'DPMPTSP Kota Surabaya', level: 'city', region: '35.78' }),
  { ...health, duties: ['licensing-health'] },
];

export async function enrolLicensing({ ask }: Subject, agencies: readonly NewAgency[] = directory): Promise<void> {
  for (const body of agencies)
    expect(await ask('POST', '/v1/agencies', { as: people.operator, body })).toMatchObject({ status: 201 });
}

type Requested = DataOf<typeof companyReviewRequested>;

/** A clinic in Semarang, which the city decides on. */
const clinic: Omit<Requested, 'company' | 'requestedAt'> = {
  nib: '9120001234567',
  kbli: { edition: '2020', code: '86105' },
  risk: 'medium-high',
  permit: 'standard-certificate',
  region: '33.74.01.1001',
  scale: 'small',
  request: 1,
  days: 14,
};

/** The message by which a company asks for a review, as g2b publishes it. */
export function requestMessage(company: string, asked: Partial<Requested> = {}): OutMessage {
  const data = { ...clinic, company, requestedAt: new Date().toISOString(), ...asked };
  return companyMessage(company, { seq: data.request * 2, type: companyReviewRequested.type, data });
}

export function withdrawalMessage(company: string): OutMessage {
  const { nib, kbli, permit, request } = clinic;
  const data = { nib, company, kbli, permit, request, withdrawnAt: new Date().toISOString() };
  return companyMessage(company, { seq: 9, type: companyReviewWithdrawn.type, data });
}

function companyMessage(id: string, { seq, type, data }: { seq: number; type: string; data: unknown }): OutMessage {
  const entry = { seq, epoch: 1, type, time: '2026-03-02T03:04:05.678Z', data, trace: {} };
  return encode({ service: 'g2b', aggregate: 'company', id }, entry, {
    partitions: companyTopic.partitions,
    trace: {},
  });
}

/** Publishes a request, and answers the ids of its review and work-item once both are there. */
export async function asked(g2g: Subject, company: string, data: Partial<Requested> = {}) {
  await g2g.publishOn(companyTopic, requestMessage(company, data));
  const review = reviewIdOf({ company, request: data.request ?? 1 });
  const item = workItemIdOf(`g2g:review:${review}`);
  await there(g2g, { review, item });
  return { review, item };
}

/** Waits for a review and its work-item. */
export function there({ db }: Subject, { review, item }: { review: string; item: string }): Promise<void> {
  return eventually(async () => {
    expect(await db.collection('review').countDocuments({ _id: review as never })).toBe(1);
    expect(await db.collection('work-item').countDocuments({ _id: item as never })).toBe(1);
  });
}

/** Tries until it holds. */
export const eventually = (holds: () => Promise<void>): Promise<void> =>
  vi.waitFor(holds, { timeout: 60_000, interval: 100 });

/** Type and data of what was heard about a subject, in its order, each event once. */
export function toldOf(heard: readonly InMessage[], id: string): { type: string; data: Record<string, unknown> }[] {
  const own = new Map(heard.filter(({ key }) => key === id).map((each) => [each.headers.ce_id, each]));
  return [...own.values()].map(({ headers, value }) => ({
    type: String(headers.ce_type),
    data: JSON.parse(String(value)),
  }));
}
