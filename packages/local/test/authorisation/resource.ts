import type { ActorKind } from '@simpul/contracts';

/** Something that is there, under a path of the contracts, and whose it is. */
export interface Resource {
  /** values of the path's parameters; the first is what names it */
  readonly params: Readonly<Record<string, string>>;
  /** who may see it and act on it, by kind; officers follow from their agency */
  readonly who?: Readonly<Partial<Record<ActorKind, string>>>;
  /** the agency it lies with, and where another role belongs to another agency, that one */
  readonly agency?: string;
  readonly agencyOf?: Readonly<Record<string, string>>;
  /** officers' roles, where the contract asks for none and the handler does */
  readonly roles?: readonly string[];
  /** agencies whose officers have nothing to do with it; else that of another region, and another one of its own region */
  readonly elsewhere?: readonly string[];
  /** strangers of other kinds, where they are others than usual */
  readonly strangers?: Readonly<Partial<Record<ActorKind, readonly string[]>>>;
  /** that it exists is no secret, only who acts on it is limited */
  readonly known?: boolean;
  /** what a stranger's list must not hold besides the parameters */
  readonly hides?: readonly string[];
}

/** What one service has to show, and with which bodies and queries it is asked where the contract's example does not fit. */
export interface Fixtures {
  /** by path; one serves the paths below it, and the list it is in */
  readonly of: Readonly<Record<string, Resource>>;
  readonly bodies?: Readonly<Record<string, unknown>>;
  readonly queries?: Readonly<Record<string, string>>;
  /** commands that only ever make something of the caller's own, and who all the same may not: mostly nobody */
  readonly creates?: Readonly<Record<string, readonly string[]>>;
  /** commands after which others find nothing to do, the last of them last */
  readonly last?: readonly string[];
  /** the consent by which a partner acts for who owns what there is */
  readonly consent?: string;
  /** what the filters of lists are given */
  readonly filters?: Readonly<Record<string, string>>;
}

/** The same agency in another region; of central ones, an office of another matter. */
export function twinOf(agency: string): string {
  if (agency.endsWith('-33.74')) return agency.replace('-33.74', '-35.78');
  return agency.endsWith('-33') ? agency.replace('-33', '-35') : 'bapenda-35.78';
}
