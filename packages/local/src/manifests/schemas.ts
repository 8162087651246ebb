import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { type Manifest, nameOf } from './manifest.ts';

const coreGroups: Readonly<Record<string, string>> = {
  'rbac.authorization.k8s.io': 'rbac',
  'networking.k8s.io': 'networking',
};

/** Where the schema of a kind lies below k8s/schemas: by group, kind and version. */
function schemaFile({ apiVersion, kind }: Manifest): string {
  const [version = '', group = ''] = apiVersion.split('/').toReversed();
  const lower = kind.toLowerCase();
  if (group.includes('.') && !(group in coreGroups)) return join(group, `${lower}_${version}.json`);
  const short = coreGroups[group] ?? group;
  return join('kubernetes', short ? `${lower}-${short}-${version}.json` : `${lower}-${version}.json`);
}

/**
 * Holds resources strictly against the schemas of `folder` (k8s/schemas): a field that its kind does not know is a
 * complaint, and so is a kind without a schema.
 */
export function schemaCheck(folder: string): (manifest: Manifest) => string[] {
  const ajv = new Ajv2020({
    strict: false,
    validateFormats: false,
    allErrors: true,
    unicodeRegExp: false,
    code: { regExp: goPattern },
  });
  ajv.addSchema(read(join(folder, 'kubernetes', '_definitions.json')), '_definitions.json');
  const compiled = new Map<string, ValidateFunction>();
  return (manifest) => {
    const file = schemaFile(manifest);
    if (!existsSync(join(folder, file)))
      return [`${nameOf(manifest)}: no schema of ${manifest.apiVersion} is kept here`];
    const validate = compiled.get(file) ?? ajv.compile(read(join(folder, file)));
    compiled.set(file, validate);
    validate(manifest);
    return (validate.errors ?? []).map(({ instancePath, message, params }) => {
      const extra = 'additionalProperty' in params ? ` (${params.additionalProperty})` : '';
      return `${nameOf(manifest)}: ${instancePath || '/'} ${message}${extra}`;
    });
  };
}

// The patterns of custom resources are Go's, which says inside of one that case does not matter.
const goPattern = Object.assign(
  (pattern: string, flags: string) =>
    pattern.includes('(?i)') ? new RegExp(pattern.replaceAll('(?i)', ''), `${flags}i`) : new RegExp(pattern, flags),
  { code: 'new RegExp' },
);

function read(path: string): AnySchemaObject {
  return JSON.parse(readFileSync(path, 'utf8')) as AnySchemaObject;
}
