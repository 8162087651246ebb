import { Problem } from '@simpul/client';

/** The answer; undefined for a refusal that says it was done before. @throws {Error} a sentence for any other refusal */
export async function accepted<T>(what: string, answer: Promise<T>): Promise<T>;
export async function accepted<T>(what: string, answer: Promise<T>, doneBefore: string): Promise<T | undefined>;
export async function accepted<T>(what: string, answer: Promise<T>, doneBefore?: string): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    if (error.code === doneBefore) return undefined;
    throw new Error(`Sample data: ${what} was refused: ${error.status} ${error.code}, ${error.message}`);
  }
}
