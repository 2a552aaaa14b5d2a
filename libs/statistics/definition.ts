import { z } from 'zod';

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** What one field must be: a value, one of several, or an expression. */
const test = z.union([
  scalar,
  z.array(scalar).min(1),
  z.strictObject({ not: z.union([scalar, z.array(scalar).min(1)]) }),
  z
    .strictObject({ min: z.number().optional(), max: z.number().optional() })
    .refine(({ min, max }) => min !== undefined || max !== undefined, 'needs min or max'),
  z.strictObject({ known: z.boolean() }),
  /** A date that lies in the period asked for. */
  z.strictObject({ inPeriod: z.literal(true) }),
]);

const conditions = z.record(z.string(), test);

/** All tests of `where` hold, and at least one group of `any` (when it is given). */
const where = z.strictObject({ all: conditions.optional(), any: z.array(conditions).min(1).optional() });

const standing = z.union([
  /** Counted from this day until the day before the other. */
  z.strictObject({ from: z.string(), before: z.string() }),
  /** Counted from this day through the other. */
  z.strictObject({ from: z.string(), through: z.string() }),
]);

const common = {
  id: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  label: z.string(),
  unit: z.string(),
  /** 口径: what is counted, in words, where the definition alone does not say it. */
  note: z.string().optional(),
  source: z.string(),
};

const counted = z.strictObject({
  ...common,
  of: z.string(),
  /** The date that puts a record into a period. */
  datedBy: z.string().optional(),
  /** For levels: the record counts while it stands on the as-of day. */
  standing: standing.optional(),
  where: where.optional(),
  aggregate: z
    .union([
      z.literal('count'),
      z.strictObject({ sum: z.string() }),
      z.strictObject({ distinct: z.string() }),
      /** The value of the one record that began to stand last: for values given from outside. */
      z.strictObject({ latest: z.string() }),
      /** How many records the smallest group has, grouped by a field; who has no value is in no group. */
      z.strictObject({ minPer: z.string() }),
      /** How many records the largest group has. */
      z.strictObject({ maxPer: z.string() }),
    ])
    .default('count'),
  /** What one unit is worth in stored units: 100 fen for one 元. */
  per: z.number().int().positive().default(1),
});

const ratio = z.strictObject({
  ...common,
  numerator: z.string(),
  denominator: z.string(),
  times: z.number().int().positive().default(1),
});

export const figuresShape = z.array(z.union([counted, ratio]));

export type Scalar = z.infer<typeof scalar>;
export type FieldTest = z.infer<typeof test>;
export type Where = z.infer<typeof where>;
export type Standing = z.infer<typeof standing>;
/** A figure that counts or sums records. */
export type CountedFigure = z.infer<typeof counted>;
/** A figure that divides two others, for the same scope and period. */
export type RatioFigure = z.infer<typeof ratio>;
export type FigureDefinition = CountedFigure | RatioFigure;

/** How the records of a figure become one number: the way, and the field that it measures or groups by. */
export interface Aggregate {
  kind: 'count' | 'sum' | 'distinct' | 'latest' | 'minPer' | 'maxPer';
  field?: string;
}

/** The aggregate of a figure, in one form for all ways. */
export function aggregateOf({ aggregate }: CountedFigure): Aggregate {
  if (aggregate === 'count') return { kind: 'count' };
  const [kind, field] = Object.entries(aggregate)[0] as [Aggregate['kind'], string];
  return { kind, field };
}

export const isRatio = (figure: FigureDefinition): figure is RatioFigure => 'numerator' in figure;
