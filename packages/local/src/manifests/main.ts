import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { overlayComplaints } from './check.ts';
import { buildOverlay, kustomize, kustomizeMissing } from './manifest.ts';
import { schemaCheck } from './schemas.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { release: { type: 'boolean', default: false } },
});

// A release that nobody looked at is no release; elsewhere the machine may lack what looks.
if (!kustomize()) {
  console.error(`manifests: not checked, ${kustomizeMissing}`);
  process.exitCode = values.release ? 1 : 0;
} else {
  const check = schemaCheck(join(root, 'k8s', 'schemas'));
  const overlays = positionals.length > 0 ? positionals : readdirSync(join(root, 'k8s', 'overlays')).sort();
  for (const overlay of overlays) {
    const manifests = await buildOverlay(root, overlay);
    const complaints = [
      ...manifests.flatMap(check),
      ...overlayComplaints(overlay, manifests, { released: values.release }),
    ];
    for (const each of complaints) console.error(`${overlay}: ${each}`);
    console.error(
      complaints.length === 0
        ? `manifests: ${overlay}: ${manifests.length} resources in order`
        : `manifests: ${overlay}: ${complaints.length} complaints`,
    );
    if (complaints.length > 0) process.exitCode = 1;
  }
}
