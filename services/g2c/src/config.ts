import { loadConfig, serviceConfig } from '@simpul/service';

/** The settings of this service: those every service has. Read once, when the process starts. */
export const config = loadConfig(serviceConfig('g2c'));
