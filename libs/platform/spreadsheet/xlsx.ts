import { daysBetween, type LegalDate, legalDate } from '#legal-time';
import { type Band, type Cells, clean, inPieces, looksLikeFormula, type Sheet } from './cells.js';
import { appProperties, contentTypes, relations, STYLE, styles, workbook, workbookRelations } from './xlsx-parts.js';
import { escaped } from './xml.js';
import { type ZipEntry, zip } from './zip.js';

/** Tables as a workbook for spreadsheet programs, a row at a time whatever the length: text, numbers and days, each cell by
 *  what it is; headings stay in sight. */
export function xlsx(sheets: readonly Sheet[]): AsyncGenerator<Buffer> {
  const names = sheets.map(({ name }) => sheetName(name));
  const whole = (name: string, text: string): ZipEntry => ({ name, content: inPieces(once(text)) });
  return zip([
    whole('[Content_Types].xml', contentTypes(names)),
    whole('_rels/.rels', relations),
    whole('docProps/app.xml', appProperties),
    whole(
      'xl/workbook.xml',
      workbook(sheets.map((sheet, i) => ({ name: names[i] as string, headings: headingRows(sheet) }))),
    ),
    whole('xl/_rels/workbook.xml.rels', workbookRelations(names)),
    whole('xl/styles.xml', styles),
    ...sheets.map((sheet, i) => ({ name: `xl/worksheets/sheet${i + 1}.xml`, content: inPieces(sheetXml(sheet)) })),
  ]);
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

/** What programs take as the name of a sheet. */
const sheetName = (name: string): string => {
  const plain = [...clean(name).replace(/[\\/?*[\]:'\t\r\n]/g, ' ')];
  return plain.slice(0, 31).join('').trim() || 'Sheet';
};

/** The rows in which the headings stand. */
const headingRows = ({ above }: Sheet): [first: number, last: number] => {
  const first = (above?.lines.length ?? 0) + 1;
  return [first, first + (above ? 1 : 0)];
};

async function* sheetXml(sheet: Sheet): AsyncGenerator<string> {
  const { above, headings, rows } = sheet;
  const [bandRow, headingRow] = headingRows(sheet);
  const widths = headings.map(
    ({ width, isText }, i) =>
      `<col min="${i + 1}" max="${i + 1}" width="${width}"${isText ? ` style="${STYLE.text}"` : ''} customWidth="1"/>`,
  );
  const pane = `<pane ${above ? 'xSplit="1" ' : ''}ySplit="${headingRow}" topLeftCell="${above ? 'B' : 'A'}${headingRow + 1}" activePane="${above ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${above ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : ''}<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  for (const [i, line] of above?.lines.entries() ?? []) yield new XlsxRow(i + 1).writeLine(line, i === 0).xml();
  if (above) yield bandsXml(above.bands, bandRow);
  const heading = new XlsxRow(headingRow);
  for (const { title } of headings) heading.writeHeading(title, above ? STYLE.band : STYLE.heading);
  yield heading.xml(above && heightOf(headings));
  let number = headingRow;
  for await (const fill of rows) {
    number += 1;
    const row = new XlsxRow(number);
    fill(row);
    yield row.xml();
  }
  yield `</sheetData>${above ? mergesXml(above.bands, bandRow) : ''}<printOptions gridLines="1"/><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup ${above ? 'paperSize="8" fitToHeight="0"' : 'paperSize="9"'} orientation="landscape"/></worksheet>`;
}

/** The height of headings that run on in narrow columns; a Chinese character is as wide as two others. */
function heightOf(headings: Sheet['headings']): number {
  const lines = headings.map(({ title, width }) => Math.ceil((title.length * 2) / (width - 1)));
  return 15 * Math.max(1, ...lines) + 3;
}

function bandsXml(bands: readonly Band[], row: number): string {
  const cells = new XlsxRow(row);
  for (const { title, columns } of bands) {
    for (let i = 0; i < columns; i++) cells.writeHeading(i === 0 ? title : '', STYLE.band);
  }
  return cells.xml();
}

function mergesXml(bands: readonly Band[], row: number): string {
  let column = 1;
  const merges = bands.flatMap(({ columns }) => {
    const first = column;
    column += columns;
    return columns === 1 ? [] : [`<mergeCell ref="${letters(first)}${row}:${letters(column - 1)}${row}"/>`];
  });
  return merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`;
}

/** The most that a cell may hold, in UTF-16 units. */
const longest = 32_767;
const dayZero = legalDate('1899-12-30');
/** From this day on programs agree how days are counted: they know a 29 February 1900. */
const firstSure = legalDate('1900-03-01');

class XlsxRow implements Cells {
  private content = '';
  private column = 0;

  constructor(private readonly number: number) {}

  writeHeading(title: string, style: number): void {
    this.inline(clean(title), style);
  }

  /** Text that runs on over the empty cells beside it. */
  writeLine(line: string, isTitle: boolean): this {
    this.inline(clean(line), isTitle ? STYLE.title : STYLE.line);
    return this;
  }

  writeText(text: string | null | undefined): void {
    const value = clean(text ?? '');
    this.inline(value, looksLikeFormula(value) ? STYLE.quotedText : STYLE.text);
  }

  writeNumber(value: number | null | undefined): void {
    const place = this.place();
    if (typeof value !== 'number' || !Number.isFinite(value)) return;
    const style = Number.isInteger(value) ? STYLE.number : STYLE.decimal;
    this.content += `<c r="${place}" s="${style}"><v>${value}</v></c>`;
  }

  writeDate(day: LegalDate | null | undefined): void {
    if (day && day < firstSure) {
      this.writeText(day);
      return;
    }
    const place = this.place();
    if (day) this.content += `<c r="${place}" s="${STYLE.date}"><v>${daysBetween(dayZero, day)}</v></c>`;
  }

  /** @param height in points; left out, as programs see fit */
  xml(height?: number): string {
    const told = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${this.number}"${told}>${this.content}</row>`;
  }

  private inline(value: string, style: number): void {
    const place = this.place();
    if (value === '') return;
    const text = escaped(value.length > longest ? clean(value.slice(0, longest)) : value);
    this.content += `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
  }

  private place(): string {
    this.column += 1;
    return `${letters(this.column)}${this.number}`;
  }
}

/** A, B … Z, AA … */
function letters(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
