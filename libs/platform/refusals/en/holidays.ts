/** What is refused of the yearly notices on days off. `{at}` is a place in the notice: `line 3`, or the path of a field. */
export const holidays = {
  'holidays.unchanged': 'The notice of {year} is exactly the one already loaded; there is nothing to load.',
  'holidays.reason-required':
    'The notice of {year} is already loaded; a correction needs its reason, fill in "reason".',
  'holidays.whole-region-only':
    'Holiday notices concern all cases of the region and are loaded by "{organisation}" only; ask there.',
  'holidays.not-json': 'File {file} is no valid JSON; check it, or add --text if it is the text of a notice.',

  'holidays.not-an-object': 'Holiday notice, {at}: must be a JSON object; mend it by the example.',
  'holidays.not-a-list': 'Holiday notice, {at}: must be a list; mend it by the example.',
  'holidays.text-missing': 'Holiday notice, {at}: is empty or no text; fill it in.',
  'holidays.date-invalid': 'Holiday notice, {at}: no real day; write it as YYYY-MM-DD.',
  'holidays.field-unknown': 'Holiday notice, {at}: unknown field "{field}"; remove or rename it.',
  'holidays.field-missing': 'Holiday notice, {at}: the field "{field}" is missing; add it.',
  'holidays.year-invalid': 'Holiday notice, {at}: must be a whole number from {first} to {last}.',

  'holidays.no-day-off': 'No day off was read; enter or paste the days off of every holiday of the notice.',
  'holidays.ends-before-begins': 'Holiday notice, {at}: ends on {to}, before it begins on {from}; check both days.',
  'holidays.day-of-other-year':
    'Holiday notice, {at}: {date} lies neither in {year} nor in the last days of {before} (from 20 December); check the day and the year of the notice.',
  'holidays.day-twice': 'Holiday notice, {at}: {date} is named twice; remove one or mend the day.',
  'holidays.make-up-not-weekend':
    'Holiday notice, {at}: the make-up day {date} is not a Saturday or Sunday; mend it by the text of the notice.',

  'holidays.line-unreadable':
    'Holiday notice, {at}: "{text}" is no arrangement that can be read. Delete what is not an arrangement, such as the preamble or the day of entry into force (自2025年1月1日起); write an arrangement like 清明节：4月4日至6日放假，共3天。',
  'holidays.verb-missing':
    'Holiday notice, {at}: "{text}" says neither 放假 nor 上班. Add it after the days, or delete the text if it is not an arrangement.',
  'holidays.holiday-missing':
    'Holiday notice, {at}: days off without their holiday. Name it before the days, or delete the text if it is not an arrangement.',
  'holidays.wrong-column':
    'Holiday notice, {at}: "{text}" stands in the wrong column; days off and make-up days have one each.',
  'holidays.remark-unreadable':
    'Holiday notice, {at}: "{text}" in brackets cannot be read; only weekdays and days of the lunar calendar may stand there.',
  'holidays.month-missing': 'Holiday notice, {at}: "{text}" names no month; add it.',
  'holidays.no-such-day': 'Holiday notice, {at}: the day "{text}" does not exist; mend it by the text of the notice.',
  'holidays.count-unreadable': 'Holiday notice, {at}: "{text}" is no number of days; write one such as 3天.',
  'holidays.range-open': 'Holiday notice, {at}: a range has no last day; add it.',
  'holidays.weekend-not-met':
    'Holiday notice, {at}: 与周末连休 is stated, but no day off meets a weekend; check the days.',
  'holidays.count-twice': 'Holiday notice, {at}: two numbers of days; keep one.',
  'holidays.columns-missing': 'Holiday notice, {at}: the header lacks the holidays or the days off; name both columns.',
  'holidays.year-unclear': 'Holiday notice, {at}: "{text}" may be of {before} or of {year}; write the year.',
  'holidays.count-differs':
    'Holiday notice, {at}: {stated} days are stated, but {named} are named; check days and number, or delete the text if it is not an arrangement.',
  'holidays.weekday-wrong':
    'Holiday notice, {at}: {date} is {weekday}, not {stated}; check the day and the year of the notice.',
  'holidays.holiday-unknown':
    'Holiday notice, {at}: "{name}" is no holiday that is known; check the name, or delete the line if it is not an arrangement.',
  'holidays.holiday-without-day-off':
    'Holiday notice, {at}: "{name}" has no day off; add it, or delete the line if it is not an arrangement.',
  'holidays.columns-unclear':
    'Holiday notice, {at}: the columns "{columns}" cannot be told apart; keep holiday, days off, make-up days and number of days, one column each.',
  'holidays.too-many-columns':
    'Holiday notice, {at}: {columns} columns where {expected} are expected; check the line or remove columns.',
  'holidays.text-of-other-year':
    'Holiday notice, {at}: the text is of {stated}, but the year given is {year}; mend the year or paste the notice of {year}.',
  'holidays.issued-twice':
    'Holiday notice, {at}: a second day of issue, {date} beside {other}; keep the one of the notice.',

  'holidays.year-twice': 'There are two notices of {year}; keep one.',
  'holidays.seed-contradicts':
    'The notice of {year} in config/holidays, "{seed}", is another than the one loaded in the database, "{notice}" ({date}, for one); start is refused. The database counts: take the file of that year out of config/holidays. If the file is right, take it out and then correct the database with `anjuan holidays import FILE --apply --reason …`.',
  'holidays.notices-contradict':
    '{date} is off by one and worked by the other of "{notice}" and "{other}"; mend the one that is wrong by the text of the notice.',
} as const;
