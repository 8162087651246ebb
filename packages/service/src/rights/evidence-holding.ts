import type { PersonDataService } from '@simpul/contracts';
import type { Connection } from 'mongoose';
import { openReadings } from '../evidence/data-access.ts';
import { copyLimit, type Holding } from './holding.ts';

/** Who read whose data, as `GET /v1/me/data-access` tells it; it names people by reference only, and outlives an erasure as proof. */
export function evidenceHolding(service: PersonDataService, db: Connection): Holding {
  const readings = openReadings(db, service);
  return { record: 'evidence', copy: (person) => readings(person, { limit: copyLimit + 1 }) };
}
