import { type HolidayNotice, parseHolidayNotice } from './holiday-notice.js';
import { InvalidHolidayNotice } from './holiday-problem.js';
import { checkCount, type DayRange, daysIn, readArrangement, refuse } from './holiday-text-days.js';
import { isLegalDate, type LegalDate } from './legal-date.js';

type Column = 'name' | 'off' | 'worked' | 'count';

const HOLIDAY =
  /^(?:元旦节?|春节|除夕|清明节?|五一节?|(?:五一)?(?:国际)?劳动节|端午节?|中秋节?|国庆节?|\p{Script=Han}[\p{Script=Han}\d]+纪念日)$/u;
const NUMBERING = /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)[、.]?|\d{1,2}(?:[、)]|\.(?!\d)))/;
const END_OF_SENTENCE = /[。;!]|(?<=[\p{Script=Han})])\./u;
const LIKE_A_DAY = /[\d〇零一二三四五六七八九十][月日天]|\d[-/.]\d/;
const OF_DAYS = /\d|放假|休息|调休|上班|补班|天/;
const YEAR_OF_NOTICE = /(?<=关于|现将)\d{4}(?=年)|\d{4}(?=年(?:部分)?(?:节假日|放假|元旦))/;
const SIGNED = /^(?:国务院办公厅)?(\d{4})年(\d{1,2})月(\d{1,2})日$/;
const RULE_OF_A_TABLE = /^[\s|:+=\-─—]*$/;
const USUAL_COLUMNS: readonly Column[] = ['name', 'off', 'worked'];
const COUNT_CELL = /^(?:共计?|合计)?(\d{1,2}|[一二三四五六七八九十])天$/;
const NO_DAY = /^(?:[-—/]*|无|无?不?调休)$/;

/** Reads the yearly arrangement of days off as people paste it: the sentences of the notice (`元旦：1月1日至3日放假，共3天。`), or a
 *  table of holidays, days off and make-up days, its columns parted by tabs, | or two spaces. A weekday or a number of days that
 *  the text states must be right. Nothing is guessed: prose is passed over only when it names no day, and any other line that is
 *  not understood is refused. Rest that is only encouraged (鼓励……除夕（2月9日）休息) is no day off. The date under the
 *  signature becomes `issuedOn`.
 *  @throws InvalidHolidayNotice, for what stands in the text with an `at` such as `line 3`, counted from 1
 *  @source law.md 1.1 */
export function parseHolidayText(year: number, notice: string, text: string): HolidayNotice {
  const reader = new HolidayTextReader(year);
  for (const [i, line] of text.split(/\r\n|\r|\n/).entries()) reader.read(i + 1, line);
  return reader.noticeNamed(notice);
}

class HolidayTextReader {
  private readonly daysOff: { line: number; range: DayRange & { name: string } }[] = [];
  private readonly makeUpDays: { line: number; date: LegalDate }[] = [];
  private issuedOn: LegalDate | undefined;
  private header: readonly Column[] | undefined;
  private line = 0;

  constructor(private readonly year: number) {}

  read(line: number, text: string): void {
    this.line = line;
    try {
      this.readLine(halfWidth(text));
    } catch (error) {
      throw error instanceof InvalidHolidayNotice ? error.movedTo(`line ${line}`) : error;
    }
  }

  noticeNamed(notice: string): HolidayNotice {
    const { year, issuedOn } = this;
    const daysOff = this.daysOff.map(({ range }) => range);
    const makeUpDays = this.makeUpDays.map(({ date }) => date);
    const read = { year, notice, daysOff, makeUpDays };
    try {
      return parseHolidayNotice(issuedOn === undefined ? read : { ...read, issuedOn });
    } catch (error) {
      throw error instanceof InvalidHolidayNotice ? this.atItsLine(error) : error;
    }
  }

  private atItsLine(error: InvalidHolidayNotice): InvalidHolidayNotice {
    const [, list, index] = /^(daysOff|makeUpDays)\[(\d+)\]/.exec(error.at) ?? [];
    const item = (list === 'daysOff' ? this.daysOff : this.makeUpDays)[Number(index)];
    if (item !== undefined) return error.movedTo(`line ${item.line}`);
    return error.at === 'daysOff' ? error.movedTo('') : error;
  }

  private readLine(text: string): void {
    if (RULE_OF_A_TABLE.test(text) || this.readSignature(withoutSpaces(text))) return;
    const cells = cellsOf(text.replace(NUMBERING, '').trim());
    if (cells.length === 1) this.readSentences(cells[0]!);
    else if (cells.some((cell) => LIKE_A_DAY.test(cell) || holidayIn(cell) !== undefined)) this.readRow(cells);
    else this.readHeader(cells);
  }

  /** Only a date too early for a day off of this notice can be that of its issue. */
  private readSignature(text: string): boolean {
    const [, year, month, day] = SIGNED.exec(text) ?? [];
    if (day === undefined) return false;
    const date = `${year}-${month!.padStart(2, '0')}-${day.padStart(2, '0')}`;
    if (!isLegalDate(date) || Number(year) !== this.year - 1 || date >= `${year}-12-20`) return false;
    if (this.issuedOn !== undefined) refuse({ code: 'issued-twice', date, other: this.issuedOn });
    this.issuedOn = date;
    return true;
  }

  /** A line may hold several holidays; what follows a holiday on its line belongs to it. */
  private readSentences(text: string): void {
    const entries: { name?: string; body: string }[] = [];
    for (const numbered of text.split(END_OF_SENTENCE)) {
      const sentence = numbered.replace(NUMBERING, '');
      const entry = headed(sentence);
      const before = entries.at(-1);
      if (sentence.startsWith('鼓励')) continue;
      if (entry !== undefined) entries.push(entry);
      else if (before?.name !== undefined && OF_DAYS.test(sentence)) before.body += `,${sentence}`;
      else if (LIKE_A_DAY.test(sentence)) entries.push({ body: sentence });
      else this.passOver(sentence);
    }
    for (const { name, body } of entries) {
      const { off, worked } = readArrangement(body, this.year);
      this.keep(name, off, worked);
    }
  }

  private readHeader(cells: readonly string[]): void {
    const columns = cells.flatMap((cell) => columnOf(cell) ?? []);
    if (columns.length === 0) {
      for (const cell of cells) this.passOver(cell);
      return;
    }
    if (columns.length < cells.length || new Set(columns).size < columns.length)
      refuse({ code: 'columns-unclear', columns: cells.join(' | ') });
    if (!columns.includes('name') || !columns.includes('off')) refuse({ code: 'columns-missing' });
    this.header = columns;
  }

  private readRow(cells: readonly string[]): void {
    const row = this.header === undefined ? usualRow(cells) : rowUnder(this.header, cells);
    const name = holidayIn((row.name ?? '').replace(/:$/, ''));
    if (name === undefined)
      refuse(row.name ? { code: 'holiday-unknown', name: row.name } : { code: 'holiday-missing' });
    const { off } = readArrangement(row.off ?? '', this.year, 'off');
    const worked = NO_DAY.test(row.worked ?? '') ? [] : readArrangement(row.worked!, this.year, 'worked').worked;
    if (row.count !== undefined && row.count !== '') {
      const count = COUNT_CELL.exec(`${row.count.replace(/天$/, '')}天`)?.[1];
      checkCount(count ?? refuse({ code: 'count-unreadable', text: row.count }), daysIn(off));
    }
    this.keep(name, off, worked);
  }

  private keep(name: string | undefined, off: readonly DayRange[], worked: readonly LegalDate[]): void {
    const { line } = this;
    if (name === undefined && off.length > 0) refuse({ code: 'holiday-missing' });
    if (name !== undefined && off.length === 0) refuse({ code: 'holiday-without-day-off', name });
    for (const range of off) this.daysOff.push({ line, range: { ...range, name: name! } });
    for (const date of worked) this.makeUpDays.push({ line, date });
  }

  private passOver(prose: string): void {
    const year = YEAR_OF_NOTICE.exec(prose)?.[0];
    if (year !== undefined && Number(year) !== this.year)
      refuse({ code: 'text-of-other-year', stated: Number(year), year: this.year });
  }
}

/** NFKC writes full-width digits, letters and punctuation as half-width ones, and the radicals that PDF files give for 月 and 日. */
function halfWidth(text: string): string {
  return text
    .replace(/\u3000/g, '  ')
    .normalize('NFKC')
    .replace(/[\u200b\ufeff]/g, '')
    .trim();
}

function withoutSpaces(text: string): string {
  return text.replace(/\s/g, '');
}

/** The columns of a row; a single one for a sentence. */
function cellsOf(line: string): string[] {
  if (/[\t|]/.test(line))
    return line
      .replace(/^\||\|$/g, '')
      .split(/[\t|]/)
      .map(withoutSpaces);
  return (line.includes(':') ? [line] : line.split(/ {2,}/)).map(withoutSpaces);
}

/** The holiday at the beginning of a sentence, and what is said of it. */
function headed(sentence: string): { name: string; body: string } | undefined {
  const [, name = '', body = ''] = /^([^:]*):(.*)$/.exec(sentence) ?? /^(\D*)(.*)$/.exec(sentence) ?? [];
  return holidayIn(name) === undefined ? undefined : { name, body };
}

function holidayIn(name: string): string | undefined {
  return name.split(/[、,和与及/]/).every((part) => HOLIDAY.test(part)) ? name : undefined;
}

function columnOf(heading: string): Column | undefined {
  if (heading.length > 12) return undefined;
  if (heading.includes('天数')) return 'count';
  if (/上班|补班/.test(heading)) return 'worked';
  if (/放假|休息|休假/.test(heading)) return 'off';
  if (heading.includes('调休')) return 'worked';
  return /节|假|名称/.test(heading) ? 'name' : undefined;
}

function rowUnder(columns: readonly Column[], cells: readonly string[]): Partial<Record<Column, string>> {
  if (cells.length > columns.length)
    refuse({ code: 'too-many-columns', columns: cells.length, expected: columns.length });
  return Object.fromEntries(cells.map((cell, i) => [columns[i]!, cell]));
}

/** Without a header: holiday, days off, make-up days, and a number of days anywhere. */
function usualRow(cells: readonly string[]): Partial<Record<Column, string>> {
  const counts = cells.filter((cell) => COUNT_CELL.test(cell));
  if (counts.length > 1) refuse({ code: 'count-twice' });
  const row = rowUnder(
    USUAL_COLUMNS,
    cells.filter((cell) => !COUNT_CELL.test(cell)),
  );
  return counts.length === 0 ? row : { ...row, count: counts[0]! };
}
