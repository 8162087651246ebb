import { loadConfig, serviceConfig } from '@simpul/service';
import { certificateSettings, checkCertificateSettings } from './certificate/certificate.config.ts';

/** The settings of this service: those every service has, and those of certificates. Read once, at the start. */
export const config = loadConfig(
  serviceConfig('g2b').extend(certificateSettings).superRefine(checkCertificateSettings),
);
