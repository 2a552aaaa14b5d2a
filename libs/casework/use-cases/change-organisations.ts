import {
  addChange,
  added,
  closed,
  type NewOrganisation,
  type Organisation,
  type OrganisationAct,
  Policy,
  permitted,
  renamed,
  takeOrganisations,
} from '#identity';
import type { LegalDate } from '#legal-time';
import type { Actor, Reader, UnitOfWork, Work } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import type { Knowledge } from './knowledge.js';

const permission = 'organisation.manage';

/** Adds, renames and closes units. One change at a time, and none while a case is being opened: whoever opens one holds all changes
 *  out until it is stored ({@link Knowledge.keptUpToDate}). The process learns of a change when the next request begins. */
export class ChangeOrganisations {
  private readonly policy: Policy;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {
    this.policy = new Policy(knowledge.organisations);
  }

  /** Adds a unit below another one. @throws Refusal all of {@link added}, `permission.denied` */
  add(by: Actor, of: NewOrganisation, reason: string): Promise<Organisation> {
    return this.change(by, 'added', of.parent, reason, async () => added(this.knowledge.organisations, of, this.today));
  }

  /** Gives a unit another name.
   *  @param seen the version that was seen
   *  @throws Refusal all of {@link renamed}, `organisation.changed-meanwhile`, `permission.denied` */
  rename(by: Actor, code: string, name: string, reason: string, seen: number): Promise<Organisation> {
    return this.change(by, 'renamed', code, reason, async () => {
      this.assertVersion(code, seen);
      return renamed(this.knowledge.organisations, code, name, this.today);
    });
  }

  /** Closes a unit that has no open case.
   *  @param until its last day
   *  @param seen the version that was seen
   *  @throws Refusal all of {@link closed}, `organisation.changed-meanwhile`, `organisation.has-open-cases`,
   *    `organisation.has-later-cases`, `permission.denied` */
  close(by: Actor, code: string, until: string, reason: string, seen: number): Promise<Organisation> {
    return this.change(by, 'closed', code, reason, async (work) => {
      this.assertVersion(code, seen);
      const after = closed(this.knowledge.organisations, code, until, this.today);
      await assertDoneWith(work, after);
      return after;
    });
  }

  private change(
    by: Actor,
    act: OrganisationAct,
    over: string,
    reason: string,
    decide: (work: Work) => Promise<Organisation>,
  ): Promise<Organisation> {
    return this.unitOfWork.run(by, async (work) => {
      await takeOrganisations(work);
      await this.knowledge.organisations.upToDate(work);
      const person = await permitted(work, this.clock, this.policy, by, permission);
      this.policy.unitFor(person, permission, over);
      const organisation = await decide(work);
      const sequence = await addChange(work, { act, organisation, reason: reason.trim() });
      const { code, parent, from, until } = organisation;
      const detail = { sequence, parent, from, until };
      await work.audit({ action: `organisation.${act}`, objectType: 'organisation', objectId: code, reason, detail });
      return organisation;
    });
  }

  private get today(): LegalDate {
    return this.clock.today();
  }

  private assertVersion(code: string, seen: number): void {
    const { organisations } = this.knowledge;
    const [{ name }, version] = [organisations.get(code), organisations.versionOf(code)];
    if (version !== seen) throw new Refusal('organisation.changed-meanwhile', { name, version });
  }
}

/** @throws Refusal `organisation.has-open-cases`, `organisation.has-later-cases` */
async function assertDoneWith(work: Work, { code, name, until }: Organisation): Promise<void> {
  const cases = (await openCasesByUnit(work, [code])).get(code) ?? 0;
  if (cases > 0) throw new Refusal('organisation.has-open-cases', { name, cases });
  const [found] = await work.query<{ last: LegalDate | null }>(
    'SELECT max(received_on) AS last FROM case_file WHERE organisation = ?',
    [code],
  );
  const last = found?.last ?? '';
  if (until !== undefined && last > until) throw new Refusal('organisation.has-later-cases', { name, until, last });
}

/** How many open cases units have; those without one are left out. */
export async function openCasesByUnit(
  from: Pick<Reader, 'query'>,
  units: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (units.length === 0) return new Map();
  const rows = await from.query<{ organisation: string; n: number }>(
    `SELECT organisation, count(*) AS n FROM case_file
     WHERE ended_on IS NULL AND organisation IN (${units.map(() => '?').join(', ')}) GROUP BY organisation`,
    units,
  );
  return new Map(rows.map(({ organisation, n }) => [organisation, n]));
}
