import { type Cells, clean, inPieces, looksLikeFormula, type Sheet } from './cells.js';

/** A table as CSV for spreadsheet programs: UTF-8 with its mark, RFC 4180; text that could be taken for a formula has an
 *  apostrophe before it. A row at a time, whatever the length. */
export const csv = (sheet: Sheet): AsyncGenerator<Buffer> => inPieces(lines(sheet));

async function* lines({ above, headings, rows }: Sheet): AsyncGenerator<string> {
  const bands = above?.bands.flatMap(({ title, columns }) => [title, ...Array<string>(columns - 1).fill('')]);
  const first = [...(above?.lines.map((line) => [line]) ?? []), ...(bands ? [bands] : [])];
  yield '\ufeff';
  for (const texts of [...first, headings.map(({ title }) => title)]) {
    const row = new CsvRow();
    for (const text of texts) row.writeText(text);
    yield row.line();
  }
  for await (const fill of rows) {
    const row = new CsvRow();
    fill(row);
    yield row.line();
  }
}

class CsvRow implements Cells {
  private readonly cells: string[] = [];

  writeText(text: string | null | undefined): void {
    const value = clean(text ?? '');
    this.cells.push(quoted(looksLikeFormula(value) ? `'${value}` : value));
  }

  writeNumber(value: number | null | undefined): void {
    this.cells.push(String(value ?? ''));
  }

  writeDate(day: string | null | undefined): void {
    this.cells.push(day ?? '');
  }

  line(): string {
    return `${this.cells.join(',')}\r\n`;
  }
}

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
