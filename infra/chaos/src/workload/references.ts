import { createKeys, developmentSecrets } from '@simpul/service';

/** The references the services of a chaos world make of numbers: their keys are those of development. */
export const { personRef, employeeRef } = createKeys({ refKey: developmentSecrets.refKey });
