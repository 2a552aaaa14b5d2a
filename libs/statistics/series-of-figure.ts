import type { Organisations } from '#identity';
import type { LegalDate } from '#legal-time';
import type { EvaluateFigure, FigureRequest } from './evaluate-figure.js';
import { partsOfPeriod, periodUnits } from './parts-of-period.js';
import { scopeNameOf } from './scope.js';

export const seriesBy = [...periodUnits, 'organisation'] as const;
type By = (typeof seriesBy)[number];

/** A figure for a part of what was asked for: asked for alone, it gives the same value and opens to its records. */
export interface SeriesPoint {
  readonly key: string;
  readonly label: string;
  readonly scope: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  /** In the unit of the figure; null: nothing to divide by, no record to take it from. */
  readonly value: number | null;
}

/** A figure as it develops in time or differs between units. */
export interface FigureSeries {
  readonly figure: string;
  readonly label: string;
  readonly unit: string;
  readonly by: By;
  readonly points: readonly SeriesPoint[];
}

/** Evaluates a figure for each part of a period or for each unit of a scope, whatever kind of figure it is. */
export class SeriesOfFigure {
  constructor(
    private readonly evaluate: EvaluateFigure,
    private readonly organisations: Organisations,
  ) {}

  /** @throws Refusal `table.too-many-rows`, and those of a figure */
  async run(request: FigureRequest, by: By): Promise<FigureSeries> {
    const { label, unit, from, to } = await this.evaluate.run(request);
    const parts =
      by === 'organisation'
        ? this.unitsOf(request.scope).map((scope) => ({ key: scope, label: this.nameOf(scope), scope, from, to }))
        : partsOfPeriod(by, { from, to }).map(({ period, ...part }) => ({ ...part, scope: request.scope, ...period }));
    const points: SeriesPoint[] = [];
    for (const part of parts) {
      const { value } = await this.evaluate.run({ figure: request.figure, ...part });
      points.push({ ...part, value });
    }
    return { figure: request.figure, label, unit, by, points };
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
