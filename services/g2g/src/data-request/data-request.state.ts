import type {
  Binding,
  DataRight,
  dataRequestAcknowledged,
  dataRequestAnswered,
  dataRequestCompleted,
  dataRequestDecided,
  dataRequestErasureOrdered,
  dataRequestOrdered,
  dataRequestOverdue,
  dataRequestRefused,
  dataRequestRetentionAsked,
  dataRequestSubmitted,
  ErasureDecision,
  EventOf,
  PersonDataService,
  RegionCode,
  ServiceBinding,
} from '@simpul/contracts';

/** What somebody asked for, and how far it has come. */
export interface KnownRequest {
  readonly status: 'assessing' | 'awaiting-decision' | 'carrying-out' | 'completed' | 'refused';
  readonly person: string;
  readonly right: DataRight;
  readonly legalBasis: string;
  /** the regency where the person lived when they asked */
  readonly region: RegionCode;
  readonly submittedAt: string;
  readonly dueAt: string;
  readonly overdue: boolean;
  readonly proposal?: string;
  readonly consent?: string;
  /** services that have not answered, or not done it yet */
  readonly awaited: readonly string[];
  /** which time the services are asked whether they are bound, and what those of this time said */
  readonly round: number;
  readonly bound: readonly ServiceBinding[];
  readonly decision?: {
    readonly agency: string;
    readonly officer: string;
    readonly ground: string;
    readonly at: string;
  };
  /** whether the person register has carried out an erasure: no other service does so before */
  readonly registerErased: boolean;
  /** how often the awaited services were asked again, and when they are next */
  readonly chased: number;
  readonly chaseAt?: string;
  /** when the services were first told to do it: of two orders the later one counts, however late they are repeated */
  readonly orderedAt?: string;
  /** whether somebody should look: it is late, or services had to be asked again */
  readonly alarm: boolean;
  readonly bases?: readonly ServiceBinding[];
  readonly backupsExpireAt?: string;
  readonly completedAt?: string;
  readonly refusedAt?: string;
}
export type DataRequestState = { readonly status: 'none' } | KnownRequest;

/** `look` is the clock's. Times are ISO 8601 in UTC. */
export type DataRequestCommand =
  | {
      readonly type: 'submit';
      readonly person: string;
      readonly right: DataRight;
      readonly region: RegionCode;
      readonly proposal?: string;
      readonly consent?: string;
    }
  | {
      readonly type: 'note-answer';
      readonly service: PersonDataService;
      readonly round: number;
      readonly bound: readonly Binding[];
    }
  | { readonly type: 'decide'; readonly agency: string; readonly officer: string; readonly decision: ErasureDecision }
  | { readonly type: 'confirm-register' }
  | { readonly type: 'refuse'; readonly base: ServiceBinding }
  | {
      readonly type: 'acknowledge';
      readonly service: PersonDataService;
      readonly right: string;
      readonly at: string;
      readonly backupsExpireAt?: string;
    }
  | { readonly type: 'conclude'; readonly applied: boolean }
  | { readonly type: 'look' };

/** Only `data` is published: where the person lives, which officer decided and when an order was repeated stays here. */
export type DataRequestEvent =
  | (EventOf<typeof dataRequestSubmitted> & { readonly region: RegionCode })
  | (EventOf<typeof dataRequestDecided> & { readonly officer: string })
  | (EventOf<typeof dataRequestOrdered> & { readonly toldAt: string })
  | EventOf<
      | typeof dataRequestRetentionAsked
      | typeof dataRequestAnswered
      | typeof dataRequestErasureOrdered
      | typeof dataRequestAcknowledged
      | typeof dataRequestRefused
      | typeof dataRequestCompleted
      | typeof dataRequestOverdue
    >;

/** Whether something is still to be done. */
export function isOpen({ status }: DataRequestState): boolean {
  return status === 'assessing' || status === 'awaiting-decision' || status === 'carrying-out';
}
