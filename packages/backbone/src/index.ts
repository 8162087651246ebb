export * from './errors.ts';
export { base32, deriveId } from './ids.ts';
export * from './types.ts';
