import type { Organisation } from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import { type Random, repeat } from '../random.js';
import { DUPLICATE, type Sample, spread, unitsFor } from './spread.js';

/** F1 and F2 of seed-records.md section 2: 170 cases inspected, of 178 files (eight cases have two), 123 of them rechecked. */
const reviewed = { cases: 170, withTwoFiles: 8, rechecked: 123 } as const;
const caseYears = repeat([70, 2021], [65, 2022], [35, 2023]);

interface Review {
  campaign: string;
  step: string;
  caseNumber: string;
  caseYear: number;
}

/** 案卷检查: the cases of the last three years, each inspected, its files evaluated, most of them rechecked. */
export function fileReviews(demo: Demo): void {
  const { random } = demo.chanceOf('file reviews');
  const units = unitsFor(demo, reviewed.cases, random);
  const years = random.shuffled(caseYears);
  const days = demo.days.evenly(reviewed.cases, '2023-03-01' as LegalDate, '2023-06-30' as LegalDate, random);
  const files = units.flatMap((unit, i) => {
    const caseYear = years[i] as number;
    const number = `${unit.code.slice(4)}${String(i + 1).padStart(3, '0')}`;
    const of = (step: string): Review => {
      return { campaign: 'three-years', step, caseNumber: `〔${caseYear}〕复议第${number}号`, caseYear };
    };
    const on = days[i] as LegalDate;
    const at = review(demo, `inspect ${i + 1}`, unit, on, of('inspect').caseNumber, of('inspect'), random);
    const volumes = i < reviewed.withTwoFiles ? ['-1', '-2'] : [''];
    return volumes.map((volume) => ({ unit, of, on, at, reference: `〔${caseYear}〕复议卷${number}${volume}` }));
  });
  const rechecked = new Set(random.some([...files.keys()], reviewed.rechecked));
  files.forEach(({ unit, of, on, at, reference }, i) => {
    const evaluatedOn = demo.days.move(on, random.int(20, 35));
    const evaluated = review(
      demo,
      `evaluate ${i + 1}`,
      unit,
      evaluatedOn,
      reference,
      graded(of('evaluate'), random),
      random,
      at,
    );
    if (!rechecked.has(i)) return;
    const recheckedOn = demo.days.move(evaluatedOn, random.int(15, 30));
    review(demo, `recheck ${i + 1}`, unit, recheckedOn, reference, graded(of('recheck'), random), random, evaluated);
  });
  otherReviews(demo);
}

const grades = repeat([5, 'excellent'], [7, 'good'], [4, 'pass']);
const graded = (of: Review, random: Random) => ({ ...of, grade: random.pick(grades) });

function review(
  demo: Demo,
  key: string,
  unit: Organisation,
  occurredOn: LegalDate,
  reference: string,
  fields: Review & { grade?: string },
  random: Random,
  after?: Instant,
): Instant {
  const entry = `review ${key}`;
  const register = 'case-file-review';
  const organisation = unit.code;
  return demo.enter({ entry, register, organisation, occurredOn, reference, fields: { ...fields } }, random, after);
}

/** Reviews that must not be counted: of each year as a routine, of other years, and entered twice. */
function otherReviews(demo: Demo): void {
  const { random } = demo.chanceOf('other file reviews');
  const of = (campaign: string, caseYear: number, step: string): Sample['fields'] => {
    const caseNumber = `〔${caseYear}〕复议第${random.int(900, 999)}号`;
    return { campaign, step, caseNumber, caseYear, ...(step === 'inspect' ? {} : { grade: random.pick(grades) }) };
  };
  const steps = repeat([10, 'inspect'], [18, 'evaluate'], [6, 'recheck']);
  const series = [
    { year: '2022', to: '2022-12-20', campaign: 'three-years', caseYear: 2020, samples: steps },
    { year: '2023', to: '2023-12-20', campaign: 'annual', caseYear: 2019, samples: steps },
    { year: '2024', to: '2024-06-27', campaign: 'three-years', caseYear: 2022, samples: steps },
    {
      year: '2023',
      to: '2023-12-08',
      campaign: 'three-years',
      caseYear: 2021,
      samples: ['evaluate', 'recheck', 'inspect'],
    },
  ];
  series.forEach(({ year, to, campaign, caseYear, samples }, n) => {
    const units = unitsFor(demo, samples.length, random);
    const voided = n === 3 ? { voided: DUPLICATE } : {};
    spread(
      demo,
      {
        id: `review x${n}`,
        register: 'case-file-review',
        from: `${year}-02-06`,
        to,
        reference: (_, number) => `〔${caseYear}〕复议卷9${n}${String(number).padStart(2, '0')}`,
      },
      random.shuffled(samples).map((step, i) => {
        return { unit: units[i] as Organisation, fields: of(campaign, caseYear, step), ...voided };
      }),
      random,
    );
  });
}

const matters = [
  '咨询行政复议申请条件',
  '补充提交证据材料',
  '询问案件办理进度',
  '对处罚决定有异议',
  '反映征收补偿问题',
  '申请查阅案卷',
];

/** V1: 15 receptions of 23 persons at the reconsideration office; the other two stand among the matters that were handled. */
const persons = repeat([10, 1], [3, 2]);

/** 来访接待: at the reconsideration office, at other desks, in the counties and in other years. */
export function visits(demo: Demo): void {
  const { random } = demo.chanceOf('visits');
  const at = (unit: Organisation, quantity: number, desk = 'reconsideration'): Sample => {
    return { unit, quantity, fields: { desk, massIncident: false, matter: random.pick(matters) } };
  };
  const own = (quantities: readonly number[]) => quantities.map((quantity) => at(demo.prefecture, quantity));
  const noise = [
    ...repeat([12, 'petition'], [9, 'legal-aid']).map((desk) => at(demo.prefecture, random.int(1, 4), desk)),
    ...unitsFor(demo, 30, random).flatMap((unit) => (unit === demo.prefecture ? [] : [at(unit, random.int(1, 3))])),
    ...own([2, 1]).map((sample) => ({ ...sample, voided: DUPLICATE })),
  ];
  const register = 'visit-reception';
  const all = random.shuffled([...own(persons), ...noise]);
  spread(demo, { id: 'visit 2023', register, from: '2023-01-06', to: '2023-12-22' }, all, random);
  const few = () => own(repeat([9, 1], [4, 3]));
  spread(demo, { id: 'visit 2022', register, from: '2022-01-07', to: '2022-12-16' }, few(), random);
  spread(demo, { id: 'visit 2024', register, from: '2024-01-09', to: '2024-06-25' }, few(), random);
  handledMatters(demo);
}

interface Handled {
  on: string;
  quantity: number;
  desk: string;
  isCounty?: true;
  isSingle?: true;
  isDuplicate?: true;
}

/** One mass incident of the reconsideration office in 2023; each of the others differs from it in one thing. */
const handled: readonly Handled[] = [
  { on: '2023-07-12', desk: 'reconsideration', quantity: 6 },
  { on: '2023-07-13', desk: 'reconsideration', quantity: 6, isDuplicate: true },
  { on: '2023-10-11', desk: 'reconsideration', quantity: 1, isSingle: true },
  { on: '2023-08-09', desk: 'petition', quantity: 11 },
  { on: '2023-05-17', desk: 'reconsideration', quantity: 7, isCounty: true },
  { on: '2022-09-07', desk: 'reconsideration', quantity: 8 },
  { on: '2024-03-13', desk: 'reconsideration', quantity: 9 },
];

/** What was not done with on the day of the visit. */
function handledMatters(demo: Demo): void {
  const { random } = demo.chanceOf('handled matters');
  const [county = demo.prefecture] = demo.counties;
  for (const { on, quantity, desk, isCounty, isSingle, isDuplicate } of handled) {
    const { code: organisation } = isCounty ? county : demo.prefecture;
    const occurredOn = demo.days.onOrAfter(on as LegalDate);
    const entry = `handled matter ${on}`;
    const matter = isSingle ? '反映行政机关不履行复议决定' : '多人反映同一征收补偿问题';
    const fields = { desk, massIncident: !isSingle, matter };
    const at = demo.enter({ entry, register: 'visit-reception', organisation, occurredOn, quantity, fields }, random);
    const handledOn = demo.days.move(occurredOn, random.int(5, 12));
    const change = { entry, reason: '事项处理完毕', fields: { handledOn } };
    const last = demo.changeEntry(organisation, handledOn, change, random, at);
    if (isDuplicate) demo.takeBack(entry, organisation, last, DUPLICATE, random);
  }
}
