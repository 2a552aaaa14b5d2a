import type { Instant } from '#legal-time';
import type { Work } from '#platform';
import type { Rulebook } from '../timeline/record.js';

/** The moment at which a unit records an act: its own, but not before the holidays it judges by were known (the clock of the
 *  process that loaded them may be ahead of this one's). */
export function recordingMoment(work: Pick<Work, 'at'>, { calendar }: Rulebook): Instant {
  const { revisedAt } = calendar;
  return revisedAt !== undefined && revisedAt > work.at ? revisedAt : work.at;
}
