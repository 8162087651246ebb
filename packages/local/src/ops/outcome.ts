import { requestToken } from '../identity/request.ts';
import { type RunFile, readRunFile, runFilePath } from '../start/run-file.ts';
import { type Asked, readArguments, UsageError } from './arguments.ts';
import { Refusal, type Target, Unreachable } from './ask.ts';
import { commands } from './commands.ts';
import { verifyEvidenceFile } from './evidence.ts';
import { helps, overview } from './help.ts';

/** Where the lines go, which token the environment holds, and which backbone runs here. */
export interface Surroundings {
  out(line: string): void;
  err(line: string): void;
  readonly token?: string | undefined;
  readonly runFile?: string;
}

/** Does what `npm run -s ops -- …` asks; gives the exit code that `--help` tells of. */
export async function outcome(
  args: readonly string[],
  { out, err, token, runFile = runFilePath }: Surroundings,
): Promise<0 | 1 | 2 | 3> {
  try {
    const asked = readArguments(args);
    if (asked.help || !asked.command) {
      out(asked.command ? helps[asked.command] : overview);
      return 0;
    }
    // offline: it must work where nothing runs, and be told nothing by what does
    if (asked.command === 'evidence verify') return await verifyEvidenceFile(asked, { out, err });
    const running = asked.urls.length > 0 && (asked.token ?? token) ? undefined : await readRunFile(runFile);
    const targets = targetsOf(asked, running);
    const bearer = asked.token ?? token ?? (await localToken(running));
    return await commands[asked.command]({ targets, token: bearer, asked, out, err });
  } catch (error) {
    if (error instanceof UsageError || error instanceof Refusal || error instanceof Unreachable) err(error.message);
    else throw error;
    return error instanceof Unreachable ? 3 : 2;
  }
}

function targetsOf({ urls, services }: Asked, running: RunFile | undefined): Target[] {
  const all =
    urls.length > 0 ? urls : Object.entries(running?.services ?? {}).map(([service, url]) => ({ service, url }));
  if (all.length === 0)
    throw new Unreachable(
      'Simpul is not running here: start it with `npm start` in another terminal, or say with --url where services answer.',
    );
  const strange = services.find((name) => !all.some(({ service }) => service === name));
  if (strange)
    throw new UsageError(
      `There is no service ${strange}: it is one of ${all.map(({ service }) => service).join(', ')}.`,
    );
  return services.length === 0 ? [...all] : all.filter(({ service }) => services.includes(service));
}

async function localToken(running: RunFile | undefined): Promise<string> {
  if (!running) throw new UsageError("Say with --token or SIMPUL_TOKEN who asks: an operator's bearer token.");
  return requestToken(running.identity, 'operator');
}
