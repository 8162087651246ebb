import { readFileSync } from 'node:fs';

/**
 * Reads a table of the sample data: comma-separated, the first line names the columns, lines that begin with # are
 * remarks. A value holds no comma, so there are no quotes; an empty value is left out of its row.
 *
 * @throws {Error} naming the line whose count of values is wrong.
 */
export function readTable(name: string): Partial<Record<string, string>>[] {
  const lines = readFileSync(new URL(`./data/${name}.csv`, import.meta.url), 'utf8').split(/\r?\n/);
  const written = lines.map((text, index) => ({ text, number: index + 1 })).filter(({ text }) => /^[^#]/.test(text));
  const [head, ...rows] = written.map(({ text, number }) => ({ values: text.split(','), number }));
  if (!head) throw new Error(`${name}.csv is empty`);
  return rows.map(({ values, number }) => {
    if (values.length !== head.values.length) {
      throw new Error(`${name}.csv, line ${number}: ${values.length} values instead of ${head.values.length}`);
    }
    return Object.fromEntries(head.values.map((column, index) => [column, values[index]]).filter(([, value]) => value));
  });
}
