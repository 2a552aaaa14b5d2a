import type { Migration } from './migration.js';

/** The day of birth of a party whose identity number is not known: sealed. */
export const birthDate: Migration = {
  name: '0020-birth-date',
  async up(runner) {
    await runner.query('ALTER TABLE party ADD COLUMN birth_sealed text');
  },
};
