import type { Demo } from '../demo-world.js';
import { type Random, repeat, share } from '../random.js';
import { type Circumstance, happenings } from './happenings.js';
import { serviceLists } from './lists.js';
import type { Site } from './sites.js';

/** A5: of 126 files 93 were excellent or good in 2023, of 120 in 2022 only 78. */
export function qualityReviews(demo: Demo): void {
  const spans = [
    {
      from: '2022-09-01',
      to: '2022-10-31',
      things: repeat([40, 'excellent'], [38, 'good'], [38, 'pass'], [4, 'fail']),
    },
    {
      from: '2023-09-01',
      to: '2023-10-31',
      things: repeat([49, 'excellent'], [44, 'good'], [33, 'pass']),
      duplicates: 3,
    },
    { from: '2024-05-06', to: '2024-06-28', things: repeat([24, 'excellent'], [18, 'good'], [9, 'pass'], [1, 'fail']) },
  ];
  happenings(demo, 'legal-aid-quality-review', spans, (grade, { on, number }) => ({
    reference: `援卷〔${on.slice(0, 4)}〕${number}号`,
    fields: { grade },
  }));
}

interface Activity {
  campaign: string;
  leaflets?: number;
  gifts?: number;
  consultations?: number;
  contractsSurveyed?: number;
}

interface Totals {
  activities: number;
  leaflets: number;
  gifts: number;
  consultations: number;
  contractsSurveyed: number;
}

/** A6: the report prints 2600余, 2300余, 160余 and 600余. */
const livelihood = {
  2022: { activities: 5, leaflets: 940, gifts: 610, consultations: 58, contractsSurveyed: 150 },
  2023: { activities: 14, leaflets: 2648, gifts: 2337, consultations: 164, contractsSurveyed: 631 },
  2024: { activities: 6, leaflets: 1105, gifts: 890, consultations: 71, contractsSurveyed: 240 },
} as const;

/** Publicity: the livelihood campaign, S4 and what belongs to neither. */
export function publicityActivities(demo: Demo): void {
  const { random } = demo.chanceOf('publicity');
  const others = (enterprise: number, week: number, routine: number): Activity[] =>
    repeat([enterprise, 'enterprise-support'], [week, 'constitution-week'], [routine, 'routine']).map((campaign) => ({
      campaign,
      leaflets: random.int(3, 12) * 10,
    }));
  const spans = [
    { from: '2022-03-01', to: '2022-12-09', things: [...split(livelihood[2022], random), ...others(2, 4, 10)] },
    {
      from: '2023-02-01',
      to: '2023-12-15',
      things: [...split(livelihood[2023], random), ...others(6, 8, 24)],
      duplicates: 3,
    },
    { from: '2024-02-01', to: '2024-06-28', things: [...split(livelihood[2024], random), ...others(3, 0, 12)] },
  ];
  happenings(demo, 'publicity-activity', spans, (activity, { random: chance }) => ({
    fields: { ...activity, place: chance.pick(serviceLists.activityPlaces) },
  }));
}

/** The totals of a campaign over its activities. */
function split({ activities, ...totals }: Totals, random: Random): Activity[] {
  const weights = () => Array.from({ length: activities }, () => random.int(2, 6));
  const parts = Object.entries(totals).map(([name, total]) => [name, share(total, weights())] as const);
  return Array.from({ length: activities }, (_, i) => ({
    campaign: 'livelihood',
    ...Object.fromEntries(parts.map(([name, part]) => [name, part[i] as number])),
  }));
}

interface Matter {
  kind: string;
  client: string;
}

const matter = (kind: string, client = 'person'): Matter => ({ kind, client });

/** S2: 369 matters of 2023, among them 37 consultations and one draft for enterprises. */
export function matters(demo: Demo, sites: readonly Site[]): void {
  const byCounty = new Map<string, Site[]>();
  for (const site of sites.filter(({ kind }) => kind.startsWith('legal-service-'))) {
    const county = site.unit.code.slice(0, 6);
    byCounty.set(county, [...(byCounty.get(county) ?? []), site]);
  }
  const spans = [
    { from: '2022-01-10', to: '2022-12-23', things: repeat([36, matter('consultation')], [6, forEnterprise]) },
    {
      from: '2023-01-03',
      to: '2023-12-26',
      things: repeat(
        [37, forEnterprise],
        [1, matter('drafting', 'enterprise')],
        [221, matter('consultation')],
        [24, matter('drafting')],
        [32, matter('legal-aid-guidance')],
        [28, matter('mediation-guidance')],
        [18, matter('notary-guidance')],
        [4, matter('appraisal-guidance')],
        [4, matter('consultation', 'organisation')],
      ),
      duplicates: 5,
    },
    {
      from: '2024-01-03',
      to: '2024-06-28',
      things: repeat([38, matter('consultation')], [9, forEnterprise], [2, matter('drafting', 'enterprise')]),
    },
  ];
  happenings(demo, 'public-legal-service-matter', spans, (fields, { county, random }) => {
    const { key, unit } = random.pick(byCounty.get(county.code) ?? []);
    return { organisation: unit.code, fields: { ...fields }, under: { field: 'site', entry: key } };
  });
}

const forEnterprise = matter('consultation', 'enterprise');

const topics = repeat(
  [6, 'labour'],
  [6, 'marriage-family'],
  [7, 'contract'],
  [4, 'damages'],
  [3, 'legal-aid'],
  [2, 'criminal'],
  [4, 'other'],
);

/** S3: 1,950 calls of the public in 2023; calls back to them are others. */
export function hotlineCalls(demo: Demo): void {
  const spans = [
    { from: '2022-01-05', to: '2022-12-23', things: repeat([150, 'inbound'], [9, 'outbound']) },
    { from: '2023-01-03', to: '2023-12-29', things: repeat([1950, 'inbound'], [118, 'outbound']), duplicates: 9 },
    { from: '2024-01-03', to: '2024-06-28', things: repeat([160, 'inbound'], [11, 'outbound']) },
  ];
  happenings(demo, 'hotline-call', spans, (direction, { random }: Circumstance) => ({
    fields: { direction, topic: random.pick(topics) },
  }));
}
