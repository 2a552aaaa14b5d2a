import { markOf, type Page, readMark } from '#casework';
import type { Organisations, Sight } from '#identity';
import { isLegalDate, type LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import type { Period } from './condition.js';
import { type CountedFigure, type FigureDefinition, isCounted } from './definition.js';
import { derivedValue, type PartName, partsOf } from './derived.js';
import { type Contribution, type CountedRecord, FigureQuery } from './figure-query.js';
import type { Figures } from './figures.js';
import { derivedFormula, valueInWords } from './formula.js';
import { amount, decimal, type Fraction } from './fraction.js';
import type { Scope } from './scope.js';

export interface FigureRequest {
  figure: string;
  scope: Scope;
  from: string;
  to: string;
}

/** One of the two figures from which another is computed. */
export interface PartValue {
  part: PartName;
  id: string;
  label: string;
  unit: string;
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
  /** For a derived figure, the two from which it is computed. */
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

/** A record with the words for who keeps it and for its group. */
export type FigureRecord = Omit<CountedRecord, 'group'> & { organisationName: string; group: string | null };

/** A page of them. */
export interface RecordPage extends Page<FigureRecord> {
  /** How many of all that were counted the reader may not see. */
  unseen: number;
}

/** Which records are asked for: those of a part, a page of them, within a sight. */
export interface RecordsRequest extends FigureRequest {
  part?: PartName;
}

/** Evaluates figures live, and lists the records behind them. */
export class EvaluateFigure {
  constructor(
    private readonly read: Reader,
    private readonly figures: Figures,
    private readonly organisations: Organisations,
  ) {}

  /** @throws Refusal `figure.unknown`, `figure.period-invalid`, `scope.unknown` */
  async run(request: FigureRequest): Promise<FigureValue> {
    const figure = this.figures.get(request.figure);
    const period = periodOf(request);
    const { exact, parts, formula } = await this.evaluated(figure, request.scope, period);
    const partNamed = (name: PartName) => {
      const found = parts.find(({ part }) => part === name);
      return found ? { id: found.id, value: found.value } : null;
    };
    return {
      id: figure.id,
      label: figure.label,
      unit: figure.unit,
      scope: request.scope,
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
   *  of its first part when none is.
   *  @throws Refusal `figure.unknown`, `figure.part-unknown`, `figure.period-invalid`, `scope.unknown`, `cursor.invalid` */
  async records(request: RecordsRequest, limit: number, after?: string, sight?: Sight): Promise<RecordPage> {
    const { figure, period } = this.figures.opened(request.figure, periodOf(request), request.part);
    const query = this.query(figure, request.scope, period);
    const [start] = after === undefined ? [''] : readMark(after, 1);
    const rows = await query.records(limit + 1, start, sight);
    const items = rows.slice(0, limit).map((row): FigureRecord => {
      const group =
        row.group === null ? null : this.figures.words.group(figure, this.figures.sourceOf(figure), row.group);
      return { ...row, group, organisationName: this.organisations.get(row.organisation).name };
    });
    const last = items.at(-1);
    const unseen = sight === undefined ? 0 : await query.unseen(sight);
    return { items, next: rows.length > limit && last ? markOf(last.id) : null, unseen };
  }

  /** The records behind a figure with what each adds; of a derived one those of either part.
   *  @throws Refusal `figure.unknown`, `figure.period-invalid`, `scope.unknown` */
  async contributions(request: FigureRequest): Promise<{ figure: string; records: Contribution[] }[]> {
    const asked = this.figures.get(request.figure);
    const period = periodOf(request);
    const parts = isCounted(asked) ? [{ id: asked.id, period }] : partsOf(asked, period);
    return Promise.all(
      parts.map(async (part) => {
        const opened = this.figures.opened(part.id, part.period);
        const records = await this.query(opened.figure, request.scope, opened.period).contributions();
        return { figure: opened.figure.id, records };
      }),
    );
  }

  private async evaluated(
    figure: FigureDefinition,
    scope: Scope,
    period: Period,
  ): Promise<Pick<FigureValue, 'exact' | 'parts' | 'formula'>> {
    if (isCounted(figure)) {
      const exact = await this.exactly(figure, scope, period);
      const what = this.figures.words.counted(figure, this.figures.sourceOf(figure), period);
      return { exact, parts: [], formula: `${what} = ${valueInWords(exact, figure.unit)}` };
    }
    const asked = partsOf(figure, period).map(async (part) => {
      const definition = this.figures.get(part.id);
      return { ...part, definition, exact: (await this.evaluated(definition, scope, part.period)).exact };
    });
    const [first, second] = (await Promise.all(asked)) as [Evaluated, Evaluated];
    const exact = derivedValue(figure, first.exact, second.exact);
    const parts = [first, second].map(({ part, id, definition: { label, unit }, period: days, exact: value }) => {
      return { part, id, label, unit, ...days, value: decimal(value) };
    });
    return { exact, parts, formula: derivedFormula(figure, [first, second], exact) };
  }

  private async exactly(figure: CountedFigure, scope: Scope, period: Period): Promise<Fraction | null> {
    const stored = await this.query(figure, scope, period).value();
    return stored === null ? null : amount(stored, figure.per);
  }

  private query(figure: CountedFigure, scope: Scope, period: Period): FigureQuery {
    return new FigureQuery(this.read, figure, this.figures.sourceOf(figure), scope, period, this.organisations);
  }
}

type Evaluated = ReturnType<typeof partsOf>[number] & { definition: FigureDefinition; exact: Fraction | null };

function periodOf({ from, to }: FigureRequest): Period {
  for (const day of [from, to]) {
    if (!isLegalDate(day)) throw new Refusal('figure.period-invalid', { problem: `日期“${day}”不存在` });
  }
  if (from > to) throw new Refusal('figure.period-invalid', { problem: `起始日 ${from} 晚于截止日 ${to}` });
  return { from: from as LegalDate, to: to as LegalDate };
}
