import { useMay, usePerson } from '../../server/session.js';
import { useUnits } from '../units.js';
import { say } from './words.js';

export interface ScopeOption {
  readonly value: string;
  readonly label: string;
}

/** The own unit and those below it. */
export function useOwnUnits(): readonly ScopeOption[] {
  const { organisation } = usePerson();
  const units = useUnits();
  const own = units.findIndex(({ code }) => code === organisation);
  if (own < 0) return [];
  const depth = units[own]?.depth ?? 0;
  const end = units.findIndex((unit, i) => i > own && unit.depth <= depth);
  return units
    .slice(own, end < 0 ? undefined : end)
    .map(({ code, name, depth: at }) => ({ value: code, label: `${'　'.repeat(at - depth)}${name}` }));
}

/** The scopes of which one may ask: those of the prefecture for who belongs to its bureau, else the own unit and those below. */
export function useScopes(): readonly ScopeOption[] {
  const { organisation } = usePerson();
  const units = useUnits();
  const within = useOwnUnits();
  if (units.find(({ code }) => code === organisation)?.depth !== 0) return within;
  return [{ value: 'bureau', label: say('bureau') }, { value: 'region', label: say('region') }, ...within.slice(1)];
}

/** Whether one may ask for the figures of the whole region. */
export function useSeesRegion(): boolean {
  const may = useMay();
  const scopes = useScopes();
  return may('figure.see') && scopes.some(({ value }) => value === 'region');
}

/** A scope in words. */
export function useScopeNames(): (scope: string) => string {
  const units = useUnits();
  return (scope) =>
    scope === 'bureau' || scope === 'region' ? say(scope) : (units.find(({ code }) => code === scope)?.name ?? scope);
}
