import { loadConfig, serviceConfig } from '@simpul/service';
import { rollSteps } from './revenue-report/revenue-report.roller.ts';

const crashSteps = rollSteps.map((step) => `roll-${step}` as const);

/** The settings of this service; nothing else reads the environment. */
export const config = loadConfig(serviceConfig('g2g', { steps: crashSteps }));
