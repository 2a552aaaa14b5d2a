import type { LegalDate } from '#legal-time';

/** One row of a table that is being written: its cells from left to right, each by what it is. There is no other way to write
 *  a cell, so that nothing that somebody typed can become a formula. @source security rule R6.5 */
export interface Cells {
  writeText(text: string | null | undefined): void;
  writeNumber(value: number | null | undefined): void;
  writeDate(day: LegalDate | null | undefined): void;
}

/** A column: its heading, its width in characters, and how a record fills its cell. */
export interface Column<R> {
  readonly title: string;
  readonly width: number;
  /** What is typed into an empty cell of it stays text. */
  readonly isText?: boolean;
  write(cells: Cells, record: R): void;
}

/** A heading over several columns. */
export interface Band {
  readonly title: string;
  readonly columns: number;
}

/** What stands above the headings of an official form. */
export interface Above {
  /** Lines, the first of them the title. */
  readonly lines: readonly string[];
  /** A row of headings over the headings, which together take all columns. */
  readonly bands: readonly Band[];
}

/** A table: its headings, and for each row a function that writes its cells. */
export interface Sheet {
  readonly name: string;
  readonly above?: Above;
  readonly headings: readonly Pick<Column<never>, 'title' | 'width' | 'isText'>[];
  readonly rows: AsyncIterable<(cells: Cells) => void>;
}

/** A table with one row for each record. */
export function sheetOf<R>(
  name: string,
  columns: readonly Column<R>[],
  records: AsyncIterable<R> | Iterable<R>,
  above?: Above,
): Sheet {
  const rows = async function* () {
    for await (const record of records) {
      yield (cells: Cells): void => {
        for (const column of columns) column.write(cells, record);
      };
    }
  };
  return { name, ...(above && { above }), headings: columns, rows: rows() };
}

/** Text without what no file may hold: control characters but tab and line ends, halves of surrogate pairs, non-characters. */
export const clean = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu, '');

/** Whether a program that opens a table could take a text for a formula: also in full width, which some read alike. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\r\n＝＋－＠]/u.test(text);

const pieceLength = 32_768;

/** Small texts joined to pieces worth writing. */
export async function* inPieces(texts: AsyncIterable<string>): AsyncGenerator<Buffer> {
  let piece = '';
  for await (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield Buffer.from(piece);
    piece = '';
  }
  if (piece !== '') yield Buffer.from(piece);
}
