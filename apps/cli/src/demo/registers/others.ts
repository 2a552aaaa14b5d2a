import type { LegalDate } from '#legal-time';
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

/** P1 of seed-records.md section 2: the population by which the rate per ten thousand is reckoned, invented and marked so. */
const populations = [
  { year: 2022, quantity: 305_000 },
  { year: 2023, quantity: 300_000 },
  { year: 2024, quantity: 295_000 },
];

export function references(demo: Demo): void {
  const { random } = demo.chanceOf('references');
  for (const { year, quantity } of populations) {
    const publishedOn = demo.days.onOrBefore(`${year - 1}-12-20` as LegalDate);
    demo.enter(
      {
        entry: `population ${year}`,
        register: 'external-reference',
        organisation: demo.prefecture.code,
        validFrom: `${year}-01-01` as LegalDate,
        validUntil: `${year}-12-31` as LegalDate,
        quantity,
        fields: {
          indicator: 'resident-population',
          unit: 'person',
          issuer: '演示数据（demo）',
          document: `演示用常住人口数（demo），非统计公报数据，${year}年度`,
          publishedOn,
        },
      },
      random,
    );
  }
}
