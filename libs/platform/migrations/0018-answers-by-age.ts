import type { Migration } from './migration.js';

/** Stored answers are found by their age, so that old ones can be deleted without reading all. */
export const answersByAge: Migration = {
  name: '0018-answers-by-age',
  async up(runner) {
    await runner.query('CREATE INDEX idempotency_key_at ON idempotency_key (at)');
  },
};
