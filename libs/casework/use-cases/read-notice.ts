import { type HolidayNotice, InvalidHolidayNotice, parseHolidayNotice, parseHolidayText } from '#legal-time';
import { Refusal } from '#platform/refusals';

/** A holiday notice as it comes in: as a file of config/holidays has it, or as the text that people paste. */
export type NoticeInput = { json: unknown } | { year: number; notice: string; text: string };

/** Reads a holiday notice strictly. @throws Refusal `holidays.invalid` with the place and the problem */
export const readNotice = (input: NoticeInput): HolidayNotice =>
  orRefused(() =>
    'json' in input ? parseHolidayNotice(input.json) : parseHolidayText(input.year, input.notice, input.text),
  );

/** Runs what may find a notice invalid. @throws Refusal `holidays.invalid` */
export function orRefused<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof InvalidHolidayNotice)) throw error;
    throw new Refusal('holidays.invalid', { at: error.at === '' ? '全文' : error.at, problem: error.problem });
  }
}
