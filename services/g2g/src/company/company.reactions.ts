import { on, type Reaction, type Received, type Repository, reaction } from '@simpul/backbone';
import {
  companyAmended,
  companyClosed,
  companyLicensed,
  companyMandateGiven,
  companyMandateLimited,
  companyMandateRevoked,
  companyRefused,
  companyRegistered,
} from '@simpul/contracts';
import type { CompanyCommand, CompanyState, CompanyTold } from './company.ts';

/** Takes what `g2b` tells of companies into the register; each has one source, its own stream, and so one mark. */
export function companyReaction(companies: Repository<CompanyState, CompanyCommand>): Reaction {
  const take = (event: Received<unknown>, at: string) => {
    const told = { type: event.type, data: event.data } as CompanyTold;
    return companies.handle(event.subject, { type: 'take', told, event: event.id, at }, { cause: event });
  };
  const target = ({ subject: id }: Received<unknown>) => ({ collection: 'company', id });
  return reaction({
    name: 'company-register',
    on: [
      on(companyRegistered, (event) => take(event, event.data.registeredAt), { target }),
      on(companyAmended, (event) => take(event, event.data.amendedAt), { target }),
      on(companyLicensed, (event) => take(event, event.data.licensedAt), { target }),
      on(companyRefused, (event) => take(event, event.data.refusedAt), { target }),
      on(companyClosed, (event) => take(event, event.data.closedAt), { target }),
      on(companyMandateGiven, (event) => take(event, event.data.givenAt), { target }),
      on(companyMandateLimited, (event) => take(event, event.time), { target }),
      on(companyMandateRevoked, (event) => take(event, event.time), { target }),
    ],
  });
}
