import { Refusal } from '#platform/refusals';
import type { Organisations } from '../organisations/index.js';
import type { Grant, Person } from '../people/person.js';
import { brings, type Permission } from './permissions.js';
import type { Sight } from './sight.js';

/** Who may do what, and over which records: the one place that decides it. What no grant brings is denied.
 *  @source security rules R3.1, R3.2 */
export class Policy {
  constructor(private readonly organisations: Organisations) {}

  may(person: Person, permission: Permission): boolean {
    return person.grants.some(({ role }) => brings(role, permission));
  }

  /** @throws Refusal `permission.denied` */
  assertMay(person: Person, permission: Permission): void {
    if (!this.may(person, permission)) throw new Refusal('permission.denied');
  }

  /** The records over which a person has a permission. */
  sight(person: Person, permission: Permission): Sight {
    const grants = this.grantsFor(person, permission);
    const units = grants.flatMap((grant) => (grant.reach === 'own' ? [] : this.unitsOf(grant)));
    const own = grants.some(({ reach }) => reach === 'own') ? [person.account] : [];
    const others = grants.length > 0 ? person.standsInFor : [];
    return { units: [...new Set(units)], officers: [...own, ...others] };
  }

  /** The same, of one unit alone or with the units below it; of everything when none is named.
   *  @throws Refusal `organisation.unknown`: no such unit, or nothing there is theirs */
  sightWithin(person: Person, permission: Permission, organisation?: string, alone = false): Sight {
    const sight = this.sight(person, permission);
    if (organisation === undefined) return sight;
    if (!this.worksFor(person, permission, organisation)) throw new Refusal('organisation.unknown', { organisation });
    return { ...sight, within: alone ? [organisation] : this.organisations.withSubordinates(organisation) };
  }

  /** The unit in which a person records something new: the own one when none is named.
   *  @throws Refusal `organisation.unknown`: no such unit, or not one in which the person may */
  unitFor(person: Person, permission: Permission, organisation: string = person.organisation): string {
    if (!this.worksFor(person, permission, organisation)) throw new Refusal('organisation.unknown', { organisation });
    return organisation;
  }

  /** Whether a person has a permission in a unit, be it over the own records alone. */
  worksFor(person: Person, permission: Permission, organisation: string): boolean {
    return this.grantsFor(person, permission).some((grant) => this.unitsOf(grant).includes(organisation));
  }

  /** Whether figures may be asked for a unit: figures are counted over whole units and name nobody, so that every grant
   *  opens those of its unit and of the units below it. */
  mayCount(person: Person, organisation: string): boolean {
    return this.grantsFor(person, 'figure.see').some((grant) =>
      this.organisations.withSubordinates(grant.organisation).includes(organisation),
    );
  }

  /** Whether a permission reaches everything that the house keeps. */
  reachesAll(person: Person, permission: Permission): boolean {
    const top = this.organisations.top().code;
    return this.grantsFor(person, permission).some(
      ({ organisation, reach }) => organisation === top && reach === 'unit-with-subordinates',
    );
  }

  /** @throws Refusal `permission.denied` where it does not */
  assertReachesAll(person: Person, permission: Permission): void {
    if (!this.reachesAll(person, permission)) throw new Refusal('permission.denied');
  }

  private grantsFor(person: Person, permission: Permission): readonly Grant[] {
    return person.grants.filter(({ role }) => brings(role, permission));
  }

  private unitsOf({ organisation, reach }: Grant): readonly string[] {
    return reach === 'unit-with-subordinates' ? this.organisations.withSubordinates(organisation) : [organisation];
  }
}
