import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readKeys } from './keys.ts';
import { isSignedBy, Malformed, readNote, readVerifierKey, signNote, verifierKeyOf } from './note.ts';

const name = 'simpul/g2c';
const newSigner = () => ({ name, key: generateKeyPairSync('ed25519').privateKey });

describe('the example of the format', () => {
  // From the package golang.org/x/mod/sumdb/note, whose format C2SP signed-note is.
  const key = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
  const note =
    "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n\n" +
    '\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';

  test('is believed, and not once a letter of it is changed', () => {
    const keys = [readVerifierKey(key)];
    expect(isSignedBy(readNote(note), keys)).toBe(true);
    expect(isSignedBy(readNote(note.replace('cryptography', 'Cryptography')), keys)).toBe(false);
  });
});

test('what is signed is believed under its key, and under no other key or name', () => {
  const signer = newSigner();
  const note = readNote(signNote('one\ntwo\n', signer));
  expect(note.text).toBe('one\ntwo\n');
  expect(isSignedBy(note, [readVerifierKey(verifierKeyOf(signer))])).toBe(true);
  expect(isSignedBy(note, [readVerifierKey(verifierKeyOf(newSigner()))])).toBe(false);
  expect(isSignedBy(note, [readVerifierKey(verifierKeyOf({ ...signer, name: 'simpul/g2b' }))])).toBe(false);
});

test.each([
  '',
  'simpul/g2c',
  'simpul/g2c+00000000+AAAA',
  'PeterNeumann+c74f20a4+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
])('%s is no key', (text) => {
  expect(() => readVerifierKey(text)).toThrow(Malformed);
});

test.each(['', 'text', 'text\n', 'text\n\n', 'text\n\nsimpul AAAA\n', 'text\n\n\u2014 simpul/g2c AA==\n'])(
  '%j is no note',
  (text) => {
    expect(() => readNote(text)).toThrow(Malformed);
  },
);

test('keys are read as lines and as a service serves them', () => {
  const lines = [newSigner(), newSigner()].map(verifierKeyOf);
  const served = JSON.stringify({ keys: lines.map((verifierKey) => ({ kty: 'OKP', verifierKey })) });
  for (const text of [`${lines.join('\n')}\n`, served]) expect(readKeys(text).map(({ id }) => id)).toHaveLength(2);
  expect(readKeys(`${lines[0]}@12`)).toMatchObject([{ until: 12 }]);
  expect(() => readKeys(`${lines[0]}@soon`)).toThrow(Malformed);
  expect(() => readKeys('{"keys":[]}')).toThrow(Malformed);
});
