import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { services } from '../services.ts';
import { generatedFolders } from './artifacts.ts';
import type { JsonSchema } from './json-schema.ts';
import { openApiBreaks } from './openapi-compatibility.ts';
import { type Review, reviewSnapshots } from './snapshots.ts';

const snapshotFolder = 'packages/contracts/snapshots';
/** Breaks of an operation that were decided on, and why: the sentence that the gate says, and one for who asks later. */
const acceptedFile = `${snapshotFolder}/accepted-breaks.json`;

/** How the repository at `root` differs from the `expected` files, as `artifacts` gives them; one sentence per file. */
export function drift(root: string, expected: ReadonlyMap<string, string>): string[] {
  const differing = [...expected].flatMap(([path, text]) => {
    const found = read(join(root, path));
    if (found === text) return [];
    return [`${path} ${found === undefined ? 'is missing' : 'is not what the contracts say'}`];
  });
  return [...differing, ...strays(root, expected).map((path) => `${path} belongs to nothing that is declared`)];
}

/** Writes the `expected` files and removes generated ones that belong to nothing any more; returns the paths it touched. */
export function generate(root: string, expected: ReadonlyMap<string, string>): string[] {
  const outdated = [...expected].filter(([path, text]) => read(join(root, path)) !== text);
  for (const [path, text] of outdated) write(join(root, path), text);
  const stray = strays(root, expected);
  for (const path of stray) rmSync(join(root, path));
  return [...outdated.map(([path]) => path), ...stray];
}

/** The committed snapshots held against what is declared now. */
export function reviewRepository(root: string): Review {
  const committed = new Map(
    list(join(root, snapshotFolder)).map((file) => [file, read(join(root, snapshotFolder, file)) ?? '']),
  );
  return reviewSnapshots(
    committed,
    Object.values(services).flatMap(({ topics }) => topics),
  );
}

/**
 * How the OpenAPI documents among the `expected` files break clients written for those that stand at `root`; one sentence per
 * break, without those that were accepted. What was published is the document itself: it is not written over while this is not
 * empty.
 */
export function reviewApis(root: string, expected: ReadonlyMap<string, string>): string[] {
  const accepted = JSON.parse(read(join(root, acceptedFile)) ?? '{}') as Record<string, string>;
  const documents = [...expected].filter(([path]) => path.startsWith('docs/contracts/openapi/'));
  return documents
    .flatMap(([path, text]) => {
      const published = read(join(root, path));
      if (published === undefined || published === text) return [];
      const breaks = openApiBreaks(JSON.parse(published) as JsonSchema, JSON.parse(text) as JsonSchema);
      return breaks.map((sentence) => `${basename(path, '.json')} ${sentence}`);
    })
    .filter((sentence) => !accepted[sentence]);
}

/** Writes the snapshots a review found missing or grown; returns their paths. */
export function writeSnapshots(root: string, { fresh }: Review): string[] {
  return [...fresh].map(([file, text]) => {
    write(join(root, snapshotFolder, file), text);
    return `${snapshotFolder}/${file}`;
  });
}

function strays(root: string, expected: ReadonlyMap<string, string>): string[] {
  return generatedFolders
    .flatMap((folder) => list(join(root, folder)).map((file) => `${folder}/${file}`))
    .filter((path) => !expected.has(path));
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
