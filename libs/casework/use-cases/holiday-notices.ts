import { randomUUID } from 'node:crypto';
import type { HolidayNotice, Instant } from '#legal-time';
import { type Actor, canonical, type Reader, type UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { Cases } from '../storage/cases.js';
import { holidayNoticeRow, noticesAfter, takeNotices } from '../storage/holiday-notices.js';
import { openCases } from '../storage/open-cases.js';
import type { Rulebook } from '../timeline/record.js';
import { type Knowledge, type RulesAt, withNotice } from './knowledge.js';
import { EffectSum, type NoticeEffect, type Recounted, recount } from './notice-effect.js';
import { orRefused } from './read-notice.js';

/** The notice of a year that is in force, and where it comes from. */
export interface NoticeInForce {
  content: HolidayNotice;
  /** `seed`: it came with the system; `import`: somebody loaded it. */
  source: 'seed' | 'import';
  recordedAt: Instant | null;
  recordedBy: string | null;
  reason: string | null;
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
    return this.recountAll(this.read, revision, notice, async () => {});
  }

  /** Loads a notice: the first of its year, or with a reason one that takes the place of another. Recounts the open cases in
   *  the same unit of work and answers as {@link preview} does.
   *  @throws Refusal `holidays.whole-region-only`, `holidays.unchanged`, `holidays.reason-required`,
   *    `holidays.notices-contradict` */
  async apply(by: Actor, notice: HolidayNotice, reason = ''): Promise<NoticeEffect> {
    this.assertMay(by);
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
        reason: why === '' ? null : why,
      });
      const store = work.use(Cases);
      let stored = 0;
      const effect = await this.recountAll(work, revision, notice, async (file, { after }) => {
        await store.project(file, after, at);
        stored += 1;
      });
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

  /** Days off are the same for the whole region: they are the business of the unit at its top. */
  private assertMay({ organisation }: Actor): void {
    const top = this.knowledge.organisations.top();
    if (organisation !== top.code) throw new Refusal('holidays.whole-region-only', { organisation: top.name });
  }

  private revision({ rules, sequence, at: last }: RulesAt, notice: HolidayNotice): Revision {
    const replaces = rules.calendar.notices.find(({ year }) => year === notice.year);
    if (canonical(replaces) === canonical(notice)) throw new Refusal('holidays.unchanged', { year: notice.year });
    const now = this.clock.now();
    // Another process may have loaded the last one by a clock that runs ahead: history only grows.
    const at = last !== undefined && last > now ? last : now;
    const after = orRefused(() => withNotice(rules, notice, at));
    return { before: rules, after, sequence: sequence + 1, at, replaces };
  }

  private async recountAll(
    from: Pick<Reader, 'select'>,
    { before, after, replaces }: Revision,
    { year, notice }: HolidayNotice,
    store: (file: Parameters<Cases['project']>[0], recounted: Recounted) => Promise<void>,
  ): Promise<NoticeEffect> {
    const sum = new EffectSum({ year, notice, replaces: replaces?.notice ?? null });
    for await (const stored of openCases(from)) {
      const type = this.knowledge.types.get(stored.file.type);
      const recounted = recount(stored, type, before.calendar, after.calendar);
      sum.add(recounted.changes);
      if (recounted.isToBeStored) await store(stored.file, recounted);
    }
    return sum.effect;
  }
}
