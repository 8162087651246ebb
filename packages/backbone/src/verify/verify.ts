import type { VerifyOptions, VerifyReport } from './report.ts';

/** Assembles the verification of a service. */
export function createVerify(): (options?: VerifyOptions) => Promise<VerifyReport> {
  return async () => {
    throw new Error('verification is not built yet');
  };
}
