import type { Reach, Role } from './roles.js';

/** One right that someone was given: a role, over a unit, so far. */
export interface Grant {
  readonly role: Role;
  readonly organisation: string;
  readonly reach: Reach;
}

/** Someone who uses the system, as of this request. */
export interface Person {
  /** The name to sign in with. */
  readonly account: string;
  readonly name: string;
  /** The unit to which the person belongs. */
  readonly organisation: string;
  readonly grants: readonly Grant[];
  /** The officers whose cases this person serves today as their substitute (A角/B角), with the reach of nothing else. */
  readonly standsInFor: readonly string[];
}

/** The roles a person holds, each once. */
export const rolesOf = ({ grants }: Pick<Person, 'grants'>): readonly Role[] => [
  ...new Set(grants.map(({ role }) => role)),
];
