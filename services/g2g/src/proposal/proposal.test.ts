import {
  given,
  type PersonAttributes,
  proposalAccepted,
  proposalApplied,
  proposalChecked,
  proposalDeclined,
  proposalOvertaken,
  proposalTransferred,
} from '@simpul/contracts';
import { describe, expect, test } from 'vitest';
import { type Officeholder, proposal, submitted } from './proposal.ts';

const now = '2026-03-31T02:15:30.000Z';
const at = now;
const person = 'pabcdefghijklmnopqrstuvwxyz';
const first = { source: 'dukcapil-33.74', at: '2026-03-01T00:00:00.000Z', version: 1 };
const attributes: PersonAttributes = {
  nik: { value: '3374014107900001', ...first },
  name: { value: 'Siti Aminah', ...first },
  birthDate: { value: '1990-07-01', ...first },
  sex: { value: 'female', ...first },
  address: { value: { region: '33.74.01.1001', line: 'Jl. Pemuda 148' }, ...first },
  contact: { value: { channel: 'none', language: 'id' }, ...first },
};
const record = { attributes, version: 1 };
const address = { region: '33.74.01.1002', line: 'Jl. Gajah Mada 9' };
const city = { kind: 'agency', region: '33.74' } as const;
const registry: Officeholder = { id: 'dukcapil-33.74', ...city, duties: ['civil-registry'] };
const custodian: Officeholder = { id: 'diskominfo-33.74', ...city, duties: ['data-custodian'] };
const told = { person, attributes: ['address'] };

const proposed = submitted({ person, by: 'self', changes: { address }, record, at });
const seat = city.region;
const finding = { ...told, agency: custodian.id, checkedAt: at };
const checked = { ...proposalChecked({ ...finding, finding: 'conforms' }), seat };
const deviating = { ...proposalChecked({ ...finding, finding: 'deviates', reason: 'standard-not-met' }), seat };
const accepted = { ...proposalAccepted({ ...told, agency: registry.id, acceptedAt: at }), seat };
const declined = {
  ...proposalDeclined({ ...told, agency: registry.id, reason: 'not-proven', declinedAt: at }),
  seat,
};

const moved = {
  attributes: { ...attributes, address: { ...attributes.address, version: 2 } },
  version: 2,
};
const renamed = { attributes: { ...attributes, name: { ...attributes.name, version: 2 } }, version: 2 };
const check = { type: 'check', by: custodian, finding: 'conforms', record } as const;
const accept = { type: 'accept', by: registry, record } as const;
const decline = { type: 'decline', by: registry, reason: 'not-proven', record } as const;

describe('a proposal', () => {
  const submit = { type: 'submit', person, by: 'self', changes: { address }, record } as const;

  test('tells others the names of the attributes and keeps what is proposed', () => {
    given(proposal).when(submit, { now }).then(proposed);
    expect(JSON.stringify(proposed.data)).not.toContain('Gajah');
    expect(given(proposal, proposed).state).toMatchObject({ status: 'submitted', base: { address: 1 } });
  });

  test('is of what would change only', () => {
    given(proposal)
      .when({ ...submit, changes: { address, name: 'Siti Aminah' } }, { now })
      .then(proposed);
  });

  test('of what the register says already is refused', () => {
    given(proposal)
      .when({ ...submit, changes: { sex: 'female' } }, { now })
      .refused('proposal.nothing-new');
  });

  test('of a birth date to come is refused', () => {
    given(proposal)
      .when({ ...submit, changes: { birthDate: '2027-01-01' } }, { now })
      .refused('person.birth-date-in-future');
  });

  test('made again by the same request is the same', () => given(proposal, proposed).when(submit).then());
});

describe('the walidata', () => {
  test('finds that it conforms', () => given(proposal, proposed).when(check, { now }).then(checked));

  test('finds that it deviates, and says why', () => {
    const deviates = { ...check, finding: 'deviates' } as const;
    given(proposal, proposed)
      .when({ ...deviates, reason: 'standard-not-met' }, { now })
      .then(deviating);
    given(proposal, proposed).when(deviates, { now }).refused('proposal.reason-missing');
  });

  test('may look again while nothing is decided', () => {
    given(proposal, proposed, deviating).when(check, { now }).then(checked);
    given(proposal, proposed, checked, accepted).when(check).refused('proposal.closed', { status: 'accepted' });
  });

  test('is that of the person’s region', () => {
    given(proposal, proposed)
      .when({ ...check, by: { ...custodian, region: '35.78' } }, { now })
      .refused('proposal.not-competent');
    given(proposal, proposed)
      .when({ ...check, by: registry }, { now })
      .refused('proposal.not-competent');
  });

  test('before the roles of Satu Data were in force is nobody', () => {
    given(proposal, proposed).when(check, { now: '2019-06-01T00:00:00Z' }).refused('proposal.not-competent');
  });
});

describe('the produsen data', () => {
  test('accepts what was checked', () => given(proposal, proposed, checked).when(accept, { now }).then(accepted));

  test('accepts nothing that was not checked, or that deviates', () => {
    given(proposal, proposed).when(accept).refused('proposal.not-checked');
    given(proposal, proposed, deviating).when(accept).refused('proposal.deviates', { reason: 'standard-not-met' });
  });

  test('accepts nothing that set out from another record than there is now', () => {
    const stale = { ...accept, record: moved };
    given(proposal, proposed, checked).when(stale).refused('proposal.stale', { changed: 'address' });
    given(proposal, proposed)
      .when({ ...check, record: moved })
      .refused('proposal.stale');
  });

  test('accepts what another attribute’s change does not touch', () => {
    given(proposal, proposed, checked)
      .when({ ...accept, record: renamed }, { now })
      .then(accepted);
  });

  test('declines with a reason, also what is stale or was never checked', () => {
    given(proposal, proposed).when(decline, { now }).then(declined);
    given(proposal, proposed)
      .when({ ...decline, record: moved }, { now })
      .then(declined);
  });

  test('decides once', () => {
    given(proposal, proposed, checked, accepted).when(accept).then();
    given(proposal, proposed, checked, accepted).when(decline).refused('proposal.closed', { status: 'accepted' });
    given(proposal, proposed, declined).when(accept).refused('proposal.closed', { status: 'declined' });
  });

  test.each([
    ['a walidata', custodian],
    ['the registry of elsewhere', { ...registry, region: '35.78' }],
    ['a state enterprise with the duty', { ...registry, kind: 'state-enterprise' }],
    ['a foreign partner with the duty', { ...registry, kind: 'foreign-partner' }],
  ] as const)('is not %s', (_, by) => {
    given(proposal, proposed, checked)
      .when({ ...accept, by }, { now })
      .refused('proposal.not-competent');
    given(proposal, proposed, checked)
      .when({ ...decline, by }, { now })
      .refused('proposal.not-competent');
  });
});

describe('what came of an accepted proposal', () => {
  const conclude = { type: 'conclude', applied: true, version: 2 } as const;
  const applied = proposalApplied({ ...told, version: 2, appliedAt: at });

  test('is told once', () => {
    given(proposal, proposed, checked, accepted).when(conclude, { now }).then(applied);
    given(proposal, proposed, checked, accepted, applied)
      .when({ ...conclude, applied: false })
      .then();
  });

  test('may be nothing, where the record changed in between', () => {
    given(proposal, proposed, checked, accepted)
      .when({ ...conclude, applied: false }, { now })
      .then(proposalOvertaken({ ...told, version: 2, overtakenAt: at }));
  });
});

describe('a proposal about somebody who has moved', () => {
  const surabaya = { region: '35.78.01.1001', line: 'Jl. Tunjungan 1' };
  const livingIn = (value: typeof surabaya, version: number) => ({
    attributes: { ...attributes, address: { ...attributes.address, value, version } },
    version,
  });
  const transfer = (value: typeof surabaya, version: number) =>
    ({ type: 'transfer', record: livingIn(value, version) }) as const;
  const transferred = (region: string, version: number) => ({
    ...proposalTransferred({ ...told, version, transferredAt: at }),
    region,
    regionVersion: version,
  });
  const gone = transferred(surabaya.region, 2);

  test('goes with them, decided or not, and tells nobody where', () => {
    for (const life of [[proposed], [proposed, checked, accepted], [proposed, declined]]) {
      given(proposal, ...life)
        .when(transfer(surabaya, 2), { now })
        .then(gone);
      expect(given(proposal, ...life, gone).state).toMatchObject({
        region: '35.78.01.1001',
        submittedIn: '33.74.01.1001',
      });
    }
    expect(JSON.stringify(gone.data)).not.toContain('35.78');
  });

  test('stays where it is where they stayed in the region, or have come back', () => {
    given(proposal, proposed)
      .when(transfer({ ...surabaya, region: '33.74.01.1001' }, 2), { now })
      .then();
    given(proposal, proposed, gone)
      .when(transfer(attributes.address.value, 3), { now })
      .then(transferred('33.74.01.1001', 3));
  });

  test('is not taken back by what was read of the register before', () => {
    given(proposal, proposed, gone).when(transfer(attributes.address.value, 1), { now }).then();
  });
});
