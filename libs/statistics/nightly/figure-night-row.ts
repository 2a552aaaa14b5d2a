import { EntitySchema } from 'typeorm';
import type { LegalDate } from '#legal-time';

/** Over what a nightly value counts: from the beginning of the running year, or of the running month, to the night. */
export const spans = ['year', 'month'] as const;
export type Span = (typeof spans)[number];

/** The value of a figure at the end of a day. For trends and for what changed since: pages and reports count live. */
export interface FigureNightRow {
  /** The day that the night ended. */
  night: LegalDate;
  scope: string;
  figure: string;
  span: Span;
  from: LegalDate;
  to: LegalDate;
  /** The exact value in the unit of the figure; both null where there is none. */
  numerator: number | null;
  denominator: number | null;
  /** A mark of the definition's content, and of those of its parts. */
  definition: string;
}

const text = (length: number) => ({ type: 'varchar', length }) as const;
const optionalNumber = { type: 'bigint', nullable: true } as const;

export const figureNightRow = new EntitySchema<FigureNightRow>({
  name: 'FigureNight',
  tableName: 'figure_night',
  columns: {
    night: { type: 'date', primary: true },
    scope: { ...text(64), primary: true },
    figure: { ...text(128), primary: true },
    span: { ...text(8), primary: true },
    from: { type: 'date', name: 'from_day' },
    to: { type: 'date', name: 'to_day' },
    numerator: optionalNumber,
    denominator: optionalNumber,
    definition: text(64),
  },
  indices: [{ name: 'figure_night_trend', columns: ['figure', 'scope', 'span', 'night'] }],
});
