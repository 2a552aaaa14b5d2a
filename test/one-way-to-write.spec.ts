import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '..');
const sources = ['apps', 'libs'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => join(folder, name)),
);

/** TypeORM's own ways to write, each of which would go round the unit of work. */
const otherWays =
  /\.transaction\(|createQueryRunner\(|InjectRepository|getRepository\(|InjectDataSource|VersionColumn|synchronize: true/;

it('nothing but the unit of work opens a transaction or writes through TypeORM', () => {
  const found = sources
    .filter((file) => !relative('libs/platform/database', file).match(/^[a-z-]+\.ts$/))
    .filter((file) => otherWays.test(readFileSync(join(root, file), 'utf8')));
  expect(sources.length).toBeGreaterThan(150);
  expect(found).toEqual([]);
});
