import { addDays, type LegalDate } from '#legal-time';
import { canonical, type Reader, sha256 } from '#platform';
import type { Period } from '../condition.js';
import { aggregateOf, type CountedFigure, type FigureDefinition, isCounted } from '../definition.js';
import { derivedValue, partIdsOf, partsOf } from '../derived.js';
import type { EvaluateFigure } from '../evaluate-figure.js';
import type { Figures, Opened } from '../figures.js';
import { amount, decimal, type Fraction } from '../fraction.js';
import type { RecordSource } from '../record-source.js';
import type { Scope } from '../scope.js';
import type { Changes } from './changes.js';
import { type FigureNightRow, figureNightRow, type Span, spans } from './figure-night-row.js';

/** How things stood when the values of a scope were counted: what the figures meant, and a mark of the records of each kind. */
export interface Marks {
  readonly definitions: string;
  readonly records: Readonly<Record<string, string>>;
}

/** The values of a night for one scope. */
export interface ClosedNight {
  /** Without those that say what the figure says of no record at all; of 全区 every one. */
  readonly rows: readonly FigureNightRow[];
  readonly marks: Marks;
  readonly values: number;
  /** How many of the values were counted, and not taken over from the night before. */
  readonly counted: number;
}

export interface CloseNightParts {
  readonly read: Reader;
  readonly figures: Figures;
  readonly evaluate: EvaluateFigure;
}

/** The scope whose values are kept whatever they are: they tell which figures there were in a night. */
export const KEPT_WHOLE = 'region';

/** The beginning of the running year or month. */
export const beginningOf = (span: Span, night: LegalDate): LegalDate =>
  `${night.slice(0, span === 'year' ? 4 : 7)}${span === 'year' ? '-01-01' : '-01'}` as LegalDate;

/** What a figure says of no record at all. */
export function nothingOf(figure: FigureDefinition, figures: Figures): Fraction | null {
  if (!isCounted(figure)) {
    const parts = partIdsOf(figure).map((id) => nothingOf(figures.get(id), figures));
    return derivedValue(figure, parts);
  }
  return ['count', 'sum', 'distinct'].includes(aggregateOf(figure).kind) ? amount(0, figure.per) : null;
}

/** Values of figures at the end of a day. What cannot have changed since the night before is taken over from it, where there are no
 *  records nothing is counted; the rest is counted by the same evaluation that answers pages. */
export class CloseNight {
  /** What each figure means, and what all of them do. */
  private readonly definitions: ReadonlyMap<string, string>;
  private readonly allDefinitions: string;

  constructor(private readonly parts: CloseNightParts) {
    const { figures } = parts;
    this.definitions = new Map(figures.all().map((figure) => [figure.id, figures.markOf(figure)]));
    this.allDefinitions = sha256(canonical([...this.definitions])).slice(0, 16);
  }

  /** Counts one scope. Of the night before, `before` are the marks; without them everything is counted.
   *  @param step called after every figure; what it throws ends the work */
  async run(
    scope: Scope,
    night: LegalDate,
    changes: Changes,
    before: Marks | undefined,
    step: () => Promise<void>,
  ): Promise<ClosedNight> {
    const { read, figures, evaluate } = this.parts;
    // First the marks, then the values: what changes in between is counted again the next night.
    const marks = await this.marksOf(changes, scope);
    const last = addDays(night, -1);
    const stored = before ? await read.find(figureNightRow, { night: last, scope }) : [];
    const known = new Map(stored.map((row) => [`${row.figure} ${row.span}`, row]));
    const rows: FigureNightRow[] = [];
    let [values, counted] = [0, 0];
    for (const figure of figures.all()) {
      const definition = this.definitions.get(figure.id) ?? '';
      const nothing = nothingOf(figure, figures);
      for (const span of spans) {
        const period = { from: beginningOf(span, night), to: night };
        const old = known.get(`${figure.id} ${span}`);
        const isSameFigure = old ? old.definition === definition : before?.definitions === marks.definitions;
        values += 1;
        let exact: Fraction | null;
        if (!(await this.hasRecords(figure, period, changes, scope))) exact = nothing;
        else if (
          before !== undefined &&
          isSameFigure &&
          beginningOf(span, last) === period.from &&
          (await this.isAsBefore(figure, scope, period, changes, before, marks))
        ) {
          exact = old ? exactOf(old) : nothing;
        } else {
          exact = (await evaluate.run({ figure: figure.id, scope, ...period })).exact;
          counted += 1;
          await step();
        }
        if (scope !== KEPT_WHOLE && decimal(exact) === decimal(nothing)) continue;
        const { numerator, denominator } = exact ?? { numerator: null, denominator: null };
        rows.push({ night, scope, figure: figure.id, span, ...period, definition, numerator, denominator });
      }
    }
    return { rows, marks, values, counted };
  }

  private async marksOf(changes: Changes, scope: Scope): Promise<Marks> {
    const { figures } = this.parts;
    const counted = figures.all().filter(isCounted);
    const sources = new Map(counted.map((figure) => [figure.of, figures.sourceOf(figure)]));
    const records: Record<string, string> = {};
    for (const [code, source] of sources) records[code] = await changes.markOf(source, scope);
    return { definitions: this.allDefinitions, records };
  }

  /** Whether there are records within the scope, of whatever day, that a figure could count. */
  private async hasRecords(figure: FigureDefinition, period: Period, changes: Changes, scope: Scope): Promise<boolean> {
    for (const { figure: counted, scope: where } of this.countedIn(figure, scope, period)) {
      if (await changes.isThereAny(this.parts.figures.sourceOf(counted), where)) return true;
    }
    return false;
  }

  /** Whether a value cannot be another one than the night before: nothing that it counts was changed, and the day that was added
   *  adds nothing. */
  private async isAsBefore(
    figure: FigureDefinition,
    scope: Scope,
    period: Period,
    changes: Changes,
    before: Marks,
    now: Marks,
  ): Promise<boolean> {
    for (const { figure: counted, scope: where, period: asked } of this.countedIn(figure, scope, period)) {
      // What was recorded of last year long ago may come to count from one day to the next; the marks are those of this scope.
      if (asked.from !== period.from || asked.to !== period.to || where !== scope) return false;
      const source = this.parts.figures.sourceOf(counted);
      const was = before.records[counted.of];
      if (was === undefined || was !== now.records[counted.of] || changesByItself(counted, source)) return false;
      if (counted.datedBy === undefined) continue;
      if (await changes.isAnyDated(source, scope, counted.datedBy, period.to)) return false;
    }
    return true;
  }

  /** The counted figures that a figure is made of, each with the scope and the days for which it is asked. */
  private countedIn(figure: FigureDefinition, scope: Scope, period: Period): Opened[] {
    if (isCounted(figure)) return [{ figure, scope, period }];
    return partsOf(figure, period).flatMap((part) =>
      this.countedIn(this.parts.figures.get(part.id), part.scope ?? scope, part.period),
    );
  }
}

/** The exact value of a row. */
export const exactOf = ({ numerator, denominator }: FigureNightRow): Fraction | null =>
  numerator === null || denominator === null
    ? null
    : { numerator: Number(numerator), denominator: Number(denominator) };

/** Tests of a field whose outcome is the same on every day. */
const steady = ['not', 'known', 'min', 'max', 'since', 'until'];

/** Whether the value may be another one on the next day though none of its records has changed: levels, what is compared with the
 *  days of the period, and what asks for other records. */
function changesByItself(figure: CountedFigure, source: RecordSource): boolean {
  if (figure.standing !== undefined) return true;
  const groups = [figure.where?.all ?? {}, ...(figure.where?.any ?? [])];
  const tests = groups.flatMap((group) => Object.values(group));
  const isSteady = (test: unknown): boolean =>
    typeof test !== 'object' ||
    test === null ||
    Array.isArray(test) ||
    Object.keys(test).every((key) => steady.includes(key));
  if (!tests.every(isSteady)) return true;
  const fields = [figure.datedBy, aggregateOf(figure).field, ...groups.flatMap((group) => Object.keys(group))];
  return fields.some((name) => name !== undefined && source.fields.get(name)?.ofOthers === true);
}
