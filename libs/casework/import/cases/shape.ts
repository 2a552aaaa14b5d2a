import { z } from 'zod';

const label = z.string().trim().min(1);
const common = { label, optional: z.literal(true).optional() };

/** A column that asks for a field of an act, by its words and its dictionary … */
const ofField = z.strictObject({
  /** `act.field` */
  of: z.string().regex(/^[a-z-]+\.[A-Za-z]+$/),
  label: label.optional(),
  /** Whether it must be filled in, where the act says otherwise. */
  optional: z.boolean().optional(),
});

/** … or for something of its own. */
const own = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('text'), maxLength: z.number().int().positive().optional() }),
  z.strictObject({ ...common, kind: z.literal('date') }),
  z.strictObject({ ...common, kind: z.literal('boolean') }),
  z.strictObject({ ...common, kind: z.literal('code'), dictionary: z.string() }),
  z.strictObject({ ...common, kind: z.literal('choice'), values: z.record(z.string(), z.string()) }),
]);

export type Told = string | number | boolean | readonly Told[] | { readonly [name: string]: Told };
const told: z.ZodType<Told> = z.lazy(() =>
  z.union([z.string(), z.number(), z.boolean(), z.array(told), z.record(z.string(), told)]),
);

/** The parties that a column names. */
const group = z.strictObject({
  role: z.string(),
  /** The column of their names, several told apart by 、. */
  names: z.string(),
  /** A code of `party-kind`, or `$column`. */
  kind: z.string(),
  /** The column of their numbers, in the same order. */
  identityNumbers: z.string().optional(),
});

const act = z.strictObject({
  act: z.string(),
  /** The column of its day: where that is empty, the act was not done. */
  on: z.string(),
  /** The values that a column must have for the act to have been done. */
  when: z.record(z.string(), z.array(z.union([z.string(), z.boolean()]))).optional(),
  /** Done for each party of these groups, which its fields call `$party`. */
  each: z.array(z.string()).optional(),
  /** What it tells: as it stands here, or `$column`, `$group`. */
  fields: z.record(z.string(), told).optional(),
});

/** A file in config/imports: which columns tell of a closed case, and by which acts it is recorded. */
export const caseImportShape = z.strictObject({
  type: z.string(),
  label,
  /** What whoever imports says of every case of the table. */
  attests: z.array(z.string()).default([]),
  columns: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), z.union([ofField, own])),
  parties: z.record(z.string().regex(/^[a-z][A-Za-z]*$/), group),
  acts: z.array(act).min(1),
});

export type CaseImportDeclaration = z.infer<typeof caseImportShape>;
export type DeclaredAct = CaseImportDeclaration['acts'][number];
