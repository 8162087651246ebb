import type {
  AppointmentTerms,
  CareerStep,
  EmployeeDecree,
  EmployeeRank,
  EventOf,
  employeeAppointed,
  employeeContractEnded,
  employeeContractRenewed,
  employeeDecreeReceived,
  employeeDismissed,
  employeeHired,
  employeePromoted,
  employeeRequirementMet,
  employeeRetired,
  employeeSworn,
  employeeTransferred,
  Position,
  PromotionTerms,
  RequirementKind,
  TransferTerms,
} from '@simpul/contracts';

/** What a decree decided; a transfer comes with the position of the receiving formation. */
export type Decided =
  | { readonly kind: 'appointment'; readonly terms: AppointmentTerms }
  | { readonly kind: 'transfer'; readonly terms: TransferTerms; readonly position: Position }
  | { readonly kind: 'promotion'; readonly terms: PromotionTerms };
export type DecidedByDecree = Decided & { readonly decree: EmployeeDecree };

export interface Requirement {
  readonly kind: RequirementKind;
  readonly reference: string;
  readonly result?: string;
  readonly at: string;
}

/** Where somebody stands in their career. */
export type Place = Pick<CareerStep, 'status' | 'agency' | 'formation' | 'position' | 'unit' | 'rank' | 'baseSalary'>;

/** One person’s employment, now and before. The NIP is personal data: no event carries it, and it is gone once erased. */
export interface KnownEmployee extends Place {
  readonly person: string;
  readonly nip?: string;
  readonly employeeRef: string;
  readonly startsOn: string;
  readonly hiredAt: string;
  readonly probationUntil?: string;
  readonly contractUntil?: string;
  readonly requirements: readonly Requirement[];
  readonly sworn?: { readonly on: string; readonly record: string };
  readonly pending: readonly DecidedByDecree[];
  readonly career: readonly CareerStep[];
  /** formations of earlier employments to which no transfer came, by whose seats it may not have been heard yet */
  readonly forgone?: readonly string[];
}
export type EmployeeState = { readonly status: 'none' } | KnownEmployee;

/** What somebody is hired with; `nip` is empty where it is only asked whether they could be. */
export interface Hire {
  readonly person: string;
  readonly birthDate: string;
  readonly nip: string;
  readonly employeeRef: string;
  readonly agency: string;
  readonly employment: 'cpns' | 'pppk';
  readonly formation: string;
  readonly position: Position;
  readonly year: number;
  readonly unit: string;
  readonly rank: EmployeeRank;
  readonly startsOn: string;
  readonly contractUntil?: string;
  /** instant after which the seat may be given to somebody else */
  readonly hireBy: string;
}

/** `recall` does nothing: it finds the answer that a request was given. What a deadline brings is the clock’s `advance`. */
export type EmployeeCommand =
  | { type: 'recall' }
  | { type: 'hire'; hire: Hire }
  | { type: 'meet'; kind: RequirementKind; reference: string; result?: string; completedOn?: string }
  | { type: 'pass-latsar'; reference: string }
  | { type: 'decree'; decided: DecidedByDecree }
  | { type: 'swear'; on: string; record: string }
  | { type: 'renew'; until: string }
  | { type: 'dismiss'; reason: string; effectiveOn: string }
  | { type: 'advance' };

/** What the state needs and no topic carries goes beside `data`. */
export type EmployeeEvent =
  | (EventOf<typeof employeeHired> & { readonly nip: string; readonly at: Position })
  | (EventOf<typeof employeeTransferred> & { readonly at: Position })
  | (EventOf<typeof employeeDecreeReceived> & { readonly decided: DecidedByDecree })
  | EventOf<
      | typeof employeeRequirementMet
      | typeof employeeAppointed
      | typeof employeeSworn
      | typeof employeeDismissed
      | typeof employeeContractRenewed
      | typeof employeeContractEnded
      | typeof employeePromoted
      | typeof employeeRetired
    >;

/** Whether nothing can tell any more who it is about: the key to the NIP was destroyed. */
export function isErased(state: EmployeeState): boolean {
  return state.status !== 'none' && state.nip === undefined;
}

const inService = ['probation', 'permanent', 'contract'] as const;
type InService = KnownEmployee & { readonly status: (typeof inService)[number] };

/** Whether somebody is employed: on probation, permanent or by contract. */
export function isInService(state: EmployeeState): state is InService {
  return (inService as readonly string[]).includes(state.status);
}

/** Whether somebody has, or is about to have by decree, a seat of a formation. */
export function holdsSeat(state: EmployeeState, formation: string): boolean {
  if (!isInService(state)) return false;
  return state.formation === formation || state.pending.some((each) => comesTo(each, formation));
}

/** The formations that somebody has, had, or is or was about to have a seat of. */
export function formationsOf(state: KnownEmployee): string[] {
  return [...new Set([...state.career.map(({ formation }) => formation), ...forgoneOf(state)])];
}

/** The formations of transfers that wait for their day, or whose day never came. */
export function forgoneOf({ pending, forgone = [] }: KnownEmployee): string[] {
  return [...forgone, ...pending.flatMap((each) => (each.kind === 'transfer' ? [each.terms.formation] : []))];
}

/** Whether a decree has come before: it has taken effect, or waits for its day. */
export function knowsDecree({ career, pending }: KnownEmployee, { number, by }: EmployeeDecree): boolean {
  return [...career, ...pending].some(({ decree }) => decree?.number === number && decree.by === by);
}

const comesTo = (each: Decided, formation: string) => each.kind === 'transfer' && each.terms.formation === formation;
