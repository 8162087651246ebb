import { deriveId } from '@simpul/backbone';
import {
  agencyEnrolled,
  companyAmended,
  companyClosed,
  companyLicensed,
  companyMandateGiven,
  companyMandateLimited,
  companyMandateRevoked,
  companyRecordUpdated,
  companyRefused,
  companyRegistered,
  companyReviewRequested,
  companyReviewWithdrawn,
  reviewAnswered,
  reviewEscalated,
  reviewLapsed,
  reviewOpened,
  reviewWithdrawn,
  workItemAssigned,
  workItemDone,
  workItemEscalated,
  workItemOpened,
} from '@simpul/contracts';
import { businessOf } from '../company.ts';
import { recordOf } from '../company-register.ts';
import { listedStep } from '../folds-company.ts';
import { readLog, streamsOf } from '../log.ts';
import { reviewOf } from '../review.ts';
import type { Data } from '../rule.ts';
import { taxesOf } from './business-taxes.ts';
import { peopleOf } from './people.ts';
import { happen } from './recorder.ts';
import { createSound, type Done, reserve, type Sound } from './sound.ts';

/** What the story of businesses left, for tests to spoil. */
export interface BusinessStory extends Sound {
  /** by a deed: one permit verified, one refused */
  readonly company: string;
  /** somebody's own: one permit deemed, one withdrawn, closed */
  readonly own: string;
  readonly owner: string;
  readonly asked: Readonly<Record<'verified' | 'refused' | 'deemed' | 'withdrawn', Done>>;
  readonly people: ReturnType<typeof peopleOf>;
  readonly taxes: ReturnType<typeof taxesOf>;
}

const at = '2026-03-31T02:00:00.000Z';
const region = '33.74.01.1001';
const [restaurant, drinks, hotel] = ['56101', '11040', '55110'].map((code) => ({ edition: '2020', code }));
export const nib = '9120001234567';
const ownNib = '9120007654321';
const colleague = 'pbbcdefghijklmnopqrstuvwxyz';

/** Two companies with their permits, one with its taxes too, people with proposals, and what the registers make of it all. */
export function businessStory(): BusinessStory {
  const sound = createSound();
  const directory = [
    agencyEnrolled.example,
    { ...agencyEnrolled.example, id: 'djp', name: 'Direktorat Jenderal Pajak' },
  ];
  for (const each of directory) {
    happen(sound, agencyEnrolled, each.id, each);
    for (const service of ['g2b', 'g2e'] as const)
      sound.collection(service, 'agencies.g1').push({ _id: each.id, agency: each, epoch: 1, seq: 1 });
  }
  const people = peopleOf(sound);
  const owner = people.person;
  const [company, own] = [deriveId('company', 'deed', '17'), businessOf(owner, 0)];

  register(sound, { id: company, nib, kind: 'private', owner, activities: [restaurant, drinks, hotel] });
  happen(sound, companyLicensed, company, { nib, kbli: restaurant, permit: 'nib', basis: 'nib', licensedAt: at });
  const verified = ask(sound, { company, nib, kbli: drinks, request: 1 });
  const refused = ask(sound, { company, nib, kbli: hotel, request: 2 });
  happen(sound, companyMandateGiven, company, { nib, person: colleague, powers: ['tax'], by: owner, givenAt: at });
  happen(sound, companyMandateLimited, company, { nib, person: colleague, powers: ['licence'], until: '2026-12-31' });
  end(sound, verified, answered({ outcome: 'approved' }));
  permitted(sound, verified, { basis: 'verified', number: `${nib}0001` });
  end(sound, refused, answered({ outcome: 'refused', reason: 'standard-not-met' }));
  const { permit, kbli } = refused.data;
  const because = { reason: 'standard-not-met', refusedAt: at };
  happen(sound, companyRefused, company, { nib, kbli, permit, ...because });
  happen(sound, companyAmended, company, { nib, changed: ['name'], name: 'PT Segar', amendedAt: at });
  happen(sound, companyAmended, company, { nib, changed: ['capital'], amendedAt: at }, { capital: 2 });
  happen(sound, companyMandateRevoked, company, { nib, person: colleague });

  register(sound, { id: own, nib: ownNib, kind: 'umk', owner, activities: [drinks, hotel] });
  const deemed = ask(sound, { company: own, nib: ownNib, kbli: drinks, request: 1 });
  const withdrawn = ask(sound, { company: own, nib: ownNib, kbli: hotel, request: 2 });
  end(sound, deemed, { type: reviewLapsed, data: { agency: 'djp', lapsedAt: at }, outcome: 'deemed-approved' });
  permitted(sound, deemed, { basis: 'deemed', number: `${ownNib}0001` });
  const { risk: _, region: __, scale: ___, requestedAt: ____, days: _____, ...matter } = withdrawn.data;
  happen(sound, companyReviewWithdrawn, own, { ...matter, withdrawnAt: at });
  happen(sound, companyClosed, own, { nib: ownNib, reason: 'ceased', closedAt: at });
  end(sound, withdrawn, { type: reviewWithdrawn, data: { agency: 'djp', withdrawnAt: at }, outcome: 'withdrawn' });

  const taxes = taxesOf(sound, nib);
  taxes.assess({ nib, company });
  taxes.assess({ nib: ownNib, company: own });
  enterRegister(sound);
  const asked = { verified, refused, deemed, withdrawn };
  return { ...sound, company, own, owner, asked, people, taxes };
}

function register(
  sound: Sound,
  { id, owner, ...terms }: { id: string; nib: string; kind: string; owner: string; activities: readonly unknown[] },
): void {
  const activities = terms.activities.map((kbli) => ({ kbli, risk: 'medium-high' }));
  const told = { ...terms, activities, name: 'PT Segar Lereng', scale: 'small', region, registeredAt: at };
  const deed = terms.kind === 'umk' ? {} : { deed: { number: '17', date: '2026-02-20' } };
  happen(sound, companyRegistered, id, { ...told, representative: owner }, { capital: 1, ...deed });
  reserve(sound, 'g2b', 'nib', { value: terms.nib, owner: id });
  const powers = ['company', 'tax'];
  happen(sound, companyMandateGiven, id, { nib: terms.nib, person: owner, powers, by: owner, givenAt: at });
}

/** A permit is asked for, and comes into an inbox; nobody there sees to it, so it goes one level up. */
function ask(sound: Sound, request: { company: string; nib: string; kbli: unknown; request: number }): Done {
  const terms = { permit: 'standard-certificate', region, requestedAt: at, days: 10 };
  const asked = { ...request, ...terms, risk: 'medium-high', scale: 'small' };
  const done = happen(sound, companyReviewRequested, request.company, asked);
  const id = reviewOf(request);
  const matter = { service: 'g2g', aggregate: 'review', id };
  const place = { agency: 'dpmptsp-33.74', duty: 'licensing', region, dueAt: '2026-04-14T17:00:00.000Z' };
  happen(sound, reviewOpened, id, { ...request, ...terms, ...place, standsIn: false });
  const item = deriveId('work-item', `g2g:review:${id}`);
  happen(sound, workItemOpened, item, { matter, kind: 'review', ...place }, { openedAt: at, escalateAt: at });
  happen(sound, workItemEscalated, item, { matter, to: 'djp', because: 'unassigned' });
  happen(sound, reviewEscalated, id, { ...matterOf(done), agency: place.agency, to: 'djp', escalatedAt: at });
  happen(sound, workItemAssigned, item, { matter, officer: 'eabcdefghijklmnopqrstuvwxyz' }, { assignedAt: at });
  return done;
}

interface End {
  readonly type: typeof reviewAnswered | typeof reviewLapsed | typeof reviewWithdrawn;
  readonly data: Data;
  readonly outcome: string;
}

const answered = (told: { outcome: string; reason?: string }): End => ({
  type: reviewAnswered,
  data: { ...told, agency: 'djp', answeredAt: at },
  outcome: told.outcome,
});

function end(sound: Sound, asked: Done, { type, data, outcome }: End): void {
  const id = reviewOf(asked.data);
  const matter = { service: 'g2g', aggregate: 'review', id };
  happen(sound, type, id, { ...matterOf(asked), ...data }, { officer: 'eabcdefghijklmnopqrstuvwxyz' });
  const item = deriveId('work-item', `g2g:review:${id}`);
  happen(sound, workItemDone, item, { matter, outcome }, { doneAt: at });
}

function permitted(sound: Sound, { key, data: { nib: of, kbli, permit } }: Done, given: Data): void {
  happen(sound, companyLicensed, key, { nib: of, kbli, permit, ...given, licensedAt: at });
}

function matterOf({ data: { company, nib: of, kbli, permit, request } }: Done): Data {
  return { company, nib: of, kbli, permit, request };
}

/** The company register, and the list for everybody. */
function enterRegister(sound: Sound): void {
  for (const { key, events } of streamsOf(readLog(sound.messages), 'g2b.company')) {
    const { versions, values } = recordOf(events);
    const all = [...values];
    const attributes = Object.fromEntries(all.map(([name, list]) => [name, list.at(-1)]));
    const history = Object.fromEntries(all.flatMap(([name, list]) => (list[1] ? [[name, list.slice(0, -1)]] : [])));
    for (const [index, { changed }] of versions.entries()) {
      const told = { nib: events[0]?.data.nib, company: key, changed, version: index + 1 };
      happen(sound, companyRecordUpdated, key, told, { attributes, history });
    }
    const listed = events.reduce(listedStep, {});
    sound.collection('g2b', 'company-search.g1').push({ _id: key, epoch: 1, seq: events.length, listed });
  }
}
