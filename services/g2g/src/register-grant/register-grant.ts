import {
  aggregate,
  type EventOf,
  endOfJakartaDay,
  type GrantRevocation,
  type NewRegisterGrant,
  Rejected,
  registerAttributes,
  registerGrantGiven,
  registerGrantRevoked,
} from '@simpul/contracts';

/** What somebody may read of a register: one per consumer and register, from which its id derives. */
export type RegisterGrantState =
  | { status: 'none' }
  | ({ status: 'given'; givenAt: string } & NewRegisterGrant)
  | ({ status: 'revoked'; givenAt: string; revokedAt: string; reason: string } & NewRegisterGrant);

/** `found` is given once, where there never was a grant: what was revoked since is not given again. */
export type RegisterGrantCommand =
  | { type: 'give'; terms: NewRegisterGrant }
  | { type: 'found'; terms: NewRegisterGrant }
  | { type: 'revoke'; reason: GrantRevocation };

export type RegisterGrantEvent = EventOf<typeof registerGrantGiven | typeof registerGrantRevoked>;

/** Access to a register's records (for people: Permendagri 102/2019 on access to population data). */
export const registerGrant = aggregate<RegisterGrantState, RegisterGrantCommand, RegisterGrantEvent>({
  service: 'g2g',
  name: 'register-grant',
  schema: 1,
  initial: { status: 'none' },
  events: [registerGrantGiven, registerGrantRevoked],

  decide(state, command, { now }) {
    switch (command.type) {
      case 'found':
        if (state.status !== 'none') return [];
        return [registerGrantGiven({ ...command.terms, givenAt: now.toISOString() })];
      case 'give': {
        const { terms } = command;
        const { register, fields, until } = terms;
        const unknown = fields.filter((field) => !registerAttributes(register).includes(field));
        if (unknown.length > 0) throw new Rejected('register-grant.field-unknown', { register, fields: unknown });
        if (endOfJakartaDay(until) <= now) throw new Rejected('register-grant.until-in-past');
        return [registerGrantGiven({ ...terms, givenAt: now.toISOString() })];
      }
      case 'revoke': {
        if (state.status === 'none') throw new Rejected('register-grant.not-found');
        if (state.status === 'revoked') return [];
        const { consumer, register } = state;
        return [registerGrantRevoked({ consumer, register, reason: command.reason, revokedAt: now.toISOString() })];
      }
    }
  },

  evolve(state, event) {
    switch (event.type) {
      case 'g2g.register-grant.given.v1':
        return { status: 'given', ...(event.data as NewRegisterGrant & { givenAt: string }) };
      case 'g2g.register-grant.revoked.v1': {
        if (state.status === 'none') return state;
        const { reason, revokedAt } = event.data;
        return { ...state, status: 'revoked', reason, revokedAt };
      }
    }
  },
});

/** The attributes that may be read now; none where the grant was revoked or its last day is over. */
export function readable(state: RegisterGrantState, now: Date): readonly string[] {
  return state.status === 'given' && now < endOfJakartaDay(state.until) ? state.fields : [];
}
