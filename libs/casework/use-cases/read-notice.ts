import { type HolidayNotice, InvalidHolidayNotice, parseHolidayNotice, parseHolidayText } from '#legal-time';
import { holidayPlace, Refusal, shown } from '#platform/refusals';

/** A holiday notice as it comes in: as a file of config/holidays has it, or as the text that people paste. */
export type NoticeInput = { json: unknown } | { year: number; notice: string; text: string };

/** Reads a holiday notice strictly. @throws Refusal `holidays.…`, one code for each kind of problem, with the place */
export const readNotice = (input: NoticeInput): HolidayNotice =>
  orRefused(() =>
    'json' in input ? parseHolidayNotice(input.json) : parseHolidayText(input.year, input.notice, input.text),
  );

/** Runs what may find a notice invalid.
 *  @throws Refusal `holidays.…` of the kind of problem; its detail `at` is stable (`line 3`, `daysOff[2].to`, or `whole notice`) */
export function orRefused<T>(run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (!(error instanceof InvalidHolidayNotice)) throw error;
    const { at, code } = error;
    const details = Object.entries(error.details).map(([name, value]) => [
      name,
      typeof value === 'string' ? shown(value) : value,
    ]);
    throw new Refusal(`holidays.${code}`, {
      at: at === '' ? 'whole notice' : at,
      where: holidayPlace(at),
      ...Object.fromEntries(details),
    });
  }
}
