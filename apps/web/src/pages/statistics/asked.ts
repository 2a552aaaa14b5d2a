import { useSearchParams } from 'react-router';
import { useScopes } from '../../parts/figure/use-scopes.js';
import { useToday } from '../../parts/today.js';
import { daysOf, isDay } from './days.js';

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
