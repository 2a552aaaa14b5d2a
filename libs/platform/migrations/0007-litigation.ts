import { fact, factsTableOf } from './case-tables.js';
import type { Migration } from './migration.js';

/** The statistical facts of litigation cases. */
export const litigation: Migration = {
  name: '0007-litigation',
  async up(runner) {
    await runner.createTable(
      factsTableOf('litigation_case', {
        role: fact.code,
        defendant_kind: fact.code,
        court_level: fact.code,
        matter: fact.code,
        field: fact.code,
        procedure: fact.code,
        plaintiffs: fact.integer,
        follows_reconsideration: fact.boolean,
        compensation_claimed: fact.boolean,
        compensation: fact.money,
        normative_review: fact.boolean,
        evidence: fact.code,
        defence_period: fact.code,
        self_corrected: fact.boolean,
        instances: fact.integer,
        instances_heard: fact.integer,
        instances_attended: fact.integer,
        instances_attended_by_chief: fact.integer,
        instances_spoken: fact.integer,
        instances_called: fact.integer,
        instances_called_attended: fact.integer,
        heard: fact.boolean,
        heard_on: fact.date,
        appeared: fact.boolean,
        head_attended: fact.boolean,
        head_rank: fact.code,
        head_spoke: fact.boolean,
        first_outcome: fact.code,
        first_outcome_on: fact.date,
        second_outcome: fact.code,
        second_outcome_on: fact.date,
        retrial_outcome: fact.code,
        retrial_outcome_on: fact.date,
        outcome: fact.code,
        outcome_on: fact.date,
        effective_outcome: fact.code,
        judicial_advice: fact.integer,
      }),
    );
  },
};
