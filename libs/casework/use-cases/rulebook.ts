import { z } from 'zod';
import { HolidayCalendar, type HolidayNotice, parseHolidayNotice } from '#legal-time';
import { configFolder, nameOfDefinition, readDefinitions } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import { type Dictionaries, loadDictionaries } from '../dictionaries/index.js';
import type { Rulebook } from '../timeline/record.js';
import { orRefused } from './read-notice.js';

/** A file of config/holidays. */
const noticeShape = z.unknown().transform((content, told): HolidayNotice => {
  try {
    return orRefused(() => parseHolidayNotice(content));
  } catch (error) {
    told.addIssue(problemIn(error));
    return z.NEVER;
  }
});

/** The holiday notices of config/holidays, as one calendar.
 *  @throws Refusal `definition.invalid` naming the file (where two notices do not go together, the folder) and the place in it */
export function loadCalendar(folder = configFolder('holidays')): HolidayCalendar {
  const notices = [...readDefinitions(folder, noticeShape).values()];
  try {
    return orRefused(() => new HolidayCalendar(notices));
  } catch (error) {
    throw new Refusal('definition.invalid', { file: nameOfDefinition(folder), problem: problemIn(error) });
  }
}

/** What is refused of a notice, as a part of the sentence about its file. */
function problemIn(error: unknown): string {
  if (!(error instanceof Refusal)) throw error;
  return error.message.replace(/。$/, '');
}

/** What the rules are read from: holiday notices and dictionaries. */
export const loadRulebook = (dictionaries: Dictionaries = loadDictionaries()): Rulebook => ({
  calendar: loadCalendar(),
  dictionaries,
});
