import type { Instant, LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import { repeat } from '../random.js';

interface Row {
  id: string;
  from: string;
  to: string;
  kinds: readonly (readonly [count: number, kind: string])[];
  /** So many more were entered twice and taken back. */
  duplicates: number;
}

/** A4 of seed-records.md section 5: 241 helps in plea-leniency matters in 2023; all else must not be counted. */
const helps: readonly Row[] = [
  {
    id: 'A4',
    from: '2023-01-03',
    to: '2023-12-26',
    duplicates: 6,
    kinds: [
      [241, 'plea-leniency'],
      [34, 'consultation'],
      [11, 'procedure-advice'],
      [9, 'change-of-measure'],
      [7, 'aid-application'],
    ],
  },
  {
    id: 'N2022',
    from: '2022-01-05',
    to: '2022-12-23',
    duplicates: 0,
    kinds: [
      [52, 'plea-leniency'],
      [12, 'consultation'],
    ],
  },
  {
    id: 'N2024',
    from: '2024-01-03',
    to: '2024-06-28',
    duplicates: 0,
    kinds: [
      [61, 'plea-leniency'],
      [9, 'consultation'],
    ],
  },
];

const places = repeat(
  [6, { stage: 'prosecution-review', handlingOrgan: 'procuratorate' }],
  [3, { stage: 'first-instance', handlingOrgan: 'court' }],
  [1, { stage: 'investigation', handlingOrgan: 'police' }],
);

/** Help by duty lawyers. */
export function dutyLawyers(demo: Demo): void {
  for (const row of helps) {
    const { random } = demo.chanceOf(`duty lawyers ${row.id}`);
    const kinds = random.shuffled(repeat(...row.kinds, [row.duplicates, 'duplicate']));
    const units = demo.overCounties(kinds.length, random);
    const days = demo.days.evenly(kinds.length, row.from as LegalDate, row.to as LegalDate, random);
    kinds.forEach((planned, i) => {
      const kind = planned === 'duplicate' ? 'plea-leniency' : planned;
      const organisation = units[i]?.code as string;
      const entry = `help ${row.id}-${i + 1}`;
      const fields = { kind, ...random.pick(places), transferred: kind === 'aid-application' };
      const occurredOn = days[i] as LegalDate;
      const entered = demo.enter({ entry, register: 'legal-aid-assistance', organisation, occurredOn, fields }, random);
      if (planned === 'duplicate') demo.takeBack(entry, organisation, entered, '同一帮助重复登记，予以作废', random);
    });
  }
}

interface Reference {
  id: string;
  indicator: string;
  unit: string;
  quantity: number;
  from: string;
  until: string;
  publishedOn: string;
  document: string;
}

/** P1 of section 2: the population by which the rate per ten thousand is reckoned, invented and marked so. */
const populations = [
  { year: 2022, quantity: 305_000 },
  { year: 2023, quantity: 300_000 },
  { year: 2024, quantity: 295_000 },
].map(
  ({ year, quantity }): Reference => ({
    id: `population ${year}`,
    indicator: 'resident-population',
    unit: 'person',
    quantity,
    from: `${year}-01-01`,
    until: `${year}-12-31`,
    publishedOn: `${year - 1}-12-20`,
    document: `演示用常住人口数（demo），非统计公报数据，${year}年度`,
  }),
);

/** M3 of section 4: the rank of each quarter, the average of the province and the cities of its activity, of each year. */
const ranks = [5, 2, 4, 3].map((quantity, i): Reference => {
  const [year, quarter] = i === 0 ? [2022, 4] : [2023, i];
  const from = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  const until = `${year}-${['03-31', '06-30', '09-30', '12-31'][quarter - 1]}`;
  const document = `${year}年第${quarter}季度全省司法行政系统发稿情况通报（演示）`;
  return {
    id: `rank ${year}-${quarter}`,
    indicator: 'province-media-rank',
    unit: 'rank',
    quantity,
    from,
    until,
    publishedOn: i === 0 ? '2023-01-11' : `2023-${String(quarter * 3 + 1).padStart(2, '0')}-11`,
    document,
  };
});

const ofTheProvince = [
  { year: 2022, rate: 14, cities: 10 },
  { year: 2023, rate: 15, cities: 12 },
].flatMap(({ year, rate, cities }): Reference[] => {
  const days = { from: `${year}-01-01`, until: `${year}-12-31` };
  return [
    {
      id: `province rate ${year}`,
      indicator: 'province-correction-rate',
      unit: 'percent',
      quantity: rate,
      ...days,
      publishedOn: `${year}-12-12`,
      document: `${year}年全省行政复议工作情况通报（演示）`,
    },
    {
      id: `cities ${year}`,
      indicator: 'activity-cities',
      unit: 'city',
      quantity: cities,
      ...days,
      publishedOn: `${year}-04-20`,
      document: `${year}年全省活动实施方案（演示）`,
    },
  ];
});

/** Values that others publish, each entered when it has been published. */
export function references(demo: Demo): void {
  const { random } = demo.chanceOf('references');
  for (const { id, from, until, quantity, publishedOn: day, ...rest } of [...populations, ...ranks, ...ofTheProvince]) {
    const publishedOn = demo.days.onOrBefore(day as LegalDate);
    demo.enter(
      {
        entry: id,
        register: 'external-reference',
        organisation: demo.prefecture.code,
        validFrom: from as LegalDate,
        validUntil: until as LegalDate,
        quantity,
        fields: { ...rest, issuer: '演示数据（demo）', publishedOn },
      },
      random,
      `${publishedOn}T00:30:00.000Z` as Instant,
    );
  }
}
