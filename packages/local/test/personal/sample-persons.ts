import { markedValues, PersonDetails, pathText } from '@simpul/contracts';
import { sampleOfficers, samplePersons } from '../../src/samples/records.ts';
import type { Sought } from '../../src/scan/scanner.ts';

/** Everything personal in the sample data, by the marks of its schemas: a person or a field that is added is in it. */
export function soughtOfSamples(): Sought[] {
  const persons = samplePersons().flatMap((person, at) =>
    markedValues(PersonDetails, person)
      .filter(({ path }) => path.at(-1) !== 'sex')
      .map(({ path, value }) => ({ what: `${pathText(path)} of sample person ${at + 1}`, text: String(value) })),
  );
  const officers = sampleOfficers().map(({ agency, who }) => ({
    what: `NIP of an officer of ${agency}`,
    text: /\d{18}/.exec(who)?.[0] ?? '',
  }));
  return [...persons, ...officers];
}
