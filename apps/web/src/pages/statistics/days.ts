export const presets = ['year', 'last-year', 'quarter', 'month'] as const;
export type Preset = (typeof presets)[number];

/** Whether an address tells a day. */
export const isDay = (day: string | null): day is string => day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day);

/** The days of a usual period, as of today. */
export function daysOf(preset: Preset, today: string): { from: string; to: string } {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const first = (of: number, at: number): string => `${of}-${String(at).padStart(2, '0')}-01`;
  if (preset === 'last-year') return { from: first(year - 1, 1), to: `${year - 1}-12-31` };
  if (preset === 'year') return { from: first(year, 1), to: today };
  if (preset === 'quarter') return { from: first(year, month - ((month - 1) % 3)), to: today };
  return { from: first(year, month), to: today };
}
