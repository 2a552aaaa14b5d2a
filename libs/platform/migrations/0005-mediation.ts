import { fact, factsTableOf } from './case-tables.js';
import type { Migration } from './migration.js';

/** The statistical facts of mediation cases. */
export const mediation: Migration = {
  name: '0005-mediation',
  async up(runner) {
    await runner.createTable(
      factsTableOf('mediation_case', {
        source: fact.code,
        transfer_organ: fact.code,
        channel: fact.code,
        dispute_type: fact.code,
        committee_kind: fact.code,
        parties_count: fact.integer,
        difficult: fact.boolean,
        private_enterprise: fact.boolean,
        result: fact.code,
        successful: fact.boolean,
        agreement_form: fact.code,
        amount: fact.money,
        performance: fact.code,
        confirmation_applied: fact.boolean,
        confirmed: fact.boolean,
        confirmed_on: fact.date,
      }),
    );
  },
};
