import { markOf, type Page, readMark } from '#casework';
import type { Organisations, Sight } from '#identity';
import { isLegalDate, type LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import type { Period } from './condition.js';
import { type CountedFigure, isRatio } from './definition.js';
import { type CountedRecord, FigureQuery } from './figure-query.js';
import { type Figures, hashOf } from './figures.js';
import { amount, decimal, type Fraction, quotient } from './fraction.js';
import type { Scope } from './scope.js';

export interface FigureRequest {
  figure: string;
  scope: Scope;
  from: string;
  to: string;
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
  note: string | null;
  source: string;
  /** A mark of the definition's content. */
  definition: string;
}

export type FigureRecord = CountedRecord & { organisationName: string };

/** A page of them. */
export interface RecordPage extends Page<FigureRecord> {
  /** How many of all that were counted the reader may not see. */
  unseen: number;
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
    const base = {
      id: figure.id,
      label: figure.label,
      unit: figure.unit,
      scope: request.scope,
      ...period,
      note: figure.note ?? null,
      source: figure.source,
      definition: hashOf(figure),
    };
    if (!isRatio(figure)) {
      const exact = await this.exactly(figure, request.scope, period);
      return { ...base, value: decimal(exact), exact, numerator: null, denominator: null };
    }
    const [above, below] = await Promise.all([
      this.exactly(this.figures.counted(figure.numerator), request.scope, period),
      this.exactly(this.figures.counted(figure.denominator), request.scope, period),
    ]);
    const exact = quotient(above, below, figure.times);
    return {
      ...base,
      value: decimal(exact),
      exact,
      numerator: { id: figure.numerator, value: decimal(above) },
      denominator: { id: figure.denominator, value: decimal(below) },
    };
  }

  /** The records that a figure counted, as far as somebody sees them; those of the numerator for a ratio.
   *  @throws Refusal `figure.unknown`, `figure.period-invalid`, `scope.unknown`, `cursor.invalid` */
  async records(request: FigureRequest, limit: number, after?: string, sight?: Sight): Promise<RecordPage> {
    const query = this.query(this.figures.counted(request.figure), request.scope, periodOf(request));
    const [start] = after === undefined ? [''] : readMark(after, 1);
    const rows = await query.records(limit + 1, start, sight);
    const items = rows.slice(0, limit).map((row) => {
      return { ...row, organisationName: this.organisations.get(row.organisation).name };
    });
    const last = items.at(-1);
    const unseen = sight === undefined ? 0 : await query.unseen(sight);
    return { items, next: rows.length > limit && last ? markOf(last.id) : null, unseen };
  }

  private async exactly(figure: CountedFigure, scope: Scope, period: Period): Promise<Fraction | null> {
    const stored = await this.query(figure, scope, period).value();
    return stored === null ? null : amount(stored, figure.per);
  }

  private query(figure: CountedFigure, scope: Scope, period: Period): FigureQuery {
    return new FigureQuery(this.read, figure, this.figures.sourceOf(figure), scope, period, this.organisations);
  }
}

function periodOf({ from, to }: FigureRequest): Period {
  for (const day of [from, to]) {
    if (!isLegalDate(day)) throw new Refusal('figure.period-invalid', { problem: `日期“${day}”不存在` });
  }
  if (from > to) throw new Refusal('figure.period-invalid', { problem: `起始日 ${from} 晚于截止日 ${to}` });
  return { from: from as LegalDate, to: to as LegalDate };
}
