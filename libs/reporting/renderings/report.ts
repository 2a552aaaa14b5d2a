import type { Organisations } from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import { type Scope, scopeNameOf } from '#statistics';
import type { FilledSlot } from '../compile-report.js';
import type { Outline } from '../outline.js';
import { type Block, type ReportText, type Sentence, slotsNamed } from '../report-text.js';

/** A number as it stands in a report, with all that says where it comes from. */
export interface ReportedFigure {
  /** Slot of the outline. */
  readonly slot: string;
  readonly figure: string;
  readonly label: string;
  /** As it is printed: 58.3%, 20余, 103.67万元. */
  readonly text: string;
  /** The printed number. Null: nothing to divide by. */
  readonly printed: number | null;
  /** The value before rounding, in the unit of the figure. */
  readonly value: number | null;
  readonly unit: string;
  /** 口径 */
  readonly note: string | null;
  readonly scope: Scope;
  readonly scopeName: string;
  readonly from: LegalDate;
  /** The last day of the period; for a level, `from` is the same day. */
  readonly to: LegalDate;
  readonly source: string;
  /** A mark of the definition's content. */
  readonly definition: string;
}

/** Why two numbers that should fit do not, in the words of whoever answers for it. */
export interface Explanation {
  /** The cross-check (勾稽关系) in words. */
  readonly check: string;
  /** What does not fit. */
  readonly difference: string;
  readonly explanation: string;
}

/** Which edition of a report it is. */
export interface EditionMark {
  readonly number: number;
  /** The number of the edition that it corrects. */
  readonly corrects: number | null;
  /** Everything recorded by then is in it. */
  readonly knownAt: Instant;
}

/** A stretch of text; a number of the report bears its slot. */
export interface Piece {
  readonly text: string;
  readonly slot: string | null;
}

/** A paragraph or heading of the finished report, numbered; in one, and in its pieces. */
export interface PrintedBlock {
  readonly kind: Block['kind'];
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/** A report that is ready to be printed in any format: the same numbers in prose and table. */
export interface Report {
  readonly outline: string;
  readonly title: string;
  /** The days that it speaks of. */
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly issuer: string;
  readonly issuedOn: LegalDate;
  /** Null: not published, the numbers of now. */
  readonly edition: EditionMark | null;
  readonly blocks: readonly PrintedBlock[];
  readonly figures: readonly ReportedFigure[];
  readonly explanations: readonly Explanation[];
  /** Numbers of the prose that the edition does not hold: their sentences are left out. */
  readonly leftOut: readonly string[];
}

export interface ReportParts {
  readonly outline: Pick<Outline, 'name' | 'title' | 'from' | 'to' | 'slots'>;
  readonly text: ReportText;
  /** The numbers, evaluated now or frozen in an edition. */
  readonly slots: readonly FilledSlot[];
  readonly issuedOn: LegalDate;
  readonly edition?: EditionMark;
  readonly explanations?: readonly Explanation[];
}

/** Puts the numbers into the prose. A sentence of which a number is missing is left out, and a heading with nothing under it. */
export function reportOf(parts: ReportParts, units: Organisations): Report {
  const { outline, text, slots, issuedOn, edition = null, explanations = [] } = parts;
  const printed = new Map(slots.map((slot) => [slot.id, slot.printed.text]));
  const rules = new Map(outline.slots.map(({ id, print }) => [id, print]));
  const blocks = text.blocks.map((block) => filled(block, printed)).filter((block) => block.text !== '');
  return {
    outline: outline.name,
    title: outline.title,
    from: outline.from,
    to: outline.to,
    issuer: units.top().name,
    issuedOn,
    edition,
    blocks: numbered(blocks.filter((block, i) => hasContent(block, blocks[i + 1]))),
    figures: slots.map((slot) => reported(slot, rules.get(slot.id)?.per ?? 1, units)),
    explanations,
    leftOut: [...new Set(slotsNamed(text.blocks))].filter((id) => !printed.has(id)),
  };
}

function filled(block: Block, printed: ReadonlyMap<string, string>): PrintedBlock {
  if (block.kind !== 'paragraph') return blockOf(block.kind, [{ text: block.title, slot: null }]);
  const isKnown = (sentence: Sentence) => sentence.every((part) => typeof part === 'string' || printed.has(part.slot));
  const pieceOf = (part: Sentence[number]): Piece =>
    typeof part === 'string' ? { text: part, slot: null } : { text: printed.get(part.slot) as string, slot: part.slot };
  return blockOf('paragraph', block.sentences.filter(isKnown).flat().map(pieceOf));
}

const blockOf = (kind: Block['kind'], pieces: readonly Piece[]): PrintedBlock => ({
  kind,
  text: pieces.map(({ text }) => text).join(''),
  pieces,
});

const ranks = { chapter: 0, section: 1, paragraph: 2 } as const;
const hasContent = (block: PrintedBlock, next: PrintedBlock | undefined): boolean =>
  block.kind === 'paragraph' || (next !== undefined && ranks[next.kind] > ranks[block.kind]);

const numerals = '零一二三四五六七八九';

/** 1 to 99 as headings count: 一, 十, 二十一. */
export function chineseNumeral(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  if (tens === 0) return numerals[ones] as string;
  return `${tens === 1 ? '' : numerals[tens]}十${ones === 0 ? '' : numerals[ones]}`;
}

/** 一、 chapters and （一） sections. @source GB/T 9704—2012 第7.3.3条 */
function numbered(blocks: readonly PrintedBlock[]): PrintedBlock[] {
  let [chapter, section] = [0, 0];
  return blocks.map(({ kind, pieces }) => {
    if (kind === 'paragraph') return blockOf(kind, pieces);
    [chapter, section] = kind === 'chapter' ? [chapter + 1, 0] : [chapter, section + 1];
    const number = kind === 'chapter' ? `${chineseNumeral(chapter)}、` : `（${chineseNumeral(section)}）`;
    return blockOf(
      kind,
      pieces.map(({ text }) => ({ text: `${number}${text}`, slot: null })),
    );
  });
}

/** What a unit is called that is worth so many of the figure's: 10,000 元 are one 万元. */
const multiples: Readonly<Record<number, string>> = { 1: '', 1000: '千', 10000: '万', 100000000: '亿' };

/** A number whose print rule gives it no unit has that of its figure, as often as the rule counts it; none where that has no name. */
function withUnit(text: string, unit: string, per: number): string {
  const multiple = multiples[per];
  return /^-?[\d.]+余?$/.test(text) && multiple !== undefined ? `${text}${multiple}${unit}` : text;
}

function reported({ id, printed, figure }: FilledSlot, per: number, units: Organisations): ReportedFigure {
  const { label, value, unit, note, scope, from, to, source, definition } = figure;
  return {
    slot: id,
    figure: figure.id,
    label,
    text: withUnit(printed.text, unit, per),
    printed: printed.value,
    value,
    unit,
    note,
    scope,
    scopeName: scopeNameOf(scope, units),
    from,
    to,
    source,
    definition,
  };
}

/** 2023年1月1日至12月31日, or the day of a level. */
export function periodInWords(from: LegalDate, to: LegalDate): string {
  const words = (day: LegalDate) => {
    const [year, month, date] = day.split('-').map(Number);
    return { year: `${year}年`, rest: `${month}月${date}日` };
  };
  const [first, last] = [words(from), words(to)];
  if (from === to) return `截至${last.year}${last.rest}`;
  return `${first.year}${first.rest}至${first.year === last.year ? '' : last.year}${last.rest}`;
}
