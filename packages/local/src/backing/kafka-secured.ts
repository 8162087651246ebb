import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KafkaRight } from '@simpul/contracts';
import kafkajs from 'kafkajs';
import { type Authority, createAuthority } from '../tls/authority.ts';
import { startLocalKafka } from './kafka-local.ts';
import type { Secured } from './kafka-settings.ts';
import type { Log } from './log.ts';
import { freePorts } from './ports.ts';
import { runFolder } from './run-folder.ts';

/**
 * A broker that knows its clients: by SCRAM over TLS, or by their certificates. Its authorizer refuses what was not granted.
 */
export interface SecuredKafka {
  /** in plain on this machine, where everybody may do everything: for who sets things up */
  readonly brokers: string[];
  /** for clients with name and password, over TLS */
  readonly scram: string[];
  /** for clients with a certificate, whose CN is their name */
  readonly mutual: string[];
  /** vouches for the broker, and for the clients of {@link SecuredKafka.mutual} */
  readonly authority: Authority;
  passwordOf(user: string): string;
  /** Gives `user` these rights, at once. */
  grant(user: string, rights: readonly KafkaRight[]): Promise<void>;
  stop(): Promise<void>;
}

/** Starts Apache Kafka as a process of this run with TLS, SASL/SCRAM and its authorizer on. */
export async function startSecuredKafka(
  log: Log,
  { users, port }: { users: readonly string[]; port: number },
): Promise<SecuredKafka> {
  const authority = await createAuthority();
  const folder = await runFolder('kafka-keys');
  try {
    const passwords = Object.fromEntries(users.map((user) => [user, randomBytes(24).toString('hex')]));
    const { cert, key } = await authority.issue('broker');
    const [keystore, truststore] = [join(folder.path, 'broker.pem'), join(folder.path, 'authority.pem')];
    await writeFile(keystore, key + cert, { mode: 0o600 });
    await writeFile(truststore, authority.cert);
    const [scram, mutual] = (await freePorts(2)) as [number, number];
    const secured: Secured = { scram, mutual, keystore, truststore, passwords };
    const broker = await startLocalKafka(log, { port, secured });
    return {
      brokers: broker.brokers,
      scram: [`127.0.0.1:${scram}`],
      mutual: [`127.0.0.1:${mutual}`],
      authority,
      passwordOf(user) {
        const password = passwords[user];
        if (!password) throw new Error(`the broker knows no ${user}`);
        return password;
      },
      grant: (user, rights) => grant(broker.brokers, user, rights),
      async stop() {
        await broker.stop();
        await folder.remove();
      },
    };
  } catch (error) {
    await folder.remove();
    throw error;
  }
}

const { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } = kafkajs;
const operations = {
  Read: AclOperationTypes.READ,
  Write: AclOperationTypes.WRITE,
  Create: AclOperationTypes.CREATE,
  Describe: AclOperationTypes.DESCRIBE,
  DescribeConfigs: AclOperationTypes.DESCRIBE_CONFIGS,
  Delete: AclOperationTypes.DELETE,
} as const;

async function grant(brokers: string[], user: string, rights: readonly KafkaRight[]): Promise<void> {
  const kafka = new kafkajs.Kafka({ clientId: 'simpul-rights', brokers, logLevel: kafkajs.logLevel.NOTHING });
  const admin = kafka.admin();
  await admin.connect();
  try {
    await admin.createAcls({
      acl: rights.flatMap((right) =>
        right.operations.map((operation) => ({
          resourceType: right.resource === 'topic' ? AclResourceTypes.TOPIC : AclResourceTypes.GROUP,
          resourceName: right.name,
          resourcePatternType:
            right.pattern === 'literal' ? ResourcePatternTypes.LITERAL : ResourcePatternTypes.PREFIXED,
          principal: `User:${user}`,
          host: '*',
          operation: operations[operation],
          permissionType: AclPermissionTypes.ALLOW,
        })),
      ),
    });
  } finally {
    await admin.disconnect();
  }
}
