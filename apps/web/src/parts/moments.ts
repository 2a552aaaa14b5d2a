import { language } from '../messages/index.js';

const format = (parts: Intl.DateTimeFormatOptions) => {
  const shown = new Intl.DateTimeFormat(language, { timeZone: 'Asia/Shanghai', ...parts });
  return (instant: string): string => shown.format(new Date(instant));
};

/** A moment as clocks in China show it: 3月5日 10:00. */
export const momentOf = format({ month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hour12: false });

/** The day of a moment in China, with its year. */
export const dayOfMoment = format({ year: 'numeric', month: 'short', day: 'numeric' });

/** A moment with its year, for paper. */
export const momentWithYear = format({
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
});
