/** The middle of some numbers: robust where other work on the machine spoils a round. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** The median of each round's ratio: `of` and `to` were measured one beside the other, round by round. */
export function medianRatio(of: readonly number[], to: readonly number[]): number {
  return median(of.map((value, round) => value / (to[round] ?? Number.NaN)));
}

/** The slope of the least-squares line through some points, in units of y per unit of x. */
export function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const mean = (pick: 'x' | 'y') => points.reduce((sum, point) => sum + point[pick], 0) / points.length;
  const [x, y] = [mean('x'), mean('y')];
  const shared = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0);
  const spread = points.reduce((sum, point) => sum + (point.x - x) ** 2, 0);
  return shared / spread;
}

/** A number for people: thousands apart, `digits` behind the point; a dash where there is none. */
export function shown(value: number, digits = 0): string {
  if (!Number.isFinite(value)) return '–';
  return value.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The median of some rounds, and from where to where they went. */
export function spread(values: readonly number[], digits = 0): string {
  if (values.length < 2) return shown(median(values), digits);
  return `${shown(median(values), digits)} (${shown(Math.min(...values), digits)}–${shown(Math.max(...values), digits)})`;
}

/** Rows under a header, in columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>((seen, row) => row.map((cell, n) => Math.max(seen[n] ?? 0, cell.length)), []);
  const line = (row: readonly string[]) => row.map((cell, n) => cell.padEnd(widths[n] ?? 0)).join('  ');
  return rows.map((row) => `  ${line(row).trimEnd()}`).join('\n');
}
