import { type Collection, type Ground, isDuplicateKey, on, type View, type ViewDefinition } from '@simpul/backbone';
import { type Agency, agencyEnrolled } from '@simpul/contracts';

/** A service's copy of the agency directory. */
export interface AgencyDirectory {
  /** The agency as last heard of, or undefined where the directory has not told of it yet. */
  find(id: string): Promise<Agency | undefined>;
  /** The central agency that is charged with state tax; of several always the same one. */
  taxOffice(): Promise<Agency | undefined>;
  /** The central agency that is charged with health insurance; of several always the same one. */
  healthInsurer(): Promise<Agency | undefined>;
  /** The central agency that gives technical approvals in the civil service (BKN); of several always the same one. */
  civilServiceAgency(): Promise<Agency | undefined>;
}

/** One generation of the copy. */
export interface AgencyCopy extends AgencyDirectory {
  /** Keeps what the directory tells, unless something later was told before. */
  keep(agency: Agency, position: Position): Promise<void>;
  contents(): AsyncIterable<{ id: string; value: Agency }>;
}

/** Where in its stream an event stands; later ones win. */
interface Position {
  readonly epoch: number;
  readonly seq: number;
}

interface Kept extends Position {
  readonly agency: Agency;
}

/** The copy of the directory, kept up to date. */
export const agenciesView: ViewDefinition<AgencyCopy> = {
  name: 'agencies',
  open: openAgencyCopy,
  on: (agencies) => [on(agencyEnrolled, (event) => agencies.keep(event.data, event))],
  contents: (agencies) => agencies.contents(),
};

/** The directory as it stands in the live generation. */
export function agencyDirectory(view: View<AgencyCopy>): AgencyDirectory {
  return {
    find: async (id) => (await view.live()).view.find(id),
    taxOffice: async () => (await view.live()).view.taxOffice(),
    healthInsurer: async () => (await view.live()).view.healthInsurer(),
    civilServiceAgency: async () => (await view.live()).view.civilServiceAgency(),
  };
}

/** Opens a generation of the copy, one document per agency. */
export function openAgencyCopy({ collection }: Pick<Ground, 'collection'>): AgencyCopy {
  const agencies: Collection<Kept> = collection();

  async function keep(agency: Agency, { epoch, seq }: Position): Promise<void> {
    const older = { _id: agency.id, $or: [{ epoch: { $lt: epoch } }, { epoch, seq: { $lt: seq } }] };
    try {
      await agencies.updateOne(older, { $set: { agency, epoch, seq } }, { upsert: true });
    } catch (error) {
      // there already, and not older: told again, or out of date
      if (!isDuplicateKey(error)) throw error;
    }
  }

  async function* contents(): AsyncIterable<{ id: string; value: Agency }> {
    for await (const { _id: id, agency } of agencies.find()) yield { id, value: agency };
  }

  async function first(charged: Record<string, unknown>): Promise<Agency | undefined> {
    const [found] = await agencies
      .find({ 'agency.level': 'central', ...charged } as never)
      .sort({ _id: 1 })
      .limit(1)
      .toArray();
    return found?.agency;
  }

  return {
    keep,
    contents,
    taxOffice: () => first({ 'agency.duties': 'state-tax', 'agency.branch': 'executive' }),
    healthInsurer: () => first({ 'agency.duties': 'health-insurance' }),
    civilServiceAgency: () => first({ 'agency.duties': 'civil-service' }),
    find: async (id) => (await agencies.findOne({ _id: id }))?.agency,
  };
}
