import { majorityCollection } from '@simpul/backbone';
import type { Connection } from 'mongoose';
import { breachNotice } from './breach-notice.ts';

/** Counts the people of a breach, all or those in one status; by the index that lists them. */
export function noticeCounter(db: Connection): (breach: string, status?: string) => Promise<number> {
  const notices = majorityCollection<object>(db, breachNotice.name);
  return (breach, status) =>
    notices.countDocuments({ 'state.breach': breach, ...(status && { 'state.status': status }) } as never);
}
