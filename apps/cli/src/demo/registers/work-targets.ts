import type { LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';

/** Targets of the bureau's plans, invented and marked so: intended, and never counted as a result. */
const targets = [
  { year: 2023, quantity: 95 },
  { year: 2024, quantity: 100 },
];

export function workTargets(demo: Demo): void {
  const { random } = demo.chanceOf('work targets');
  for (const { year, quantity } of targets) {
    demo.enter(
      {
        entry: `target ${year}`,
        register: 'work-target',
        organisation: demo.prefecture.code,
        validFrom: `${year}-01-01` as LegalDate,
        validUntil: `${year}-12-31` as LegalDate,
        quantity,
        fields: {
          indicator: 'filing-review-rate',
          unit: 'percent',
          document: `演示数据（demo）：${year}年工作打算`,
        },
      },
      random,
    );
  }
}
