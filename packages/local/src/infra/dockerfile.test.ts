import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../project.ts';
import { runArgs } from '../world/world.ts';
import { dockerfileComplaints, stagesOf } from './dockerfile.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const text = read('infra/Dockerfile');
const sources = { bootstrap: read('packages/local/bootstrap.mjs'), tree: read('infra/image/tree.mjs'), runArgs };

test('a stage has what it says itself and what it is made from says', () => {
  const stages = stagesOf(text, { SERVICE: 'g2b' });
  expect([...stages.keys()]).toEqual(['tree', 'base', 'development', 'service']);
  expect(stages.get('tree')?.runs).toEqual(['node infra/image/tree.mjs "g2b" /image']);
  expect(stages.get('service')).toMatchObject({
    environment: { NODE_ENV: 'production', HOST: '0.0.0.0', PORT: '8080' },
    workdir: '/app/services/g2b',
    user: '1000:1000',
  });
  expect(stages.get('development')).toMatchObject({ environment: { NODE_ENV: 'development', PORT: '8080' } });
});

test('another Node, another way to start, and root are complained about', () => {
  expect(dockerfileComplaints(text, sources)).toEqual([]);
  const changed = text
    .replace(/^ARG NODE_IMAGE=.*$/m, 'ARG NODE_IMAGE=node:latest')
    .replace('"--import", "@simpul/service/telemetry", ', '')
    .replace('USER 1000:1000', 'USER root');
  expect(dockerfileComplaints(changed, sources)).toEqual([
    expect.stringMatching(/its Node is not 24/),
    expect.stringMatching(/not started as elsewhere/),
    expect.stringMatching(/not root/),
  ]);
});
