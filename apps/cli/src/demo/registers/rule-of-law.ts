import type { Organisation } from '#identity';
import { type Demo, placeOf } from '../demo-world.js';
import { demoList, texts } from '../names.js';
import { DUPLICATE, type Sample, spread } from './spread.js';

const lists = demoList('rule-of-law', {
  prefectureUnits: texts,
  centralProvincialUnits: texts,
  otherUnits: texts,
  countyUnits: texts,
  briefedLaws: texts,
  drafts: texts,
  otherDrafts: texts,
});

/** B1 of seed-records.md section 3: 54 units spoke before the executive meetings of 2023, six of them twice. Who spoke
 *  elsewhere, in other years or at a county government is another unit, and must not be counted. */
export function briefings(demo: Demo): void {
  const { random } = demo.chanceOf('briefings');
  const at = (occasion: string, presenterLevel: string, presenter: string, unit: Organisation = demo.prefecture) => {
    return { unit, fields: { presenter, presenterLevel, occasion, topic: random.pick(lists.briefedLaws) } };
  };
  const units = [
    ...lists.prefectureUnits.map((name) => at('executive-meeting', 'prefecture', name)),
    ...lists.centralProvincialUnits.map((name) => at('executive-meeting', 'central-provincial', name)),
  ];
  const others = lists.otherUnits;
  const [county = demo.prefecture] = demo.counties;
  const noise: Sample[] = [
    ...others.map((name) => at('party-group', 'prefecture', name)),
    ...demo.counties.slice(0, 3).map((each) => at('executive-meeting', 'county', `${placeOf(each)}人民政府`)),
    ...lists.countyUnits.map((name) => at('executive-meeting', 'prefecture', placeOf(county) + name, county)),
    ...others.slice(0, 2).map((name) => ({ ...at('executive-meeting', 'prefecture', name), voided: DUPLICATE })),
  ];
  const all = random.shuffled([...units, ...random.some(units, 6), ...noise]);
  const register = 'law-briefing';
  spread(demo, { id: 'briefing 2023', register, from: '2023-01-05', to: '2023-12-20' }, all, random);
  const other = () => [...random.some(units, 16), ...others.map((name) => at('executive-meeting', 'prefecture', name))];
  spread(demo, { id: 'briefing 2022', register, from: '2022-01-06', to: '2022-12-22' }, other(), random);
  spread(demo, { id: 'briefing 2024', register, from: '2024-01-05', to: '2024-06-27' }, other(), random);
}

/** N4: 15 rounds on 13 drafts, two of which were sent round twice. */
export function consultations(demo: Demo): void {
  const { random } = demo.chanceOf('consultations');
  const on = (draft: string, round = 1, unit: Organisation = demo.prefecture): Sample => {
    const kind = draft.includes('修订') ? 'government-rule' : 'local-regulation';
    return { unit, quantity: random.int(12, 34), fields: { draft, kind, round } };
  };
  const register = 'legislative-consultation';
  const { drafts, otherDrafts } = lists;
  const rounds = [...drafts.map((draft) => on(draft)), ...drafts.slice(0, 2).map((draft) => on(draft, 2))];
  spread(demo, { id: 'consultation 2023', register, from: '2023-01-16', to: '2023-12-08' }, rounds, random);
  const [county] = demo.counties;
  const noise = [
    ...otherDrafts.slice(0, 3).map((draft) => on(draft, 1, county)),
    { ...on('重复登记的草案'), voided: DUPLICATE },
  ];
  spread(demo, { id: 'consultation x', register, from: '2023-02-06', to: '2023-11-20' }, noise, random);
  const earlier = otherDrafts.slice(0, 5).map((draft) => on(draft));
  spread(demo, { id: 'consultation 2022', register, from: '2022-03-01', to: '2022-12-09' }, earlier, random);
  const later = [...otherDrafts.slice(3).map((draft) => on(draft)), on(drafts[2] as string, 2)];
  spread(demo, { id: 'consultation 2024', register, from: '2024-01-15', to: '2024-06-20' }, later, random);
}

interface Award {
  on: string;
  title: string;
  issuer: string;
  issuerLevel: string;
  category: string;
  grade: string;
  voided?: string;
}

const department = { issuer: '省司法厅（演示）', issuerLevel: 'provincial-department' };

/** H1: one first prize of the province for a reform case in 2023; each of the others differs from it in one thing. */
const awards: readonly Award[] = [
  { on: '2023-09-20', title: '改革案例（演示）', category: 'reform-case', grade: 'first', ...department },
  {
    on: '2023-09-20',
    title: '改革案例（演示）',
    category: 'reform-case',
    grade: 'first',
    voided: DUPLICATE,
    ...department,
  },
  { on: '2023-09-20', title: '公共法律服务改革案例（演示）', category: 'reform-case', grade: 'third', ...department },
  { on: '2023-06-12', title: '优秀行政复议案例（演示）', category: 'legal-case', grade: 'first', ...department },
  {
    on: '2023-11-08',
    title: '法治建设改革案例（演示）',
    issuer: '行署（演示）',
    issuerLevel: 'prefecture',
    category: 'reform-case',
    grade: 'first',
  },
  {
    on: '2023-04-18',
    title: '人民调解工作先进集体（演示）',
    issuer: '司法部（演示）',
    issuerLevel: 'ministry',
    category: 'collective',
    grade: 'none',
  },
  { on: '2022-10-14', title: '改革案例（演示）', category: 'reform-case', grade: 'first', ...department },
  { on: '2024-05-22', title: '改革案例（演示）', category: 'reform-case', grade: 'first', ...department },
];

export function honours(demo: Demo): void {
  const { random } = demo.chanceOf('honours');
  awards.forEach(({ on, voided, ...fields }, i) => {
    const sample = { unit: demo.prefecture, fields, ...(voided === undefined ? {} : { voided }) };
    spread(demo, { id: `honour ${i + 1}`, register: 'honour', from: on, to: on }, [sample], random);
  });
}
