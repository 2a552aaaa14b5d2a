import type { FieldValues } from '#casework/definition';
import type { Organisation } from '#identity';
import type { LegalDate } from '#legal-time';
import type { Demo } from '../demo-world.js';
import type { Random } from '../random.js';

/** One entry before it has a day. */
export interface Sample {
  unit: Organisation;
  quantity?: number;
  /** Fen. */
  amount?: number;
  fields: FieldValues;
  /** Why it is taken back on the next day. */
  voided?: string;
}

export interface Series {
  /** What the plan calls its entries, with their number in the series. */
  id: string;
  register: string;
  from: string;
  to: string;
  /** The number that each is known by. */
  reference?: (year: string, number: number) => string;
}

export const DUPLICATE = '同一事项重复登记，予以作废';

/** Enters samples in their order on working days, spread evenly over the months. */
export function spread(demo: Demo, series: Series, samples: readonly Sample[], random: Random): void {
  const { id, register, from, to, reference } = series;
  const days = demo.days.evenly(samples.length, from as LegalDate, to as LegalDate, random);
  samples.forEach(({ unit, voided, ...content }, i) => {
    const entry = `${id} ${i + 1}`;
    const occurredOn = days[i] as LegalDate;
    const number = reference && { reference: reference(occurredOn.slice(0, 4), i + 1) };
    const organisation = unit.code;
    const at = demo.enter({ entry, register, organisation, occurredOn, ...number, ...content }, random);
    if (voided !== undefined) demo.takeBack(entry, organisation, at, voided, random);
  });
}

/** So many units: one in five the prefecture bureau, the others the counties by their weights; mixed. */
export function unitsFor(demo: Demo, count: number, random: Random): Organisation[] {
  const own = Math.floor(count / 5);
  const counties = demo.overCounties(count - own, random);
  return random.shuffled([...counties, ...Array.from({ length: own }, () => demo.prefecture)]);
}
