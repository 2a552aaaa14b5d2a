import { z } from 'zod';
import { type PeriodUnit, periodUnits } from '#statistics';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** A column of an official form. */
const column = z.strictObject({
  id,
  label: z.string(),
  /** The figure that it shows; left out, that of its group. */
  figure: z.string().optional(),
  /** The codes of the group's field that it counts; left out, all. */
  codes: z.array(z.string()).min(1).optional(),
  /** A level as it stood on the day before the period: 上期结转. */
  opening: z.literal(true).optional(),
});

const group = z.strictObject({
  id,
  label: z.string(),
  figure: z.string().optional(),
  /** The field by which its columns divide the figure: a fact with a dictionary, or `organLevel`. */
  by: z.string().optional(),
  /** Left out: one for each code of the dictionary, in its order. */
  columns: z.array(column).min(1).optional(),
});

/** An official form (官方报表): columns bind figures, groups of columns divide one figure by a code. */
export const tableShape = z.strictObject({
  title: z.string(),
  source: z.string(),
  /** 填报说明, above the table. */
  notes: z.array(z.string()),
  /** By what its rows may be: a fact with a dictionary, `month`, `quarter`, `year`, `organisation`. The first is the usual one. */
  rows: z.array(z.string()).min(1),
  groups: z.array(group).min(1),
});

export type TableDeclaration = z.infer<typeof tableShape>;

/** Rows that any table may have beside those by a fact. */
export const isPeriodUnit = (by: string): by is PeriodUnit => (periodUnits as readonly string[]).includes(by);

/** The field by which a group divides by the level of the organ (复议机关, 被告) and not by a fact. */
export const organLevel = 'organLevel';
