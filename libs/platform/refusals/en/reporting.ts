/** Reports, their cross-checks and editions. */
export const reporting = {
  'outline.unknown': 'Unknown report outline "{outline}"; known: {allowed}.',
  'outline.period-invalid':
    'Outline "{outline}" speaks of {from} to {to} and moves by whole years only: give the same days of another year, or none.',
  'edition.not-found': 'No such edition; look it up in the list again.',
  'edition.state': 'The edition is "{state}" now, in which this cannot be done; read it again and see what can.',
  'edition.changed-meanwhile': 'The edition was changed meanwhile (now version {version}); read it again and resend.',
  'edition.unexplained':
    'Cross-checks fail without an explanation: {checks}. Look into the records, or explain each in writing.',
  'edition.check-unknown': 'No failing cross-check "{check}" ({scope}) in this edition; read it again.',
  'edition.same-person':
    'Who took part in making an edition does not publish it: have somebody else look it over and publish.',
  'edition.no-longer-so':
    'Numbers are not what was checked (a definition or the outline was changed): {slots}. Draft and check another edition.',
  'edition.published-already': '"{title}" is published. To put it right, draft a correction of its latest edition.',
  'edition.moment-to-come':
    '{knownAt} has not passed: what will be known then is open. Give a moment that has, or none.',
  'job.file-unknown': '{job} of {period} has no file {name}; take one of the list.',
  'edition.number-unknown': 'The edition has no number {slot}; take one of its numbers.',
  'edition.file-unknown': 'The edition has no file of format {format}; there are: {allowed}.',
  'table.unknown': 'Unknown table "{table}"; known: {allowed}.',
  'table.rows-unknown': 'This table has no rows by "{rows}"; it has them by: {allowed}.',
  'table.too-many-rows': 'These are more than {most} rows. Shorten the period, or take quarters or years.',
  'table.cell-unknown': 'The table has no cell in row "{row}" and column "{column}". Take one from the table.',
} as const;
