import { type Instant, isInstant, isLegalDate, lastMomentOf } from '#legal-time';
import { Refusal } from '#platform/refusals';

/** The moment of `--as-known-at`: an instant, or the end of a day in China.
 *  @throws Refusal `field.invalid` */
export function momentOf(text: string): Instant {
  if (isInstant(text)) return text;
  if (isLegalDate(text)) return lastMomentOf(text);
  const problem = '应为日期（2024-01-05），或者世界协调时（2024-01-05T08:00:00.000Z）';
  throw new Refusal('field.invalid', { field: '--as-known-at', problem });
}
