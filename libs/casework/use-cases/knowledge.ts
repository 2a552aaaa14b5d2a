import { keepOrganisationsStill, type Officers, type Organisations } from '#identity';
import type { HolidayNotice, Instant } from '#legal-time';
import type { CryptoProvider, Reader, Work } from '#platform';
import type { CaseTypes } from '../case-types.js';
import { PersonalData } from '../people/personal-data.js';
import { keepNoticesOut, lastNotice, noticesAfter } from '../storage/holiday-notices.js';
import type { Rulebook } from '../timeline/record.js';
import { orRefused } from './read-notice.js';
import { seedFor } from './seed.js';

/** The rules with the holiday notices that were loaded up to one of them. */
export interface RulesAt {
  /** The last notice that is in them; 0: only those of config/holidays. */
  readonly sequence: number;
  /** When it was loaded. */
  readonly at: Instant | undefined;
  readonly rules: Rulebook;
}

/** What every use case of casework knows beside the database: case types, rules, organisations. Fixed at start, but for the
 *  holiday notices that are loaded and the units that are changed meanwhile, by this process or another one. */
export class Knowledge {
  private seen: RulesAt;
  private committed: Reader | undefined;
  private keeper: PersonalData | undefined;

  constructor(
    readonly types: CaseTypes,
    /** The rules with the notices of config/holidays alone. */
    private rulesOfSeed: Rulebook,
    readonly organisations: Organisations,
    /** Those whom an act may name; anyone when left out. */
    private readonly officers?: Officers,
  ) {
    this.seen = { sequence: 0, at: undefined, rules: rulesOfSeed };
  }

  /** Joins this knowledge to a database, before it is used: of a year that was loaded there before config/holidays knew it,
   *  the database alone tells. From now on a unit of work that meets a notice which this process has not seen yet has it
   *  looked up in what is committed.
   *  @throws Refusal `holidays.seed-contradicts`, `holidays.notices-contradict` */
  async join(committed: Reader): Promise<void> {
    this.committed = committed;
    this.rulesOfSeed = await seedFor(committed, this.rulesOfSeed);
    this.seen = { sequence: 0, at: undefined, rules: this.rulesOfSeed };
    await this.organisations.upToDate(committed);
    await this.upToDate(committed);
  }

  /** How personal data is kept. @throws Error before {@link keepWith} */
  get personal(): PersonalData {
    if (this.keeper === undefined) throw new Error('nobody has said how personal data is kept');
    return this.keeper;
  }

  /** Keeps personal data with the keys of a database. */
  keepWith(crypto: CryptoProvider): void {
    this.keeper = new PersonalData(crypto);
  }

  /** Whether those whom an act may name have accounts. */
  get isStaffed(): boolean {
    return this.officers !== undefined;
  }

  /** The rules with the notices of config/holidays alone, as far as they count in the database. */
  get seed(): Rulebook {
    return this.rulesOfSeed;
  }

  /** The rules as far as this process has looked: those of the last {@link upToDate}. */
  get rules(): Rulebook {
    return this.seen.rules;
  }

  /** The rules with every notice that is committed by now. To be asked at the beginning of whatever counts days. Not to be
   *  handed a unit of work: what it has loaded itself may yet be rolled back. */
  async upToDate(read: Reader): Promise<Rulebook> {
    const found = await this.rulesAt(read);
    if (found.sequence > this.seen.sequence) this.seen = found;
    return this.seen.rules;
  }

  /** The same inside a unit of work, before it takes a case: until it ends no notice comes in and no unit is closed, so that what
   *  it stores fits the rules by which it was judged. Of the notices, what the unit alone sees is not remembered. */
  async keptUpToDate(work: Work): Promise<Rulebook> {
    await keepNoticesOut(work);
    await keepOrganisationsStill(work);
    await this.organisations.upToDate(work);
    await this.officers?.upToDate(work);
    const found = await this.rulesAt(work);
    if (found.sequence > this.seen.sequence && this.committed !== undefined) await this.upToDate(this.committed);
    return found.rules;
  }

  /** The rules of the database as `from` sees it, without remembering them. */
  async rulesAt(from: Pick<Reader, 'query' | 'select'>): Promise<RulesAt> {
    const { seen } = this;
    if ((await lastNotice(from)) <= seen.sequence) return seen;
    const rows = await noticesAfter(from, seen.sequence);
    return rows.reduce<RulesAt>(
      ({ rules }, { sequence, content, recordedAt: at }) => ({ sequence, at, rules: withNotice(rules, content, at) }),
      seen,
    );
  }
}

/** The rules from a moment on, in which a notice takes the place of the one of its year.
 *  @throws Refusal `holidays.notices-contradict` when it contradicts the notice of another year on a day */
export const withNotice = (rules: Rulebook, notice: HolidayNotice, at: Instant): Rulebook => ({
  ...rules,
  calendar: orRefused(() => rules.calendar.revised([notice], at)),
});
