import {
  type Agency,
  type AgencyLevel,
  agencyEnrolled,
  aggregate,
  covers,
  type EventOf,
  type NewAgency,
  type RegionCode,
  type RegionLevel,
  Rejected,
  regionLevel,
} from '@simpul/contracts';

/** An agency in the directory; its id is the natural key that operators gave it. */
export type AgencyState = { status: 'none' } | ({ status: 'enrolled' } & Agency);

/** `parentRegion` is that of the named parent where the directory has it. */
export type AgencyCommand = { type: 'enrol'; agency: NewAgency; parentRegion?: RegionCode | undefined };

export type AgencyEvent = EventOf<typeof agencyEnrolled>;

/** Which regions an agency of a level may stand for. */
const regionOf: Readonly<Record<AgencyLevel, RegionLevel>> = {
  central: 'nation',
  province: 'province',
  regency: 'regency',
  city: 'regency', // Kemendagri codes a city (kota) at the level of a regency (kabupaten)
  village: 'village',
};

/** The directory of agencies of all levels and branches (Inpres 3/2003: every one begins with preparation). */
export const agency = aggregate<AgencyState, AgencyCommand, AgencyEvent>({
  service: 'g2g',
  name: 'agency',
  schema: 1,
  initial: { status: 'none' },
  events: [agencyEnrolled],

  decide(state, command, { now }) {
    const { agency: wanted, parentRegion } = command;
    const { id, level, region, parent } = wanted;
    if (state.status === 'enrolled') throw new Rejected('agency.already-enrolled', { id });
    const [expected, actual] = [regionOf[level], regionLevel(region)];
    if (actual !== expected) throw new Rejected('agency.region-level-mismatch', { level, region, expected, actual });
    if (parent && !parentRegion) throw new Rejected('agency.parent-unknown', { parent });
    if (parentRegion && !covers(parentRegion, region)) throw new Rejected('agency.parent-elsewhere', { parent });
    return [agencyEnrolled({ ...wanted, stage: 'preparation', enrolledAt: now.toISOString() })];
  },

  evolve(_state, event) {
    return { status: 'enrolled', ...event.data };
  },
});
