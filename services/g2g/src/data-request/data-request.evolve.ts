import { type DataRight, personDataServices, type ServiceBinding } from '@simpul/contracts';
import type { DataRequestEvent, DataRequestState, KnownRequest } from './data-request.state.ts';
import type { DataRequestSettings } from './data-request.ts';

/** What a request is after one more event. */
export function evolveDataRequest(
  state: DataRequestState,
  event: DataRequestEvent,
  settings: DataRequestSettings,
): DataRequestState {
  if (event.type === 'g2g.data-request.submitted.v1') {
    const { person, right, legalBasis, dueAt, proposal, consent, submittedAt } = event.data;
    return {
      status: 'assessing',
      person,
      right: right as DataRight,
      legalBasis,
      region: event.region,
      submittedAt,
      dueAt,
      overdue: false,
      ...(proposal && { proposal }),
      ...(consent && { consent }),
      ...{ awaited: [], round: 0, bound: [], registerErased: false, chased: 0, alarm: false },
    };
  }
  if (state.status === 'none') throw new Error(`${event.type} of a request that nobody made`);
  switch (event.type) {
    case 'g2g.data-request.retention-asked.v1': {
      const { round, services, askedAt } = event.data;
      const again = round === state.round;
      const asked: KnownRequest = { ...state, status: 'assessing', round, awaited: services };
      return chasing(again ? asked : { ...asked, bound: [] }, askedAt, again, settings);
    }
    case 'g2g.data-request.answered.v1': {
      const { service, bound } = event.data;
      const awaited = state.awaited.filter((each) => each !== service);
      const bases: readonly ServiceBinding[] = [...state.bound, ...bound.map((each) => ({ ...each, service }))];
      const noted = { ...state, awaited, bound: bases };
      if (awaited.length > 0) return noted;
      return { ...settled(noted), status: state.decision ? 'assessing' : 'awaiting-decision' };
    }
    case 'g2g.data-request.decided.v1': {
      const { agency, ground, decidedAt: at } = event.data;
      return { ...state, decision: { agency, officer: event.officer, ground, at } };
    }
    case 'g2g.data-request.erasure-ordered.v1': {
      const { nth, orderedAt } = event.data;
      const awaited = nth > 1 ? state.awaited : personDataServices;
      return chasing({ ...state, status: 'carrying-out', awaited }, orderedAt, nth > 1, settings);
    }
    case 'g2g.data-request.ordered.v1': {
      const { services, nth, right, orderedAt } = event.data;
      const ordered: KnownRequest = { ...state, status: 'carrying-out', awaited: services, orderedAt };
      const registerErased = right === 'erase';
      return chasing({ ...ordered, registerErased }, event.toldAt, nth > 1 && nth > state.chased + 1, settings);
    }
    case 'g2g.data-request.acknowledged.v1': {
      const { service, backupsExpireAt } = event.data;
      const latest = [state.backupsExpireAt, backupsExpireAt]
        .flatMap((each) => each ?? [])
        .toSorted()
        .at(-1);
      const awaited = state.awaited.filter((each) => each !== service);
      return { ...state, awaited, ...(latest && { backupsExpireAt: latest }) };
    }
    case 'g2g.data-request.completed.v1':
      return { ...settled(state), status: 'completed', alarm: false, awaited: [], completedAt: event.data.completedAt };
    case 'g2g.data-request.refused.v1': {
      const { bases, refusedAt } = event.data;
      return { ...settled(state), status: 'refused', alarm: false, awaited: [], bases, refusedAt };
    }
    case 'g2g.data-request.overdue.v1':
      return { ...state, overdue: true, alarm: true };
  }
}

/** Services that are asked, and when they are asked again; asked again already, somebody should look. */
function chasing(
  state: KnownRequest,
  askedAt: string,
  again: boolean,
  { chaseAfterMs }: DataRequestSettings,
): KnownRequest {
  const chaseAt = new Date(Date.parse(askedAt) + chaseAfterMs).toISOString();
  return again ? { ...state, chaseAt, chased: state.chased + 1, alarm: true } : { ...state, chaseAt };
}

/** Nobody is waited for any more. */
function settled({ chaseAt: _, ...state }: KnownRequest): KnownRequest {
  return state;
}
