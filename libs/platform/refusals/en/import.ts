/** Import from files: what is wrong with the file, and with a cell of it. */
export const importing = {
  'import.target-unknown': 'There is no import template for “{target}”; there are: {allowed}.',
  'import.file-too-large':
    'The file is too large ({found}); the most is 5 MB, 20000 rows, 200 columns, 200 MB unpacked. Import it in parts.',
  'import.file-unreadable': 'The file cannot be read; use the template, save it as XLSX or CSV and upload it again.',
  'import.file-old-format':
    'The file is of the old format (.xls) or has a password; take the password away, save it as XLSX and upload it again.',
  'import.file-encoding': 'The encoding of the file is not known; save it as XLSX, or as CSV in UTF-8 or GB18030.',
  'import.file-date-system':
    'The workbook counts days from 1904, which shifts dates by four years; switch that off, check the dates and upload it again.',
  'import.file-empty': 'The file is empty; fill in the template and upload it again.',
  'import.file-unsafe': 'The file is not read: {found}. Copy the data into the template and upload that.',
  'import.sheet-missing':
    'The workbook has several sheets ({sheets}), and it is not clear which one to import; use the template and keep the name of its sheet.',
  'import.no-rows': 'The sheet “{sheet}” has headings and no rows; fill it in and upload it again.',
  'import.heading-unknown':
    'Unknown column “{heading}”; delete it, or say which column of the template it is. The template has: {allowed}.',
  'import.heading-twice': 'The column “{heading}” stands twice; delete one.',
  'import.heading-missing': 'The required column “{heading}” is missing; use the template, or say which column it is.',
  'import.heading-empty': 'Column {column} has content and no heading; give it one, or empty it.',
  'import.mapping-invalid': 'The mapping of columns is wrong: {problem}.',
  'import.cell-formula': 'The cell is a formula; paste it as a value.',
  'import.cell-error': 'The cell is an error; mend it.',
  'import.cell-kind': 'The cell is of an unknown kind; use text, a number, or a date without time of day.',
  'import.cell-merged': 'The cells {range} are merged; split them and fill in each.',
  'import.row-hidden': 'The row is hidden or filtered out; show it and decide whether it is to be imported.',
  'import.code-unknown': '“{field}” knows no “{value}”; it may be: {allowed}.',
  'import.code-ambiguous': 'Several values of “{field}” are called “{value}”; use the code: {allowed}.',
  'import.entry-unknown':
    '“{value}” in “{field}” is no valid entry of the register “{register}”; give its number or name, and record it first.',
  'import.entry-ambiguous':
    'Several entries of the register “{register}” are called “{value}”; give the id of the entry in “{field}”.',
  'import.case-open': 'By what is filled in the case is not closed; only closed cases are imported here.',
  'import.too-many-cases': 'One file brings at most {most} closed cases, and this one has {rows}; import it in parts.',
  'import.row-twice': 'The same “{field}” as in row {row} ({value}); delete the repeated row.',
  'import.has-errors': 'The file has {errors} errors and nothing was imported. The first: {first} Preview and mend it.',
  'import.done-before':
    'The same file was imported at {at} ({rows} rows, file “{file}”) and is not imported again; choose to import it again if that is meant.',
} as const;
