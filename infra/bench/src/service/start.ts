import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import {
  environmentOf,
  freePorts,
  projectRoot,
  type Replica,
  runArgs,
  startIdentity,
  startReplica,
} from '@simpul/local';
import type { Address } from '../stand.ts';

/** The benchmark's service while it runs, as processes of their own. */
export interface BenchService {
  readonly replicas: readonly Replica[];
  /** a bearer token of who may call it */
  readonly token: string;
  stop(): Promise<void>;
}

/** How many replicas, what they tell of themselves and where to, and who is told how each of them ends. */
export interface BenchServiceOptions {
  readonly replicas?: number;
  /** an end of OTLP, or false to run without the telemetry module; unset: traces are passed on, and sent nowhere */
  readonly telemetry?: false | { readonly endpoint: string };
  readonly ended?: (replica: number, how: string) => void;
  progress(line: string): void;
}

/**
 * Starts the benchmark's service as every service is started: with the telemetry module loaded, which sends nothing
 * where no end of it is named, and with tokens of the local identity provider. It runs in development mode, in which every
 * reply is checked against its contract: production, which does not do that, would refuse these tokens.
 */
export async function startBenchService(
  { brokers, mongoUri, name }: Address,
  { replicas = 1, telemetry, ended, progress }: BenchServiceOptions,
): Promise<BenchService> {
  const identity = await startIdentity({ log: progress });
  const logDir = join(projectRoot, '.simpul', 'bench', name);
  await mkdir(logDir, { recursive: true });
  const around = {
    ...{ brokers, mongoUri, issuer: identity.issuer, g2gUrl: 'http://127.0.0.1:9', topicPrefix: `${name}.` },
    ...{ dbPrefix: '', smtpUrl: undefined, textUrl: undefined, otlpEndpoint: undefined },
  };
  const ports = await freePorts(replicas);
  const started = await Promise.all(
    ports.map((port, index) =>
      startReplica({
        name: `bench-${index + 1}`,
        args: [...runArgs.slice(0, telemetry === false ? -3 : -1), 'src/service/main.ts'],
        cwd: join(projectRoot, 'infra', 'bench'),
        env: {
          ...environmentOf('g2g', index + 1, around),
          MONGODB_DB: name,
          OTEL_SERVICE_NAME: 'bench',
          LOG_LEVEL: 'info',
          ...(telemetry && telemetryTo(telemetry.endpoint)),
        },
        port,
        logFile: join(logDir, `bench-${index + 1}.log`),
        log: progress,
        ...(ended && { onEnd: (how: string) => ended(index, how) }),
      }),
    ),
  );
  return {
    replicas: started,
    token: await identity.token('operator:simpul'),
    async stop() {
      await Promise.all(started.map((replica) => replica.stop()));
      await identity.stop();
    },
  };
}

/** As in infra/compose.yaml: by the protocol that is the SDK's own choice. */
function telemetryTo(endpoint: string): Record<string, string> {
  return {
    OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    OTEL_METRIC_EXPORT_INTERVAL: '15000',
    OTEL_METRIC_EXPORT_TIMEOUT: '10000',
  };
}
