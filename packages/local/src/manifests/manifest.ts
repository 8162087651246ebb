import { join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { z } from 'zod';
import { onPath, run } from '../backing/process.ts';

const Labels = z.record(z.string(), z.string());

const Manifest = z.looseObject({
  apiVersion: z.string(),
  kind: z.string(),
  metadata: z.looseObject({ name: z.string(), labels: Labels.optional() }),
  spec: z.unknown().optional(),
});

/** One Kubernetes resource as it is applied. */
export type Manifest = z.infer<typeof Manifest>;

/** What runs with pods of its own, and the template of these. */
export interface Workload {
  readonly manifest: Manifest;
  readonly labels: Readonly<Record<string, string>>;
  readonly pod: unknown;
}

/** How a resource is called in a complaint. */
export const nameOf = ({ kind, metadata }: Manifest): string => `${kind} ${metadata.name}`;

const WorkloadSpec = z.object({
  template: z.object({ metadata: z.object({ labels: Labels.default({}) }), spec: z.unknown() }),
});
const workloadKinds = ['Deployment', 'StatefulSet', 'Job'];

/** The workloads among resources; those that operators make of their own kinds are not here. */
export function workloadsOf(manifests: readonly Manifest[]): Workload[] {
  return manifests
    .filter(({ kind }) => workloadKinds.includes(kind))
    .map((manifest) => {
      const { template } = WorkloadSpec.parse(manifest.spec);
      return { manifest, labels: template.metadata.labels, pod: template.spec };
    });
}

/** The resources of a stream of YAML documents. @throws where one is no YAML or no resource */
export function parseManifests(text: string): Manifest[] {
  return parseAllDocuments(text).map((document) => {
    const [error] = document.errors;
    if (error) throw error;
    return Manifest.parse(document.toJS());
  });
}

/** The program that builds overlays with the arguments that go before the folder; undefined where there is none. */
export function kustomize(): readonly [string, ...string[]] | undefined {
  const own = onPath('kustomize');
  if (own) return [own, 'build'];
  const kubectl = onPath('kubectl');
  return kubectl ? [kubectl, 'kustomize'] : undefined;
}

/** Builds k8s/overlays/<overlay>. @throws where there is no kustomize, or what it says */
export async function buildOverlay(root: string, overlay: string): Promise<Manifest[]> {
  const program = kustomize();
  if (!program) throw new Error(kustomizeMissing);
  const [command, ...args] = program;
  return parseManifests(await run(command, [...args, join(root, 'k8s', 'overlays', overlay)]));
}

export const kustomizeMissing = 'neither kustomize (5 or later) nor kubectl (1.31 or later) is on the PATH';
