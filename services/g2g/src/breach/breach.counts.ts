import { majorityCollection } from '@simpul/backbone';
import type { Connection } from 'mongoose';
import { breachNotice, untold } from './breach-notice.ts';

/** Counts the people of a breach, all or those in one status; by the index that lists them. */
export function noticeCounter(db: Connection): (breach: string, status?: string) => Promise<number> {
  const notices = majorityCollection<object>(db, breachNotice.name);
  return (breach, status) =>
    notices.countDocuments({ 'state.breach': breach, ...(status && { 'state.status': status }) } as never);
}

/** Whether somebody of a breach has not been told yet. */
export function untoldLookUp(db: Connection): (breach: string) => Promise<boolean> {
  const notices = majorityCollection<object>(db, breachNotice.name);
  return async (breach) =>
    (await notices.findOne({ 'state.breach': breach, 'state.status': { $in: [...untold] } } as never)) !== null;
}
