import { datesOf, HolidayCalendar, type HolidayNotice } from '#legal-time';
import type { Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import { type HolidayNoticeRow, noticesAfter } from '../storage/holiday-notices.js';
import type { Rulebook } from '../timeline/record.js';

/** The rules of config/holidays as they count in a database. A year that somebody loaded there before config/holidays knew it
 *  is the database's: with the moment from which it was known, so that the past is not judged anew. A year of config/holidays
 *  that was corrected by a later import is the import's from then on, and is left to it.
 *  @throws Refusal `holidays.seed-contradicts` where config/holidays has since come to say other days than an import that
 *    nobody has corrected: one of the two is wrong, and only a person can tell which */
export async function seedFor(read: Pick<Reader, 'select'>, seed: Rulebook): Promise<Rulebook> {
  const rows = await noticesAfter(read, 0);
  const { notices } = seed.calendar;
  const kept = notices.filter((notice) => {
    const ofYear = rows.filter(({ year }) => year === notice.year);
    if (ofYear[0]?.reason !== null) return true;
    if (ofYear.length === 1) assertAgree(notice, ofYear[0]);
    return false;
  });
  return kept.length === notices.length ? seed : { ...seed, calendar: new HolidayCalendar(kept) };
}

/** Titles and names may differ; the days may not. */
function assertAgree(seed: HolidayNotice, { year, notice, content }: HolidayNoticeRow): void {
  const [ours, theirs] = [daysOf(seed), daysOf(content)];
  const date = [...ours, ...theirs].filter((day) => !ours.has(day) || !theirs.has(day)).sort()[0];
  if (date === undefined) return;
  throw new Refusal('holidays.seed-contradicts', { year, seed: seed.notice, notice, date: date.slice(0, 10) });
}

const daysOf = ({ daysOff, makeUpDays }: HolidayNotice): Set<string> =>
  new Set([...daysOff.flatMap(datesOf).map((day) => `${day} off`), ...makeUpDays.map((day) => `${day} worked`)]);
