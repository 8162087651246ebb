import openapiTS, { astToString, type OpenAPI3 } from 'openapi-typescript';
import { kafkaTopicsManifest, kafkaUsersManifest } from '../kafka/manifests.ts';
import { kafkaRightsMarkdown } from '../kafka/rights-doc.ts';
import { type ServiceName, services } from '../services.ts';
import { accessMarkdown } from './access-doc.ts';
import { asyncApiOf } from './asyncapi.ts';
import { errorsMarkdown } from './errors-doc.ts';
import { eventSchemaOf } from './event-schema.ts';
import type { JsonSchema } from './json-schema.ts';
import { openApiOf } from './openapi.ts';
import { personalDataMarkdown } from './personal-doc.ts';
import { processingMarkdown } from './processing-doc.ts';
import { shardingScript } from './sharding.ts';
import { jsonText } from './snapshots.ts';

/** Version of the HTTP API and the event catalogue in the generated documents. */
export const apiVersion = '1.0.0';

/** Folders that hold nothing but generated files. */
export const generatedFolders = ['docs/contracts/openapi', 'docs/contracts/events', 'packages/client/src/generated'];

/** Every generated file: path from the root of the repository, and text. The same contracts give the same text. */
export async function artifacts(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for (const service of Object.keys(services) as ServiceName[]) {
    const document = openApiOf({ service, version: apiVersion, routes: services[service].routes });
    files.set(`docs/contracts/openapi/${service}.json`, jsonText(document));
    files.set(`docs/authorisation/${service}.md`, accessMarkdown(services[service]));
    files.set(`packages/client/src/generated/${service}.ts`, await clientTypes(service, document));
  }
  const topics = Object.values(services).flatMap((service) => service.topics);
  files.set('docs/contracts/asyncapi.json', jsonText(asyncApiOf(topics, apiVersion)));
  for (const event of topics.flatMap(({ events }) => events)) {
    files.set(`docs/contracts/events/${event.type}.schema.json`, jsonText(eventSchemaOf(event)));
  }
  files.set('docs/errors.md', errorsMarkdown(Object.values(services).flatMap(({ routes }) => routes)));
  files.set('docs/kafka-rights.md', kafkaRightsMarkdown());
  files.set('docs/personal-data.md', personalDataMarkdown());
  files.set('docs/processing-register.md', processingMarkdown(services));
  files.set('k8s/components/kafka/topics.yaml', kafkaTopicsManifest());
  files.set('k8s/components/kafka/users.yaml', kafkaUsersManifest());
  files.set('k8s/components/mongodb-sharded/collections.js', shardingScript());
  return files;
}

/** TypeScript types of a service for packages/client, whose own code sends an Idempotency-Key where the caller gives none. */
async function clientTypes(service: ServiceName, document: JsonSchema): Promise<string> {
  const relaxed = structuredClone(document) as unknown as OpenAPI3;
  const key = relaxed.components?.parameters?.['Idempotency-Key.required'];
  if (key && 'in' in key) key.required = false;
  const types = astToString(await openapiTS(relaxed, { alphabetize: false, silent: true }));
  return `// Generated from docs/contracts/openapi/${service}.json by \`npm run contracts\`; do not edit.\n${types}`;
}
