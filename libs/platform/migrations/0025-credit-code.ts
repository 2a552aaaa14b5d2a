import type { Migration } from './migration.js';

/** The unified social credit code of a party that is an organisation: public, so in clear, and found whole. */
export const creditCode: Migration = {
  name: '0025-credit-code',
  async up(runner) {
    await runner.query('ALTER TABLE party ADD COLUMN credit_code varchar(18)');
    await runner.query('CREATE INDEX party_credit_code ON party (credit_code)');
  },
};
