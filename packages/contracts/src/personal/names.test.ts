import { expect, test } from 'vitest';
import { personalNames } from './names.ts';

test('personal data goes by these names', () => {
  const names = personalNames();
  for (const name of ['nik', 'name', 'birthDate', 'line', 'email', 'phone', 'contact', 'address', 'nip', 'familyCard'])
    expect(names).toContain(name);
  for (const name of ['status', 'person', 'id', 'code', 'value', 'operation', 'route'])
    expect(names).not.toContain(name);
});
