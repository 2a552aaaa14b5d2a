import { eachDatabase, freshOn } from '../../../test/harness/databases.js';
import { experiment, prepareExperiment } from '../../../test/harness/experiment.js';
import { postgresIsThere } from '../../../test/harness/postgres.js';
import { open } from './gate.js';

const units = 200;
const rolledBack = 67;

eachDatabase('two hundred units of work at once', (fresh) => {
  it('are each committed whole or not at all, and nothing acknowledged is lost', async () => {
    const database = await fresh();
    await prepareExperiment(database);
    const outcome = await experiment({ databases: [database], units });
    expect(outcome).toMatchObject({ acknowledged: units - rolledBack, refused: rolledBack, errors: 0 });
    expect(outcome).toMatchObject({ lost: 0, ghosts: 0, half: 0, wrongViews: 0, counter: outcome.acknowledged });
    expect(outcome.views).toBeGreaterThan(10);
  });

  it('hold the same when they come from two processes on one database', async () => {
    const one = await fresh();
    const two = await fresh({ at: one.settings });
    await prepareExperiment(one);
    const outcome = await experiment({ databases: [one, two], units });
    expect(outcome).toMatchObject({ acknowledged: units - rolledBack, errors: 0 });
    expect(outcome).toMatchObject({ lost: 0, ghosts: 0, half: 0, wrongViews: 0, counter: outcome.acknowledged });
  });
});

describe('without what protects them', () => {
  const sqlite = freshOn('sqlite');
  const postgres = freshOn('postgres');

  it('on SQLite without the gate, units fail or mix', async () => {
    const database = await sqlite({ gate: open });
    await prepareExperiment(database);
    const { acknowledged, errors, lost, ghosts, half, wrongViews, counter } = await experiment({
      databases: [database],
      units,
    });
    const damage = errors + lost + ghosts + half + wrongViews + Math.abs(counter - acknowledged);
    expect(damage).toBeGreaterThan(0);
  });

  (postgresIsThere ? it : it.skip)('on PostgreSQL without the row lock, updates are lost', async () => {
    const database = await postgres();
    await prepareExperiment(database);
    const outcome = await experiment({ databases: [database], units, lock: false });
    expect(outcome.acknowledged - outcome.counter).toBeGreaterThan(0);
  });
});
