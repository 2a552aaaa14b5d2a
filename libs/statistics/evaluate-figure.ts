import { markOf, type Page, readMark } from '#casework';
import type { Organisations, Sight } from '#identity';
import { isLegalDate, type LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import type { Period } from './condition.js';
import { type CountedFigure, type FigureDefinition, isCounted } from './definition.js';
import { derivedValue, type PartName, partsOf } from './derived.js';
import { assertDivision, narrowed, type Only } from './divide.js';
import { type Contribution, type CountedRecord, FigureQuery } from './figure-query.js';
import type { Figures } from './figures.js';
import { derivedFormula, valueInWords } from './formula.js';
import { decimal, type Fraction } from './fraction.js';
import { type Scope, scopeNameOf } from './scope.js';

export interface FigureRequest {
  figure: string;
  scope: Scope;
  from: string;
  to: string;
  /** Of what it counts, the records that hold one value of a field; all when left out. */
  only?: Only | undefined;
}

/** One of the figures from which another is computed. */
export interface PartValue {
  part: PartName;
  id: string;
  label: string;
  unit: string;
  /** Where it is asked for: elsewhere than the figure where a share is computed. */
  scope: Scope;
  /** The days of which it is asked: those of last year where years are compared. */
  from: LegalDate;
  to: LegalDate;
  value: number | null;
}

/** A figure with its value and where it comes from. */
export interface FigureValue {
  id: string;
  label: string;
  unit: string;
  scope: Scope;
  from: LegalDate;
  to: LegalDate;
  /** In the unit of the figure; null: nothing to divide by, no record to take it from. */
  value: number | null;
  exact: Fraction | null;
  /** For a ratio: its two parts. */
  numerator: { id: string; value: number | null } | null;
  denominator: { id: string; value: number | null } | null;
  /** For a derived figure, those from which it is computed. */
  parts: readonly PartValue[];
  /** How the value comes about, in words: conditions of a counted figure, the calculation of a derived one. */
  formula: string;
  note: string | null;
  source: string;
  /** Among competing definitions of one word: the figure that has the plain name, and which of them this is. */
  variantOf: string | null;
  letter: string | null;
  /** A mark of the definition's content. */
  definition: string;
}

/** A record with its kind (a case type or a register), and the words for who keeps it and for its group. */
export type FigureRecord = Omit<CountedRecord, 'group'> & {
  kind: string;
  organisationName: string;
  group: string | null;
};

/** A page of them. */
export interface RecordPage extends Page<FigureRecord> {
  /** How many of all that were counted the reader may not see. */
  unseen: number;
}

/** Which records are asked for: those of a part, a page of them, within a sight. */
export interface RecordsRequest extends FigureRequest {
  part?: PartName;
}

/** Where and of what a figure is asked for. */
type Within = Pick<FigureRequest, 'scope' | 'only'>;

/** Evaluates figures live, and lists the records behind them. */
export class EvaluateFigure {
  constructor(
    private readonly read: Reader,
    private readonly figures: Figures,
    private readonly organisations: Organisations,
  ) {}

  /** @throws Refusal `figure.unknown`, `figure.division-unknown`, `figure.period-invalid`, `scope.unknown` */
  async run(request: FigureRequest): Promise<FigureValue> {
    const figure = this.figures.get(request.figure);
    const period = periodOf(request);
    const { scope, only } = request;
    if (only !== undefined) assertDivision(figure.id, only, this.figures);
    const { exact, parts, formula } = await this.evaluated(figure, { scope, only }, period);
    const partNamed = (name: PartName) => {
      const found = parts.find(({ part }) => part === name);
      return found ? { id: found.id, value: found.value } : null;
    };
    return {
      id: figure.id,
      label: figure.label,
      unit: figure.unit,
      scope,
      ...period,
      value: decimal(exact),
      exact,
      numerator: partNamed('numerator'),
      denominator: partNamed('denominator'),
      parts,
      formula,
      note: figure.note ?? null,
      source: figure.source,
      variantOf: figure.variantOf ?? null,
      letter: figure.letter ?? null,
      definition: this.figures.markOf(figure),
    };
  }

  /** The records that a figure counted, as far as somebody sees them; for a derived figure those of the part that is named,
   *  when none is of all addends of a total, one after the other, and of the first part of another figure.
   *  @throws Refusal `figure.unknown`, `figure.part-unknown`, `figure.division-unknown`, `figure.period-invalid`, `scope.unknown`,
   *    `cursor.invalid` */
  async records(request: RecordsRequest, limit: number, after?: string, sight?: Sight): Promise<RecordPage> {
    if (request.only !== undefined) assertDivision(request.figure, request.only, this.figures);
    const opened = this.figures.opened(request.figure, request.scope, periodOf(request), request.part);
    const queries = opened.map(({ figure, scope, period }) => this.query(figure, { ...request, scope }, period));
    const [addend, start] = (after === undefined ? ['0', ''] : readMark(after, 2)) as [string, string];
    if (!(addend in queries)) throw new Refusal('cursor.invalid');
    const found: { place: number; record: FigureRecord }[] = [];
    for (let place = Number(addend); place < queries.length && found.length <= limit; place += 1) {
      const from = place === Number(addend) ? start : '';
      const rows = (await queries[place]?.records(limit + 1 - found.length, from, sight)) ?? [];
      found.push(...rows.map((row) => ({ place, record: this.named(row, opened[place]?.figure as CountedFigure) })));
    }
    const page = found.slice(0, limit);
    const last = page.at(-1);
    const unseen = sight === undefined ? [] : await Promise.all(queries.map((query) => query.unseen(sight)));
    return {
      items: page.map(({ record }) => record),
      next: found.length > limit && last ? markOf(String(last.place), last.record.id) : null,
      unseen: unseen.reduce((sum, each) => sum + each, 0),
    };
  }

  private named(row: CountedRecord, figure: CountedFigure): FigureRecord {
    const group =
      row.group === null ? null : this.figures.words.group(figure, this.figures.sourceOf(figure), row.group);
    return { ...row, kind: figure.of, group, organisationName: this.organisations.get(row.organisation).name };
  }

  /** The records behind a figure with what each adds; of a derived one those of either part.
   *  @throws Refusal `figure.unknown`, `figure.period-invalid`, `scope.unknown` */
  async contributions(request: FigureRequest): Promise<{ figure: string; records: Contribution[] }[]> {
    const asked = this.figures.get(request.figure);
    const period = periodOf(request);
    const { scope } = request;
    const parts = isCounted(asked) ? [{ id: asked.id, period, scope }] : partsOf(asked, period);
    const opened = parts.flatMap((part) => this.figures.opened(part.id, part.scope ?? scope, part.period));
    return Promise.all(
      opened.map(async ({ figure, scope: where, period: days }) => {
        const records = await this.query(figure, { ...request, scope: where }, days).contributions();
        return { figure: figure.id, records };
      }),
    );
  }

  private async evaluated(
    figure: FigureDefinition,
    within: Within,
    period: Period,
  ): Promise<Pick<FigureValue, 'exact' | 'parts' | 'formula'>> {
    if (isCounted(figure)) {
      const exact = await this.exactly(figure, within, period);
      const asked = narrowed(figure, within.only);
      const what = this.figures.words.counted(asked, this.figures.sourceOf(figure), period);
      return { exact, parts: [], formula: `${what} = ${valueInWords(exact, figure.unit)}` };
    }
    const asked = partsOf(figure, period).map(async (part) => {
      const definition = this.figures.get(part.id);
      const scope = part.scope ?? within.scope;
      const { exact } = await this.evaluated(definition, { ...within, scope }, part.period);
      // A scope is told where it is another one.
      const scopeName = scope === within.scope ? undefined : scopeNameOf(scope, this.organisations);
      return { ...part, definition, scope, scopeName, exact };
    });
    const evaluated = await Promise.all(asked);
    const exact = derivedValue(
      figure,
      evaluated.map((part) => part.exact),
    );
    const parts = evaluated.map(({ part, id, definition: { label, unit }, scope, period: days, exact: value }) => {
      return { part, id, label, unit, scope, ...days, value: decimal(value) };
    });
    return { exact, parts, formula: derivedFormula(figure, period, evaluated, exact) };
  }

  private async exactly(figure: CountedFigure, within: Within, period: Period): Promise<Fraction | null> {
    const stored = await this.query(figure, within, period).value();
    return stored && { ...stored, denominator: stored.denominator * figure.per };
  }

  private query(figure: CountedFigure, { scope, only }: Within, period: Period): FigureQuery {
    return new FigureQuery(
      this.read,
      narrowed(figure, only),
      this.figures.sourceOf(figure),
      scope,
      period,
      this.organisations,
    );
  }
}

/** The days that are asked for. @throws Refusal `figure.period-invalid` */
export function periodOf({ from, to }: Pick<FigureRequest, 'from' | 'to'>): Period {
  for (const day of [from, to]) {
    if (!isLegalDate(day)) throw new Refusal('figure.period-invalid', { problem: `日期“${day}”不存在` });
  }
  if (from > to) throw new Refusal('figure.period-invalid', { problem: `起始日 ${from} 晚于截止日 ${to}` });
  return { from: from as LegalDate, to: to as LegalDate };
}
