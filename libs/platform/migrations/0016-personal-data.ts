import { TableIndex } from 'typeorm';
import type { Migration } from './migration.js';

const columns = {
  protection: 'varchar(16)',
  name_sealed: 'text',
  identity_sealed: 'text',
  phone_sealed: 'text',
  address_sealed: 'text',
  name_index: 'varchar(64)',
  identity_index: 'varchar(64)',
  phone_index: 'varchar(64)',
};

/** Personal data of parties: sealed, and indices by which a whole name or number is found again. */
export const personalData: Migration = {
  name: '0016-personal-data',
  async up(runner) {
    for (const [column, type] of Object.entries(columns)) {
      await runner.query(`ALTER TABLE party ADD COLUMN ${column} ${type}`);
    }
    for (const column of ['name_index', 'identity_index', 'phone_index']) {
      await runner.createIndex('party', new TableIndex({ name: `party_${column}`, columnNames: [column] }));
    }
  },
};
