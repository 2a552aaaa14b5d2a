import { z } from 'zod';
import { commonColumns, type RegisterDeclaration } from './register.js';

const label = z.string().trim().min(1);
const common = { label, optional: z.literal(true).optional() };
const dictionary = z.string();

const field = z.discriminatedUnion('kind', [
  z.strictObject({ ...common, kind: z.literal('text'), maxLength: z.number().int().positive().optional() }),
  z.strictObject({
    ...common,
    kind: z.literal('integer'),
    min: z.number().int().optional(),
    max: z.number().int().optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('money') }),
  z.strictObject({ ...common, kind: z.literal('boolean') }),
  z.strictObject({
    ...common,
    kind: z.literal('date'),
    planned: z.literal(true).optional(),
    noLaterThan: z.string().optional(),
    noEarlierThan: z.string().optional(),
  }),
  z.strictObject({ ...common, kind: z.literal('time') }),
  z.strictObject({ ...common, kind: z.literal('code'), dictionary }),
  z.strictObject({ ...common, kind: z.literal('codes'), dictionary }),
  z.strictObject({ ...common, kind: z.literal('officer') }),
  z.strictObject({ ...common, kind: z.literal('entry'), register: z.string() }),
]);

const day = z.strictObject({ label });

/** The shape of a file in config/registers. */
export const registerShape: z.ZodType<RegisterDeclaration> = z.strictObject({
  label,
  source: z.string().trim().min(1),
  dated: z.enum(['occurred', 'validity']),
  targets: z.literal(true).optional(),
  columns: z
    .strictObject({
      occurredOn: day.optional(),
      validFrom: day.optional(),
      validUntil: day.optional(),
      quantity: z.strictObject({ ...common, unit: label.optional() }).optional(),
      amount: z.strictObject(common).optional(),
      reference: z.strictObject(common).optional(),
    })
    .default({}),
  fields: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), field).default({}),
});

/** Names that mean something else in an entry. */
export const takenNames: ReadonlySet<string> = new Set([
  ...Object.keys(commonColumns),
  ...['id', 'register', 'organisation', 'organ', 'parent', 'fields', 'voided', 'version', 'constructor', 'prototype'],
]);
