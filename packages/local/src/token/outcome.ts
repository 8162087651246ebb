import { requestToken } from '../identity/request.ts';
import { parseWho, UnknownWho, whoKinds } from '../identity/who.ts';
import { readRunFile, runFilePath } from '../start/run-file.ts';

const usage = `Prints a bearer token of the local identity provider, while \`npm start\` runs.

  npm run -s token -- <who>

Kinds of who: ${whoKinds.join(', ')}.
For instance:
  npm run -s token -- citizen:3374014107900001
  npm run -s token -- officer:djp/198501012010011001/tax-officer
  npm run -s token -- bank:bri`;

/** What `npm run -s token` writes to which stream, and its exit code: 2 where it was asked wrongly. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly out?: string;
  readonly err?: string;
}

/** Answers `npm run -s token -- <who>` from the backbone that `path` tells of. */
export async function outcome(args: readonly string[], path = runFilePath): Promise<Outcome> {
  const [who, ...more] = args;
  if (who === '--help' || who === '-h') return { code: 0, out: usage };
  if (who === undefined || more.length > 0) return { code: 2, err: usage };
  try {
    parseWho(who);
    const running = await readRunFile(path);
    if (!running) return { code: 1, err: 'Simpul is not running: start it with `npm start` in another terminal.' };
    return { code: 0, out: await requestToken(running.identity, who) };
  } catch (error) {
    return { code: error instanceof UnknownWho ? 2 : 1, err: (error as Error).message };
  }
}
