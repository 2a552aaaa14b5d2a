/** The ids of the cases in which a person of this full name stands, in any version of their parties: a SELECT for others to
 *  build on, and its values. */
export const casesOfPerson = (name: string): { sql: string; values: readonly string[] } => ({
  sql: 'SELECT case_id FROM party WHERE name = ?',
  values: [name.normalize('NFC').trim()],
});
