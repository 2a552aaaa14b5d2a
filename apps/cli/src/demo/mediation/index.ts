import type { Organisation } from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import type { CaseStory } from '../case-story.js';
import { type Demo, placeOf } from '../demo-world.js';
import { type Random, repeat } from '../random.js';
import {
  agreedOn,
  type Course,
  confirmationWithdrawn,
  confirmed,
  duplicate,
  failed,
  failedOn,
  forCourt,
  leftOpen,
  partyRefused,
  refused,
  successful,
  terminated,
  withdrawn,
} from './courses.js';
import { type Coming, disputeCase } from './openings.js';

interface Row {
  /** The row in seed-records.md section 6; noise has its own. */
  id: string;
  received: readonly [string, string];
  cases: readonly (readonly [count: number, coming: Coming, course: Course])[];
}

const privateEnterprise = { privateEnterprise: true } as const;
const applied: Coming = { act: 'applied' };
const own: Coming = { act: 'own-initiative' };
const police: Coming = { act: 'transferred', fields: { organ: 'police', channel: 'police' } };
const toldByPolice: Coming = { act: 'informed-by', fields: { organ: 'police', channel: 'police' } };
const lawFirm: Coming = { act: 'applied', fields: { channel: 'law-firm' } };
const governance: Coming = { act: 'transferred', fields: { organ: 'governance-centre', channel: 'governance-centre' } };
const delegated: Coming = { act: 'court-delegated', atBureau: true };
const entrusted: Coming = { act: 'court-entrusted', fields: { procedure: 'ordinary' }, atBureau: true };
const summary: Coming = { act: 'court-entrusted', fields: { procedure: 'summary' }, atBureau: true };
const withEnterprise = (coming: Coming): Coming => ({ ...coming, ...privateEnterprise });

/** The mediations of 2023: 3,270 taken up, 3,239 successful, 191 of these with a private enterprise. */
const counted: readonly Row[] = [
  {
    id: 'D3-court',
    received: ['2023-01-03', '2023-12-08'],
    cases: [
      [71, delegated, forCourt],
      [16, withEnterprise(delegated), forCourt],
      [18, entrusted, forCourt],
      [6, withEnterprise(entrusted), forCourt],
    ],
  },
  {
    id: 'D3-confirmed',
    received: ['2023-01-03', '2023-11-10'],
    cases: [
      [30, delegated, confirmed],
      [3, withEnterprise(delegated), confirmed],
      [6, entrusted, confirmed],
      [4, summary, confirmed],
    ],
  },
  {
    id: 'D3-linked',
    received: ['2023-01-03', '2023-12-13'],
    cases: [
      [70, police, successful],
      [47, toldByPolice, successful],
      [12, withEnterprise(police), successful],
      [2, lawFirm, successful],
      [1, withEnterprise(lawFirm), successful],
      [5, governance, successful],
      [3, withEnterprise(governance), successful],
    ],
  },
  {
    id: 'D3',
    received: ['2023-01-03', '2023-12-13'],
    cases: [
      [1515, own, successful],
      [1277, applied, successful],
      [3, applied, confirmationWithdrawn],
      [100, withEnterprise(applied), successful],
      [50, withEnterprise(own), successful],
    ],
  },
  {
    id: 'D4',
    received: ['2023-01-03', '2023-12-01'],
    cases: [
      [14, applied, failed],
      [2, withEnterprise(applied), failed],
      [6, own, terminated],
    ],
  },
  {
    id: 'D4-2024',
    received: ['2023-12-04', '2023-12-20'],
    cases: [
      [4, applied, agreedOn('2024-01-10')],
      [1, withEnterprise(applied), agreedOn('2024-01-16')],
      [2, own, failedOn('2024-01-18')],
      [2, applied, leftOpen],
    ],
  },
];

const anyYear = (size: number): Row['cases'] => [
  [size, own, successful],
  [size, applied, successful],
  [Math.ceil(size / 12), withEnterprise(applied), successful],
  [Math.ceil(size / 8), police, successful],
  [Math.ceil(size / 8), delegated, forCourt],
  [Math.ceil(size / 20), delegated, confirmed],
  [1, governance, successful],
  [1, lawFirm, successful],
  [Math.ceil(size / 15), applied, failed],
];

/** What must not be counted. */
const noise: readonly Row[] = [
  { id: 'N2022', received: ['2022-01-05', '2022-11-01'], cases: anyYear(60) },
  { id: 'N2024', received: ['2024-01-03', '2024-06-28'], cases: anyYear(75) },
  {
    id: 'N2023',
    received: ['2023-01-03', '2023-12-20'],
    cases: [
      [9, applied, refused],
      [5, applied, partyRefused],
      [4, applied, withdrawn],
      [5, own, duplicate],
    ],
  },
];

/** A mediation as the screening registers know it. */
export interface Mediated {
  key: string;
  unit: Organisation;
  received: LegalDate;
  disputeType: string;
  /** When it was opened: its number is known from then on. */
  opened: Instant;
}

/** People's mediation: section 6 of seed-records.md and its noise.
 *  @returns the cases that were taken up, by year of receipt */
export function mediation(demo: Demo): Map<string, Mediated[]> {
  const byYear = new Map<string, Mediated[]>();
  for (const row of [...counted, ...noise]) {
    const told = tellRow(demo, row);
    if (row.id === 'N2023') continue;
    const year = row.received[0].slice(0, 4);
    byYear.set(year, [...(byYear.get(year) ?? []), ...told]);
  }
  return byYear;
}

function tellRow(demo: Demo, { id, received, cases }: Row): Mediated[] {
  const { random, names } = demo.chanceOf(`mediation ${id}`);
  const told = random.shuffled(repeat(...cases.map(([count, coming, course]) => [count, { coming, course }] as const)));
  const counties = demo.overCounties(told.length, random);
  const days = demo.days.evenly(told.length, received[0] as LegalDate, received[1] as LegalDate, random);
  return told.map(({ coming, course }, i) => {
    const [county, on] = [counties[i] as Organisation, days[i] as LegalDate];
    const unit = coming.atBureau ? county : random.pick(demo.stationsOf(county.code, on));
    const receipt = { key: `${id}-${i + 1}`, unit, on, coming, handler: demo.accountOf(unit.code) };
    const { story, amount } = disputeCase(demo, receipt, names, random);
    const opened = story.entered;
    course({ demo, story, random, amount, place: placeOf(county) });
    if (id === 'D3') afterthought(demo, story, random, i);
    return { key: story.key, unit, received: on, disputeType: String(story.opening.fields['disputeType']), opened };
  });
}

/** Now and then something is entered late or was entered wrongly. */
function afterthought(demo: Demo, story: CaseStory, random: Random, index: number): void {
  if (index % 250 === 17) story.corrected('filed', '归档日期登记有误', { on: demo.days.move(story.last, -1) });
  if (index % 400 === 29) story.enteredLate(demo.days.move(story.last, -1), random.int(5, 9), 'visited');
}
