import type { Log } from '../backing/log.ts';
import { freePort, isFree } from '../backing/ports.ts';

/** The ports people find `npm start` at, where nobody else has them. */
export const usualPorts = { identity: 8100, g2c: 8101, g2b: 8102, g2g: 8103, g2e: 8104, mail: 8105 } as const;

export type Ports = Readonly<Record<keyof typeof usualPorts, number>>;

/** The usual ports, and a free one, said in a line, for each that is taken. */
export async function choosePorts(log: Log, usual: Ports = usualPorts): Promise<Ports> {
  const chosen = Object.entries(usual).map(async ([name, port]) => {
    if (await isFree(port)) return [name, port];
    const other = await freePort();
    log(`Port ${port} is taken; ${name} listens on ${other} instead.`);
    return [name, other];
  });
  return Object.fromEntries(await Promise.all(chosen));
}
