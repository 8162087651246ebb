import {
  aggregate,
  type BusinessScale,
  type CompanyKind,
  companyAmended,
  companyClosed,
  companyLicensed,
  companyMandateGiven,
  companyPowers,
  companyRefused,
  companyRegistered,
  companyTopic,
  jakartaDay,
  type RatedActivity,
  Rejected,
  riskOf,
  scaleOf,
} from '@simpul/contracts';
import { evolveCompany } from './company.evolve.ts';
import { actingFor, endOver, firstEnd, give, limitTo, mayLookAt, revoke } from './company.mandates.ts';
import { type Applicant, permitEvents, permitNumber, type Rated, rate, withdraw } from './company.permits.ts';
import {
  type CompanyCommand,
  type CompanyEvent,
  type CompanyState,
  isSameKbli,
  type RegisteredCompany,
} from './company.state.ts';

type Command<T extends CompanyCommand['type']> = Extract<CompanyCommand, { type: T }>;

/** A company: its number at once, permits by the risk of what it does, and people with mandates (PP 28/2025). */
export const company = aggregate<CompanyState, CompanyCommand, CompanyEvent>({
  service: 'g2b',
  name: 'company',
  schema: 1,
  initial: { status: 'none' },
  events: companyTopic.events,

  decide(state, command, { now, id }) {
    switch (command.type) {
      case 'register':
        if (state.status === 'registered') throw new Rejected('company.already-registered', { nib: state.nib });
        if (state.status === 'closed') throw new Rejected('company.closed');
        return register(command, id, now);
      case 'amend':
        return amend(actingFor(state, command.by, 'company', now), command, id, now);
      case 'request-review':
        return requestAgain(actingFor(state, command.by, 'licence', now), command, id, now);
      case 'answer':
        if (state.status === 'none') throw new Rejected('company.not-found');
        return state.status === 'closed' ? [] : answer(state, command);
      case 'give-mandate':
        return give(actingFor(state, command.by, 'company', now), command, now);
      case 'limit-mandate':
        return limitTo(actingFor(state, command.by, 'company', now), command, now);
      case 'revoke-mandate':
        return revoke(revokingFor(state, command, now), command.person);
      case 'end-mandates':
        return state.status === 'registered' ? endOver(state, now) : [];
      case 'close':
        return close(actingFor(state, command.by, 'company', now), command, id, now);
    }
  },

  evolve: evolveCompany,

  dueAt: (state) => (state.status === 'registered' ? firstEnd(state) : undefined),
  due: { type: 'end-mandates' },
});

function register(command: Command<'register'>, id: string, now: Date): CompanyEvent[] {
  const { by, kind, nib, name, region, capital, deed, selfDeclaration } = command;
  const [at, day] = [now.toISOString(), jakartaDay(now)];
  if (deed && deed.date > day) throw new Rejected('company.deed-in-future');
  const scale = scaleFor(kind, capital, day);
  const rated = rate(command.activities, { scale, day });
  const applicant: Applicant = { id, nib, region, scale, requests: 0, numbers: 0, selfDeclaration, now };
  const told = { nib, kind, name, scale, region, activities: shown(rated), representative: by, registeredAt: at };
  return [
    { ...companyRegistered(told), kept: { capital, ...(deed && { deed }) } },
    companyMandateGiven({ nib, person: by, powers: [...companyPowers], by, givenAt: at }),
    ...permitEvents(applicant, rated),
  ];
}

function amend(company: RegisteredCompany, command: Command<'amend'>, id: string, now: Date): CompanyEvent[] {
  const { changes, selfDeclaration } = command;
  const { nib, kind, activities: before, requests, numbers } = company;
  const day = jakartaDay(now);
  const { name, region, capital } = { ...company, ...changes };
  const scale = changes.capital === undefined ? company.scale : scaleFor(kind, capital, day);
  const wanted = changes.activities ?? before.map(({ kbli }) => kbli);
  const moved = region !== company.region;
  const rating = changes.activities !== undefined || scale !== company.scale || moved;
  const rated = rating ? rate(wanted, { scale, day, before }) : undefined;
  const activities = rated && isOther(rated, before) ? shown(rated) : undefined;
  const news = {
    ...(name !== company.name && { name }),
    ...(capital !== company.capital && { capital }),
    ...(scale !== company.scale && { scale }),
    ...(moved && { region }),
    ...(activities && { activities }),
  };
  const changed = Object.keys(news);
  if (changed.length === 0) return []; // told what is known already: harmless
  const { capital: _, ...told } = news;
  const applicant: Applicant = { id, nib, region, scale, requests, numbers, selfDeclaration, now };
  return [
    { ...companyAmended({ nib, changed, ...told, amendedAt: now.toISOString() }), kept: { capital } },
    ...(rated ? permitEvents(applicant, rated, { before, moved }) : []),
  ];
}

function requestAgain(
  company: RegisteredCompany,
  { kbli }: Command<'request-review'>,
  id: string,
  now: Date,
): CompanyEvent[] {
  const { edition, code } = kbli;
  const activity = company.activities.find((each) => isSameKbli(each.kbli, kbli));
  if (!activity) throw new Rejected('company.activity-unknown', { code });
  if (!activity.refusal) throw new Rejected('company.not-refused', { code });
  const rule = riskOf(kbli, company.scale, { on: jakartaDay(now) });
  if (!rule) throw new Rejected('company.unknown-kbli', { edition, code });
  return permitEvents({ ...company, id, now, selfDeclaration: false }, [{ kbli, risk: rule.risk, rule }]);
}

/** The answer to a request that was withdrawn, or asked anew since, changes nothing. */
function answer(company: RegisteredCompany, { request, outcome, reason, at }: Command<'answer'>): CompanyEvent[] {
  const { nib } = company;
  const activity = company.activities.find(({ review }) => review?.request === request);
  if (!activity?.review) return [];
  const { kbli } = activity;
  const { permit } = activity.review;
  if (outcome === 'refused') {
    return [companyRefused({ nib, kbli, permit, reason: reason ?? 'not-told', refusedAt: at })];
  }
  const basis = outcome === 'approved' ? 'verified' : 'deemed';
  return [companyLicensed({ nib, kbli, permit, number: permitNumber(company), basis, licensedAt: at })];
}

/** Everybody may give up their own mandate. */
function revokingFor(state: CompanyState, { by, person }: Command<'revoke-mandate'>, now: Date): RegisteredCompany {
  const own = by === person && state.status === 'registered' && mayLookAt(state, by, now);
  return own ? state : actingFor(state, by, 'company', now);
}

function close(company: RegisteredCompany, { reason }: Command<'close'>, id: string, now: Date): CompanyEvent[] {
  const { nib, activities } = company;
  const withdrawn = activities.flatMap((activity) => withdraw({ id, nib, now }, activity));
  return [...withdrawn, companyClosed({ nib, reason, closedAt: now.toISOString() })];
}

function scaleFor(kind: CompanyKind, capital: number, day: string): BusinessScale {
  const scale = scaleOf(capital, day);
  if (kind === 'umk' && scale !== 'micro' && scale !== 'small')
    throw new Rejected('company.too-large-for-umk', { scale });
  return scale;
}

function shown(rated: readonly Rated[]): RatedActivity[] {
  return rated.map(({ kbli, risk }) => ({ kbli, risk }));
}

function isOther(rated: readonly Rated[], before: readonly RatedActivity[]): boolean {
  const known = (each: RatedActivity) =>
    before.some(({ kbli, risk }) => isSameKbli(kbli, each.kbli) && risk === each.risk);
  return rated.length !== before.length || !rated.every(known);
}
