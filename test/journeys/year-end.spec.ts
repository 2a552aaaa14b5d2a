import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { instantIn, legalDate } from '#legal-time';
import { jobsOf } from '../../apps/api/src/jobs/jobs-of.js';
import { noticesOf } from '../../apps/api/src/jobs/notices.js';
import { eachDatabase } from '../harness/databases.js';
import { House, isClosed } from './house.js';

const { ANJUAN_RUNS: runs } = process.env;
const deadAt = (when: 'before' | 'after') => ({ lease: 2_000, dies: { renaming: 'exports/2024', when } });

interface Manifest {
  edition: string;
  checks: Record<string, number>;
  files: { name: string; size: number; sm3: string }[];
}

eachDatabase('the files of a closed year', (fresh, dialect) => {
  if (dialect === 'sqlite' && runs === undefined) {
    it.skip('several processes go with PostgreSQL', () => undefined);
    return;
  }

  it('exist exactly once, also with three workers and after crashes in the middle', async () => {
    const at = instantIn(legalDate('2024-12-30'), '10:00');
    const house = await House.open(fresh, at, ['2024-02-10', '2024-12-10']);
    const exports = join(house.dataFolder, 'exports');
    try {
      // Before its time, only the month and the quarter are there.
      await house.moveTo(instantIn(legalDate('2025-01-05'), '01:50'));
      const first = await house.start(deadAt('before'));
      await house.until('the quarter', isClosed, 'quarterly-tables', '2024-Q4');
      await house.until('the year before, of which there is nothing', isClosed, 'year-end', '2023');
      expect(await readdir(exports)).toEqual(['2024-12', '2024-Q4']);

      // The first worker falls dead when all is written, but not yet in its place; the second when it is, but not yet closed.
      await house.moveTo(instantIn(legalDate('2025-01-05'), '02:05'));
      await first.ended;
      expect((await readdir(exports)).filter((name) => !name.startsWith('.'))).toEqual(['2024-12', '2024-Q4']);
      expect(await readdir(exports)).toHaveLength(3);
      const second = await house.start(deadAt('after'));
      await second.ended;
      const folder = join(exports, '2024');
      const manifestFile = join(folder, 'manifest.json');
      const written = await stat(manifestFile);
      expect(isClosed(await house.rows('year-end', '2024'))).toBe(false);

      const workers = [await house.start({ lease: 2_000 }), await house.start(), await house.start()];
      await house.until('the year', isClosed, 'year-end', '2024');
      for (const worker of workers) expect(await worker.stop()).toBe(0);
      expect((await readdir(exports)).sort()).toEqual(['2024', '2024-12', '2024-Q4']);
      expect(await stat(manifestFile)).toMatchObject({ ino: written.ino, mtimeMs: written.mtimeMs });

      const manifest = JSON.parse(await readFile(manifestFile, 'utf8')) as Manifest;
      const names = manifest.files.map(({ name }) => name);
      expect(names.slice(0, 5)).toEqual(['report.docx', 'report.xlsx', 'report.csv', 'report.json', 'checks.json']);
      expect(names).toContain('mediation-by-organisation.xlsx');
      expect((await readdir(folder)).sort()).toEqual([...names, 'manifest.json'].sort());
      for (const { name, size, sm3 } of manifest.files) {
        const bytes = await readFile(join(folder, name));
        expect([name, bytes.length, createHash('sm3').update(bytes).digest('hex')]).toEqual([name, size, sm3]);
      }
      const report = JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as { figures: object[] };
      expect(report.figures).toHaveLength(162);

      const { read } = house.database;
      const editions = await read.query('SELECT id, from_day AS "from", created_by AS "by" FROM edition');
      expect(editions).toEqual([{ id: manifest.edition, from: '2024-01-01', by: 'system' }]);
      const kinds = await read.query('SELECT kind FROM edition_event ORDER BY sequence');
      expect(kinds).toEqual([{ kind: 'drafted' }, { kind: 'checked' }]);
      const done = "SELECT object_id FROM audit_row WHERE action = 'job.done' AND object_id = 'year-end 2024'";
      expect(await read.query(done)).toHaveLength(1);
      const { board, runs: jobRuns } = jobsOf(house.system, pino({ enabled: false }));
      house.clock.moveTo(instantIn(legalDate('2025-01-05'), '08:00'));
      const told = (await noticesOf(board, jobRuns.jobs)).find(({ job }) => job === 'year-end');
      expect(told).toMatchObject({ code: 'job.is-done', period: '2024', files: names });
    } finally {
      await house.close();
    }
  });
});
