export * from './client.ts';
export type { components as G2bComponents, paths as G2bPaths } from './generated/g2b.ts';
export type { components as G2cComponents, paths as G2cPaths } from './generated/g2c.ts';
export type { components as G2eComponents, paths as G2ePaths } from './generated/g2e.ts';
export type { components as G2gComponents, paths as G2gPaths } from './generated/g2g.ts';
export { etagOf, Problem, unwrap, type WrongField } from './problem.ts';
export type { RetryOptions } from './retry.ts';
