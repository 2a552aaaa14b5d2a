import type { Readable } from 'node:stream';
import type { NumberMeaning } from './number-format.js';
import { type Cell, Faulty, type ReadRow, type ReadTable, readingLimits, tooMuch } from './table.js';
import { readXml } from './xml.js';

type Rows = Pick<ReadTable, 'rows' | 'merged'>;

/** Reads the cells of a sheet: values only, each by what it is. What is a formula, an error or of another kind is said so.
 *  @param texts those that cells name by their place
 *  @param meanings of numbers, by the style of the cell
 *  @throws Faulty */
export async function readSheet(
  source: Readable,
  texts: readonly string[],
  meanings: readonly NumberMeaning[],
): Promise<Rows> {
  const reading = new SheetReading(texts, meanings);
  await readXml(source, reading);
  return reading;
}

class SheetReading implements Rows {
  readonly rows: ReadRow[] = [];
  readonly merged: string[] = [];
  private row = { number: 0, hidden: false, cells: new Map<number, Cell>() };
  private cell = { column: -1, type: '', style: 0, isFormula: false };
  private value = '';
  private isValue = false;
  private isPhonetic = false;

  constructor(
    private readonly texts: readonly string[],
    private readonly meanings: readonly NumberMeaning[],
  ) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'row':
        this.beginRow(attributes);
        break;
      case 'c':
        this.beginCell(attributes);
        break;
      case 'f':
        this.cell.isFormula = true;
        break;
      case 'rPh':
        this.isPhonetic = true;
        break;
      case 'v':
      case 't':
        this.isValue = !this.isPhonetic;
        break;
      case 'mergeCell':
        this.merged.push(attributes['ref'] ?? '');
        break;
    }
  }

  text(piece: string): void {
    if (this.isValue) this.value += piece;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.isValue = false;
    else if (name === 'rPh') this.isPhonetic = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row') this.endRow();
  }

  private beginRow({ r, hidden }: Readonly<Record<string, string>>): void {
    const number = r === undefined ? this.row.number + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.row.number) throw new Faulty({ fault: 'unreadable' });
    this.row = { number, hidden: ['1', 'true'].includes(hidden ?? ''), cells: new Map() };
    this.cell.column = -1;
  }

  private beginCell({ r, t, s }: Readonly<Record<string, string>>): void {
    const column = r === undefined ? this.cell.column + 1 : columnOf(r);
    if (column < 0) throw new Faulty({ fault: 'unreadable' });
    this.cell = { column, type: t ?? 'n', style: Number(s ?? 0), isFormula: false };
    this.value = '';
  }

  private endCell(): void {
    const { column, isFormula } = this.cell;
    const found: Cell | undefined = isFormula ? { kind: 'unusable', why: 'formula' } : this.read();
    if (found === undefined) return;
    if (column >= readingLimits.columns) throw tooMuch(`超过 ${readingLimits.columns} 列`);
    this.row.cells.set(column, found);
  }

  private endRow(): void {
    if (this.row.cells.size === 0) return;
    if (this.rows.length > readingLimits.rows) throw tooMuch(`超过 ${readingLimits.rows} 行`);
    this.rows.push(this.row);
  }

  /** Undefined: the cell is empty. */
  private read(): Cell | undefined {
    const value = this.value;
    switch (this.cell.type) {
      case 'inlineStr':
      case 'str':
        return textCell(unescaped(value));
      case 's': {
        const text = this.texts[Number(value)];
        return value === '' || text === undefined ? undefined : textCell(unescaped(text));
      }
      case 'b':
        return value === '' ? undefined : { kind: 'yes-no', value: value === '1' };
      case 'e':
        return { kind: 'unusable', why: 'error' };
      case 'n':
        return value === '' ? undefined : numberCell(Number(value), this.meanings[this.cell.style] ?? 'number');
      default:
        return { kind: 'unusable', why: 'kind' };
    }
  }
}

const textCell = (text: string): Cell | undefined => (text.trim() === '' ? undefined : { kind: 'text', text });

/** `_x0041_` is a character by its number. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const dayMilliseconds = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);
/** From 1 March 1900 on programs agree how days are counted; the last is 31 December 9999. */
const [firstDay, lastDay] = [61, 2_958_465];

function numberCell(number: number, meaning: NumberMeaning): Cell {
  if (!Number.isFinite(number)) return { kind: 'unusable', why: 'kind' };
  if (meaning === 'date') {
    if (!Number.isInteger(number) || number < firstDay || number > lastDay) return { kind: 'unusable', why: 'kind' };
    return { kind: 'date', day: new Date(dayZero + number * dayMilliseconds).toISOString().slice(0, 10) };
  }
  if (meaning === 'time') {
    const minutes = Math.round(number * 1_440 * 1e6) / 1e6;
    if (!Number.isInteger(minutes) || minutes < 0 || minutes >= 1_440) return { kind: 'unusable', why: 'kind' };
    const two = (part: number): string => String(part).padStart(2, '0');
    return { kind: 'time', time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
  }
  return { kind: 'number', number };
}

/** The column of a place such as `AB12`, from 0; -1 when it is none. */
function columnOf(place: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(place)?.[1];
  if (letters === undefined) return -1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
