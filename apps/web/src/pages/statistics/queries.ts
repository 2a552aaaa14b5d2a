import type { AskedFigure } from '../../parts/figure/figure-details.js';
import { answered, api, type Schemas } from '../../server/api.js';

export type SeriesFound = Schemas['FigureSeries'];
export type Point = Schemas['FigureSeriesPoint'];

/** Figures change with the program alone. */
const known = { staleTime: Number.POSITIVE_INFINITY } as const;

export const figuresQuery = { queryKey: ['figures'], queryFn: () => answered(api.GET('/api/figures')), ...known };

/** Those of a kind of record. */
export const figuresOfQuery = (kind: string) => ({
  queryKey: ['figures', kind],
  queryFn: () => answered(api.GET('/api/figures', { params: { query: { kind } } })),
  ...known,
});

/** A figure by month, unit or kind. */
export const seriesQuery = ({ figure, scope, from, to }: AskedFigure, by: string) => ({
  queryKey: ['figure-series', figure, scope, from, to, by],
  queryFn: () =>
    answered(api.GET('/api/figures/{id}/series', { params: { path: { id: figure }, query: { scope, from, to, by } } })),
});

/** Where a series is fetched as a table. */
export const seriesFile = ({ figure, scope, from, to }: AskedFigure, by: string): string =>
  `/api/figures/${figure}/series/file?${new URLSearchParams({ scope, from, to, by, format: 'xlsx' })}`;

/** What a point stands for, asked for alone. */
export const askedOf = ({ figure }: SeriesFound, { scope, from, to, field, code }: Point): AskedFigure => ({
  ...{ figure, scope, from, to },
  ...(field !== null && { field, ...(code !== null && { code }) }),
});
