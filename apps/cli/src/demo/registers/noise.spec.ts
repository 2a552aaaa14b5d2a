import { legalDate } from '#legal-time';
import type { Slot } from '#reporting';
import { type CountedFigure, decimal, FigureQuery, type RecordSource } from '#statistics';
import { DEMO_TIMEOUT, demoDatabase } from '../../../../../test/harness/demo.js';
import { loadReports } from '../../../../api/src/system.js';

let system: Awaited<ReturnType<typeof demoDatabase>>;
let reports: ReturnType<typeof loadReports>;

beforeAll(async () => {
  system = await demoDatabase();
  reports = loadReports(system);
}, DEMO_TIMEOUT);

afterAll(() => system?.remove());

const kinds: readonly string[] = [
  'case-file-review',
  'enforcement-supervision-item',
  'enforcement-supervision-notice',
  'honour',
  'law-briefing',
  'legislative-consultation',
  'normative-document',
  'penalty-case',
  'visit-reception',
];

/** The slots of these record kinds, each with the figure that lists its records. */
const bound = (): { slot: Slot; figure: CountedFigure; source: RecordSource }[] =>
  reports.outlines.get('annual-2023').slots.flatMap((slot) => {
    const figure = reports.figures.counted(slot.figure);
    return kinds.includes(figure.of) ? [{ slot, figure, source: reports.figures.sourceOf(figure) }] : [];
  });

const valueFor = async ({ scope, from, to }: Slot, figure: CountedFigure, source: RecordSource) => {
  const period = { from: legalDate(from), to: legalDate(to) };
  const { read } = system.database;
  return decimal(await new FigureQuery(read, figure, source, scope, period, system.knowledge.organisations).value());
};

/** What a figure would give without one of the things that keep records out. */
async function withoutEach(
  change: (slot: Slot, figure: CountedFigure, source: RecordSource) => [string, Slot, CountedFigure, RecordSource][],
) {
  const same: string[] = [];
  let tried = 0;
  for (const { slot, figure, source } of bound()) {
    const value = await valueFor(slot, figure, source);
    for (const [what, ...changed] of change(slot, figure, source)) {
      tried += 1;
      if ((await valueFor(...changed)) === value) same.push(`${slot.id} without ${what}`);
    }
  }
  return { tried, same };
}

describe('the demonstration holds what must not be counted, so that a figure without it is another number:', () => {
  it('what each condition keeps out', async () => {
    const { tried, same } = await withoutEach((slot, figure, source) =>
      Object.keys(figure.where?.all ?? {}).map((name) => {
        const { [name]: _, ...all } = figure.where?.all ?? {};
        return [name, slot, { ...figure, where: { all } }, source];
      }),
    );
    expect(tried).toBeGreaterThan(35);
    // In 2023 all was filed on the platform, all that was in force was cleaned up, and the reform was a reason to repeal only.
    expect(same).toEqual([
      'normdoc-platform-filed without filingChannel',
      'normdoc-cleanup-reviewed without cleanupResult',
      'normdoc-cleanup-repealed-reform without cleanupResult',
    ]);
  });

  it('records of the years before and after', async () => {
    const { tried, same } = await withoutEach((slot, figure, source) =>
      figure.standing
        ? []
        : [
            ['first day', { ...slot, from: '2022-01-01' }, figure, source],
            ['last day', { ...slot, to: '2024-12-31' }, figure, source],
          ],
    );
    expect(tried).toBeGreaterThan(50);
    expect(same).toEqual([]);
  });

  it('entries that were taken back', async () => {
    const { tried, same } = await withoutEach((slot, figure, source) => [
      ['voided', slot, figure, { ...source, always: { sql: 'e.register = ?', values: [source.code] } }],
    ]);
    expect(tried).toBeGreaterThan(25);
    expect(same).toEqual([]);
  });

  it('records of other units, where a figure is of the bureau alone', async () => {
    // Only the bureau files with the province: what it files is the same in the whole region.
    const isOwn = ({ scope, figure }: Slot) => scope === 'bureau' && figure !== 'normative.filed-up';
    const { tried, same } = await withoutEach((slot, figure, source) =>
      isOwn(slot) ? [['scope', { ...slot, scope: 'region' }, figure, source]] : [],
    );
    expect(tried).toBeGreaterThan(6);
    expect(same).toEqual([]);
  });
});
