import { loadConfig, serviceConfig } from '@simpul/service';

/** The settings of this service; nothing else reads the environment. */
export const config = loadConfig(serviceConfig('probe'));
