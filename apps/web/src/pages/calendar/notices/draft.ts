import type { Schemas } from '../../../server/api.js';

/** A notice as it is typed and pasted. */
export interface NoticeDraft {
  year: string;
  notice: string;
  text: string;
  reason: string;
}

export const emptyDraft: NoticeDraft = { year: '', notice: '', text: '', reason: '' };

/** What the server is to read: the pasted text, or the JSON that a file of notices holds. Undefined where what looks like JSON is
 *  none. */
export function bodyOf({ year, notice, text }: NoticeDraft): Schemas['PreviewNoticeBody'] | undefined {
  if (!isJson(text)) return { text: { year: Number(year), notice: notice.trim(), text } };
  try {
    // Whether it has the shape of a notice, the server tells.
    return { notice: JSON.parse(text) as Schemas['NoticeBody'] };
  } catch {
    return undefined;
  }
}

/** Whether a text is meant to be JSON: then it brings its year and its title. */
export const isJson = (text: string): boolean => text.trimStart().startsWith('{');

/** How many days a notice gives off and makes up. */
export function daysIn({ daysOff, makeUpDays }: Pick<Schemas['NoticeContent'], 'daysOff' | 'makeUpDays'>): {
  off: number;
  worked: number;
} {
  const length = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
  return { off: daysOff.reduce((sum, { from, to }) => sum + length(from, to), 0), worked: makeUpDays.length };
}
