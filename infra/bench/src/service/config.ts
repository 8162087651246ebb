import { loadConfig, serviceConfig } from '@simpul/service';

/** The settings of the benchmark's service; nothing else in it reads the environment. */
export const config = loadConfig(serviceConfig('bench'));
