import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDictionaries, markOf } from '#casework';
import { legalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { loadRegisters, RecordEntry } from '#registers';
import { EvaluateFigure, isCounted } from '#statistics';
import { loadReports } from '../../apps/api/src/system.js';
import { listFigures, report, showFigure } from '../../apps/cli/src/commands/figures.js';
import { ownFolders } from '../../apps/cli/src/own-folders.js';
import { DEMO_TIMEOUT, demoDatabase } from '../harness/demo.js';
import { listedValue } from './listed-value.js';

const folder = join(import.meta.dirname, '../fixtures/bureau-config');
const own = ownFolders(folder);

let demo: Awaited<ReturnType<typeof demoDatabase>>;
let reports: ReturnType<typeof loadReports>;
let evaluate: EvaluateFigure;

/** Day, topic, settled on the spot. */
const talks: [day: string, topic: string, settled: boolean][] = [
  ['2022-03-01', 'land', true],
  ['2022-12-31', 'family', false],
  ['2022-12-31', 'wages', true],
  ['2023-01-01', 'land', true],
  ['2023-05-04', 'wages', true],
  ['2023-06-05', 'family', true],
  ['2023-12-31', 'family', false],
  ['2024-01-01', 'land', true],
];

beforeAll(async () => {
  demo = await demoDatabase();
  reports = loadReports(demo, own);
  evaluate = new EvaluateFigure(demo.database.read, reports.figures, demo.knowledge.organisations);
  const registers = loadRegisters(loadDictionaries(...own.dictionaries), ...own.registers);
  const record = new RecordEntry(demo.database.unitOfWork, demo.clock, registers, demo.knowledge.organisations);
  const by = { account: 'caseworker', organisation: '232700' };
  for (const [day, topic, settled] of talks) {
    const entry = { occurredOn: legalDate(day), quantity: 5, fields: { topic, settled } };
    await record.run({ by, register: 'tea-room-talk', organisation: '232701', ...entry });
  }
}, DEMO_TIMEOUT);

afterAll(() => demo.remove());

const inYear = (column: string) => `${column} BETWEEN '2023-01-01' AND '2023-12-31'`;
const reconsideration =
  "case_file c JOIN reconsideration_case f ON f.case_id = c.id WHERE c.type = 'reconsideration' AND";
const mediation = "case_file c JOIN mediation_case f ON f.case_id = c.id WHERE c.type = 'mediation' AND";
const perType = `SELECT COUNT(*) AS n FROM ${mediation} ${inYear('accepted_on')} AND dispute_type IS NOT NULL GROUP BY dispute_type`;

const inHand = `SELECT COUNT(*) AS n FROM ${reconsideration} accepted_on <= '2023-12-31'
  AND (accepted_on >= '2023-07-01' OR closed_on IS NULL OR closed_on > '2023-06-30')`;
const mediatedThen = `SELECT COUNT(*) AS n FROM ${mediation} accepted_on BETWEEN '2023-07-01' AND '2023-12-31'`;

const daysTaken = 'CAST(julianday(closed_on) - julianday(accepted_on) AS INTEGER)';
const taken = (from: string, to: string) =>
  `SELECT AVG(${daysTaken}) AS n FROM ${reconsideration} closed_on BETWEEN '${from}' AND '${to}' AND accepted_on IS NOT NULL`;
const mediated = (from: string, to: string, of = '1 = 1') =>
  `SELECT COUNT(*) AS n FROM ${mediation} accepted_on BETWEEN '${from}' AND '${to}' AND ${of}`;
const mediatedInYear = mediated('2023-01-01', '2023-12-31');
const rateIn = (
  of: string,
) => `SELECT 100.0 * (SELECT COUNT(*) FROM ${mediation} ${inYear('closed_on')} AND successful = 1 AND ${of})
  / (SELECT COUNT(*) FROM ${mediation} ${inYear('accepted_on')} AND ${of}) AS n`;
const committeesOn = (
  day: string,
) => `SELECT COUNT(*) AS n FROM register_entry WHERE register = 'mediation-committee' AND voided = 0
  AND (fields LIKE '%"kind":"village"%' OR fields LIKE '%"kind":"residents"%')
  AND valid_from <= '${day}' AND (valid_until IS NULL OR valid_until >= '${day}')`;

/** What each slot must print, asked of the tables without any definition. */
const direct: Readonly<Record<string, string>> = {
  'in-writing': `SELECT COUNT(*) AS n FROM ${reconsideration} ${inYear('received_on')} AND (channel = 'in-person' OR channel = 'post')`,
  'not-citizens': `SELECT COUNT(*) AS n FROM ${reconsideration} ${inYear('received_on')} AND COALESCE(applicant_kind, '') <> 'citizen'`,
  'neither-upheld-nor-mediated': `SELECT COUNT(*) AS n FROM ${reconsideration} ${inYear('closed_on')} AND accepted_on IS NOT NULL
    AND COALESCE(result, '') <> 'uphold' AND COALESCE(result, '') <> 'mediation'`,
  'same-year': `SELECT COUNT(*) AS n FROM ${reconsideration} ${inYear('closed_on')} AND ${inYear('accepted_on')}`,
  sued: `SELECT COUNT(DISTINCT c.id) AS n FROM case_link l JOIN case_file s ON s.id = l.case_id AND s.type = 'litigation'
    JOIN case_file c ON c.id = l.linked_case WHERE l.relation IS NULL AND ${inYear('c.closed_on')}`,
  'hard-or-large': `SELECT COUNT(*) AS n FROM ${mediation} ${inYear('closed_on')} AND successful = 1 AND (difficult = 1 OR amount >= 10000000)`,
  middling: `SELECT COUNT(*) AS n FROM ${mediation} ${inYear('accepted_on')} AND parties_count IN (2, 3)`,
  small: `SELECT COUNT(*) AS n FROM ${mediation} ${inYear('accepted_on')} AND amount <= 500000 AND agreement_form = 'oral'`,
  'not-confirmed': `SELECT COUNT(*) AS n FROM ${mediation} ${inYear('closed_on')} AND agreement_form = 'written' AND confirmed_on IS NULL`,
  'agreed-amount': `SELECT ROUND(SUM(amount) / 100.0) AS n FROM ${mediation} ${inYear('closed_on')} AND successful = 1`,
  'dispute-types': `SELECT COUNT(*) AS n FROM (${perType})`,
  'least-type': `SELECT MIN(n) AS n FROM (${perType})`,
  'most-type': `SELECT MAX(n) AS n FROM (${perType})`,
  'not-settled': 'SELECT 2 AS n',
  'in-hand': inHand,
  handled: `SELECT a.n + b.n AS n FROM (${inHand}) a, (${mediatedThen}) b`,
  'mediation-share': `SELECT ROUND(100.0 * b.n / (a.n + b.n), 1) AS n FROM (${inHand}) a, (${mediatedThen}) b`,
  pending: `SELECT COUNT(*) AS n FROM ${reconsideration} received_on <= '2023-12-31' AND (closed_on IS NULL OR closed_on > '2023-12-31')`,
  committees: `SELECT COUNT(*) AS n FROM register_entry WHERE register = 'mediation-committee' AND voided = 0
    AND (fields LIKE '%"kind":"village"%' OR fields LIKE '%"kind":"residents"%')
    AND valid_from <= '2023-12-31' AND (valid_until IS NULL OR valid_until >= '2023-12-31')`,
  residents: `SELECT quantity AS n FROM register_entry WHERE register = 'external-reference' AND fields LIKE '%resident-population%'
    AND valid_from <= '2023-12-31' AND (valid_until IS NULL OR valid_until >= '2023-12-31') ORDER BY valid_from DESC LIMIT 1`,
  'talks-settled-rate': 'SELECT 50 AS n',
  'talks-settled-points': 'SELECT 16.7 AS n',
  'mediation-growth': `SELECT ROUND(100.0 * (a.n - b.n) / b.n, 1) AS n FROM (SELECT COUNT(*) AS n FROM ${mediation} ${inYear('accepted_on')}) a,
    (SELECT COUNT(*) AS n FROM ${mediation} accepted_on BETWEEN '2022-01-01' AND '2022-12-31') b`,
  'average-days': `SELECT ROUND(n, 2) AS n FROM (${taken('2023-01-01', '2023-12-31')})`,
  'within-30-days': `SELECT COUNT(*) AS n FROM ${reconsideration} ${inYear('closed_on')} AND ${daysTaken} <= 30`,
  longest: `SELECT MAX(${daysTaken}) AS n FROM ${reconsideration} ${inYear('closed_on')}`,
  'least-amount': `SELECT ROUND(MIN(amount) / 100.0) AS n FROM ${mediation} ${inYear('closed_on')}`,
  'carried-closed': `SELECT COUNT(*) AS n FROM ${reconsideration} closed_on BETWEEN '2023-07-01' AND '2023-12-31'
    AND accepted_on < '2023-07-01'`,
  'received-in-autumn': `SELECT COUNT(*) AS n FROM ${reconsideration} ${inYear('accepted_on')}
    AND received_on BETWEEN '2023-09-01' AND '2023-10-31'`,
  'average-days-change': `SELECT ROUND(a.n - b.n, 2) AS n FROM (${taken('2023-10-01', '2023-12-31')}) a, (${taken('2023-07-01', '2023-09-30')}) b`,
  'mediation-change': `SELECT a.n - b.n AS n FROM (${mediatedInYear}) a, (${mediated('2022-01-01', '2022-12-31')}) b`,
  'mediation-quarter-growth': `SELECT ROUND(100.0 * (a.n - b.n) / b.n, 1) AS n
    FROM (${mediated('2023-10-01', '2023-12-31')}) a, (${mediated('2023-07-01', '2023-09-30')}) b`,
  'committees-change': `SELECT a.n - b.n AS n FROM (${committeesOn('2023-12-31')}) a, (${committeesOn('2021-12-31')}) b`,
  'share-of-region': `SELECT ROUND(100.0 * a.n / b.n, 1) AS n
    FROM (${mediated('2023-01-01', '2023-12-31', "c.organisation LIKE '232701%'")}) a, (${mediatedInYear}) b`,
  'above-region': `SELECT ROUND(a.n - b.n, 1) AS n FROM (${rateIn("c.organisation LIKE '232721%'")}) a, (${rateIn('1 = 1')}) b`,
  'since-2022': `SELECT ROUND(100.0 * a.n / b.n, 1) AS n FROM (${mediatedInYear}) a, (${mediated('2022-01-01', '2023-12-31')}) b`,
  'all-handled': `SELECT a.n + b.n + d.n AS n FROM (${inHand}) a, (${mediatedThen}) b,
    (SELECT COUNT(*) AS n FROM case_file WHERE type = 'legal-aid' AND accepted_on BETWEEN '2023-07-01' AND '2023-12-31') d`,
  'talks-growth-of-nothing': 'SELECT NULL AS n',
};

describe("a bureau's own configuration", () => {
  it('is listed with the figures of all', () => {
    const ids = (listFigures(reports.figures).json as { id: string }[]).map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('own.'))).toHaveLength(39);
    expect(ids).toContain('mediation.conducted');
  });

  it('prints in its own report what the tables say', async () => {
    const { json } = await report({ outline: 'own-2023' }, reports.outlines, evaluate);
    const { slots } = json as { slots: { id: string; printed: { value: number | null; text: string } }[] };
    const expected: [string, number | null][] = [];
    for (const [id, sql] of Object.entries(direct)) {
      const [row] = await demo.database.read.query<{ n: number | null }>(sql);
      expected.push([id, row?.n ?? null]);
    }
    const printed = new Map(slots.map(({ id, printed: { value } }) => [id, value]));
    expect(printed).toEqual(new Map(expected));
    expect([...printed.values()].filter((value) => value === 0)).toEqual([]);
    expect(slots.at(-1)?.printed.text).toBe('—');
  });

  it('opens both parts of what is computed, and the groups of what is grouped', async () => {
    const year = { scope: 'region', from: '2023-01-01', to: '2023-12-31' };
    const days = async (
      id: string,
      part?: 'numerator' | 'denominator' | 'of' | 'minus' | 'this-year' | 'last-year',
    ) => {
      const { items } = await evaluate.records({ figure: id, ...year, ...(part ? { part } : {}) }, 50);
      return items.map(({ on }) => on).sort();
    };
    const all = ['2023-01-01', '2023-05-04', '2023-06-05', '2023-12-31'];
    expect(await days('own.talks-settled-rate')).toEqual(['2023-01-01', '2023-06-05']);
    expect(await days('own.talks-settled-rate', 'denominator')).toEqual(all);
    expect(await days('own.not-settled', 'of')).toEqual(all);
    expect(await days('own.not-settled', 'minus')).toEqual(['2023-01-01', '2023-06-05']);
    expect(await days('own.talks-settled-points', 'last-year')).toEqual(['2022-03-01']);
    await expect(days('own.talks', 'denominator')).rejects.toMatchObject({ code: 'figure.part-unknown' });
    const { items } = await evaluate.records({ figure: 'own.least-type', ...year }, 10_000);
    const sizes = new Map<string | null, number>();
    for (const { group } of items) sizes.set(group, (sizes.get(group) ?? 0) + 1);
    expect(Math.min(...sizes.values())).toBe((await evaluate.run({ figure: 'own.least-type', ...year })).value);
  });

  it('lists what is added up, one kind of record after the other, page by page', async () => {
    const request = { figure: 'own.handled', scope: 'region', from: '2023-07-01', to: '2023-12-31' };
    const { value, parts } = await evaluate.run(request);
    const ids: string[] = [];
    let after: string | undefined;
    do {
      const page = await evaluate.records(request, 700, after);
      ids.push(...page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect([new Set(ids).size, ids.length]).toEqual([value, value]);
    expect(parts.map(({ part, id }) => [part, id])).toEqual([
      ['addend', 'mediation.conducted'],
      ['addend', 'own.in-hand'],
    ]);
    const below = { ...request, figure: 'own.mediation-share', part: 'denominator' as const };
    expect((await evaluate.records(below, 10_000)).items.map(({ id }) => id)).toEqual(ids);
    const behind = await evaluate.contributions({ ...request, figure: 'own.mediation-share' });
    expect(behind.map(({ figure }) => figure)).toEqual(['mediation.conducted', 'mediation.conducted', 'own.in-hand']);
    const last = markOf('7', 'x');
    await expect(evaluate.records(request, 10, last)).rejects.toMatchObject({ code: 'cursor.invalid' });
  });

  it('tells where and when a part is asked for, and opens it there', async () => {
    const request = { figure: 'own.share-of-region', scope: '232701', from: '2023-01-01', to: '2023-12-31' };
    const { parts, formula } = await evaluate.run(request);
    expect(parts.map(({ part, scope }) => [part, scope])).toEqual([
      ['numerator', '232701'],
      ['denominator', 'region'],
    ]);
    expect(formula).toMatch(/^调解纠纷 [0-9]+ 件 ÷ 调解纠纷（全区） [0-9]+ 件 × 100 = [0-9.]+ %$/);
    const { items } = await evaluate.records({ ...request, part: 'denominator' }, 100_000);
    expect(items).toHaveLength(parts[1]?.value as number);
    const quarter = { figure: 'own.average-days-change', scope: 'region', from: '2023-10-01', to: '2023-12-31' };
    const changed = await evaluate.run(quarter);
    expect(changed.parts.map(({ part, from, to }) => [part, from, to])).toEqual([
      ['this-year', '2023-10-01', '2023-12-31'],
      ['earlier', '2023-07-01', '2023-09-30'],
    ]);
    expect(changed.formula).toContain('（2023-07-01 至 2023-09-30）');
    const { items: then } = await evaluate.records({ ...quarter, part: 'earlier' }, 1_000);
    expect(then.filter(({ on }) => on === null || on < '2023-07-01' || on > '2023-09-30')).toEqual([]);
    const counted = await evaluate.run({ ...quarter, figure: 'own.within-30-days' });
    expect(counted.formula).toContain('受理日期至办结日期的天数不多于 30；计件数');
  });

  it('says how a value comes about, and gives its records as CSV', async () => {
    const options = { scope: 'region', from: '2023-01-01', to: '2023-12-31', records: true, csv: true };
    const { json, text } = await showFigure('own.talks-settled-points', { ...options, part: 'last-year' }, evaluate);
    expect(json).toMatchObject({
      formula: '当场说和率 50 % − 当场说和率（上年同期 2022-01-01 至 2022-12-31） 33.33 % = 16.67 个百分点',
      records: [{ on: '2022-03-01' }],
    });
    expect(text.split('\r\n')).toHaveLength(2);
    expect(text).toContain('编号,日期,单位,数额,分组,记录');
    const counted = await showFigure('own.talks-settled', options, evaluate);
    expect(counted.json).toMatchObject({
      formula: '茶室说事：说事日期在 2023-01-01 至 2023-12-31 内，当场说和为是，话题不是工钱；计件数 = 2 场',
    });
  });

  it('every figure of it that counts lists what it counted', async () => {
    for (const figure of reports.figures.all().filter(isCounted)) {
      if (!figure.id.startsWith('own.')) continue;
      const request = { figure: figure.id, scope: 'region', from: '2023-01-01', to: '2023-12-31' };
      const { value } = await evaluate.run(request);
      const { items } = await evaluate.records(request, 10_000);
      expect({ id: figure.id, value: listedValue(figure, items) }).toEqual({ id: figure.id, value });
    }
  });
});

describe('what is wrong with it is refused at once', () => {
  let copy: string;
  beforeEach(() => {
    copy = mkdtempSync(join(tmpdir(), 'bureau-'));
    cpSync(folder, copy, { recursive: true });
  });
  afterEach(() => rmSync(copy, { recursive: true, force: true }));

  const figure = (changes: object) => {
    const base = { id: 'own.x', label: 'x', unit: '件', of: 'tea-room-talk', datedBy: 'occurredOn', source: '示例' };
    return JSON.stringify([{ ...base, ...changes }]);
  };
  const slot = (changes: object) => {
    const base = { id: 'a', figure: 'own.talks', scope: 'region', to: '2023-12-31', print: 'count' };
    return JSON.stringify({ title: 'x', prints: { count: {} }, slots: [{ ...base, ...changes }] });
  };

  it.each<[string, string, string, string]>([
    ['a fact that nobody declares', 'figures/x.json', figure({ datedBy: 'spokenOn' }), 'own.x: spokenOn is not a date'],
    [
      'a code of no list',
      'figures/x.json',
      figure({ where: { all: { topic: 'moon' } } }),
      'own.x: topic: code moon is not in',
    ],
    [
      'a register that is not kept',
      'figures/x.json',
      figure({ of: 'tea-house' }),
      'own.x: unknown record kind tea-house',
    ],
    ['an id of the figures of all', 'figures/x.json', figure({ id: 'mediation.conducted' }), 'the id stands twice'],
    ['a wrong form', 'figures/x.json', figure({ aggregate: { median: 'quantity' } }), 'own.x: aggregate'],
    ['a slot without figure', 'outlines/x.json', slot({ figure: 'own.none' }), 'a: unknown figure own.none'],
    [
      'a register that is declared by all',
      'registers/mediator.json',
      '{"label":"x","source":"x","dated":"occurred"}',
      'twice',
    ],
    [
      'a list that is declared by all',
      'dictionaries/linkage-channel.json',
      '{"label":"x","source":"x","entries":[{"code":"a","label":"a"}]}',
      'twice',
    ],
    [
      'a register with a list that is not there',
      'registers/x.json',
      '{"label":"x","source":"x","dated":"occurred","fields":{"a":{"kind":"code","label":"a","dictionary":"none"}}}',
      'unknown dictionary none',
    ],
  ])('%s', (_, file, content, problem) => {
    writeFileSync(join(copy, file), content);
    const refusal = refusalOf(() => loadReports(demo, ownFolders(copy)));
    expect(refusal.details['file']).toBe(join(copy, file));
    expect(refusal.details['problem']).toContain(problem);
  });

  it('a folder with nothing of it', () => {
    const empty = join(copy, 'empty');
    mkdirSync(empty);
    expect(refusalOf(() => ownFolders(empty)).code).toBe('config.nothing-there');
    expect(refusalOf(() => ownFolders(join(copy, 'not-there'))).code).toBe('config.nothing-there');
  });
});

function refusalOf(run: () => unknown): Refusal {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
