import { parse } from 'csv-parse/sync';
import { type Cell, Faulty, type ReadRow, type ReadTable, readingLimits, tooMuch } from './table.js';

/** Reads a CSV file in UTF-8, UTF-16 with its mark, or GB18030, as spreadsheet programs in China write it.
 *  @param name what the table is called: the file names none
 *  @throws Faulty */
export function readCsv(bytes: Buffer, name: string): ReadTable {
  const text = decoded(bytes);
  const [firstLine = ''] = text.split(/\r?\n/, 1);
  const delimiter = firstLine.includes('\t') && !firstLine.includes(',') ? '\t' : ',';
  const records = recordsOf(text, delimiter);
  const rows = records.flatMap((record, i): ReadRow[] => {
    if (record.length > readingLimits.columns) throw tooMuch(`超过 ${readingLimits.columns} 列`);
    const cells = new Map<number, Cell>();
    record.forEach((value, column) => {
      if (value.trim() !== '') cells.set(column, { kind: 'text', text: unmarked(value) });
    });
    return cells.size === 0 ? [] : [{ number: i + 1, hidden: false, cells }];
  });
  if (rows.length > readingLimits.rows + 1) throw tooMuch(`超过 ${readingLimits.rows} 行`);
  return { sheet: name, rows, merged: [] };
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
    });
  } catch {
    throw new Faulty({ fault: 'unreadable' });
  }
}

function decoded(bytes: Buffer): string {
  const isMarked = (...mark: readonly number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  const encodings = isMarked(0xff, 0xfe) ? ['utf-16le'] : isMarked(0xfe, 0xff) ? ['utf-16be'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\0')) return text;
    } catch {
      // Another one may fit.
    }
  }
  throw new Faulty({ fault: 'encoding' });
}

/** The apostrophe that our own files, and those of other careful programs, put before what looks like a formula. */
const unmarked = (text: string): string => (/^'[=+\-@\t\r\n＝＋－＠]/u.test(text) ? text.slice(1) : text);
