import { daysBetween, type LegalDate, legalDate } from '#legal-time';
import { type Cells, clean, inPieces, looksLikeFormula, type Sheet } from './cells.js';
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
    whole('xl/workbook.xml', workbook(names)),
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

async function* sheetXml({ headings, rows }: Sheet): AsyncGenerator<string> {
  const widths = headings.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>`;
  let number = 1;
  const heading = new XlsxRow(number);
  for (const { title } of headings) heading.writeHeading(title);
  yield heading.xml();
  for await (const fill of rows) {
    number += 1;
    const row = new XlsxRow(number);
    fill(row);
    yield row.xml();
  }
  yield '</sheetData><pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/></worksheet>';
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

  writeHeading(title: string): void {
    this.inline(clean(title), STYLE.heading);
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

  xml(): string {
    return `<row r="${this.number}">${this.content}</row>`;
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
