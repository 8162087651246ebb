import { posix } from 'node:path';

/** A file of the project: its path from the root, with forward slashes, and its text. */
export type ProjectFile = { path: string; text: string };

/** What is wrong where; an empty list when nothing is. */
export type Rule = (file: ProjectFile) => string[];

const lineOf = (text: string, index: number): number => text.slice(0, index).split('\n').length;

const isIndex = /(^|\/)index\.ts$/;
const packageIndex = /^packages\/[^/]+\/src\/index\.ts$/;

/** Folders are read by the names of their files, not through a second list of exports. */
export const oneIndexPerPackage: Rule = ({ path }) =>
  isIndex.test(path) && !packageIndex.test(path) ? [`${path}: only a package's src has an index.ts`] : [];

/** A clone must stand by itself: nothing in it may point to what lies beside it. */
export const staysInside: Rule = ({ path, text }) =>
  [...text.matchAll(/(?<![\w./])(?:\.\.\/)+[\w@][\w./@-]*/g)]
    .filter((found) => posix.join(posix.dirname(path), found[0]).startsWith('../'))
    .map((found) => `${path}:${lineOf(text, found.index)}: ${found[0]} lies outside the project`);

/** Nor to a place on the machine of whoever wrote it. */
export const noPersonalPath: Rule = ({ path, text }) =>
  [...text.matchAll(/(?<![\w.:/-])\/(?:home|Users|root|work)\/[\w.-]+/g)].map(
    (found) => `${path}:${lineOf(text, found.index)}: ${found[0]} is a place on one machine only`,
  );

export const rules: readonly Rule[] = [oneIndexPerPackage, staysInside, noPersonalPath];
