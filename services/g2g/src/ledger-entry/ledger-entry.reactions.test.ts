import type { Repository } from '@simpul/backbone';
import {
  type BillKind,
  businessTaxBillPaid,
  contributionBillPaid,
  given,
  services,
  taxBillPaid,
} from '@simpul/contracts';
import { expect, test } from 'vitest';
import { ledgerReaction } from './ledger-entry.reactions.ts';
import { type LedgerEntryCommand, type LedgerEntryState, ledgerEntry } from './ledger-entry.ts';

const nobody = {} as Repository<LedgerEntryState, LedgerEntryCommand>;
const heard = ledgerReaction(nobody).on.map(({ type }) => type.type);

test('the ledger hears of every payment that is revenue, and of no other', () => {
  const topics = Object.values(services).flatMap(({ topics }) => topics);
  const payments = topics
    .flatMap(({ events }) => events.map(({ type }) => type))
    .filter((type) => type.endsWith('-bill.paid.v1'));
  const revenue = payments.filter((type) => type !== contributionBillPaid.type);
  expect(payments).toContain(contributionBillPaid.type);
  expect(heard.toSorted()).toEqual(revenue.toSorted());
  expect(heard).toEqual([taxBillPaid.type, businessTaxBillPaid.type]);
});

test('no chart has an account for a contribution: it belongs to the social security fund (UU 24/2011)', () => {
  const { kind, taxType, region, amount, paidAt } = contributionBillPaid.example;
  const receipt = {
    source: 'g2c:contribution-bill:abc:1.2',
    kind: kind as string as BillKind,
    taxType,
    region,
    amount,
    paidAt,
  };
  given(ledgerEntry).when({ type: 'post', receipt }).refused('ledger-entry.no-account');
});
