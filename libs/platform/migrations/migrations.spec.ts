import { readdirSync } from 'node:fs';
import { type Migration, migrations } from '#platform/migrations';
import { eachDatabase } from '../../../test/harness/databases.js';
import { aSample, samplePartRow, sampleRow, withSample } from '../../../test/harness/sample.js';

const actor = { account: 'caseworker', organisation: 'bureau' };
const step = (name: string, up: Migration['up']): Migration => ({ name, up });

describe('the list of migrations', () => {
  it('holds each file of the folder, in order, by its name', () => {
    const files = readdirSync(new URL('.', import.meta.url)).filter((file) => /^\d{4}-[a-z-]+\.ts$/.test(file));
    expect(migrations.map(({ name }) => `${name}.ts`)).toEqual(files.sort());
  });
});

eachDatabase('migrating', (fresh) => {
  it('gives exactly the tables the entities describe', async () => {
    expect(await (await fresh()).drift()).toEqual([]);
    expect(await (await fresh(withSample)).drift()).toEqual([]);
    const incomplete = await fresh({ entities: withSample.entities });
    expect((await incomplete.drift()).join()).toContain('sample');
  });

  it('does nothing the second time, and keeps the data', async () => {
    const first = await fresh(withSample);
    await first.unitOfWork.run(actor, (work) => work.insert(sampleRow, aSample()));
    await first.close();
    const again = await fresh({ ...withSample, at: first.settings });
    expect(await again.read.query('SELECT name FROM migration ORDER BY name')).toEqual(
      withSample.migrations.map(({ name }) => ({ name })),
    );
    expect(await again.read.query('SELECT id FROM sample')).toEqual([{ id: '1' }]);
  });

  it('is done once when several processes start at the same moment', async () => {
    const { settings } = await fresh();
    const opened = await Promise.all([1, 2, 3].map(() => fresh({ ...withSample, at: settings })));
    for (const database of opened) expect(await database.drift()).toEqual([]);
  });

  it('refuses to start on a schema it does not know', async () => {
    const newer = await fresh(withSample);
    await newer.close();
    await expect(fresh({ at: newer.settings })).rejects.toMatchObject({
      code: 'storage.schema-newer',
      details: { migration: '9000-sample' },
    });
  });

  it('leaves nothing of a step that failed, and keeps the steps before it', async () => {
    const database = await fresh();
    const half = step('9001-half', async (runner) => {
      await runner.query('CREATE TABLE half_done (id integer)');
      throw new Error('power cut');
    });
    const failing = fresh({ migrations: [...withSample.migrations, half], at: database.settings });
    await expect(failing).rejects.toThrow('power cut');
    await expect(database.read.query('SELECT 1 AS x FROM half_done')).rejects.toThrow('half_done');
    const names = await database.read.query<{ name: string }>('SELECT name FROM migration');
    expect(names.map(({ name }) => name)).toEqual(withSample.migrations.map(({ name }) => name));
  });

  it('refuses a step that leaves rows without what they refer to', async () => {
    const database = await fresh(withSample);
    const orphan = step('9001-orphan', async (runner) => {
      await runner.query(`INSERT INTO sample_part (sample_id, text) VALUES ('none', 'x')`);
    });
    const failing = fresh({ ...withSample, migrations: [...withSample.migrations, orphan], at: database.settings });
    await expect(failing).rejects.toThrow(/without what they refer to|foreign key/);
    expect(await database.read.query('SELECT 1 AS x FROM sample_part')).toEqual([]);
  });
});

eachDatabase('an append-only table', (fresh, dialect) => {
  const attempts = {
    update: `UPDATE audit_row SET account = 'other'`,
    'update of no row': `UPDATE audit_row SET account = 'other' WHERE sequence = 99`,
    delete: 'DELETE FROM audit_row',
    'insert over it': `INSERT INTO audit_row (sequence, at, account, organisation, action, object_type, object_id, detail)
      SELECT sequence, at, 'other', organisation, action, object_type, object_id, detail FROM audit_row WHERE true
      ON CONFLICT (sequence) DO UPDATE SET account = 'other'`,
    ...(dialect === 'postgres'
      ? { truncate: 'TRUNCATE audit_row' }
      : {
          replace: `INSERT OR REPLACE INTO audit_row (sequence, at, account, organisation, action, object_type, object_id, detail)
            SELECT sequence, at, 'other', organisation, action, object_type, object_id, detail FROM audit_row`,
        }),
  };

  it.each(Object.entries(attempts))('refuses %s', async (name, sql) => {
    const { unitOfWork, read } = await fresh();
    await unitOfWork.run(actor, (work) => work.audit({ action: 'note', objectType: 'test', objectId: '1' }));
    const attempt = unitOfWork.run(actor, (work) => work.change(sql));
    // SQLite's triggers are asked for each row, so a change of none passes.
    if (dialect === 'sqlite' && name === 'update of no row') await attempt;
    else await expect(attempt).rejects.toThrow('append-only');
    expect(await read.query('SELECT account FROM audit_row')).toEqual([{ account: 'caseworker' }]);
  });

  it('still takes new rows', async () => {
    const { unitOfWork, read } = await fresh(withSample);
    await unitOfWork.run(actor, async (work) => {
      await work.insert(sampleRow, aSample());
      await work.insert(samplePartRow, { sampleId: '1', text: 'x' });
    });
    expect(await read.select(samplePartRow, 'p').getMany()).toEqual([{ sequence: 1, sampleId: '1', text: 'x' }]);
  });
});
