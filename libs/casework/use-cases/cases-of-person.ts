import type { PersonalData } from '../people/personal-data.js';

/** The ids of the cases in which a person of this full name stands, in any version of their parties: a SELECT for others to
 *  build on, and its values. */
export const casesOfPerson = (name: string, personal: PersonalData): { sql: string; values: readonly string[] } => ({
  sql: 'SELECT case_id FROM party WHERE name = ? OR name_index = ?',
  values: [name.normalize('NFC').trim(), personal.nameIndex(name)],
});
