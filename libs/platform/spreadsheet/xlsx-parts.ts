import { escaped } from './xml.js';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const numbered = (names: readonly string[], of: (number: number, name: string) => string): string =>
  names.map((name, i) => of(i + 1, name)).join('');

/** What each part of a workbook is. */
export const contentTypes = (names: readonly string[]): string =>
  `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>${numbered(names, (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${types}.worksheet+xml"/>`)}</Types>`;

export const relations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${documents}/relationships/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${documents}/relationships/extended-properties" Target="docProps/app.xml"/></Relationships>`;

export const appProperties = `${head}<Properties xmlns="${documents}/extended-properties"><Application>Anjuan</Application></Properties>`;

/** A sheet in its workbook: its name, and the rows of headings that stand on every printed page. */
export interface NamedSheet {
  readonly name: string;
  readonly headings: readonly [first: number, last: number];
}

export const workbook = (sheets: readonly NamedSheet[]): string => {
  const told = sheets.map(({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`);
  const titles = sheets.map(
    ({ name, headings: [first, last] }, i) =>
      `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${escaped(name)}'!$${first}:$${last}</definedName>`,
  );
  return `${head}<workbook xmlns="${main}" xmlns:r="${documents}/relationships"><sheets>${told.join('')}</sheets><definedNames>${titles.join('')}</definedNames></workbook>`;
};

export const workbookRelations = (names: readonly string[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${numbered(names, (n) => `<Relationship Id="rId${n}" Type="${documents}/relationships/worksheet" Target="worksheets/sheet${n}.xml"/>`)}<Relationship Id="rId${names.length + 1}" Type="${documents}/relationships/styles" Target="styles.xml"/></Relationships>`;

/** The formats of cells, by their place in {@link styles}. Text that looks like a formula carries the mark of text that was
 *  typed after an apostrophe: it stays text also when somebody edits it. */
export const STYLE = {
  plain: 0,
  heading: 1,
  text: 2,
  quotedText: 3,
  number: 4,
  date: 5,
  decimal: 6,
  title: 7,
  line: 8,
  band: 9,
} as const;

const format = (attributes: string, alignment = ''): string =>
  alignment === '' ? `<xf xfId="0" ${attributes}/>` : `<xf xfId="0" ${attributes}><alignment ${alignment}/></xf>`;

const TEXT = 49;
const DAY = 164;

export const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="${DAY}" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE6ECF3"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFB8C4D0"/></${side}>`).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="10">${[
  format('numFmtId="0" fontId="0" fillId="0" borderId="0"'),
  format(`numFmtId="${TEXT}" fontId="1" fillId="2" borderId="0" applyNumberFormat="1" applyFont="1" applyFill="1"`),
  format(
    `numFmtId="${TEXT}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"`,
    'vertical="top" wrapText="1"',
  ),
  format(
    `numFmtId="${TEXT}" fontId="0" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"`,
    'vertical="top" wrapText="1"',
  ),
  format('numFmtId="1" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"', 'vertical="top"'),
  format(
    `numFmtId="${DAY}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"`,
    'vertical="top"',
  ),
  format('numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1"', 'vertical="top"'),
  format(`numFmtId="${TEXT}" fontId="1" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1" applyFont="1"`),
  format(`numFmtId="${TEXT}" fontId="0" fillId="0" borderId="0" quotePrefix="1" applyNumberFormat="1"`),
  format(
    `numFmtId="${TEXT}" fontId="1" fillId="2" borderId="1" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`,
    'horizontal="center" vertical="center" wrapText="1"',
  ),
].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
