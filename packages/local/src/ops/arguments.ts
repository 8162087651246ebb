import { type ParseArgsConfig, parseArgs } from 'node:util';
import { type Command, helps } from './help.ts';

/** The command line is wrong; the message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What narrows parked keys, as the services take it. */
export interface Selection {
  readonly id?: string;
  readonly reaction?: string;
  readonly key?: string;
  readonly cause?: string;
  readonly all?: true;
}

/** A command line that makes sense. */
export interface Asked {
  readonly command: Command | undefined;
  readonly help: boolean;
  readonly json: boolean;
  readonly token?: string;
  readonly services: readonly string[];
  readonly urls: readonly { readonly service: string; readonly url: string }[];
  readonly check: boolean;
  readonly selection: Selection;
  readonly limit: number;
  readonly reason?: string;
  readonly withWaiting: boolean;
  /** of the one message that a discard means */
  readonly offset?: string;
  /** what `parked show`, `views rebuild`, `evidence export` and `evidence checkpoints` are about, and the file of `evidence verify` */
  readonly name?: string;
  /** the file that `evidence export` and `evidence checkpoints` write */
  readonly to?: string;
  /** of `evidence verify`: public keys or files that hold them, and files of checkpoints that others kept */
  readonly keys: readonly string[];
  readonly checkpoints: readonly string[];
}

type Options = NonNullable<ParseArgsConfig['options']>;

const common: Options = {
  service: { type: 'string', multiple: true },
  url: { type: 'string', multiple: true },
  token: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
};
const filter: Options = { reaction: { type: 'string' }, key: { type: 'string' }, cause: { type: 'string' } };
const own: Readonly<Record<Command, Options>> = {
  status: { check: { type: 'boolean' } },
  'parked list': { ...filter, limit: { type: 'string' } },
  'parked show': {},
  'parked redrive': { ...filter, all: { type: 'boolean' } },
  'parked discard': {
    ...filter,
    all: { type: 'boolean' },
    reason: { type: 'string' },
    'with-waiting': { type: 'boolean' },
    offset: { type: 'string' },
  },
  'views list': {},
  'views rebuild': {},
  'keys status': {},
  'keys rotate': {},
  'keys seal': {},
  'keys reconcile': {},
  verify: {},
  'evidence export': { to: { type: 'string' } },
  'evidence checkpoints': { to: { type: 'string' }, 'kept-by': { type: 'string' } },
  'evidence verify': { key: { type: 'string', multiple: true }, checkpoints: { type: 'string', multiple: true } },
};

const takesOne: readonly Command[] = [
  'parked show',
  'parked redrive',
  'parked discard',
  'views rebuild',
  'evidence export',
  'evidence checkpoints',
  'evidence verify',
];
const causes = ['unreadable', 'rejected', 'not-yet', 'failed'];

/** Reads the command line; {@link UsageError} says in a sentence what is wrong with it. */
export function readArguments(args: readonly string[]): Asked {
  const { command, rest } = commandOf(args);
  const options = { ...common, ...(command ? own[command] : {}) };
  const { values, positionals } = parsed(rest, options, command);
  const asked = (name: string): string | undefined => values[name] as string | undefined;
  const list = (name: string): string[] => (values[name] as string[] | undefined) ?? [];
  const help = values.help === true;
  if (!help) demand(command, positionals, values);
  const [name] = positionals;
  const selects = command === 'parked redrive' || command === 'parked discard';
  const [reason, token, offset, to] = [asked('reason'), asked('token'), asked('offset'), asked('to')];
  const keys = command === 'evidence verify' ? list('key') : [];
  const keptBy = asked('kept-by');
  const service =
    isOfKeys(command) || command === 'evidence export' ? positionals : keptBy === undefined ? [] : [keptBy];
  return {
    command,
    help,
    json: values.json === true,
    services: [...list('service'), ...service],
    urls: list('url').map(addressOf),
    check: values.check === true,
    selection: selectionOf(command === 'evidence verify' ? {} : values, selects ? name : undefined),
    limit: limitOf(asked('limit')),
    withWaiting: values['with-waiting'] === true,
    keys,
    checkpoints: list('checkpoints'),
    ...(to !== undefined && { to }),
    ...(token !== undefined && { token }),
    ...(reason !== undefined && { reason }),
    ...(offset !== undefined && { offset }),
    ...(name !== undefined && !selects && !isOfKeys(command) && { name }),
  };
}

function commandOf(args: readonly string[]): { command: Command | undefined; rest: readonly string[] } {
  for (const words of [2, 1]) {
    const command = args.slice(0, words).join(' ');
    if (Object.hasOwn(helps, command)) return { command: command as Command, rest: args.slice(words) };
  }
  const [first] = args;
  if (first === undefined || first.startsWith('-')) return { command: undefined, rest: args };
  throw new UsageError(
    `There is no command ${args.slice(0, 2).join(' ')}: it is one of ${Object.keys(helps).join(', ')}.`,
  );
}

function parsed(args: readonly string[], options: Options, command: Command | undefined) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: command !== undefined, strict: true });
  } catch (error) {
    const [sentence] = (error as Error).message.split('. ');
    throw new UsageError(
      `${sentence?.replace(/\.$/, '')}; see npm run -s ops -- ${command ? `${command} ` : ''}--help.`,
    );
  }
}

/** These take the names of services without a flag. */
const isOfKeys = (command: Command | undefined): boolean => command?.startsWith('keys ') === true;

function demand(command: Command | undefined, positionals: readonly string[], values: Record<string, unknown>): void {
  if (!command) throw new UsageError('Say what to do; npm run -s ops -- --help lists the commands.');
  const most = takesOne.includes(command) ? 1 : 0;
  if (positionals.length > most && !isOfKeys(command))
    throw new UsageError(`${command} does not know what to do with ${positionals[most]}.`);
  const nothing = positionals.length === 0;
  if (command === 'parked show' && nothing) throw new UsageError('parked show needs the id of a parked key.');
  if (command === 'views rebuild' && nothing) throw new UsageError('views rebuild needs the name of a view.');
  if (command === 'evidence export' && nothing) throw new UsageError('evidence export needs the name of a service.');
  if (command === 'evidence checkpoints' && (nothing || values['kept-by'] === undefined))
    throw new UsageError('evidence checkpoints needs the name of a service and who is asked, with --kept-by.');
  if (command === 'evidence checkpoints' && positionals[0] === values['kept-by'])
    throw new UsageError('What a service has kept of itself proves nothing: --kept-by names another one.');
  if (command === 'evidence verify' && (nothing || values.key === undefined))
    throw new UsageError('evidence verify needs a file and the --key whose signatures are believed.');
  const selects = command === 'parked redrive' || command === 'parked discard';
  if (selects && nothing && !['reaction', 'key', 'cause', 'all'].some((each) => values[each] !== undefined))
    throw new UsageError(`${command} needs an id, --reaction, --key, --cause or --all.`);
  if (command === 'parked discard' && String(values.reason ?? '').trim().length < 10)
    throw new UsageError('parked discard needs a --reason of at least 10 characters: it is kept in evidence.');
  if (values.offset !== undefined && (nothing || values['with-waiting'] === true))
    throw new UsageError('--offset names one message: it goes with the id of one key, and without --with-waiting.');
  if (typeof values.cause === 'string' && !causes.includes(values.cause))
    throw new UsageError(`--cause is one of ${causes.join(', ')}.`);
}

function selectionOf(values: Record<string, unknown>, id: string | undefined): Selection {
  const fields = { id, reaction: values.reaction, key: values.key, cause: values.cause, all: values.all };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Selection;
}

function limitOf(text = '100'): number {
  const limit = Number(text);
  if (!Number.isInteger(limit) || limit < 1) throw new UsageError('--limit is a whole number from 1.');
  return limit;
}

function addressOf(text: string): { service: string; url: string } {
  const [, service, url] = /^([a-z0-9-]+)=(https?:\/\/\S+)$/.exec(text) ?? [];
  if (!service || !url) throw new UsageError('--url is <service>=<url>, for instance g2c=https://g2c.example.');
  return { service, url: url.replace(/\/$/, '') };
}
