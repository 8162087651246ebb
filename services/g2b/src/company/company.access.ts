import type { Repository, Stored } from '@simpul/backbone';
import { type CompanyPower, covers, Rejected } from '@simpul/contracts';
import type { Actor, AgencyDirectory } from '@simpul/service';
import { liveMandate, mayLookAt } from './company.mandates.ts';
import type { Nibs } from './company.nibs.ts';
import type { CompanyCommand, CompanyState, KnownCompany, RegisteredCompany } from './company.state.ts';

export type Companies = Repository<CompanyState, CompanyCommand>;

/** A company in whose name a person acts, as it was when they were let in. */
export interface Represented {
  readonly id: string;
  readonly nib: string;
  readonly person: string;
  readonly company: RegisteredCompany;
}

/** For the capabilities that businesses use: who acts for which company. */
export interface Mandates {
  /**
   * The company a `business:` token acts for, where its person holds a live mandate with the power.
   * @throws Rejected `mandate.missing` · `mandate.power-missing` (`mandateProblems`)
   */
  require(actor: Actor, power: CompanyPower): Promise<Represented>;
  /** A company by its number, closed ones too; undefined where none was registered under it. */
  find(nib: string): Promise<Stored<KnownCompany> | undefined>;
}

/** Looks companies up by their numbers, and mandates in them. */
export function createMandates({ companies, nibs }: { companies: Companies; nibs: Nibs }): Mandates {
  async function find(nib: string): Promise<Stored<KnownCompany> | undefined> {
    const id = await nibs.companyOf(nib);
    return id === undefined ? undefined : known(await companies.find(id));
  }

  return {
    find,
    async require(actor, power) {
      const { nib, personRef: person } = actor;
      const found = nib === undefined ? undefined : await find(nib);
      const mandate = found && person !== undefined && liveMandate(found.state, person, new Date());
      if (!nib || !person || !mandate || found.state.status === 'closed') throw new Rejected('mandate.missing');
      if (!mandate.powers.includes(power)) throw new Rejected('mandate.power-missing', { power });
      return { id: found.id, nib, person, company: found.state };
    },
  };
}

/** A stored company that was registered. */
export function known(stored: Stored<CompanyState> | undefined): Stored<KnownCompany> | undefined {
  return stored && stored.state.status !== 'none' ? { ...stored, state: stored.state } : undefined;
}

/**
 * Whether an actor may see a company: a representative by mandate (a `business:` token only its own company), an officer
 * of a government agency in the agency's region and below.
 * @throws Rejected `company.agency-unknown`
 */
export async function sees(actor: Actor, company: KnownCompany, agencies: AgencyDirectory): Promise<boolean> {
  const { kind, personRef, nib, agency: id } = actor;
  if (kind === 'officer' && id) {
    const agency = await agencies.find(id);
    if (!agency) throw new Rejected('company.agency-unknown', { agency: id });
    return agency.kind === 'agency' && covers(agency.region, company.region);
  }
  if (nib !== undefined && nib !== company.nib) return false;
  return personRef !== undefined && mayLookAt(company, personRef, new Date());
}
