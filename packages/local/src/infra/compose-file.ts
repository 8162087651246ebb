import { Ajv } from 'ajv';
import { parse } from 'yaml';

/** What is read of a service of infra/compose.yaml. */
export interface ComposeService {
  readonly image?: string;
  readonly build?: { readonly args?: Readonly<Record<string, string>> };
  readonly environment?: Readonly<Record<string, string>>;
  readonly command?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly secrets?: readonly string[];
  readonly configs?: readonly { readonly source: string; readonly target: string }[];
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly privileged?: boolean;
  readonly cap_drop?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly deploy?: { readonly resources?: { readonly limits?: { readonly cpus?: string; readonly memory?: string } } };
}

/** What is read of infra/compose.yaml. */
export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
  readonly configs: Readonly<Record<string, { readonly file: string }>>;
  readonly volumes: Readonly<Record<string, unknown>>;
}

/** Reads a compose file with its anchors and merges resolved. @throws where it is no YAML */
export function readCompose(text: string): ComposeFile {
  return parse(text, { merge: true }) as ComposeFile;
}

/**
 * What is wrong with a compose file, one sentence each: by the Compose specification's schema, by what it names and does not
 * have (which `docker compose config` would say), and by our own rules (pinned images, limits, no privileges, ports on this
 * machine only). `exists` says whether a file is there, by its path from the compose file.
 */
export function composeComplaints(text: string, schema: object, exists: (path: string) => boolean): string[] {
  const { $schema: _, ...rules } = schema as { $schema?: string };
  const check = new Ajv({ strict: false, allErrors: true }).compile(rules);
  const file = readCompose(text);
  const complaints = check(file)
    ? []
    : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  for (const [name, service] of Object.entries(file.services ?? {}))
    complaints.push(...[...unsafe(service), ...dangling(service, file, exists)].map((each) => `${name} ${each}`));
  for (const { file: path } of [file.secrets, file.configs].flatMap((each) => Object.values(each ?? {})))
    if (!exists(path)) complaints.push(`there is no ${path}`);
  return complaints.map((each) => `infra/compose.yaml: ${each}`);
}

function unsafe(service: ComposeService): string[] {
  const { image = '', build, ports = [], privileged, deploy, cap_drop = [], security_opt = [] } = service;
  const limits = deploy?.resources?.limits;
  const wrong: [boolean, string][] = [
    [!build && !/:[^/]*\d[^/]*$/.test(image), 'has an image without an exact version'],
    [ports.some((port) => !port.startsWith('127.0.0.1:')), 'publishes a port beyond this machine'],
    [ports.some((port) => Number(port.split(':')[1]) < 1024), 'publishes a privileged port'],
    [privileged === true || !cap_drop.includes('ALL'), 'keeps privileges'],
    [!security_opt.includes('no-new-privileges:true'), 'may gain privileges'],
    [!limits?.cpus || !limits.memory, 'has no limit of CPU and memory'],
  ];
  return wrong.filter(([is]) => is).map(([, what]) => what);
}

/** What a service names that is not there. */
function dangling(service: ComposeService, file: ComposeFile, exists: (path: string) => boolean): string[] {
  const { secrets = [], configs = [], volumes = [], depends_on: awaited = {} } = service;
  const sources = volumes.map((volume) => volume.split(':')[0] ?? '');
  const isPath = (source: string): boolean => source.startsWith('.');
  return [
    ...secrets.filter((name) => !file.secrets?.[name]).map((name) => `has a secret ${name} that nobody declares`),
    ...configs
      .filter(({ source }) => !file.configs?.[source])
      .map(({ source }) => `has a config ${source} that nobody declares`),
    ...sources
      .filter((source) => (isPath(source) ? !exists(source) : !(source in (file.volumes ?? {}))))
      .map((source) => `mounts ${source}, which is not there`),
    ...Object.entries(awaited).flatMap(([name, { condition }]) => {
      const other = file.services[name];
      if (!other) return [`waits for ${name}, which is no service`];
      return condition === 'service_healthy' && !other.healthcheck
        ? [`waits for the health of ${name}, which has no check`]
        : [];
    }),
  ];
}
