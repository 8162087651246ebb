import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trustIn } from '../identity/issuers.ts';
import { developmentSecret } from '../identity/request.ts';
import { projectRoot } from '../project.ts';
import { usualPorts } from '../start/ports.ts';
import { developmentRefKey } from '../world/key-file.ts';
import { composeComplaints, readCompose } from './compose-file.ts';

const read = (path: string) => readFileSync(join(projectRoot, 'infra', path), 'utf8');
const text = read('compose.yaml');
const exists = (path: string) => existsSync(join(projectRoot, 'infra', path));
const schema = JSON.parse(read('compose/schema/compose-spec.json')) as object;

test('it keeps to the specification and to our rules', () => {
  expect(composeComplaints(text, schema, exists)).toEqual([]);
});

test.each([
  ['an unknown member', 'stop_grace_period: 30s', 'stop_grace_perod: 30s', /must NOT have additional properties/],
  [
    'an image without a version',
    'image: mongo:8.2.6',
    'image: mongo',
    /^infra\/compose.yaml: mongo has an image without/,
  ],
  [
    'a port that everybody reaches',
    "'127.0.0.1:9090:9090'",
    "'9090:9090'",
    /^infra\/compose.yaml: prometheus publishes/,
  ],
  ['no limits', "limits: { cpus: '1.0', memory: 768M }", 'limits: {}', /: g2c has no limit of CPU and memory/],
  ['a secret that is not declared', '  index-key:\n', '  other-key:\n', /: g2c has a secret index-key that nobody/],
  ['a config that is not declared', 'source: issuers', 'source: isuers', /: g2c has a config isuers that nobody/],
  ['a file that is missing', 'development/master-keys.json', 'development/keys.json', /: there is no .*\/keys.json/],
  ['a folder that is missing', "'./collector:", "'./colector:", /: collector mounts .\/colector, which is not there/],
  ['a volume that is not declared', "'kafka:/var", "'kafk:/var", /: kafka mounts kafk, which is not there/],
  ['a wait for nobody', 'jaeger: { condition', 'yaeger: { condition', /: collector waits for yaeger, which is no/],
  [
    'a wait for nothing',
    'collector: { condition: service_started',
    'collector: { condition: service_healthy',
    /health of collector/,
  ],
])('complains about %s', (_, from, to, sentence) => {
  expect(text).toContain(from);
  expect(composeComplaints(text.replaceAll(from, to), schema, exists)).toContainEqual(expect.stringMatching(sentence));
});

test('services are found where npm start has them', () => {
  const { services } = readCompose(text);
  const { g2c, g2b, g2g, g2e, mail, identity } = usualPorts;
  for (const [name, port] of Object.entries({ g2c, g2b, g2g, g2e, mail, identity }))
    expect(services[name]?.ports).toEqual([`127.0.0.1:${port}:8080`]);
});

test('what services trust and share is what every laptop does', () => {
  const [issuers, secret, refKey] = ['issuers.json', 'client-secret', 'ref-key'].map((name) =>
    read(`compose/development/${name}`).trim(),
  );
  expect(JSON.parse(issuers ?? '')).toEqual(JSON.parse(trustIn('http://identity:8080')));
  expect([secret, refKey]).toEqual([developmentSecret, developmentRefKey]);
});
