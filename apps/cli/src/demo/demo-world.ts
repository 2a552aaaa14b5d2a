import type { Knowledge } from '#casework';
import type { Account, Accounts, Organisation } from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import { type CaseOpening, CaseStory, type Pace } from './case-story.js';
import { Names } from './names.js';
import { OfficeDays } from './office-days.js';
import { Plan, type PlannedEntry, type PlannedEntryChange } from './plan.js';
import { Random, share } from './random.js';

/** How the counties share what a report gives only in total: a choice, not a fact. @source seed-records.md section 1 */
const countyWeights: Readonly<Record<string, number>> = {
  '232761': 30,
  '232701': 18,
  '232721': 14,
  '232722': 14,
  '232762': 8,
  '232763': 8,
  '232764': 8,
};

/** The day on which what stood before was taken over from paper. */
const TAKEN_OVER = '2022-01-04' as LegalDate;

/** The place a unit is of: 漠河市 for 漠河市司法局, 漠河市北极 for 漠河市北极司法所. */
export const placeOf = (unit: Organisation): string => unit.name.replace(/司法局$|司法所$/, '');

/** What all scenarios share: the days, the organisations with their officers, and the plan that they fill. */
export class Demo {
  readonly plan = new Plan();
  readonly days: OfficeDays;
  readonly counties: readonly Organisation[];
  readonly prefecture: Organisation;
  /** The cases told so far, by what the plan calls them. */
  readonly cases = new Map<string, CaseStory>();
  private readonly accountByUnit = new Map<string, string>();
  /** When each entry of a register is entered, by what the plan calls it. */
  private readonly enteredAt = new Map<string, Instant>();

  constructor(
    readonly knowledge: Knowledge,
    accounts: Accounts,
    /** The day of the demonstration: work in progress lies before it. */
    readonly today: LegalDate,
  ) {
    this.days = new OfficeDays(knowledge.rules.calendar);
    this.prefecture = knowledge.organisations.top();
    this.counties = Object.keys(countyWeights).map((code) => knowledge.organisations.get(code));
    for (const { code } of knowledge.organisations.all())
      this.accountByUnit.set(code, handlerOf(code, accounts).account);
  }

  /** The officer who handles the cases of a unit: for a station the one of its county. */
  accountOf(organisation: string): string {
    return this.accountByUnit.get(organisation) as string;
  }

  /** The two officers of a unit who handle a case together. */
  officersOf(organisation: string): readonly [string, string] {
    const first = this.accountOf(organisation);
    return [first, `${first}2`];
  }

  /** Who defends what a unit has done: never who decided on its review. */
  defenderOf(organisation: string): string {
    return this.officersOf(organisation)[1];
  }

  /** Who approves what the defender of a unit proposes. */
  approverOf(organisation: string): string {
    return organisation === this.prefecture.code ? 'supervisor' : this.accountOf(organisation);
  }

  /** The units below a county that exist on a day. */
  stationsOf(county: string, on: LegalDate): Organisation[] {
    const units = this.knowledge.organisations.withSubordinates(county).filter((code) => code !== county);
    return units
      .map((code) => this.knowledge.organisations.get(code))
      .filter(({ from, until }) => (from ?? '') <= on && on <= (until ?? '9999-12-31'));
  }

  /** So many records over the counties by their weights, mixed. */
  overCounties(count: number, random: Random): Organisation[] {
    const parts = share(count, Object.values(countyWeights));
    return random.shuffled(
      this.counties.flatMap((county, i) => Array.from({ length: parts[i] as number }, () => county)),
    );
  }

  tell(opening: CaseOpening, random: Random, pace?: Pace): CaseStory {
    const story = new CaseStory(this, random, opening, pace);
    this.cases.set(story.key, story);
    return story;
  }

  /** A case that was told before. */
  caseOf(key: string): CaseStory {
    const found = this.cases.get(key);
    if (!found) throw new Error(`case ${key} is not told yet`);
    return found;
  }

  /** Puts an entry into a register, within three days of its day, after an earlier entry and after the one that it belongs to.
   *  @returns when it was entered */
  enter(entry: Omit<PlannedEntry, 'do'>, random: Random, earlier?: Instant): Instant {
    const on = (entry.occurredOn ?? entry.validFrom) as LegalDate;
    const parent = entry.under && this.enteredAt.get(entry.under.entry);
    const after = parent !== undefined && (earlier === undefined || parent > earlier) ? parent : earlier;
    const at = this.days.entryOf(on < TAKEN_OVER ? TAKEN_OVER : on, random, after === undefined ? {} : { after });
    this.plan.add({ at, by: this.accountOf(entry.organisation), do: 'enter', ...entry });
    this.enteredAt.set(entry.entry, at);
    return at;
  }

  /** Takes an entry back on the next working day.
   *  @returns when */
  takeBack(entry: string, organisation: string, entered: Instant, reason: string, random: Random): Instant {
    const on = this.days.move(entered.slice(0, 10) as LegalDate, 1);
    const at = this.days.entryOf(on, random, { after: entered });
    this.plan.add({ at, by: this.accountOf(organisation), do: 'void-entry', entry, reason });
    return at;
  }

  /** Tells a register that something has come to its end. */
  endEntry(entry: string, organisation: string, validUntil: LegalDate, reason: string, random: Random): void {
    const at = this.days.entryOf(validUntil, random);
    this.plan.add({ at, by: this.accountOf(organisation), do: 'change-entry', entry, validUntil, reason });
  }

  /** Tells a register what has become of an entry on a day, after what was entered before.
   *  @returns when it was entered */
  changeEntry(
    organisation: string,
    on: LegalDate,
    change: Omit<PlannedEntryChange, 'do'>,
    random: Random,
    after: Instant,
  ): Instant {
    const at = this.days.entryOf(on, random, { after });
    this.plan.add({ at, by: this.accountOf(organisation), do: 'change-entry', ...change });
    return at;
  }

  /** A stream of chance and names of its own for each scenario. */
  chanceOf(scenario: string): { random: Random; names: Names } {
    const random = new Random(scenario);
    return { random, names: new Names(random) };
  }
}

function handlerOf(organisation: string, accounts: Accounts): Account {
  const unit = organisation.slice(0, 6);
  const found = accounts.all().find((each) => each.organisation === unit && each.roles.includes('handler'));
  if (!found) throw new Error(`config/accounts.yaml has no handler for ${unit}`);
  return found;
}
