import { randomUUID } from 'node:crypto';
import type { HolidayNotice, Instant } from '#legal-time';
import { type Actor, canonical, type Reader, type UnitOfWork, type Work } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { Cases, type StoredCase } from '../storage/cases.js';
import { holidayNoticeRow, noticesAfter, takeNotices } from '../storage/holiday-notices.js';
import { casesOf, type OpenVersion, openCases, openVersions } from '../storage/open-cases.js';
import type { Rulebook } from '../timeline/record.js';
import { type Knowledge, type RulesAt, withNotice } from './knowledge.js';
import { EffectSum, type NoticeEffect, type Recounted, recount } from './notice-effect.js';

/** The notice of a year that is in force, and where it comes from. */
export interface NoticeInForce {
  content: HolidayNotice;
  /** `seed`: it came with the system; `import`: somebody loaded it. */
  source: 'seed' | 'import';
  recordedAt: Instant | null;
  recordedBy: string | null;
  reason: string | null;
}

/** The open cases, counted under a notice before it is loaded, outside any unit of work. */
export interface CountedAhead {
  readonly notice: HolidayNotice;
  /** The last notice that was loaded then. */
  readonly sequence: number;
  readonly at: Instant;
  readonly cases: ReadonlyMap<string, Recounted & { version: number }>;
}

/** What loading a notice changes about the rules. */
interface Revision {
  before: Rulebook;
  after: Rulebook;
  sequence: number;
  at: Instant;
  replaces: HolidayNotice | undefined;
}

/** The yearly notices on days off: which are in force, what a new one would do to the open cases, and loading it. */
export class HolidayNotices {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** The notices in force, ascending by year. */
  async list(): Promise<NoticeInForce[]> {
    const { calendar } = await this.knowledge.upToDate(this.read);
    const loaded = new Map((await noticesAfter(this.read, 0)).map((row) => [row.year, row]));
    return calendar.notices.map((content) => {
      const row = loaded.get(content.year);
      const { recordedAt = null, recordedBy = null, reason = null } = row ?? {};
      return { content, source: row ? 'import' : 'seed', recordedAt, recordedBy, reason };
    });
  }

  /** What loading a notice would do. Changes nothing.
   *  @throws Refusal `holidays.whole-region-only`, `holidays.unchanged`, `holidays.notices-contradict` */
  async preview(by: Actor, notice: HolidayNotice): Promise<NoticeEffect> {
    this.assertMay(by);
    const revision = this.revision(await this.knowledge.rulesAt(this.read), notice);
    const sum = sumOf(notice, revision);
    for await (const [, { changes }] of this.recountAll(openCases(this.read), revision)) sum.add(changes);
    return sum.effect;
  }

  /** Counts the open cases under a notice, for {@link apply}, so that nobody has to wait while it is counted: to be asked
   *  outside any unit of work. Undefined where there is nothing to count because the notice will be refused. */
  async countAhead(by: Actor, notice: HolidayNotice): Promise<CountedAhead | undefined> {
    try {
      this.assertMay(by);
      const rules = await this.knowledge.rulesAt(this.read);
      const revision = this.revision(rules, notice);
      const cases = new Map<string, Recounted & { version: number }>();
      for await (const [{ id, version }, recounted] of this.recountAll(openCases(this.read), revision)) {
        cases.set(id, { ...recounted, version });
      }
      return { notice, sequence: rules.sequence, at: revision.at, cases };
    } catch (error) {
      if (error instanceof Refusal) return undefined;
      throw error;
    }
  }

  /** Loads a notice: the first of its year, or one that takes the place of another, with the reason. Renews the open cases in
   *  the same unit of work and answers as {@link preview} does. Counts again only what has moved since it was counted.
   *  @throws Refusal `holidays.whole-region-only`, `holidays.unchanged`, `holidays.reason-required`,
   *    `holidays.notices-contradict` */
  async apply(by: Actor, notice: HolidayNotice, reason = '', ahead?: CountedAhead): Promise<NoticeEffect> {
    this.assertMay(by);
    const counted = ahead ?? (await this.countAhead(by, notice));
    return this.unitOfWork.run(by, async (work) => {
      await takeNotices(work);
      const revision = this.revision(await this.knowledge.rulesAt(work), notice);
      const why = reason.trim();
      if (revision.replaces && why === '') throw new Refusal('holidays.reason-required', { year: notice.year });
      const { sequence, at } = revision;
      const id = randomUUID();
      await work.insert(holidayNoticeRow, {
        sequence,
        id,
        year: notice.year,
        notice: notice.notice,
        content: notice,
        recordedAt: at,
        recordedBy: by.account,
        reason: revision.replaces ? why : null,
      });
      const { effect, stored } = await this.renewOpenCases(work, notice, revision, counted);
      const { year, replaces, cases, dates } = effect;
      await work.audit({
        action: 'holiday-notice.applied',
        objectType: 'holiday-notice',
        objectId: id,
        detail: { year, sequence, replaces, cases, dates, stored },
      });
      return effect;
    });
  }

  private async renewOpenCases(
    work: Work,
    notice: HolidayNotice,
    revision: Revision,
    counted: CountedAhead | undefined,
  ): Promise<{ effect: NoticeEffect; stored: number }> {
    const sum = sumOf(notice, revision);
    const store = work.use(Cases);
    let stored = 0;
    const open = await openVersions(work);
    const fitting = fittingOf(counted, notice, revision, open);
    const moved = open.flatMap(({ id }) => (fitting.has(id) ? [] : [id]));
    for await (const [file, recounted] of this.recountAll(casesOf(work, moved), revision)) {
      fitting.set(file.id, recounted);
    }
    for (const { id, type, version } of open) {
      const { changes, renewal } = fitting.get(id) as Recounted;
      sum.add(changes);
      if (!renewal) continue;
      await store.renew({ id, version }, this.knowledge.types.get(type), renewal, revision.at);
      stored += 1;
    }
    return { effect: sum.effect, stored };
  }

  /** Days off are the same for the whole region: they are the business of the unit at its top. */
  private assertMay({ organisation }: Actor): void {
    const top = this.knowledge.organisations.top();
    if (organisation !== top.code) throw new Refusal('holidays.whole-region-only', { organisation: top.name });
  }

  private revision({ rules, sequence, at: last }: RulesAt, notice: HolidayNotice): Revision {
    const replaces = rules.calendar.notices.find(({ year }) => year === notice.year);
    if (isSame(replaces, notice)) throw new Refusal('holidays.unchanged', { year: notice.year });
    const now = this.clock.now();
    // Another process may have loaded the last one by a clock that runs ahead: history only grows.
    const at = last !== undefined && last > now ? last : now;
    const after = withNotice(rules, notice, at);
    return { before: rules, after, sequence: sequence + 1, at, replaces };
  }

  private async *recountAll(
    cases: AsyncIterable<StoredCase>,
    { before, after }: Revision,
  ): AsyncGenerator<[StoredCase['file'], Recounted]> {
    for await (const stored of cases) {
      const type = this.knowledge.types.get(stored.file.type);
      yield [stored.file, recount(stored, type, before.calendar, after.calendar)];
    }
  }
}

const sumOf = ({ year, notice }: HolidayNotice, { replaces }: Revision): EffectSum =>
  new EffectSum({ year, notice, replaces: replaces?.notice ?? null });

/** What was counted ahead of the cases that have not moved since, under the rules that still hold. A case that was written
 *  after the counting began is counted again: it may have been judged by the calendar that this notice ends. */
function fittingOf(
  counted: CountedAhead | undefined,
  notice: HolidayNotice,
  { sequence }: Revision,
  open: readonly OpenVersion[],
): Map<string, Recounted> {
  const fitting = new Map<string, Recounted>();
  if (counted?.sequence !== sequence - 1 || canonical(counted.notice) !== canonical(notice)) return fitting;
  for (const { id, version, changedAt } of open) {
    const recounted = counted.cases.get(id);
    if (recounted?.version === version && changedAt < counted.at) fitting.set(id, recounted);
  }
  return fitting;
}

/** Whether two notices say the same, in whatever order their days stand. */
function isSame(one: HolidayNotice | undefined, other: HolidayNotice): boolean {
  const inOrder = (notice: HolidayNotice): string =>
    canonical({
      ...notice,
      daysOff: notice.daysOff.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
      makeUpDays: notice.makeUpDays.toSorted(),
    });
  return one !== undefined && inOrder(one) === inOrder(other);
}
