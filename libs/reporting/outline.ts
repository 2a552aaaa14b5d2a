import { z } from 'zod';
import { addDays, addMonths, isLegalDate, type LegalDate, yearOf } from '#legal-time';
import { configFolder, type DefinitionFile, definitionsIn } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import { type Figures, type PrintRule, scopeShape } from '#statistics';

const day = z.string().refine(isLegalDate, 'must be a real day, YYYY-MM-DD');

const printRule = z.strictObject({
  decimals: z.number().int().min(0).max(6).optional(),
  /** Units of the figure in one printed unit: 10,000 元 in one 万元. */
  per: z.number().int().positive().optional(),
  floorTo: z.number().int().positive().optional(),
  /** Words for what has grown, become less, or stayed, in place of the sign of a change. */
  signs: z.strictObject({ up: z.string(), down: z.string(), same: z.string() }).optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
});

/** What stands in the database must fit there. */
const outlineShape = z.strictObject({
  title: z.string().min(1).max(150),
  /** The days that the report speaks of and its checks compare; those of its results when left out. Needed where a number of
   *  another year stands beside them (上年末). */
  period: z
    .strictObject({ from: day, to: day })
    .refine(({ from, to }) => from <= to, 'must end after it begins')
    .optional(),
  /** Print rules by name, so that slots of one kind print alike. */
  prints: z.record(z.string(), printRule),
  slots: z
    .array(
      z.strictObject({
        id: z.string().min(1).max(100),
        figure: z.string(),
        scope: scopeShape,
        /** A flow has both ends; a level stands on the last day. */
        from: day.optional(),
        to: day,
        print: z.string(),
        /** The number is intended, not reached: it is printed as 目标, and only a figure of targets may stand here. */
        target: z.literal(true).optional(),
      }),
    )
    .min(1),
});

/** One printed number of a report: a figure bound to a scope, a period or as-of day, and a print rule. */
export interface Slot {
  id: string;
  figure: string;
  scope: string;
  from: string;
  to: string;
  print: PrintRule;
  target: boolean;
}

export interface Outline {
  name: string;
  title: string;
  /** The days the report speaks of: as it says, or from the first to the last day of its results. */
  from: LegalDate;
  to: LegalDate;
  slots: readonly Slot[];
}

/** The report outlines: which numbers a report prints. */
export class Outlines {
  private readonly byName = new Map<string, Outline>();

  /** @throws Refusal `definition.invalid` naming the file and the slot */
  constructor(files: readonly DefinitionFile<z.infer<typeof outlineShape>>[], figures: Figures) {
    for (const { file, name, content } of files) {
      const { title, period, prints, slots } = content;
      if (this.byName.has(name)) {
        throw new Refusal('definition.invalid', { file, problem: 'the outline stands twice' });
      }
      if (name.length > 64) throw new Refusal('definition.invalid', { file, problem: 'its name is longer than 64' });
      const ids = new Set<string>();
      const bound = slots.map((slot): Slot => {
        const problem = (text: string) => new Refusal('definition.invalid', { file, problem: `${slot.id}: ${text}` });
        if (ids.has(slot.id)) throw problem('the id stands twice');
        ids.add(slot.id);
        if (!figures.all().some((figure) => figure.id === slot.figure)) throw problem(`unknown figure ${slot.figure}`);
        const rule = prints[slot.print];
        if (!rule) throw problem(`unknown print rule ${slot.print}`);
        if (slot.from !== undefined && slot.from > slot.to) throw problem(`${slot.from} is after ${slot.to}`);
        const { target = false } = slot;
        if (target && !figures.isTarget(slot.figure))
          throw problem(`${slot.figure} is a result, and the slot a target`);
        if (!target && figures.isTarget(slot.figure)) throw problem(`${slot.figure} is a target, and the slot is not`);
        const { decimals = 0, per = 1, prefix = '', suffix = '', floorTo, signs } = rule;
        const marked = target ? `目标${prefix}` : prefix;
        const print: PrintRule = {
          decimals,
          per,
          prefix: marked,
          suffix,
          ...(floorTo === undefined ? {} : { floorTo }),
          ...(signs === undefined ? {} : { signs }),
        };
        const { id, figure, scope, to, from = to } = slot;
        return { id, figure, scope, from, to, print, target };
      });
      this.byName.set(name, { name, title, ...(period ?? periodOf(bound)), slots: bound });
    }
  }

  /** @throws Refusal `outline.unknown` */
  get(name: string): Outline {
    const found = this.byName.get(name);
    if (!found) throw new Refusal('outline.unknown', { outline: name, allowed: [...this.byName.keys()] });
    return found;
  }

  /** An outline, for its own days or the same of another year.
   *  @throws Refusal `outline.unknown`, `outline.period-invalid` */
  during(name: string, { from, to }: { from?: string; to?: string }): Outline {
    const outline = this.get(name);
    if (from === undefined && to === undefined) return outline;
    return outlineOf(outline, (from ?? outline.from) as LegalDate, (to ?? outline.to) as LegalDate);
  }

  all(): Outline[] {
    return [...this.byName.values()];
  }
}

/** The days that a report is about: those of its results; what is intended lies ahead. */
function periodOf(slots: readonly Slot[]): Pick<Outline, 'from' | 'to'> {
  const results = slots.filter(({ target }) => !target);
  const days = (results.length > 0 ? results : slots).flatMap(({ from, to }) => [from, to]).sort();
  return { from: days[0] as LegalDate, to: days.at(-1) as LegalDate };
}

/** The outline for the same days of another year: every slot is moved by as many years as its period.
 *  @throws Refusal `outline.period-invalid` where the period is not that of the outline in another year */
export function outlineOf(outline: Outline, from: LegalDate, to: LegalDate): Outline {
  const years = yearOf(to) - yearOf(outline.to);
  const begins = (day: string): LegalDate => addMonths(day as LegalDate, 12 * years);
  const daysOf = (days: { from: string; to: string }): { from: LegalDate; to: LegalDate } => {
    const last = lastOfFebruary(days.to as LegalDate, begins(days.to));
    return { from: days.from === days.to ? last : begins(days.from), to: last };
  };
  const period = daysOf(outline);
  if (period.from !== from || period.to !== to) {
    throw new Refusal('outline.period-invalid', { outline: outline.name, from: outline.from, to: outline.to });
  }
  if (years === 0) return outline;
  const slots = outline.slots.map((slot) => ({ ...slot, ...daysOf(slot) }));
  const title = outline.title.replaceAll(String(yearOf(outline.to)), String(yearOf(to)));
  return { ...outline, title, from, to, slots };
}

/** A last of February, moved to another year, stays the last of February. */
const lastOfFebruary = (day: LegalDate, moved: LegalDate): LegalDate =>
  addDays(day, 1).endsWith('-03-01') && addDays(moved, 1).endsWith('-02-29') ? addDays(moved, 1) : moved;

/** Reads config/outlines, and further folders with a bureau's own outlines, which are added and never replace one.
 *  @throws Refusal `definition.invalid` */
export function loadOutlines(figures: Figures, ...folders: string[]): Outlines {
  const files = [configFolder('outlines'), ...folders].flatMap((folder) => definitionsIn(folder, outlineShape));
  return new Outlines(files, figures);
}
