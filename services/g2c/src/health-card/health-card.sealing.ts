import type { StateCodec } from '@simpul/backbone';
import { type PersonKeys, sealed } from '@simpul/service';
import { z } from 'zod';
import type { HealthCardState } from './health-card.state.ts';

/** Of a card nothing stored is a value of a person; the answers that are remembered beside it hold the participant number. */
const StoredCard = z.object({});

/** Cards as they stand in the store: what was answered about one under the key of its holder. */
export function healthCardCodec(keys: PersonKeys): StateCodec<HealthCardState> {
  return sealed(StoredCard, {
    keys,
    collection: 'health-card',
    subject: (_, state) => (state.status === 'none' ? undefined : state.person),
  });
}
