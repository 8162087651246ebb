import { unwrap } from '@simpul/client';
import type { Employee, HealthCard } from '@simpul/contracts';
import type { Caller } from './calls.ts';
import type { Effect } from './effects.ts';
import { rupiah } from './pen.ts';
import type { Scene } from './scene.ts';

/** A civil servant as the register in g2g has them, read by HR of the agency. */
export function civilServantRecord({ acting }: Scene, { who }: Caller, { id: employee }: Pick<Employee, 'id'>): Effect {
  return {
    label: 'register',
    awaited: () => `the civil servant ${employee} in the register`,
    everyMs: 100,
    async look() {
      const { data, response } = await acting(who).g2g.GET('/v1/civil-servants/{employee}', {
        params: { path: { employee } },
      });
      if (!data) {
        if (response.status !== 404) throw new Error(`the register answered ${response.status}`);
        return undefined;
      }
      const { status, rank, unit, version } = data;
      return {
        lines: [`${status.value}, ${rank.value}, ${unit.value}, version ${version}`, `told by ${status.event}`],
      };
    },
  };
}

/** A civil servant as the register in g2g has them once they are appointed, with the decree that says so. */
export function appointedRecord({ acting }: Scene, { who }: Caller, { id: employee }: Pick<Employee, 'id'>): Effect {
  return {
    label: 'register',
    awaited: () => `${employee} as a permanent civil servant in the register`,
    everyMs: 100,
    async look() {
      const params = { path: { employee } };
      const { status, rank } = await unwrap(acting(who).g2g.GET('/v1/civil-servants/{employee}', { params }));
      if (status.value !== 'permanent') return undefined;
      return { lines: [`${status.value}, ${rank.value}`, `by decree ${status.decree?.number}`] };
    },
  };
}

/** A health card that the state pays for from a base, as its holder sees it. */
export function paidBy({ acting }: Scene, { who }: Caller, id: string, base: number): Effect {
  return {
    label: 'card',
    awaited: () => `a health card in segment ppu-pn with the base ${rupiah(base)}`,
    everyMs: 100,
    async look() {
      const card = await unwrap(acting(who).g2c.GET('/v1/health-cards/{id}', { params: { path: { id } } }));
      const { segment, status, employment } = card;
      if (status !== 'active' || segment !== 'ppu-pn' || employment?.base !== base) return undefined;
      const { agency, employer = 0, worker = 0 } = employment;
      return {
        lines: [`${card.number} ${status}, ${segment}`, `${agency} ${rupiah(employer)}, herself ${rupiah(worker)}`],
      };
    },
  };
}

/** A health card as its holder sees it, once it stands as awaited. */
export function healthCard(
  { acting }: Scene,
  { who }: Caller,
  id: string,
  awaited: Pick<HealthCard, 'status' | 'segment'>,
): Effect {
  return {
    label: 'card',
    awaited: () => `a health card ${awaited.status}, ${awaited.segment}`,
    everyMs: 100,
    async look() {
      const card = await unwrap(acting(who).g2c.GET('/v1/health-cards/{id}', { params: { path: { id } } }));
      if (card.status !== awaited.status || card.segment !== awaited.segment) return undefined;
      return { lines: [`${card.number ?? ''} ${card.status}, ${card.segment}, class ${card.class}`.trim()] };
    },
  };
}

/** How many seats of a formation are filled. */
export function seatsTaken({ acting }: Scene, { who }: Caller, id: string, awaited: number): Effect {
  return {
    label: 'seats',
    awaited: () => `${awaited} seats of the formation taken`,
    everyMs: 100,
    async look() {
      const { taken, seats } = await unwrap(acting(who).g2e.GET('/v1/formations/{id}', { params: { path: { id } } }));
      return taken === awaited ? { lines: [`${taken} of ${seats} taken`] } : undefined;
    },
  };
}
