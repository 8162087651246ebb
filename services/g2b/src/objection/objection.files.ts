import type { Repository } from '@simpul/backbone';
import { openUploads, type PersonKeys, type Uploads } from '@simpul/service';
import type { Connection } from 'mongoose';
import type { ObjectionCommand, ObjectionState } from './objection.ts';

/** Opens the files that are attached to objections, under a key for each; the objection itself says which are its own. */
export function openObjectionFiles(
  db: Connection,
  personKeys: PersonKeys,
  objections: Repository<ObjectionState, ObjectionCommand>,
): Uploads {
  return openUploads(db, {
    name: 'objection-files',
    personKeys,
    async isHeld(objection, file) {
      const { state } = (await objections.find(objection)) ?? {};
      if (!state || state.status === 'none') return false;
      return (state.attachments ?? []).some(({ id }) => id === file);
    },
  });
}
