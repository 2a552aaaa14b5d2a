import { HolidayCalendar, instant } from '#legal-time';
import type { Work } from '#platform';
import { RULES } from '../testing/index.js';
import { recordingMoment } from './moment.js';

it('an act is recorded no earlier than the holidays it is judged by were known', () => {
  const [before, loaded, after] = ['00', '10', '20'].map((second) => instant(`2026-12-01T00:00:${second}.000Z`));
  const at = (moment: typeof before) => ({ at: moment }) as Pick<Work, 'at'>;
  const calendar = new HolidayCalendar(RULES.calendar.notices).revised([], loaded as NonNullable<typeof loaded>);
  expect(recordingMoment(at(before), { ...RULES, calendar })).toBe(loaded);
  expect(recordingMoment(at(after), { ...RULES, calendar })).toBe(after);
  expect(recordingMoment(at(before), RULES)).toBe(before);
});
