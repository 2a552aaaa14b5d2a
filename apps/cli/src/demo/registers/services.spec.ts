import { compileReport, type FilledSlot } from '#reporting';
import { EvaluateFigure } from '#statistics';
import { DEMO_TIMEOUT, demoDatabase } from '../../../../../test/harness/demo.js';
import { loadReports } from '../../../../api/src/system.js';

let demo: Awaited<ReturnType<typeof demoDatabase>>;
let slots: Map<string, FilledSlot>;

beforeAll(async () => {
  demo = await demoDatabase();
  const { figures, outlines } = loadReports(demo);
  const evaluate = new EvaluateFigure(demo.database.read, figures, demo.knowledge.organisations);
  const filled = await compileReport(outlines.get('annual-2023'), evaluate);
  slots = new Map(filled.map((slot) => [slot.id, slot]));
}, DEMO_TIMEOUT);

afterAll(() => demo?.remove());

/** A field of an entry, read from its JSON without the declarations. */
const f = (name: string) => `json_extract(e.fields, '$.${name}')`;
const of = (register: string) => `FROM register_entry e WHERE e.register = '${register}' AND e.voided = 0`;
const in2023 = `AND e.occurred_on LIKE '2023-%'`;
const standing = `AND e.valid_from <= '2023-12-31' AND (e.valid_until IS NULL OR e.valid_until >= '2023-12-31')`;
const site = (kind: string) => `count(*) ${of('service-site')} ${standing} AND ${f('kind')} = '${kind}'`;
const lawyers = (kind: string) => `count(*) ${of('lawyer')} ${standing} AND ${f('kind')} = '${kind}'`;
const campaign = `${of('enterprise-service')} ${in2023} AND ${f('campaign')} = 'hundred-lawyers'`;
const services = (kind: string) => `count(*) ${campaign} AND ${f('kind')} = '${kind}'`;
const exams = `${of('exam-session')} ${in2023} AND ${f('kind')} = 'bar'`;
const reviews = `${of('legal-aid-quality-review')} ${in2023}`;
const graded = (grade: string) => `count(*) ${reviews} AND ${f('grade')} = '${grade}'`;
const livelihood = (what: string) =>
  `sum(${f(what)}) ${of('publicity-activity')} ${in2023} AND ${f('campaign')} = 'livelihood'`;
const matters = (kind: string) =>
  `count(*) ${of('public-legal-service-matter')} ${in2023} AND ${f('kind')} = '${kind}' AND ${f('client')} = 'enterprise'`;
const visits = (target: string) => `count(*) ${of('grassroots-visit')} ${in2023} AND ${f('target')} = '${target}'`;
const media = (level: string) => `count(*) ${of('media-item')} ${in2023} AND ${f('level')} = '${level}'`;
const reference = (indicator: string, day: string) =>
  `e.quantity ${of('external-reference')} AND ${f('indicator')} = '${indicator}' AND '${day}' BETWEEN e.valid_from AND e.valid_until`;

/** What the report prints, counted by hand: slot, the exact value behind the printed number, and where it comes from. */
const byHand: readonly (readonly [slot: string, value: number, sql: string])[] = [
  ['cc-units', 7, site('correction-unit')],
  ['cc-drills', 7, `count(*) ${of('community-correction-drill')} ${in2023}`],
  [
    'cc-file-inspections',
    3,
    `count(*) ${of('community-correction-inspection')} ${in2023} AND ${f('kind')} = 'enforcement-files' AND ${f('regionWide')} = 1`,
  ],
  ['cc-video-points', 51, site('video-point')],
  ['cc-video-rollcalls', 230, `count(*) ${of('community-correction-rollcall')} ${in2023} AND ${f('means')} = 'video'`],
  [
    'culture-sites-new',
    9,
    `count(*) ${of('culture-site')} AND e.valid_from LIKE '2023-%' AND ${f('construction')} = 'new'`,
  ],
  ['law-person-villages', 80, `count(DISTINCT e.parent) ${of('village-law-person')} ${standing}`],
  ['law-persons', 288, `count(DISTINCT e.reference) ${of('village-law-person')} ${standing}`],
  ['law-person-studios', 7, `${site('law-person-studio')} AND e.valid_from LIKE '2023-%'`],
  [
    'contract-training-lawyers',
    52,
    `sum(e.quantity) ${of('training')} ${in2023} AND ${f('subject')} = 'contract-review'`,
  ],
  ['law-firms', 13, `count(*) ${of('law-firm')} ${standing}`],
  ['lawyers-fulltime', 43, lawyers('full-time')],
  ['lawyers-parttime', 2, lawyers('part-time')],
  ['lawyers-government', 72, lawyers('government')],
  ['lawyers-company', 5, lawyers('company')],
  ['lawyers-legal-aid', 1, lawyers('legal-aid')],
  [
    'law-firms-compliant',
    13,
    `count(DISTINCT e.parent) ${of('law-firm-assessment')} ${in2023} AND ${f('result')} = 'qualified'`,
  ],
  ['bar-exam-sites', 2, `count(DISTINCT ${f('site')}) ${exams}`],
  ['bar-exam-candidates', 600, `sum(${f('registered')}) ${exams}`],
  ['bar-exam-seats', 300, `sum(seats) FROM (SELECT max(${f('seats')}) AS seats ${exams} GROUP BY ${f('site')})`],
  ['bar-exam-batches', 2, `count(DISTINCT ${f('batch')}) ${exams}`],
  ['campaign-lawyers', 110, `count(DISTINCT e.parent) ${campaign}`],
  ['campaign-enterprises', 55, `count(DISTINCT ${f('enterprise')}) ${campaign} AND ${f('privateEnterprise')} = 1`],
  ['campaign-lectures', 55, services('lecture')],
  ['campaign-consultations', 80, services('consultation')],
  ['campaign-contracts-reviewed', 17, `sum(${f('documentsReviewed')}) ${campaign}`],
  ['campaign-health-reports', 11, `sum(${f('reportsIssued')}) ${campaign}`],
  ['campaign-loss-avoided', 200_000, `sum(e.amount_fen) / 100 ${campaign}`],
  ['campaign-gaps-fixed', 2, `count(DISTINCT ${f('enterprise')}) ${campaign} AND ${f('gapClosed')} = 1`],
  ['campaign-risk-warnings', 10, services('risk-warning')],
  ['campaign-problems-solved', 1, services('problem-solved')],
  ['la-quality-files', 126, `count(*) ${reviews}`],
  ['la-quality-excellent', 49, graded('excellent')],
  ['la-quality-good', 44, graded('good')],
  ['la-quality-pass', 33, graded('pass')],
  ['la-quality-fail', 0, graded('fail')],
  ['la-leaflets', 2648, livelihood('leaflets')],
  ['la-gifts', 2337, livelihood('gifts')],
  ['la-onsite-consultations', 164, livelihood('consultations')],
  ['la-contracts-surveyed', 631, livelihood('contractsSurveyed')],
  ['pls-centres', 8, site('legal-service-centre')],
  ['pls-stations', 43, site('legal-service-station')],
  ['pls-rooms', 141, site('legal-service-room')],
  ['pls-matters', 369, `count(*) ${of('public-legal-service-matter')} ${in2023}`],
  ['hotline-calls', 1950, `count(*) ${of('hotline-call')} ${in2023} AND ${f('direction')} = 'inbound'`],
  ['pls-enterprise-windows', 8, site('enterprise-window')],
  ['pls-enterprise-consultations', 37, matters('consultation')],
  ['pls-enterprise-documents', 1, matters('drafting')],
  [
    'pls-enterprise-activities',
    6,
    `count(*) ${of('publicity-activity')} ${in2023} AND ${f('campaign')} = 'enterprise-support'`,
  ],
  ['pls-contact-points', 7, `${site('contact-point')} AND e.valid_from LIKE '2023-%'`],
  ['grassroots-visits', 745, `count(*) ${of('grassroots-visit')} ${in2023}`],
  ['grassroots-communities', 179, visits('community')],
  ['grassroots-villages', 120, visits('village')],
  ['grassroots-enterprises', 128, visits('enterprise')],
  ['grassroots-families', 318, visits('family')],
  ['legal-health-checks', 24, `count(*) ${of('enterprise-service')} ${in2023} AND ${f('kind')} = 'health-check'`],
  ['border-walk-cities', 12, reference('activity-cities', '2023-12-31')],
  ['border-walk-own-cities', 2, `count(*) ${of('programme-unit')} ${standing} AND ${f('programme')} = 'activity-city'`],
  ['media-national', 20, media('national')],
  ['media-provincial', 196, media('provincial')],
  ['media-prefecture', 561, media('prefecture')],
  ['wechat-posts', 1624, `${media('own-account')} AND e.occurred_on >= '2023-03-08' AND e.organisation = '232700'`],
  ['media-rank-q1', 2, reference('province-media-rank', '2023-03-31')],
  ['beiji-station', 1, `count(*) ${of('programme-unit')} ${standing} AND ${f('programme')} = 'model-station'`],
  [
    'beiji-rooms',
    3,
    `count(*) ${of('mediation-committee')} ${standing} AND ${f('kind')} = 'studio' AND e.organisation = '232701-05'`,
  ],
  ['recon-province-average-rate', 15, reference('province-correction-rate', '2023-12-31')],
];

const numberOf = async (sql: string): Promise<number> => {
  const [row] = await demo.database.read.query<{ v: number }>(`SELECT ${sql.replace('FROM', 'AS v FROM')}`);
  return Number(row?.v);
};

describe('what the report says of services, lawyers and publicity, sections 4 to 6', () => {
  it.each(byHand)('%s is %i, counted by hand and as a figure', async (slot, value, sql) => {
    expect(await numberOf(sql)).toBe(value);
    expect(slots.get(slot)?.figure.value).toBe(value);
  });

  it('prints lower bounds where the report says 余', () => {
    const printed = ['contract-training-lawyers', 'la-leaflets', 'la-gifts', 'la-onsite-consultations'].map(
      (slot) => slots.get(slot)?.printed.text,
    );
    expect(printed).toEqual(['50余', '2600余', '2300余', '160余']);
  });

  it('has a declaration for everyone who entered correction in 2023, and not for everyone of the year before', async () => {
    const entered = (year: number) => `count(*) ${of('community-correction-person')} AND e.valid_from LIKE '${year}-%'`;
    expect(await numberOf(entered(2023))).toBe(120);
    expect(await numberOf(`${entered(2023)} AND ${f('declaredOn')} LIKE '2023-%'`)).toBe(120);
    expect(await numberOf(`${entered(2022)} AND ${f('declaredOn')} IS NULL`)).toBe(4);
    expect(slots.get('cc-entry-declaration-coverage')?.figure).toMatchObject({
      value: 100,
      numerator: { value: 120 },
      denominator: { value: 120 },
    });
  });

  it('has a quality that rose: 73.8 % of the files excellent or good after 65 %', async () => {
    const last = reviews.replace('2023', '2022');
    expect(await numberOf(`count(*) ${last}`)).toBe(120);
    expect(await numberOf(`count(*) ${last} AND ${f('grade')} IN ('excellent', 'good')`)).toBe(78);
    const { printed, figure } = slots.get('la-quality-good-rate') as FilledSlot;
    expect(printed.text).toBe('73.8%');
    expect(figure).toMatchObject({ numerator: { value: 93 }, denominator: { value: 126 } });
  });

  it('has three or four persons in every village', async () => {
    const groups = await demo.database.read.query<{ n: number; villages: number }>(
      `SELECT n, count(*) AS villages FROM (SELECT count(*) AS n ${of('village-law-person')} ${standing} GROUP BY e.parent)
       GROUP BY n ORDER BY n`,
    );
    expect(groups).toEqual([
      { n: 3, villages: 32 },
      { n: 4, villages: 48 },
    ]);
    expect(slots.get('law-persons-min-per-village')?.figure.value).toBe(3);
    expect(await numberOf(`count(*) ${of('village')} ${standing}`)).toBe(80);
  });

  it('has lawyers in the campaign who stood then and stand on', async () => {
    const standingThen = `SELECT l.id FROM register_entry l WHERE l.register = 'lawyer' AND l.voided = 0
      AND l.valid_from <= e.occurred_on AND l.valid_until IS NULL`;
    expect(await numberOf(`count(*) ${campaign} AND e.parent NOT IN (${standingThen})`)).toBe(0);
  });
});

describe('what must not be counted', () => {
  it.each([
    'community-correction-drill',
    'community-correction-inspection',
    'community-correction-rollcall',
    'enterprise-service',
    'grassroots-visit',
    'hotline-call',
    'legal-aid-quality-review',
    'media-item',
    'public-legal-service-matter',
    'publicity-activity',
    'training',
  ])('%s: other years, and what was entered twice', async (register) => {
    expect(await numberOf(`count(*) ${of(register)} AND e.occurred_on < '2023-01-01'`)).toBeGreaterThan(0);
    expect(await numberOf(`count(*) ${of(register)} AND e.occurred_on > '2023-12-31'`)).toBeGreaterThan(0);
    expect(await numberOf(`count(*) ${of(register).replace('voided = 0', 'voided = 1')} ${in2023}`)).toBeGreaterThan(0);
  });

  it.each([
    'law-firm',
    'lawyer',
    'programme-unit',
    'service-site',
    'village-law-person',
  ])('%s: what ended before the as-of day', async (register) => {
    expect(await numberOf(`count(*) ${of(register)} AND e.valid_until < '2023-12-31'`)).toBeGreaterThan(0);
  });

  it('stands beside what is counted in the year itself', async () => {
    expect(await numberOf(`count(*) ${of('hotline-call')} ${in2023} AND ${f('direction')} = 'outbound'`)).toBe(118);
    expect(await numberOf(`${media('own-account')} AND e.organisation <> '232700'`)).toBe(84);
    expect(await numberOf(`count(*) ${of('enterprise-service')} ${in2023} AND ${f('campaign')} IS NULL`)).toBe(28);
    expect(await numberOf(`count(*) ${of('culture-site')} AND e.valid_from LIKE '2023-%'`)).toBe(13);
    expect(await numberOf(`count(*) ${of('law-firm-assessment')} ${in2023} AND ${f('result')} = 'unqualified'`)).toBe(
      1,
    );
    expect(await numberOf(`count(*) ${of('lawyer')} AND e.valid_until LIKE '2023-%'`)).toBe(8);
    expect(await numberOf(`count(*) ${of('lawyer')} AND e.valid_from > '2023-12-31'`)).toBe(10);
  });
});
