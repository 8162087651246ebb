import { z } from 'zod';
import { type Manifest, nameOf, workloadsOf } from './manifest.ts';

const Amounts = z.object({ cpu: z.union([z.string(), z.number()]), memory: z.string() });
const Probe = z.looseObject({ httpGet: z.looseObject({ path: z.string(), scheme: z.literal('HTTPS') }) });

const Fenced = z.object({
  allowPrivilegeEscalation: z.literal(false),
  readOnlyRootFilesystem: z.literal(true),
  capabilities: z.object({ drop: z.tuple([z.literal('ALL')]), add: z.never().optional() }),
  privileged: z.literal(false).optional(),
  runAsUser: z.number().min(1).optional(),
});

const Container = z.object({
  image: z.string(),
  securityContext: Fenced,
  resources: z.object({ requests: Amounts, limits: Amounts }),
  ports: z.array(z.object({ hostPort: z.never().optional() })).optional(),
});

/** What every pod must be: Kubernetes' Pod Security Standard "restricted", a read-only root, no token, and limits. */
const Pod = z.object({
  automountServiceAccountToken: z.literal(false),
  serviceAccountName: z.string(),
  hostNetwork: z.literal(false).optional(),
  hostPID: z.literal(false).optional(),
  hostIPC: z.literal(false).optional(),
  securityContext: z.object({
    runAsNonRoot: z.literal(true),
    runAsUser: z.number().min(1),
    seccompProfile: z.object({ type: z.literal('RuntimeDefault') }),
  }),
  containers: z.array(Container).min(1),
  initContainers: z.array(Container).optional(),
  volumes: z.array(z.object({ hostPath: z.never().optional() })).optional(),
});

const Seconds = z.object({ seconds: z.int() });

const Served = z.object({
  livenessProbe: Probe,
  readinessProbe: Probe,
  startupProbe: Probe,
  lifecycle: z.object({ preStop: z.object({ sleep: Seconds }) }),
});

/** A service is told to stop with everybody else already looking elsewhere, and is given the time it says it takes. */
const gracefulStopSeconds = 25;
const ServedPod = z
  .object({
    terminationGracePeriodSeconds: z.int(),
    topologySpreadConstraints: z.array(z.looseObject({})).min(1),
    containers: z.array(Served).min(1),
  })
  .refine(
    ({ terminationGracePeriodSeconds: grace, containers }) =>
      containers.every(({ lifecycle }) => grace > lifecycle.preStop.sleep.seconds + gracefulStopSeconds),
    {
      path: ['terminationGracePeriodSeconds'],
      error: `must exceed preStop and the ${gracefulStopSeconds} s of a stop`,
    },
  );

/** What is wrong with the pods of workloads by themselves. */
export function unsafePods(manifests: readonly Manifest[]): string[] {
  return workloadsOf(manifests).flatMap(({ manifest, pod, labels }) => {
    const served = manifest.kind === 'Deployment' && labels['app.kubernetes.io/component'] === 'service';
    return [...misfits(manifest, Pod, pod), ...(served ? misfits(manifest, ServedPod, pod) : [])];
  });
}

function misfits(manifest: Manifest, schema: z.ZodType, value: unknown): string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${nameOf(manifest)}: ${path.join('.')}: ${message}`);
}

const digest = /@sha256:[0-9a-f]{64}$/;
const Image = z.object({ image: z.string() });
const Images = z.object({ containers: z.array(Image), initContainers: z.array(Image).default([]) });
const unset = `@sha256:${'0'.repeat(64)}`;

/**
 * Images that may be another tomorrow. `byDigest` asks for a digest, `released` for one that an image can have: in the
 * repository stand noughts, which the release replaces.
 */
export function looseImages(
  manifests: readonly Manifest[],
  { byDigest, released }: { byDigest: boolean; released: boolean },
): string[] {
  return workloadsOf(manifests).flatMap(({ manifest, pod }) => {
    const { containers, initContainers } = Images.parse(pod);
    return [...initContainers, ...containers].flatMap(({ image }) => {
      const [name] = image.split('@');
      if (image.endsWith(unset))
        return released ? [`${nameOf(manifest)}: the release has set no digest of ${name}`] : [];
      if (digest.test(image)) return [];
      if (byDigest) return [`${nameOf(manifest)}: ${image} is named by no digest`];
      return /:(?!latest$)[\w.-]+$/.test(image) ? [] : [`${nameOf(manifest)}: ${image} is whatever is newest`];
    });
  });
}
