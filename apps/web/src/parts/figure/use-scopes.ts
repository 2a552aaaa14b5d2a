import { usePerson } from '../../server/session.js';
import { useUnits } from '../units.js';
import { say } from './words.js';

export interface ScopeOption {
  readonly value: string;
  readonly label: string;
}

/** The scopes of which one may ask: those of the prefecture for who belongs to its bureau, else the own unit and those below. */
export function useScopes(): readonly ScopeOption[] {
  const { organisation } = usePerson();
  const units = useUnits();
  const own = units.findIndex(({ code }) => code === organisation);
  if (own < 0) return [];
  const depth = units[own]?.depth ?? 0;
  const end = units.findIndex((unit, i) => i > own && unit.depth <= depth);
  const within = units.slice(own, end < 0 ? undefined : end);
  const named = within.map(({ code, name, depth: at }) => ({
    value: code,
    label: `${'　'.repeat(at - depth)}${name}`,
  }));
  if (depth > 0) return named;
  return [{ value: 'bureau', label: say('bureau') }, { value: 'region', label: say('region') }, ...named.slice(1)];
}

/** A scope in words. */
export function useScopeNames(): (scope: string) => string {
  const units = useUnits();
  return (scope) =>
    scope === 'bureau' || scope === 'region' ? say(scope) : (units.find(({ code }) => code === scope)?.name ?? scope);
}
