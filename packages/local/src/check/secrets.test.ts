import { expect, test } from 'vitest';
import { createAuthority } from '../tls/authority.ts';
import { secretsIn } from './secrets.ts';

// Put together here, so that none of them stands in this file.
const joined = (...parts: string[]) => parts.join('');

test('a private key is found, and is not told', async () => {
  const { key } = await (await createAuthority()).issue('g2c');
  const found = await secretsIn({ path: 'k8s/secret.yaml', text: `kind: Secret\n${key}` });
  expect(found).toEqual([expect.stringMatching(/^k8s\/secret\.yaml:2: a secret \(/)]);
});

test.each([
  ['the password of a store', joined('mongodb://g2c:', 'Wq8sJ2kLp0xZ', '@db.layanan.go.id/simpul')],
  ['a token of a code host', joined('ghp_', 'x7Kq2mN9vB4cT1zR8wE5yU3iO6pA0sD7fG2h')],
])('%s is found', async (_name, text) => {
  expect(await secretsIn({ path: 'docs/a.md', text: `here: ${text}\n` })).toHaveLength(1);
});

test('what only speaks of secrets is none', async () => {
  const text = "KAFKA_SASL_PASSWORD_FILE=/run/secrets/password\nconst key = generateKeyPairSync('ec');\n";
  expect(await secretsIn({ path: 'a.md', text })).toEqual([]);
});
