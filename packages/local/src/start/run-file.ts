import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { IdentityAddress } from '../identity/identity.ts';
import { stateFolder } from '../project.ts';
import type { ServiceName } from '../world/environment.ts';

/** What a running `npm start` tells other programs on this machine, in `.simpul/run.json`. */
export interface RunFile {
  readonly kafka: { readonly brokers: readonly string[] };
  readonly mongo: { readonly uri: string };
  readonly identity: IdentityAddress;
  readonly services: Readonly<Record<ServiceName, string>>;
  readonly mail: { readonly url: string; readonly smtpUrl: string };
  /** Where the services send their telemetry, when that is not set by the environment. */
  readonly otlp?: { readonly endpoint: string };
  /** By name: `start` is the process that started the others. */
  readonly pids: Readonly<Record<string, number>>;
}

export const runFilePath = join(stateFolder, 'run.json');

/** Writes the file in one step; only its owner can read it, as a store's address may hold a password. */
export function writeRunFile(run: RunFile, path = runFilePath): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, path);
}

export function removeRunFile(path = runFilePath): void {
  rmSync(path, { force: true });
}

/** What the file says of a backbone that still runs; undefined when there is none, or only what a killed one left. */
export async function readRunFile(path = runFilePath): Promise<RunFile | undefined> {
  const run = read(path);
  return run?.pids?.start && isAlive(run.pids.start) && (await answers(run.identity.issuer)) ? run : undefined;
}

function read(path: string): RunFile | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as RunFile;
  } catch {
    return undefined;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

// A pid alone may meanwhile belong to another program.
async function answers(issuer: string): Promise<boolean> {
  try {
    const response = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(3_000) });
    return ((await response.json()) as { issuer?: string }).issuer === issuer;
  } catch {
    return false;
  }
}
