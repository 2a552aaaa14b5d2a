import type { LegalDate } from '#legal-time';
import { type Demo, placeOf } from '../demo-world.js';
import { repeat } from '../random.js';
import { unitsOf } from './committees.js';
import { happenings } from './happenings.js';
import { serviceLists } from './lists.js';

/** G1 of seed-records.md section 6: 745 visits of 2023 by their targets. */
export function grassrootsVisits(demo: Demo): void {
  const spans = [
    { from: '2022-03-01', to: '2022-12-09', things: repeat([18, 'community'], [14, 'village'], [30, 'family']) },
    {
      from: '2023-02-01',
      to: '2023-12-20',
      things: repeat([179, 'community'], [120, 'village'], [128, 'enterprise'], [318, 'family']),
      duplicates: 6,
    },
    { from: '2024-02-01', to: '2024-06-28', things: repeat([20, 'community'], [12, 'enterprise'], [41, 'family']) },
  ];
  happenings(demo, 'grassroots-visit', spans, (target, { county, on, random }) => ({
    organisation: random.pick(demo.stationsOf(county.code, on)).code,
    fields: { target },
  }));
}

/** M1 of seed-records.md section 4: items in the outlets of each level. */
export function mediaItems(demo: Demo): void {
  const spans = [
    { from: '2022-01-05', to: '2022-12-23', things: repeat([4, 'national'], [31, 'provincial'], [60, 'prefecture']) },
    {
      from: '2023-01-03',
      to: '2023-12-29',
      things: repeat([20, 'national'], [196, 'provincial'], [561, 'prefecture']),
      duplicates: 6,
    },
    { from: '2024-01-03', to: '2024-06-28', things: repeat([5, 'national'], [44, 'provincial'], [70, 'prefecture']) },
  ];
  happenings(demo, 'media-item', spans, (level, { county, random }) => ({
    organisation: random.chance(0.5) ? demo.prefecture.code : county.code,
    fields: { level, outlet: random.pick(outlets[level] ?? []) },
  }));
}

const outlets: Readonly<Record<string, readonly string[]>> = {
  national: serviceLists.nationalOutlets,
  provincial: serviceLists.provincialOutlets,
  prefecture: serviceLists.prefectureOutlets,
};

/** M2: 1,624 items on the bureau's own account, which began on 2023-03-08; those of the counties are others. */
export function ownAccounts(demo: Demo): void {
  const spans = [
    {
      from: '2023-03-08',
      to: '2023-12-29',
      things: repeat([1624, 'bureau'], [84, 'county']),
      duplicates: 5,
    },
    { from: '2024-01-04', to: '2024-06-27', things: repeat([130, 'bureau'], [20, 'county']) },
  ];
  happenings(demo, 'media-item', spans, (whose, { county }) => {
    const unit = whose === 'bureau' ? demo.prefecture : county;
    return {
      organisation: unit.code,
      fields: { level: 'own-account', outlet: `${placeOf(unit)}司法行政公众号` },
    };
  });
}

/** Who takes part in the programmes: two cities since 2023, one station; a city of 2022 does no more. */
export function programmeUnits(demo: Demo): void {
  const { random } = demo.chanceOf('programmes');
  const enter = (unit: { code: string; name: string }, programme: string, validFrom: string) => {
    const key = `programme ${programme} ${unit.code}`;
    const fields = { name: unit.name.replace(/司法局$/, ''), programme };
    const entry = { register: 'programme-unit', organisation: unit.code, validFrom: validFrom as LegalDate, fields };
    return { key, entered: demo.enter({ entry: key, ...entry }, random) };
  };
  const [mohe, huma, tahe] = ['232701', '232721', '232722'].map((code) => demo.knowledge.organisations.get(code));
  if (!mohe || !huma || !tahe) throw new Error('config/organisations.yaml lacks a unit of the activity');
  for (const unit of [mohe, huma]) enter(unit, 'activity-city', '2023-05-15');
  const { key } = enter(tahe, 'activity-city', '2022-05-16');
  demo.endEntry(key, tahe.code, '2022-12-30' as LegalDate, '当年活动结束', random);
  const [beiji] = unitsOf(demo, 'beiji');
  const [other] = unitsOf(demo, 'streets');
  if (!beiji || !other) throw new Error('config/organisations.yaml lacks a station');
  enter(beiji, 'model-station', '2021-06-21');
  const mistaken = enter(other, 'model-station', '2023-06-19');
  demo.takeBack(mistaken.key, other.code, mistaken.entered, '尚未验收，误录', random);
}
