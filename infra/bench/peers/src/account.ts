import { Schema } from 'mongoose';

/** An account as mongoose keeps it: state and a version that guards it. */
export interface Account {
  _id: string;
  owner: string;
  balance: number;
  version: number;
}

export const accountSchema = new Schema<Account>(
  {
    _id: { type: String, required: true },
    owner: { type: String, required: true },
    balance: { type: Number, required: true },
    version: { type: Number, required: true },
  },
  { collection: 'account', versionKey: false },
);

/** An event as it stands on the topic: the same headers and value as Simpul's. */
export interface Told {
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

export const opened = (id: string, number: number | string, owner: string): Told => told('opened', id, number, { owner });

export const deposited = (
  id: string,
  number: number | string,
  data: { readonly amount: number; readonly balance: number },
): Told => told('deposited', id, number, data);

function told(what: string, id: string, number: number | string, data: object): Told {
  return {
    headers: {
      ce_specversion: '1.0',
      ce_id: `bench:account:${id}:${number}`,
      ce_type: `bench.account.${what}.v1`,
      ce_source: '/bench/account',
      ce_subject: id,
      ce_time: new Date().toISOString(),
      'content-type': 'application/json',
    },
    value: JSON.stringify(data),
  };
}
