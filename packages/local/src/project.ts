import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root folder, with a slash at its end. */
export const projectRoot = fileURLToPath(new URL('../../../', import.meta.url));

/** Where a run keeps what others may read while it lasts: `run.json` and the logs. Not under version control. */
export const stateFolder = join(projectRoot, '.simpul');
