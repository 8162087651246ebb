import {
  getProcessingRegister,
  jakartaDay,
  markedPaths,
  type ProcessingRegister,
  pathText,
  processingGrounds,
  processingOn,
} from '@simpul/contracts';
import { type Route, route, storedOf } from '@simpul/service';
import type { RegisterGrants } from '../register-grant/register-grant.routes.ts';
import { readable } from '../register-grant/register-grant.ts';

/** The register of processing: the data contracts of a day, and the grants through which others read registers now. */
export function processingRegisterHandlers(grants: Pick<RegisterGrants, 'page'>): Route[] {
  return [
    route(getProcessingRegister, async ({ query }) => {
      const on = query.on ?? jakartaDay(new Date());
      const processing = processingOn(on).map(({ schema, ground, ...each }) => ({
        ...each,
        ground: processingGrounds[ground],
        fields: markedPaths(schema).map(pathText),
      }));
      return { body: { on, processing, recipients: await recipients() } };
    }),
  ];

  async function recipients(): Promise<ProcessingRegister['recipients']> {
    const given = await storedOf(grants, { filter: { 'state.status': 'given' }, sort: 'state.consumer' });
    const now = new Date();
    return given.flatMap(({ state }) => {
      const fields = readable(state, now);
      if (state.status === 'none' || fields.length === 0) return [];
      const { consumer, register, legalBasis, until } = state;
      return [{ consumer, register, fields: [...fields], legalBasis, until }];
    });
  }
}
