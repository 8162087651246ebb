import { createHash } from 'node:crypto';
import { onPath, run } from './process.ts';

export type Java = { command: string; major: number /** Changes with every build of the JVM. */; build: string };

/** The Java on the PATH, or half a sentence why there is none that will do. Kafka 4 brokers need Java 17. */
export const findJava = async (): Promise<Java | string> => {
  const command = onPath('java');
  if (!command) return 'no java on the PATH';
  const version = await run(command, ['--version']).catch(() => '');
  const major = majorOf(version);
  if (major === undefined) return 'the java on the PATH does not run, or is older than 9; 17 or later is needed';
  if (major < 17) return `Java ${major} is too old, 17 or later is needed`;
  return {
    command,
    major,
    build: createHash('sha256')
      .update(command + version)
      .digest('hex')
      .slice(0, 12),
  };
};

/** The major version in what `java --version` prints. */
export const majorOf = (version: string): number | undefined => {
  const [, major] = /^\w+ (\d+)/.exec(version) ?? [];
  return major === undefined ? undefined : Number(major);
};
