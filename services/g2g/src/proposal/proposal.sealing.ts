import type { StateCodec } from '@simpul/backbone';
import { ProposedChanges } from '@simpul/contracts';
import { type PersonKeys, sealed } from '@simpul/service';
import { z } from 'zod';
import type { ProposalState } from './proposal.ts';

const { shape } = ProposedChanges;

/** Every proposed value whole: of an address the region too, which tells where somebody means to live. */
const StoredProposal = z.object({
  changes: z.object(
    Object.fromEntries(Object.entries(shape).map(([name, value]) => [name, value.meta({ personal: true })])),
  ),
});

/** Proposals as they stand in the store: the values under the key of the person they are about. */
export function proposalCodec(keys: PersonKeys): StateCodec<ProposalState> {
  return sealed(StoredProposal, {
    keys,
    collection: 'proposal',
    subject: (_, state) => (state.status === 'none' ? undefined : state.person),
  });
}
