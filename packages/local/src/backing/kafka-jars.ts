import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { cacheFolder } from '../../cache-folder.mjs';
import list from '../../data/kafka-jars.json' with { type: 'json' };
import { installOnce, sha256 } from './cache.ts';
import { type Log, ticking } from './log.ts';
import { onPath, run } from './process.ts';

export type Jar = { group: string; artifact: string; version: string; sha256: string };

const COPY_DEPENDENCIES = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
const fileOf = ({ artifact, version }: Jar) => `${artifact}-${version}.jar`;

export const kafkaVersion: string = list.version;
export const kafkaHome = (): string => join(cacheFolder(), `kafka-${list.version}`);

/** Where the jars lie once fetched. */
export const jarFolder = (): string => join(kafkaHome(), 'jars');

/** The broker's class path, always in the same order: class-data sharing accepts no other. */
export const classPath = (): string => list.jars.map((jar) => join(jarFolder(), fileOf(jar))).join(delimiter);

/** A Maven project whose dependencies are exactly these jars, with nothing they in turn would bring. */
export const pomFor = (jars: Jar[]): string => {
  const dependencies = jars.map(
    ({ group, artifact, version }) =>
      `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId><version>${version}</version>` +
      '<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions></dependency>',
  );
  return [
    '<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion>',
    '<groupId>simpul.local</groupId><artifactId>kafka</artifactId><version>1</version><packaging>pom</packaging>',
    '<dependencies>',
    ...dependencies,
    '</dependencies></project>',
  ].join('\n');
};

/** @throws an Error naming the first jar in `folder` that is not, byte for byte, the one pinned. */
export const verifyJars = async (folder: string, jars: Jar[]): Promise<void> => {
  for (const jar of jars) {
    const found = await sha256(join(folder, fileOf(jar)));
    if (found !== jar.sha256) {
      throw new Error(`${fileOf(jar)} has SHA-256 ${found}, not the pinned ${jar.sha256}: not using it`);
    }
  }
};

/** Lets Maven fetch the broker's jars into the cache, once, and checks each against its pinned SHA-256. */
export const installJars = async (log: Log): Promise<void> => {
  const count = list.jars.length;
  await installOnce(jarFolder(), (draft) =>
    ticking(log, `Kafka ${list.version}: fetching ${count} jars (38 MB) with Maven, once`, async () => {
      const maven = onPath('mvn');
      if (!maven) throw new Error('no mvn on the PATH');
      const pom = join(draft, 'pom.xml');
      await writeFile(pom, pomFor(list.jars));
      await run(maven, ['-B', '-ntp', '-q', '-f', pom, COPY_DEPENDENCIES, `-DoutputDirectory=${draft}`]);
      await verifyJars(draft, list.jars);
    }),
  );
};
