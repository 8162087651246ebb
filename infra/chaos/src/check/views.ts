import type { ChaosService } from '../ground.ts';
import { documentsOf } from './rule.ts';
import type { Snapshot, StoredDocument } from './snapshot.ts';

/** The collections of a view's live generation; `firstCollection` is what the first one is called where it has a name of its own. */
export function liveGeneration(
  snapshot: Snapshot,
  service: ChaosService,
  view: string,
  { firstCollection }: { firstCollection?: string } = {},
): { readonly number: number; documents(suffix?: string): readonly StoredDocument[] } {
  const pointer = documentsOf(snapshot, service, 'views').find(({ _id }) => _id === view);
  const number = typeof pointer?.live === 'number' ? pointer.live : 1;
  const base = number === 1 && firstCollection ? firstCollection : `${view}.g${number}`;
  return {
    number,
    documents: (suffix) => documentsOf(snapshot, service, suffix ? `${base}.${suffix}` : base),
  };
}
