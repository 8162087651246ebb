import { type Backbone, on, type Reaction, type Repository, reaction } from '@simpul/backbone';
import {
  type DataRight,
  dataRequestOrdered,
  dataRequestRetentionAsked,
  dataRights,
  NotYet,
  type PersonDataService,
  personErased,
  Rejected,
} from '@simpul/contracts';
import type { Route } from '../http/route.ts';
import type { Actor } from '../identity/actor.ts';
import type { PersonKeys } from '../personal/person-keys.ts';
import { bindingsOf, type Holding, mustBeComplete } from './holding.ts';
import { type PersonDataCommand, type PersonDataState, personDataAggregate } from './person-data.ts';
import { personalDataRoute } from './personal-data.routes.ts';
import { createReconciling, erasedIndex, type Reconciling } from './reconcile.ts';
import { createSealing, type StoredSealed } from './sealing.ts';
import { createStandings } from './standing.ts';

/** What a service does for the rights of the persons it keeps data of. */
export interface PersonRights {
  readonly reaction: Reaction;
  readonly routes: Route[];
  isErased(person: string): Promise<boolean>;
  /** For after a restore; `startService` is given it. */
  readonly reconciling: Reconciling;
  /** Whether its processing is restricted at the person's own wish. */
  isRestricted(person: string): Promise<boolean>;
  /**
   * For what is told of a person to somebody else, or done about them.
   * @throws Rejected `person.restricted`, but to the person · `person.erased`
   */
  mustBeOpen(person: string, reader: Pick<Actor, 'personRef'>): Promise<void>;
}

interface Parts {
  readonly service: PersonDataService;
  readonly backbone: Pick<Backbone, 'repository'>;
  readonly keys: Pick<PersonKeys, 'destroy' | 'isDestroyed' | 'destroyed'>;
  readonly holdings: readonly Holding[];
  /** all that is stored sealed here, as given to `startService` */
  readonly stored: StoredSealed;
  /** Takes the consents of a person back, or the one that is named; in the service that keeps consents. */
  readonly withdraw?: (person: string, consent?: string) => Promise<void>;
}

interface Order {
  readonly person: string;
  readonly request: string;
  readonly right: DataRight;
  readonly orderedAt: string;
  readonly consent?: string | undefined;
}

/**
 * What a service does when persons use their rights (UU 27/2022 Pasal 5–13): it says whether a rule binds it to keep what it
 * has of them, restricts, withdraws and erases, and says when it is done. An erasure destroys the person's key, so that
 * documents, backups and caches can show nothing of them, sees to it that nothing of them is left in clear, and removes
 * what `holdings` keep; only then it is acknowledged, so whatever dies in between is done again.
 * @throws Error where `holdings` and the register of processing differ
 */
export function openPersonRights({ service, backbone, keys, holdings, stored, withdraw }: Parts): PersonRights {
  mustBeComplete(service, holdings);
  const records: Repository<PersonDataState, PersonDataCommand> = backbone.repository(personDataAggregate(service), {
    indexes: [erasedIndex],
  });
  const allSealed = createSealing(stored);
  const standings = createStandings(records.find);
  // not remembered: what is restricted is shown by no replica once it is said to be
  const isRestricted = async (person: string) => (await records.find(person))?.state.status === 'restricted';

  async function answer(person: string, request: string, round: number): Promise<void> {
    const bound = await bindingsOf(service, holdings, person, new Date());
    await records.handle(person, { type: 'answer-retention', request, round, bound });
  }

  async function carryOut({ person, request, right, orderedAt, consent }: Order): Promise<void> {
    const command = { type: 'carry-out', request, right, orderedAt } as const;
    if (right === 'withdraw') await withdraw?.(person, consent);
    const done = right === 'erase' ? { ...command, backupsExpireAt: await erase(person) } : command;
    if (right === 'lift-restriction' && !(await isSuperseded(person, orderedAt)))
      for (const each of holdings) await each.lifted?.(person);
    await records.handle(person, done);
    standings.forget(person);
  }

  /** Whether a later order restricts it again: then nothing can be made good, and nothing is to be waited for. */
  async function isSuperseded(person: string, orderedAt: string): Promise<boolean> {
    const state = (await records.find(person))?.state;
    return state?.status === 'restricted' && (state.orderedAt ?? '') > orderedAt;
  }

  /** The key first: what is left of the rest cannot be read any more. Answers when its last backup is gone. */
  async function erase(person: string): Promise<string> {
    const { backupsExpireAt } = await keys.destroy(person);
    for (const each of holdings) await each.erase?.(person);
    await allSealed();
    return backupsExpireAt.toISOString();
  }

  return {
    isErased: async (person) => (await standings.of(person)) === 'erased',
    reconciling: createReconciling({ records, keys, erase }),
    isRestricted,
    async mustBeOpen(person, { personRef }) {
      const status = (await records.find(person))?.state.status;
      if (status === 'erased') throw new Rejected('person.erased');
      if (status === 'restricted' && personRef !== person) throw new Rejected('person.restricted');
    },
    routes: [personalDataRoute({ service, holdings, isRestricted })],
    // no marks are left: a person may be asked about any number of times, and the state shows what was done
    reaction: reaction({
      name: 'person-rights',
      on: [
        on(dataRequestRetentionAsked, async ({ subject: request, data: { person, round, services } }) => {
          if (services.includes(service)) await answer(person, request, round);
        }),
        on(dataRequestOrdered, async ({ subject: request, data: { person, right, services, consent, orderedAt } }) => {
          if (services.includes(service)) await carryOut({ person, request, right: known(right), consent, orderedAt });
        }),
        on(personErased, ({ data: { person, request, erasedAt } }) =>
          carryOut({ person, request, right: 'erase', orderedAt: erasedAt }),
        ),
      ],
    }),
  };
}

/** @throws NotYet for a right that a newer version of this service knows */
function known(right: string): DataRight {
  const found = dataRights.find((each) => each === right);
  if (!found) throw new NotYet(`the right to ${right}`);
  return found;
}
