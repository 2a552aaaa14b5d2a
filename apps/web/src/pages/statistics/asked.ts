import { useSearchParams } from 'react-router';
import { useScopes } from '../../parts/figure/use-scopes.js';
import { useToday } from '../../parts/today.js';

export const presets = ['year', 'last-year', 'quarter', 'month'] as const;
export type Preset = (typeof presets)[number];

const isDay = (day: string | null): day is string => day !== null && /^\d{4}-\d{2}-\d{2}$/.test(day);

/** The days of a usual period, as of today. */
export function daysOf(preset: Preset, today: string): { from: string; to: string } {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const first = (of: number, at: number): string => `${of}-${String(at).padStart(2, '0')}-01`;
  if (preset === 'last-year') return { from: first(year - 1, 1), to: `${year - 1}-12-31` };
  if (preset === 'year') return { from: first(year, 1), to: today };
  if (preset === 'quarter') return { from: first(year, month - ((month - 1) % 3)), to: today };
  return { from: first(year, month), to: today };
}

export interface Asked {
  scope: string;
  from: string;
  to: string;
}

/** Scope and days as they stand in the address; else all that one may ask for, of the year up to now. Undefined until that is
 *  known. */
export function useAsked(): { asked: Asked | undefined; change: (changed: Readonly<Record<string, string>>) => void } {
  const [parameters, setParameters] = useSearchParams();
  const today = useToday();
  const scopes = useScopes();
  const change = (changed: Readonly<Record<string, string>>) =>
    setParameters((before) => new URLSearchParams({ ...Object.fromEntries(before), ...changed }));
  const usual = scopes.find(({ value }) => value === 'region') ?? scopes[0];
  if (today === undefined || usual === undefined) return { asked: undefined, change };
  const [from, to] = [parameters.get('from'), parameters.get('to')];
  const days = isDay(from) && isDay(to) ? { from, to } : daysOf('year', today);
  return { asked: { scope: parameters.get('scope') ?? usual.value, ...days }, change };
}
