import { type GeneralCode, generalProblems, maskedValue, type ProblemType } from '@simpul/contracts';
import type { Response } from 'express';
import type { FieldError } from './issues.ts';
import { type Language, sentence } from './language.ts';

/** A refusal about to be answered. `detail` fills the texts and is shown as extension members. */
export interface Problem {
  readonly type: ProblemType;
  readonly detail?: Readonly<Record<string, unknown>>;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

const byCode: ReadonlyMap<string, ProblemType> = new Map(generalProblems.map((type) => [type.code, type]));

/** The problem type of a general code. */
export function general(code: GeneralCode): ProblemType {
  const type = byCode.get(code);
  if (!type) throw new Error(`${code} is not in the general catalogue`);
  return type;
}

/** The problem type of a code thrown on a route, from its own catalogue or the general one. */
export function problemType(code: string, own: readonly ProblemType[]): ProblemType | undefined {
  return own.find((type) => type.code === code) ?? byCode.get(code);
}

/**
 * Answers a problem document (RFC 9457) in the reader's language. It is passed on and logged where it is read, so what has
 * the form of personal data is masked in it, also where the reader sent it.
 */
export function sendProblem(res: Response, { type, detail, errors, headers }: Problem, language: Language): void {
  const document = {
    ...detail,
    type: `urn:simpul:problem:${type.code}`,
    title: sentence(type.title, language, detail),
    status: type.status,
    detail: sentence(type.detail, language, detail),
    instance: res.get('x-request-id'),
    code: type.code,
    ...(errors && { errors }),
  };
  res
    .status(type.status)
    .set({ 'Cache-Control': 'no-store', 'Content-Language': language, ...headers })
    .vary('Accept-Language');
  res.type('application/problem+json').send(JSON.stringify(maskedValue(document)));
}
