import { fact, factsTableOf } from './case-tables.js';
import type { Migration } from './migration.js';

/** The statistical facts of legal-aid cases. */
export const legalAid: Migration = {
  name: '0004-legal-aid',
  async up(runner) {
    await runner.createTable(
      factsTableOf('legal_aid_case', {
        case_kind: fact.code,
        channel: fact.code,
        criminal_source: fact.code,
        stage: fact.code,
        matter: fact.code,
        economic_check: fact.code,
        recipients: fact.integer,
        recipients_from_outside: fact.integer,
        migrant_worker: fact.boolean,
        minor: fact.boolean,
        elderly: fact.boolean,
        disabled: fact.boolean,
        woman: fact.boolean,
        provider_kind: fact.code,
        lawyer_assigned: fact.boolean,
        trial_without_counsel: fact.boolean,
        aid_provided: fact.boolean,
        claim_amount: fact.money,
        recovered_amount: fact.money,
        result: fact.code,
        review_period: fact.code,
      }),
    );
  },
};
