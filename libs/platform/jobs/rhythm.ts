import { addDays, addMonths, isLegalDate, type LegalDate } from '#legal-time';

/** How often something comes to its end. */
export const rhythms = ['night', 'month', 'quarter', 'year'] as const;
export type Rhythm = (typeof rhythms)[number];

/** A night (the day that it ends), month, quarter or year that can be closed. Of one rhythm, names compare as texts. */
export interface ClosedPeriod {
  /** `2025-03-05`, `2025-03`, `2025-Q1` or `2025`. */
  readonly name: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
}

const lengths = { month: 1, quarter: 3, year: 12 } as const;

/** The period in which a day lies. */
export function periodOf(rhythm: Rhythm, on: LegalDate): ClosedPeriod {
  if (rhythm === 'night') return { name: on, from: on, to: on };
  const months = lengths[rhythm];
  const [year, month] = [on.slice(0, 4), Number(on.slice(5, 7))];
  const first = month - ((month - 1) % months);
  const from = `${year}-${String(first).padStart(2, '0')}-01` as LegalDate;
  const to = addDays(addMonths(from, months), -1);
  const names = { month: from.slice(0, 7), quarter: `${year}-Q${(first + 2) / 3}`, year };
  return { name: names[rhythm], from, to };
}

export const periodBefore = (rhythm: Rhythm, { from }: ClosedPeriod): ClosedPeriod =>
  periodOf(rhythm, addDays(from, -1));

export const periodAfter = (rhythm: Rhythm, { to }: ClosedPeriod): ClosedPeriod => periodOf(rhythm, addDays(to, 1));

/** The period of a name; undefined when it is none of this rhythm. */
export function periodNamed(rhythm: Rhythm, name: string): ClosedPeriod | undefined {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(name);
  const first = quarter
    ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`
    : `${name}${'-01-01'.slice(name.length - 4)}`;
  const found = isLegalDate(first) ? periodOf(rhythm, first) : undefined;
  return found?.name === name ? found : undefined;
}
