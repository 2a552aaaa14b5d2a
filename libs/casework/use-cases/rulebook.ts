import { z } from 'zod';
import { HolidayCalendar, parseHolidayNotice } from '#legal-time';
import { configFolder, readDefinitions } from '#platform/config-files';
import { type Dictionaries, loadDictionaries } from '../dictionaries/index.js';
import type { Rulebook } from '../timeline/record.js';

/** The holiday notices of config/holidays, as one calendar.
 *  @throws Refusal `definition.invalid` */
export function loadCalendar(folder = configFolder('holidays')): HolidayCalendar {
  const notices = readDefinitions(folder, z.unknown());
  return new HolidayCalendar([...notices.values()].map(parseHolidayNotice));
}

/** What the rules are read from: holiday notices and dictionaries. */
export const loadRulebook = (dictionaries: Dictionaries = loadDictionaries()): Rulebook => ({
  calendar: loadCalendar(),
  dictionaries,
});
