/** What is refused about units. */
export const organisations = {
  'organisation.unknown': 'Unknown organisation code "{organisation}"; check it.',
  'organisation.not-valid': 'Organisation "{organisation}" did not exist on {on}; check it.',
  'organisation.closed':
    '"{name}" was closed on {until} and can only be read; turn to the unit that took over its work.',
  'organisation.changed-meanwhile': '"{name}" was changed meanwhile (now version {version}); read it again and resend.',
  'organisation.invalid': '{problem}. Mend it and send it again.',
  'organisation.not-yet':
    '{on} is after today, {today}: units begin and end in the record on that day or later; check it, or come back then.',
  'organisation.code-taken': 'The code "{organisation}" is taken (closed units keep theirs); choose another one.',
  'organisation.number-taken': '"{number}" begins the case numbers of "{name}"; choose another word.',
  'organisation.name-taken': 'There is a unit named "{name}"; choose another name.',
  'organisation.top-stays': '"{name}" is the topmost unit and cannot be closed.',
  'organisation.has-units': 'There are units below "{name}" that are not closed: {units}. Close them first.',
  'organisation.has-open-cases':
    '"{name}" has {cases} open cases and cannot be closed. Have them handed over and concluded or transferred first.',
  'organisation.has-later-cases':
    '"{name}" took cases after {until}, the last on {last}: it cannot have been closed before {last}; check the day.',
} as const;
