import { fact, factsTableOf } from './case-tables.js';
import type { Migration } from './migration.js';

/** The statistical facts of reconsideration cases. */
export const reconsideration: Migration = {
  name: '0003-reconsideration',
  async up(runner) {
    await runner.createTable(
      factsTableOf('reconsideration_case', {
        handling: fact.code,
        channel: fact.code,
        applicants: fact.integer,
        applicant_kind: fact.code,
        respondent_kind: fact.code,
        matter: fact.code,
        field: fact.code,
        enterprise_related: fact.boolean,
        result: fact.code,
        self_corrected: fact.boolean,
        decision_period: fact.code,
        extended: fact.boolean,
        was_suspended: fact.boolean,
        compensation: fact.money,
      }),
    );
  },
};
