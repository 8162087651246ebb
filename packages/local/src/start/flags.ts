import { parseArgs } from 'node:util';

export const usage = `Starts the backbone on this machine: Kafka, a store, the four services, sample data and the sample story.

  npm start                    stays up until Ctrl-C
  npm start -- --exit          ends after the story; exit code 0 only if every step's effect was seen
  npm start -- --data-only     loads the sample data and does not play the story
  npm start -- --help          shows this`;

export interface Flags {
  readonly exit: boolean;
  readonly dataOnly: boolean;
  readonly help: boolean;
}

/** The command line is wrong; the message is one sentence. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Reads the flags of `npm start`; throws {@link UsageError} for anything else. */
export function readFlags(args: readonly string[]): Flags {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { exit: { type: 'boolean' }, 'data-only': { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    return { exit: values.exit ?? false, dataOnly: values['data-only'] ?? false, help: values.help ?? false };
  } catch {
    const known = ['--exit', '--data-only', '--help', '-h'];
    const strange = args.find((arg) => !known.includes(arg));
    throw new UsageError(`npm start does not know ${strange}; it knows --exit, --data-only and --help.`);
  }
}
