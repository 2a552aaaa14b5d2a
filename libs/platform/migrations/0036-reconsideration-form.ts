import type { Migration } from './migration.js';

/** What the official form asks beside results: the review of normative documents and the letters of opinion, which the next
 *  start counts for the cases that are there. */
export const reconsiderationForm: Migration = {
  name: '0036-reconsideration-form',
  async up(runner) {
    for (const column of [
      'annex_reviews integer',
      'opinions_issued integer',
      'opinions_reported integer',
      'opinion_issued_on date',
    ]) {
      await runner.query(`ALTER TABLE reconsideration_case ADD COLUMN ${column}`);
    }
  },
};
