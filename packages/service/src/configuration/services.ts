import { type ServiceName, services } from '@simpul/contracts';
import { z } from 'zod';

/** What may be set at each service, by its name. */
export type ServiceSettings = Readonly<Record<ServiceName, z.ZodObject>>;

/** The names of all services, in their order. */
export const serviceNames = Object.keys(services) as ServiceName[];

const Module = z.object({ settings: z.instanceof(z.ZodObject) });

/**
 * Reads the settings of each service from its own `src/config.ts` below the project's `root` (a folder's URL). By path: no
 * package imports a service, and what is made here is a page about them.
 */
export async function settingsOfServices(root: URL): Promise<ServiceSettings> {
  const each = serviceNames.map(async (name) => {
    const found: unknown = await import(new URL(`services/${name}/src/config.ts`, root).href);
    return [name, Module.parse(found).settings] as const;
  });
  return Object.fromEntries(await Promise.all(each)) as ServiceSettings;
}

/** Whether nobody else may know the value of a setting. */
export function isSecret(setting: unknown): boolean {
  return setting instanceof z.ZodType && setting.meta()?.secret === true;
}
