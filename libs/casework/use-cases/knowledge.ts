import type { Organisations } from '#identity';
import type { HolidayNotice, Instant } from '#legal-time';
import type { Reader, Work } from '#platform';
import type { CaseTypes } from '../case-types.js';
import { keepNoticesOut, lastNotice, noticesAfter } from '../storage/holiday-notices.js';
import type { Rulebook } from '../timeline/record.js';

/** The rules with the holiday notices that were loaded up to one of them. */
export interface RulesAt {
  /** The last notice that is in them; 0: only those of config/holidays. */
  readonly sequence: number;
  /** When it was loaded. */
  readonly at: Instant | undefined;
  readonly rules: Rulebook;
}

/** What every use case of casework knows beside the database: case types, rules, organisations. Fixed at start, but for the
 *  holiday notices that are loaded meanwhile, by this process or another one. */
export class Knowledge {
  private seen: RulesAt;

  constructor(
    readonly types: CaseTypes,
    seed: Rulebook,
    readonly organisations: Organisations,
  ) {
    this.seen = { sequence: 0, at: undefined, rules: seed };
  }

  /** The rules as far as this process has looked: those of the last {@link upToDate}. */
  get rules(): Rulebook {
    return this.seen.rules;
  }

  /** The rules with every notice that is loaded by now. To be asked at the beginning of whatever counts days. */
  async upToDate(read: Reader): Promise<Rulebook> {
    return this.see(await this.rulesAt(read));
  }

  /** The same inside a unit of work, before it takes a case: until it ends no notice comes in, so that what it stores fits the
   *  rules by which it was judged. */
  async keptUpToDate(work: Work): Promise<Rulebook> {
    await keepNoticesOut(work);
    return this.see(await this.rulesAt(work));
  }

  /** The rules of the database as `from` sees it, without remembering them: a unit of work that loads a notice may yet fail. */
  async rulesAt(from: Pick<Reader, 'query' | 'select'>): Promise<RulesAt> {
    const { seen } = this;
    if ((await lastNotice(from)) <= seen.sequence) return seen;
    const rows = await noticesAfter(from, seen.sequence);
    return rows.reduce<RulesAt>(
      ({ rules }, { sequence, content, recordedAt: at }) => ({ sequence, at, rules: withNotice(rules, content, at) }),
      seen,
    );
  }

  private see(found: RulesAt): Rulebook {
    if (found.sequence > this.seen.sequence) this.seen = found;
    return this.seen.rules;
  }
}

/** The rules from a moment on, in which a notice takes the place of the one of its year.
 *  @throws InvalidHolidayNotice when it contradicts the notice of another year on a day */
export const withNotice = (rules: Rulebook, notice: HolidayNotice, at: Instant): Rulebook => ({
  ...rules,
  calendar: rules.calendar.revised([notice], at),
});
