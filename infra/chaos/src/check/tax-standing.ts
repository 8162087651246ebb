import { deriveId } from '@simpul/backbone';
import { type Data, type Rule, statesOf, teller } from './rule.ts';
import { type Known, knownOf, nextAfter, reasonsAt } from './standing.ts';
import { canonical } from './values.ts';

const tell = teller('tax-standing');

/**
 * Each company's standing is what all that is known of its taxes makes of it: no payment, return or decision was missed,
 * and it says when time alone will change it. A day may have ended between the look and the end: it has to be right for
 * one of them.
 */
export const taxStanding: Rule = ({ snapshot, log, operations }) => {
  const states = statesOf(snapshot, 'g2b', 'tax-standing');
  const end = Math.max(0, ...operations.map(({ endedAt }) => endedAt));
  const companies = [...knownOf(log)].filter(([, known]) => known.has('company.registered'));
  const ids = new Set(companies.map(([nib]) => deriveId('tax-standing', nib)));
  return [
    ...companies.flatMap(([nib, known]) => {
      const name = `g2b.tax-standing/${nib}`;
      const state = states.get(deriveId('tax-standing', nib));
      if (!state) return [tell('lost', name, 'was never found')];
      const expected = momentsOf(state, known, end).map((at) => foundAt(known, at));
      const { nib: of, company, reasons, next } = state;
      const actual = canonical({ nib: of, company, reasons, next });
      if (expected.includes(actual)) return [];
      return [tell('wrong', name, `is ${actual}, what is known makes ${expected[0]}`)];
    }),
    ...[...states.keys()].filter((id) => !ids.has(id)).map((id) => tell('wrong', id, 'there is no such company')),
  ];
};

function foundAt(known: Known, at: number): string {
  const [registered] = known.get('company.registered') ?? [];
  const reasons = reasonsAt(known, at);
  return canonical({ nib: registered?.data.nib, company: registered?.key, reasons, next: nextAfter(known, at) });
}

/** Not before the last thing that is known happened: what was found before that has missed it. */
function momentsOf({ at }: Data, known: Known, end: number): number[] {
  const times = [...known.values()].flatMap((events) => events.map(({ time }) => Date.parse(time)));
  const last = Math.max(...times.filter((time) => !Number.isNaN(time)));
  return [Math.max(Date.parse(String(at)), last), Math.max(end, last)];
}
