import type { Organisations } from '#identity';
import type { LegalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { divisionsOf } from './divide.js';
import type { EvaluateFigure, FigureRequest } from './evaluate-figure.js';
import type { Figures } from './figures.js';
import { partsOfPeriod, periodUnits } from './parts-of-period.js';
import { scopeNameOf } from './scope.js';

/** By parts of the period, or by units; else by the values of a field. */
export const seriesBy = [...periodUnits, 'organisation'] as const;
type By = (typeof seriesBy)[number];
const isBy = (by: string): by is By => seriesBy.some((each) => each === by);

/** A figure for a part of what was asked for: asked for alone, it gives the same value and opens to its records. */
export interface SeriesPoint {
  readonly key: string;
  readonly label: string;
  readonly scope: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  /** The field and the value that it must hold (null: none); null where all is counted. */
  readonly field: string | null;
  readonly code: string | null;
  /** In the unit of the figure; null: nothing to divide by, no record to take it from. */
  readonly value: number | null;
}

/** A figure as it develops in time, or differs between units or between kinds. */
export interface FigureSeries {
  readonly figure: string;
  readonly label: string;
  readonly unit: string;
  readonly by: string;
  /** What that is called: 月, 单位, 纠纷类型. */
  readonly byLabel: string;
  readonly scopeName: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly points: readonly SeriesPoint[];
}

const labels: Readonly<Record<By, string>> = { month: '月', quarter: '季度', year: '年', organisation: '单位' };

type Whole = Pick<SeriesPoint, 'scope' | 'from' | 'to'>;

interface Parts {
  readonly byLabel: string;
  readonly parts: readonly Omit<SeriesPoint, 'value'>[];
}

/** Evaluates a figure for each part of a period, each unit of a scope or each value of a field, whatever kind of figure it is. */
export class SeriesOfFigure {
  constructor(
    private readonly evaluate: EvaluateFigure,
    private readonly figures: Figures,
    private readonly organisations: Organisations,
  ) {}

  /** @throws Refusal `figure.division-unknown`, `table.too-many-rows`, and those of a figure */
  async run(request: FigureRequest, by: string): Promise<FigureSeries> {
    const { figure, scope } = request;
    const { label, unit, from, to } = await this.evaluate.run(request);
    const { byLabel, parts } = isBy(by)
      ? this.partsBy(by, { scope, from, to })
      : this.kindsOf(by, figure, { scope, from, to });
    const points: SeriesPoint[] = [];
    for (const part of parts) {
      const only = part.field === null ? undefined : { field: part.field, code: part.code };
      const { value } = await this.evaluate.run({ figure, scope: part.scope, from: part.from, to: part.to, only });
      // That nothing was left out needs no line.
      if (part.field === null || part.code !== null || (value ?? 0) !== 0) points.push({ ...part, value });
    }
    return { figure, label, unit, by, byLabel, scopeName: this.nameOf(scope), from, to, points };
  }

  private partsBy(by: By, { scope, ...days }: Whole): Parts {
    const all = { field: null, code: null };
    const parts =
      by === 'organisation'
        ? this.unitsOf(scope).map((unit) => ({ key: unit, label: this.nameOf(unit), scope: unit, ...days, ...all }))
        : partsOfPeriod(by, days).map(({ period, ...part }) => ({ ...part, scope, ...period, ...all }));
    return { byLabel: labels[by], parts };
  }

  private kindsOf(field: string, figure: string, whole: Whole): Parts {
    const divisions = divisionsOf(figure, this.figures);
    const found = divisions.find((each) => each.field === field);
    if (found === undefined) {
      const allowed = [...seriesBy, ...divisions.map((each) => each.field)];
      throw new Refusal('figure.division-unknown', { figure, by: field, allowed });
    }
    const parts = found.values.map(({ code, label }) => ({ key: code ?? '', label, ...whole, field, code }));
    return { byLabel: found.label, parts };
  }

  private nameOf(scope: string): string {
    return scopeNameOf(scope, this.organisations);
  }

  /** 本级 and the units below the top for 全区; of a unit those directly below it, or itself when there are none. */
  private unitsOf(scope: string): string[] {
    if (scope === 'bureau') return [scope];
    const top = scope === 'region' ? this.organisations.top().code : scope;
    const below = this.organisations.all().filter(({ parent }) => parent === top);
    const codes = below.map(({ code }) => code);
    if (scope === 'region') return ['bureau', ...codes];
    return codes.length > 0 ? codes : [scope];
  }
}
