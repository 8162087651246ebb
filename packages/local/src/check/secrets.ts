import { extname } from 'node:path';
import { lintSource } from '@secretlint/core';
import { creator as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import type { ProjectFile } from './rules.ts';

const rules = [{ id: '@secretlint/secretlint-rule-preset-recommend', rule: recommended, options: {} }];

/** Where a file holds what looks like a private key, a token or a password of a known kind; never the value itself. */
export async function secretsIn({ path, text }: ProjectFile): Promise<string[]> {
  const { messages } = await lintSource({
    source: { filePath: path, content: text, ext: extname(path), contentType: 'text' },
    options: { config: { rules }, maskSecrets: true, noPhysicFilePath: true },
  });
  return messages.map(({ loc, messageId }) => `${path}:${loc.start.line}: a secret (${messageId})`);
}
