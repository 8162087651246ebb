import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Issuer, startIssuer } from '../../test/issuer.ts';
import { IssuerUnreachable } from './issuer.ts';
import { serviceToken } from './service-token.ts';

let issuer: Issuer;
let token: () => Promise<string>;

beforeEach(async () => {
  issuer = await startIssuer();
  token = serviceToken({ OIDC_ISSUER: issuer.issuer, OIDC_CLIENT_ID: 'service:g2c', OIDC_CLIENT_SECRET: 'a b' });
});
afterEach(() => issuer.stop());

const requests = () => issuer.asked.filter((path) => path === '/token').length;

test('callers at the same time and later share one token', async () => {
  const tokens = await Promise.all([token(), token(), token()]);
  tokens.push(await token());
  expect(new Set(tokens).size).toBe(1);
  expect(requests()).toBe(1);
});

test('a token about to expire is replaced before it does', async () => {
  issuer.grant(10);
  const first = await token();
  expect(await token()).not.toBe(first);
});

test('a refusal is not remembered', async () => {
  issuer.grant('refuse');
  await expect(token()).rejects.toThrow(IssuerUnreachable);
  issuer.grant(600);
  expect(await token()).toMatch(/^token-/);
});

test('an issuer out of reach says so', async () => {
  await issuer.stop();
  await expect(token()).rejects.toThrow(IssuerUnreachable);
});
