import type { Repository } from '@simpul/backbone';
import { openUploads, type Uploads } from '@simpul/service';
import type { Connection } from 'mongoose';
import type { ObjectionCommand, ObjectionState } from './objection.ts';

/** Opens the files that are attached to objections; the objection itself says which are its own. */
export function openObjectionFiles(db: Connection, objections: Repository<ObjectionState, ObjectionCommand>): Uploads {
  return openUploads(db, {
    name: 'objection-files',
    async isHeld(objection, file) {
      const { state } = (await objections.find(objection)) ?? {};
      if (!state || state.status === 'none') return false;
      return (state.attachments ?? []).some(({ id }) => id === file);
    },
  });
}
