/** A sentence in both languages of the API. `{name}` is filled from the refusal's detail. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** One refusal a client can meet: a stable code, its HTTP status, and texts a person can act on. */
export interface ProblemType {
  readonly code: string;
  readonly status: number;
  readonly title: Text;
  readonly detail: Text;
}

/**
 * Declares a capability's catalogue of refusals; each key becomes the code `<prefix>.<key>`.
 *
 * @example
 * export const taxBillProblems = problems('tax-bill', {
 *   'already-paid': { status: 409, title: { id: 'Sudah dibayar', en: 'Already paid' }, detail: { id: '…', en: '…' } },
 * });
 */
export function problems<K extends string>(
  prefix: string,
  catalogue: Record<K, Omit<ProblemType, 'code'>>,
): readonly ProblemType[] {
  return Object.entries<Omit<ProblemType, 'code'>>(catalogue).map(([key, type]) => ({
    code: `${prefix}.${key}`,
    ...type,
  }));
}
