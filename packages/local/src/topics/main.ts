import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { familyOf } from '@simpul/contracts';
import { type KafkaConfig, logLevel } from 'kafkajs';
import { cutOver, reopen } from './cut-over.ts';
import { CutOverStopped } from './stopped.ts';

const usage = `Topics, for the operators of Kafka. docs/operations.md, "More partitions", says when.

  npm run -s topics -- cut-over <topic>.g<n> --from <topic> --partitions <n> --brokers a:9092,b:9092
                                   ends a topic, and copies it to its next generation
      --prefix <prefix>            what goes before every topic of the installation
      --without <group>            a group that nobody runs any more; as often as needed
  npm run -s topics -- reopen <topic> --brokers …
                                   lets a topic be written to again, where its next generation is not in use

With TLS and SASL: KAFKA_TLS=true, KAFKA_TLS_CA_FILE, KAFKA_SASL_USERNAME, KAFKA_SASL_PASSWORD (SCRAM-SHA-512). It needs the
rights to describe, alter, create, read and write both topics, and to describe every group.`;

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      partitions: { type: 'string' },
      brokers: { type: 'string' },
      prefix: { type: 'string', default: '' },
      without: { type: 'string', multiple: true, default: [] },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, topic, ...more] = positionals;
  const { from, brokers, prefix } = values;
  const partitions = Number(values.partitions);
  if (values.help) return said(usage, 0);
  if (!topic || !brokers || more.length > 0) return said(usage, 2);
  const kafka = kafkaAt(brokers.split(','));
  const log = (line: string): void => console.error(line);
  if (command === 'reopen') {
    await reopen({ kafka, from: prefix + topic });
    return said(`${prefix}${topic} takes messages again`, 0);
  }
  const isPowerOfTwo = Number.isInteger(partitions) && partitions > 0 && (partitions & (partitions - 1)) === 0;
  if (command !== 'cut-over' || !from || !isPowerOfTwo || familyOf(topic) !== familyOf(from) || topic === from)
    return said(usage, 2);
  const { without } = values;
  const copied = await cutOver({ kafka, from: prefix + from, to: prefix + topic, partitions, without, log });
  return said(`${copied} messages copied`, 0);
}

function said(line: string, code: number): number {
  console.log(line);
  return code;
}

function kafkaAt(brokers: string[]): KafkaConfig {
  const { KAFKA_TLS, KAFKA_TLS_CA_FILE, KAFKA_SASL_USERNAME: username, KAFKA_SASL_PASSWORD: password } = process.env;
  const ca = KAFKA_TLS_CA_FILE && { ca: [readFileSync(KAFKA_TLS_CA_FILE, 'utf8')] };
  return {
    brokers,
    clientId: 'topics',
    logLevel: logLevel.ERROR,
    ...(KAFKA_TLS === 'true' && { ssl: ca || true }),
    ...(username && password && { sasl: { mechanism: 'scram-sha-512' as const, username, password } }),
  };
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CutOverStopped)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
