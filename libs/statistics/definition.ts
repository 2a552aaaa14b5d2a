import { z } from 'zod';
import { isLegalDate } from '#legal-time';
import { scopeShape } from './scope-shape.js';

const day = z.string().refine(isLegalDate, 'must be a real day, YYYY-MM-DD');

const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** What one field must be (of two dates, as `acceptedOn..closedOn`, the days from one to the other): a value, one of several, or an expression. */
const test = z.union(
  [
    scalar,
    z.array(scalar).min(1),
    z.strictObject({ not: z.union([scalar, z.array(scalar).min(1)]) }),
    z
      .strictObject({ min: z.number().optional(), max: z.number().optional() })
      .refine(({ min, max }) => min !== undefined || max !== undefined, 'needs min or max'),
    z.strictObject({ known: z.boolean() }),
    /** A date that lies in the period asked for. */
    z.strictObject({ inPeriod: z.literal(true) }),
    /** A date that lies before the period asked for (上期结转). */
    z.strictObject({ beforePeriod: z.literal(true) }),
    /** A date from a day on, until a day, or both. */
    z
      .strictObject({ since: day.optional(), until: day.optional() })
      .refine(({ since, until }) => since !== undefined || until !== undefined, 'needs since or until'),
  ],
  'must be a value, a list of values, or one of not, min and max, known, inPeriod, beforePeriod, since and until',
);

const conditions = z.record(z.string(), test);

/** All tests of `where` hold, and at least one group of `any` (when it is given). */
const where = z.strictObject({ all: conditions.optional(), any: z.array(conditions).min(1).optional() });

const standing = z.union(
  [
    /** Counted from this day until the day before the other. */
    z.strictObject({ from: z.string(), before: z.string() }),
    /** Counted from this day through the other. */
    z.strictObject({ from: z.string(), through: z.string() }),
    /** In hand in the period (在办): begun by its last day, and not ended before its first. What was carried over and what
     *  is new, together. */
    z.strictObject({ from: z.string(), until: z.string() }),
  ],
  'must be from and one of before, through, until',
);

const common = {
  id: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  label: z.string(),
  unit: z.string(),
  /** 口径: what is counted, in words, where the definition alone does not say it. */
  note: z.string().optional(),
  source: z.string(),
  /** The figure, in use under its plain name, with which this one competes: another definition of the same word. */
  variantOf: z.string().optional(),
  /** Which of the competing definitions it is: D1, a. */
  letter: z.string().optional(),
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
    .union(
      [
        z.literal('count'),
        z.strictObject({ sum: z.string() }),
        /** Of the records that have a value. */
        z.strictObject({ average: z.string() }),
        /** The smallest value, and the record that has it. */
        z.strictObject({ min: z.string() }),
        /** The largest value, and the record that has it. */
        z.strictObject({ max: z.string() }),
        z.strictObject({ distinct: z.string() }),
        /** The value of the one record that began to stand last: for values given from outside. */
        z.strictObject({ latest: z.string() }),
        /** How many records the smallest group has, grouped by a field; who has no value is in no group. */
        z.strictObject({ minPer: z.string() }),
        /** How many records the largest group has. */
        z.strictObject({ maxPer: z.string() }),
      ],
      'must be count, or one of sum, average, min, max, distinct, latest, minPer, maxPer with a field',
    )
    .default('count'),
  /** What one unit is worth in stored units: 100 fen for one 元. */
  per: z.number().int().positive().default(1),
});

/** How far back the days lie with which something is compared. */
const earlier = {
  /** The same days so many years earlier (同比). */
  yearsEarlier: z.number().int().positive().optional(),
  /** The days of the same length just before, or so many times before (环比). */
  periodsEarlier: z.number().int().positive().optional(),
};
type Earlier = { yearsEarlier?: number | undefined; periodsEarlier?: number | undefined };
const isOneOf = ({ yearsEarlier, periodsEarlier }: Earlier): boolean =>
  yearsEarlier === undefined || periodsEarlier === undefined;
const ONE_OF = 'needs one of yearsEarlier, periodsEarlier';

/** A figure from which another is computed: for the scope and the days of the other, unless it says otherwise. */
const reference = z.union(
  [
    z.string(),
    z
      .strictObject({
        figure: z.string(),
        /** 占全区比重 */
        scope: scopeShape.optional(),
        ...earlier,
        /** From this day on, whenever the period begins (累计). */
        from: day.optional(),
        /** Through this day, whenever the period ends. */
        to: day.optional(),
      })
      .refine(isOneOf, ONE_OF),
  ],
  'must be the id of a figure, or figure with scope, yearsEarlier, periodsEarlier, from, to',
);

const ratio = z.strictObject({
  ...common,
  numerator: reference,
  denominator: reference,
  times: z.number().int().positive().default(1),
});

/** 合计: what several counts or sums come to together, of one kind of record or of several. */
const total = z.strictObject({ ...common, total: z.array(reference).min(2) });

/** How much more one figure is than another. */
const difference = z.strictObject({ ...common, difference: z.strictObject({ of: reference, minus: reference }) });

/** A figure that is compared with its own value of earlier days: of last year when nothing is said. */
const compared = z.strictObject({ of: z.string(), ...earlier }).refine(isOneOf, ONE_OF);

/** 同比、环比: how much it has grown, in per cent of what it was. */
const growth = z.strictObject({ ...common, growth: compared });

/** 增减: how much more it is than it was. */
const change = z.strictObject({ ...common, change: compared });

/** 百分点: how much a rate has changed. */
const points = z.strictObject({ ...common, points: compared });

/** The kinds of figures, by the key that tells them. */
const kinds = { numerator: ratio, total, difference, growth, change, points, of: counted } as const;

/** One figure. What is wrong with it is told with its id. */
const figure = z.unknown().transform((given, context): FigureDefinition => {
  const told = z.looseObject({ id: z.string().optional() }).safeParse(given);
  const kind = told.success ? Object.entries(kinds).find(([key]) => key in told.data)?.[1] : undefined;
  const result = (kind ?? counted).safeParse(given);
  if (result.success) return result.data;
  const name = told.success ? (told.data.id ?? 'no id') : 'no figure';
  for (const { path, message } of result.error.issues) {
    context.addIssue({
      code: 'custom',
      message: [name, ...(path.length > 0 ? [path.join('.')] : []), message].join(': '),
    });
  }
  return z.NEVER;
});

/** The shape of a file in config/figures. */
export const figuresShape = z.array(figure);

export type Scalar = z.infer<typeof scalar>;
export type FieldTest = z.infer<typeof test>;
export type Where = z.infer<typeof where>;
export type Standing = z.infer<typeof standing>;
/** A figure that counts or sums records. */
export type CountedFigure = z.infer<typeof counted>;
/** A figure from which another is computed. */
export type Reference = z.infer<typeof reference>;
/** A figure that divides two others. */
export type RatioFigure = z.infer<typeof ratio>;
/** A figure that adds up others. */
export type TotalFigure = z.infer<typeof total>;
/** A figure that is computed from others. */
export type DerivedFigure =
  | RatioFigure
  | TotalFigure
  | z.infer<typeof difference>
  | z.infer<typeof growth>
  | z.infer<typeof change>
  | z.infer<typeof points>;
export type FigureDefinition = CountedFigure | DerivedFigure;

export const isRatio = (figure: FigureDefinition): figure is RatioFigure => 'numerator' in figure;
export const isTotal = (figure: FigureDefinition): figure is TotalFigure => 'total' in figure;
export const isCounted = (figure: FigureDefinition): figure is CountedFigure => 'of' in figure;

/** Whether the parts of a figure add up to it: records and sums do, distinct values do not. */
export const addsUp = (figure: FigureDefinition): boolean =>
  isCounted(figure) && (figure.aggregate === 'count' || 'sum' in figure.aggregate);

/** How the records of a figure become one number: the way, and the field that it measures or groups by. */
export interface Aggregate {
  kind: 'count' | 'sum' | 'average' | 'min' | 'max' | 'distinct' | 'latest' | 'minPer' | 'maxPer';
  field?: string;
}

/** Whether an aggregate takes the values of a field for numbers. */
export const measuresNumbers = (kind: Aggregate['kind']): boolean =>
  ['sum', 'average', 'min', 'max', 'latest'].includes(kind);

/** The aggregate of a figure, in one form for all ways. */
export function aggregateOf({ aggregate }: CountedFigure): Aggregate {
  if (aggregate === 'count') return { kind: 'count' };
  const [kind, field] = Object.entries(aggregate)[0] as [Aggregate['kind'], string];
  return { kind, field };
}
