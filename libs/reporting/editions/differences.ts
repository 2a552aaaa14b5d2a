import type { MovedRecord } from '#casework';
import type { Sight } from '#identity';
import type { Instant } from '#legal-time';
import { Refusal } from '#platform/refusals';
import {
  type AsKnownAt,
  amount,
  type Contribution,
  type CountedFigure,
  decimal,
  type EvaluateFigure,
  type Figures,
  plain,
  print,
} from '#statistics';
import type { Outlines } from '../outline.js';
import type { Edition } from './edition.js';
import { type NamingParts, recordsSince } from './kept-records.js';
import { packed, unpacked } from './record-set.js';
import { type EditionSlotRow, editionSlotRow, recordSetRow } from './rows.js';
import { findEdition } from './storage.js';

/** A number at one time. */
export interface NumberThen {
  value: number | null;
  text: string;
  definition: string;
}

/** How a record counts otherwise than when the edition was published. */
export type Move = 'came' | 'left' | 'changed';

/** A record that counts otherwise, with what was recorded of it since. */
export interface DifferingRecord extends MovedRecord {
  move: Move;
  /** What it added to the figure then and adds now, in the unit of the figure: 1 in a count. */
  before: number | string | null;
  now: number | string | null;
}

/** What differs in the records of one figure: those of a ratio have two. */
export interface PartDifference {
  figure: string;
  label: string;
  records: DifferingRecord[];
  /** How many more the reader may not see. */
  unseen: number;
}

/** A number as published and as it is now. */
export interface SlotDifference {
  slot: string;
  figure: string;
  label: string;
  published: NumberThen;
  /** Null: the figure is no longer defined. */
  now: NumberThen | null;
  parts: PartDifference[];
}

/** What an edition says otherwise than the records do now. */
export interface Differences {
  edition: string;
  knownAt: Instant;
  slots: number;
  /** The numbers whose value, definition or records differ, in the order of the report. */
  differing: SlotDifference[];
}

export interface DifferenceParts extends NamingParts {
  readonly figures: Figures;
  readonly outlines: Outlines;
  readonly past: AsKnownAt;
}

/** Compares a published edition with what is known now: each number, and the records that make the difference. */
export class CompareEdition {
  constructor(private readonly parts: DifferenceParts) {}

  /** @param sight the records that may be named; all when left out
   *  @throws Refusal `edition.not-found`, `edition.state` */
  async run(id: string, sight?: Sight): Promise<Differences> {
    const { read, past } = this.parts;
    const edition = await findEdition(read, id);
    if (edition.publication === null) throw new Refusal('edition.state', { state: '未发布' });
    const { knownAt } = edition.publication;
    const slots = await read.find(editionSlotRow, { editionId: id }, 'position');
    const found = await past.now(async (evaluate) => {
      const all: (SlotDifference | undefined)[] = [];
      for (const slot of slots) all.push(await this.differenceOf(slot, edition, knownAt, evaluate, sight));
      return all;
    });
    const differing = found.filter((each) => each !== undefined);
    return { edition: id, knownAt, slots: slots.length, differing };
  }

  private async differenceOf(
    slot: EditionSlotRow,
    edition: Edition,
    knownAt: Instant,
    evaluate: EvaluateFigure,
    sight: Sight | undefined,
  ): Promise<SlotDifference | undefined> {
    const { figures } = this.parts;
    const { printed, figure: then } = slot.content;
    const published = { value: then.value, text: printed.text, definition: then.definition };
    const about = { slot: slot.slot, figure: then.id, label: then.label, published };
    if (!figures.all().some(({ id }) => id === then.id)) return { ...about, now: null, parts: [] };
    const request = { figure: then.id, scope: then.scope, from: then.from, to: then.to };
    const value = await evaluate.run(request);
    const { text } = print(value.exact, this.ruleOf(slot.slot, edition));
    const now = { value: value.value, text, definition: value.definition };
    const parts: PartDifference[] = [];
    // By their places: both parts of a comparison with last year are of the same figure.
    for (const [place, { figure, records }] of (await evaluate.contributions(request)).entries()) {
      const set = slot.recordSets[place]?.records;
      if (set === packed(records).digest) continue;
      const moved = movesBetween(set === undefined ? [] : await this.recordsOf(set), records);
      if (moved.length > 0) parts.push(await this.named(figure, moved, knownAt, sight));
    }
    const isSame = now.value === published.value && now.definition === published.definition && parts.length === 0;
    return isSame ? undefined : { ...about, now, parts };
  }

  /** How the number is printed now; a slot that the outline no longer has is printed plainly. */
  private ruleOf(slot: string, { row }: Edition) {
    const outline = this.parts.outlines.all().find(({ name }) => name === row.outline);
    return outline?.slots.find(({ id }) => id === slot)?.print ?? plain;
  }

  private async recordsOf(digest: string): Promise<Contribution[]> {
    const [row] = await this.parts.read.find(recordSetRow, { digest });
    if (row === undefined) throw new Error(`the record set ${digest} is missing`);
    return unpacked(row);
  }

  private async named(
    id: string,
    moved: readonly MovedContribution[],
    knownAt: Instant,
    sight: Sight | undefined,
  ): Promise<PartDifference> {
    const figure = this.parts.figures.counted(id);
    const ids = moved.map((each) => each.id);
    const found = await recordsSince(this.parts, ids, knownAt, sight);
    const records = moved.flatMap(({ before, now, ...each }) => {
      const known = found.get(each.id);
      return known === undefined
        ? []
        : [{ ...known, ...each, before: inUnit(before, figure), now: inUnit(now, figure) }];
    });
    return { figure: id, label: figure.label, records, unseen: moved.length - records.length };
  }
}

/** 1,200,000 fen are 12,000 元; words and days stay what they are. */
const inUnit = <T extends number | string | null>(worth: T, { per }: CountedFigure): T | number =>
  typeof worth === 'number' ? (decimal(amount(worth, per)) as number) : worth;

type MovedContribution = Pick<DifferingRecord, 'id' | 'move' | 'before' | 'now'>;

/** The records of which two lists say something else, in order of their ids. */
function movesBetween(then: readonly Contribution[], now: readonly Contribution[]): MovedContribution[] {
  const before = new Map(then.map(({ id, worth }) => [id, worth]));
  const after = new Map(now.map(({ id, worth }) => [id, worth]));
  const ids = [...new Set([...before.keys(), ...after.keys()])].sort();
  return ids.flatMap((id): MovedContribution[] => {
    const [was, is] = [before.get(id) ?? null, after.get(id) ?? null];
    if (was === is) return [];
    return [{ id, move: was === null ? 'came' : is === null ? 'left' : 'changed', before: was, now: is }];
  });
}
