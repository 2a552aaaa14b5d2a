import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileReport, type FilledSlot, type PublishedFigure } from '#reporting';
import { EvaluateFigure } from '#statistics';
import { DEMO_TIMEOUT, demoDatabase } from '../../../../../test/harness/demo.js';
import { loadReports } from '../../../../api/src/system.js';

const published = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../../../test/fixtures/annual-report-2023.json'), 'utf8'),
) as PublishedFigure[];

/** An entry that was not taken back, as it stands in the table. */
type Entry = Readonly<Record<string, string | number | boolean | null | undefined>>;

let system: Awaited<ReturnType<typeof demoDatabase>>;
let reports: ReturnType<typeof loadReports>;
let slots: Map<string, FilledSlot>;
const kept = new Map<string, Entry[]>();
const voided = new Map<string, number>();

beforeAll(async () => {
  system = await demoDatabase();
  reports = loadReports(system);
  const evaluate = new EvaluateFigure(system.database.read, reports.figures, system.knowledge.organisations);
  const filled = await compileReport(reports.outlines.get('annual-2023'), evaluate);
  slots = new Map(filled.map((slot) => [slot.id, slot]));
  const rows = await system.database.read.query<{ register: string; voided: number; fields: string } & Entry>(
    `SELECT id, register, voided, organisation, occurred_on AS "on", valid_from AS "from", valid_until AS until, quantity,
            amount_fen AS amount, reference, parent, fields FROM register_entry`,
  );
  for (const { register, voided: gone, fields, ...columns } of rows) {
    if (gone) voided.set(register, (voided.get(register) ?? 0) + 1);
    else kept.set(register, [...(kept.get(register) ?? []), { ...columns, ...(JSON.parse(fields) as Entry) }]);
  }
}, DEMO_TIMEOUT);

afterAll(() => system?.remove());

const of = (register: string): Entry[] => kept.get(register) ?? [];
const between = (day: Entry[string], from: string, to: string): boolean =>
  typeof day === 'string' && day >= from && day <= to;
const in2023 = (day: Entry[string]): boolean => between(day, '2023-01-01', '2023-12-31');
const count = (entries: readonly Entry[]): number => entries.length;
const sum = (entries: readonly Entry[], name: string): number =>
  entries.reduce((total, each) => total + Number(each[name] ?? 0), 0);
const different = (entries: readonly Entry[], name: string): number => new Set(entries.map((each) => each[name])).size;
const isBureau = ({ organisation }: Entry): boolean => organisation === '232700';

const briefings = () =>
  of('law-briefing').filter(
    (each) =>
      in2023(each['on']) &&
      isBureau(each) &&
      each['occasion'] === 'executive-meeting' &&
      each['presenterLevel'] !== 'county',
  );
const exams = () =>
  of('exam-session').filter((each) => in2023(each['on']) && String(each['kind']).endsWith('-licence'));
const rectified = () => of('enforcement-supervision-item').filter((each) => in2023(each['rectifiedOn']));
const penalties = () => of('penalty-case').filter((each) => between(each['on'], '2023-01-01', '2023-09-30'));
const byLists = () => penalties().filter((each) => each['leniencyList'] !== undefined);
const reviews = (step: string) =>
  of('case-file-review').filter(
    (each) => in2023(each['on']) && each['campaign'] === 'three-years' && each['step'] === step,
  );
const visits = () => of('visit-reception').filter((each) => isBureau(each) && each['desk'] === 'reconsideration');
const received = () => visits().filter((each) => in2023(each['on']));
const trainings = (category: string) =>
  of('training').filter(
    (each) => in2023(each['on']) && each['subject'] === 'reconsideration' && each['category'] === category,
  );
const documents = () => of('normative-document');
const filed = () => documents().filter((each) => in2023(each['filedOn']));
const concluded = (result: string) =>
  documents().filter((each) => in2023(each['cleanupOn']) && each['cleanupResult'] === result);
const repealed = (isReform: boolean) =>
  concluded('repeal').filter((each) => (each['cleanupReason'] === 'institutional-reform') === isReform);
const inForce = () =>
  documents().filter((each) => String(each['from']) <= '2023-08-01' && String(each['until'] ?? '9999') >= '2023-08-01');
const consulted = () => of('legislative-consultation').filter((each) => in2023(each['on']) && isBureau(each));

const tenThousand = (fen: number): number => fen / 1_000_000;

/** Each number of sections 一(一) to 一(三) and 四(七), from the entries themselves. */
const numbers: Readonly<Record<string, () => number>> = {
  'law-briefing-units': () => different(briefings(), 'presenter'),
  'reform-case-first-prize': () =>
    count(
      of('honour').filter(
        (each) =>
          in2023(each['on']) &&
          each['issuerLevel'] === 'provincial-department' &&
          each['category'] === 'reform-case' &&
          each['grade'] === 'first',
      ),
    ),
  'enforcement-training-participants': () =>
    sum(
      of('training').filter(
        (each) =>
          in2023(each['on']) &&
          each['subject'] === 'enforcement' &&
          each['audience'] === 'enforcement-staff' &&
          each['regionWide'] === true,
      ),
      'quantity',
    ),
  'enforcement-exam-sites': () => different(exams(), 'site'),
  'enforcement-exam-candidates': () => sum(exams(), 'quantity'),
  'enforcement-issues-rectified': () => count(rectified().filter((each) => each['kind'] === 'irregular-enforcement')),
  'enforcement-supervision-notices': () =>
    count(of('enforcement-supervision-notice').filter((each) => in2023(each['on']))),
  'enforcement-supervision-fines-reduced': () => tenThousand(sum(rectified(), 'amount')),
  'penalty-four-lists-cases': () => count(byLists()),
  'penalty-four-lists-share': () => Math.round((1000 * count(byLists())) / count(penalties())) / 10,
  'penalty-four-lists-fines-reduced': () => tenThousand(sum(byLists(), 'amount')),
  'file-review-inspected': () => count(reviews('inspect')),
  'file-review-evaluated': () => count(reviews('evaluate')),
  'file-review-rechecked': () => count(reviews('recheck')),
  'recon-visitors': () => Math.floor(sum(received(), 'quantity') / 10) * 10,
  'recon-mass-incidents': () =>
    count(visits().filter((each) => each['massIncident'] === true && in2023(each['handledOn']))),
  'recon-training-ideology': () => count(trainings('ideology')),
  'recon-training-integrity': () => count(trainings('integrity')),
  'recon-training-drill': () => count(trainings('drill')),
  'recon-training-rotation': () => count(trainings('rotation')),
  'recon-training-assessment': () => count(trainings('assessment')),
  'recon-training-case-exchange': () => count(trainings('case-exchange')),
  'normdoc-filed-up': () => count(filed().filter((each) => isBureau(each) && each['filingDirection'] === 'up')),
  'normdoc-filed-down': () => count(filed().filter((each) => each['filingDirection'] === 'received')),
  'normdoc-platform-filed': () => count(filed().filter((each) => each['filingChannel'] === 'platform')),
  'legislation-items-consulted': () => different(consulted(), 'draft'),
  'legislation-consultation-rounds': () => count(consulted()),
  'normdoc-cleanup-reviewed': () => count(inForce().filter((each) => each['cleanupResult'] !== undefined)),
  'normdoc-cleanup-repealed-reform': () => count(repealed(true)),
  'normdoc-cleanup-kept': () => count(concluded('keep')),
  'normdoc-cleanup-repealed': () => count(repealed(false)),
  'normdoc-cleanup-amended': () => count(concluded('amend')),
  'normdoc-filing-review-target': () =>
    sum(
      of('work-target').filter((each) => String(each['from']) <= '2024-12-31' && each['until'] === '2024-12-31'),
      'quantity',
    ),
};

const again = [
  'recon-visitors',
  'recon-mass-incidents',
  'file-review-inspected',
  'file-review-evaluated',
  'file-review-rechecked',
];

describe('sections 一(一) to 一(三) and 四(七) of the report', () => {
  it.each(Object.keys(numbers))('%s: the entries, the slot and the published report agree', (id) => {
    const value = numbers[id]?.();
    expect(value).toBe(published.find((each) => each.id === id)?.value);
    expect(slots.get(id)?.printed.value).toBe(value);
  });

  it.each(again)('%s, printed twice, is one definition bound twice', (id) => {
    const bound = (slot: string) => {
      const { figure, scope, from, to } =
        reports.outlines.get('annual-2023').slots.find((each) => each.id === slot) ?? {};
      return { figure, scope, from, to, printed: slots.get(slot)?.printed };
    };
    expect(bound(id).figure).toBeDefined();
    expect(bound(`${id}-2`)).toEqual(bound(id));
  });

  it('prints a lower bound and keeps the exact value', () => {
    const { printed, figure } = slots.get('recon-visitors') as FilledSlot;
    expect({ text: printed.text, exact: figure.value }).toEqual({ text: '20余', exact: 23 });
    expect(count(received())).toBe(15);
  });

  it('prints a target as one, beside a result that falls short of it', async () => {
    expect(slots.get('normdoc-filing-review-target')).toMatchObject({ target: true, printed: { text: '目标100%' } });
    expect([...slots.values()].filter(({ target }) => target)).toHaveLength(1);
    const of2024 = documents().filter(
      (each) => each['filingDirection'] === 'received' && between(each['filedOn'], '2024-01-01', '2024-12-31'),
    );
    expect(count(of2024.filter((each) => each['reviewedOn'] !== undefined)) / count(of2024)).toBe(0.95);
  });
});

describe('the records behind them', () => {
  it('have what the report does not print', () => {
    expect(count(briefings())).toBe(60);
    expect(count(exams())).toBe(20);
    expect(count(penalties())).toBe(444);
    expect(count(inForce())).toBe(644);
    expect(count(consulted().filter((each) => each['round'] === 2))).toBe(2);
    expect(count(filed().filter((each) => String(each['from']) > '2023-08-01'))).toBe(20);
  });

  it('give most items no notice, and each notice at least one item', () => {
    const notices = of('enforcement-supervision-notice').filter((each) => in2023(each['on']));
    const covered = rectified().filter((each) => each['notice'] !== undefined);
    expect(new Set(covered.map((each) => each['notice']))).toEqual(new Set(notices.map((each) => each['id'])));
    expect(count(covered)).toBe(21);
    expect(covered.filter((each) => each['amount'] === null)).toEqual([]);
  });

  it('review cases of the last three years only, eight of which have two files', () => {
    const all = ['inspect', 'evaluate', 'recheck'].flatMap(reviews);
    expect(all.filter((each) => Number(each['caseYear']) < 2021 || Number(each['caseYear']) > 2023)).toEqual([]);
    const files = reviews('evaluate');
    expect(different(reviews('inspect'), 'caseNumber')).toBe(170);
    expect(different(files, 'caseNumber')).toBe(170);
    expect(different(files, 'reference')).toBe(178);
    const evaluated = new Set(files.map((each) => each['reference']));
    expect(reviews('recheck').filter((each) => !evaluated.has(each['reference'] ?? null))).toEqual([]);
    expect(different(reviews('recheck'), 'reference')).toBe(123);
  });
});
