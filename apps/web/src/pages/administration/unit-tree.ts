import type { Schemas } from '../../server/api.js';

export type Unit = Schemas['OrganisationItem'];
/** A unit and how far below the top it stands. */
export type UnitInTree = Unit & { depth: number };

/** The units in the order of the tree, each below the one to which it belongs. */
export function inTree(units: readonly Unit[], parent: string | null = null, depth = 0): UnitInTree[] {
  return units
    .filter((unit) => unit.parent === parent)
    .flatMap((unit) => [{ ...unit, depth }, ...inTree(units, unit.code, depth + 1)]);
}

/** A unit counts as closed from its last day on, when that is written down. */
export const isClosed = ({ until }: Unit, today: string): boolean => until !== null && until <= today;
