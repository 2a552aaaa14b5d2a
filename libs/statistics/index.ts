export { AsKnownAt, type PastParts } from './as-known-at.js';
export { type Period, predicateOf } from './condition.js';
export {
  addsUp,
  type CountedFigure,
  type DerivedFigure,
  type FigureDefinition,
  isCounted,
  isRatio,
  isTotal,
  type RatioFigure,
} from './definition.js';
export { asksAlike, type PartName, partIdsOf, partNames } from './derived.js';
export { type Division, divisionsOf, type Only } from './divide.js';
export {
  EvaluateFigure,
  type FigureRecord,
  type FigureRequest,
  type FigureValue,
  type PartValue,
  type RecordPage,
  type RecordsRequest,
} from './evaluate-figure.js';
export { ExplainRecord, type FigureCounting, type FigureNotCounting, type FiguresOfRecord } from './explain-record.js';
export { FigureGroups, type GroupedCount, type Grouping } from './figure-groups.js';
export { type Contribution, type CountedRecord, FigureQuery } from './figure-query.js';
export { Figures, loadFigures } from './figures.js';
export { amount, decimal, type Fraction, type Printed, type PrintRule, plain, print, quotient } from './fraction.js';
export { counts, type RecordValues } from './in-memory.js';
export { CloseNight } from './nightly/close-night.js';
export { figureNightRow, type Span, spans } from './nightly/figure-night-row.js';
export { FigureNights, type NightValue } from './nightly/figure-nights.js';
export { NIGHTLY_FIGURES, NightlyFigures } from './nightly/nightly-figures.js';
export { type PeriodPart, type PeriodUnit, partsOfPeriod, periodUnits } from './parts-of-period.js';
export { readRecord, type StoredRecord } from './read-record.js';
export { figureRecordColumns } from './record-columns.js';
export { caseSource, type RecordField, type RecordSource } from './record-source.js';
export { registerSource } from './register-source.js';
export { type Scope, scopeNameOf, scopePredicate } from './scope.js';
export { scopeShape } from './scope-shape.js';
export { type FigureSeries, SeriesOfFigure, type SeriesPoint, seriesBy } from './series-of-figure.js';
export { settledMoment } from './settled-moment.js';
export { sourcesOf } from './sources.js';
export { StatisticsModule } from './statistics.module.js';
