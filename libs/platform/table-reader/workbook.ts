import { Archive } from './archive.js';
import { meaningOf, type NumberMeaning } from './number-format.js';
import { readSheet } from './sheet.js';
import { Faulty, type ReadTable, unsafe } from './table.js';
import { readXml } from './xml.js';

/** The sheet that only explains the others. */
export const guideSheet = '填写说明';

interface SheetEntry {
  readonly name: string;
  readonly id: string;
}

/** Reads one sheet of a workbook: the one that is called so, or the only one beside the explanation.
 *  @throws Faulty */
export async function readWorkbook(bytes: Buffer, wanted: string): Promise<ReadTable> {
  const archive = await Archive.open(bytes);
  const sheets = await sheetsOf(archive);
  const others = sheets.filter(({ name }) => name !== guideSheet);
  const sheet = sheets.find(({ name }) => name === wanted) ?? (others.length === 1 ? others[0] : undefined);
  if (sheet === undefined) throw new Faulty({ fault: 'sheet', sheets: sheets.map(({ name }) => name) });
  const targets = await targetsOf(archive);
  const part = targets.get(sheet.id);
  if (part === undefined) throw new Faulty({ fault: 'unreadable' });
  const texts = archive.has('xl/sharedStrings.xml') ? await sharedTexts(archive) : [];
  const meanings = archive.has('xl/styles.xml') ? await meaningsOf(archive) : [];
  return { sheet: sheet.name, ...(await readSheet(await archive.stream(part), texts, meanings)) };
}

async function sheetsOf(archive: Archive): Promise<SheetEntry[]> {
  const sheets: SheetEntry[] = [];
  await readXml(await archive.stream('xl/workbook.xml'), {
    open: (name, attributes) => {
      if (name === 'sheet') sheets.push({ name: attributes['name'] ?? '', id: idOf(attributes) });
      if (name === 'workbookPr' && ['1', 'true'].includes(attributes['date1904'] ?? '')) {
        throw new Faulty({ fault: 'date-system' });
      }
    },
  });
  return sheets;
}

/** The attribute that names a relation, whatever its prefix. */
const idOf = (attributes: Readonly<Record<string, string>>): string =>
  Object.entries(attributes).find(([name]) => name.endsWith(':id'))?.[1] ?? '';

async function targetsOf(archive: Archive): Promise<Map<string, string>> {
  const targets = new Map<string, string>();
  await readXml(await archive.stream('xl/_rels/workbook.xml.rels'), {
    open: (name, { Id = '', Target = '', TargetMode }) => {
      if (name !== 'Relationship') return;
      if (TargetMode === 'External') throw unsafe('含有外部链接');
      targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`);
    },
  });
  return targets;
}

/** The texts that cells name by their place; how a text is read aloud (拼音) is no part of it. */
async function sharedTexts(archive: Archive): Promise<string[]> {
  const texts: string[] = [];
  let [text, isText, isPhonetic] = ['', false, false];
  await readXml(await archive.stream('xl/sharedStrings.xml'), {
    open: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isPhonetic = true;
      isText = name === 't' && !isPhonetic;
    },
    text: (piece) => {
      if (isText) text += piece;
    },
    close: (name) => {
      isText = false;
      if (name === 'rPh') isPhonetic = false;
      if (name === 'si') texts.push(text);
    },
  });
  return texts;
}

/** What a number means, by the style of its cell. */
async function meaningsOf(archive: Archive): Promise<NumberMeaning[]> {
  const codes = new Map<number, string>();
  const formats: number[] = [];
  let isCell = false;
  await readXml(await archive.stream('xl/styles.xml'), {
    open: (name, attributes) => {
      if (name === 'numFmt') codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      if (name === 'cellXfs') isCell = true;
      if (name === 'xf' && isCell) formats.push(Number(attributes['numFmtId'] ?? 0));
    },
    close: (name) => {
      if (name === 'cellXfs') isCell = false;
    },
  });
  return formats.map((id) => meaningOf(id, codes.get(id)));
}
