import type { FieldSpec, FieldSpecs } from '#casework/definition';

/** What may stand in a register beside the common columns. No parties: a register holds no personal data. */
type PlainKind = 'text' | 'integer' | 'money' | 'boolean' | 'date' | 'time' | 'code' | 'codes' | 'officer';

/** The entry of another register that this one belongs to; its value is that entry's id. */
export interface EntryFieldSpec {
  kind: 'entry';
  register: string;
  label: string;
  optional?: true;
}

export type RegisterFieldSpec = (FieldSpec & { kind: PlainKind }) | EntryFieldSpec;

/** How a register uses one of the columns that all registers share. */
export interface ColumnUse {
  label: string;
  /** What a quantity counts: 人, 次, 件. */
  unit?: string;
  optional?: true;
}

/** The columns that all registers share, by the name that requests and figures use. */
export const commonColumns = {
  occurredOn: { kind: 'date', column: 'occurred_on' },
  validFrom: { kind: 'date', column: 'valid_from' },
  validUntil: { kind: 'date', column: 'valid_until' },
  quantity: { kind: 'integer', column: 'quantity' },
  amount: { kind: 'money', column: 'amount_fen' },
  reference: { kind: 'text', column: 'reference' },
} as const;

export type CommonColumn = keyof typeof commonColumns;
export const commonNames = Object.keys(commonColumns) as CommonColumn[];

/** A register (台账) as its file in config/registers declares it. */
export interface RegisterDeclaration {
  label: string;
  /** Why it is kept: the rule or the report that asks for it. */
  source: string;
  /** Things that happened on a day, or things that stand from one day until another. */
  dated: 'occurred' | 'validity';
  /** What stands here is intended, not done: its figures are targets (目标) and are never printed as results. */
  targets?: true;
  columns: Readonly<Partial<Record<CommonColumn, ColumnUse>>>;
  fields: Readonly<Record<string, RegisterFieldSpec>>;
}

/** A register, ready to check entries and to be asked by figures. */
export interface Register extends RegisterDeclaration {
  code: string;
  /** The common columns that it uses, as specs that check a value. */
  columnSpecs: FieldSpecs;
  /** Its own fields, as specs that check a value; an entry is the text of its id. */
  fieldSpecs: FieldSpecs;
  /** The field that names the entry this one belongs to, and that entry's register. */
  parent: { field: string; register: string; label: string } | undefined;
}

/** Prepares a declaration for use. */
export function registerOf(code: string, declaration: RegisterDeclaration): Register {
  const fields = Object.entries(declaration.fields);
  const parent = fields.flatMap(([field, spec]) =>
    spec.kind === 'entry' ? [{ field, register: spec.register, label: spec.label }] : [],
  )[0];
  return {
    ...declaration,
    code,
    columnSpecs: columnSpecsOf(declaration),
    fieldSpecs: Object.fromEntries(fields.map(([name, spec]) => [name, plain(spec)])),
    parent,
  };
}

function plain(spec: RegisterFieldSpec): FieldSpec {
  if (spec.kind !== 'entry') return spec;
  return { kind: 'text', label: spec.label, maxLength: 36, ...(spec.optional ? { optional: true } : {}) };
}

/** The day comes with the register; the other columns only where the declaration names them. */
function columnSpecsOf({ dated, columns }: RegisterDeclaration): FieldSpecs {
  const { occurredOn, validFrom, validUntil, quantity, amount, reference } = columns;
  const days: FieldSpecs =
    dated === 'occurred'
      ? { occurredOn: { kind: 'date', label: occurredOn?.label ?? '发生日期' } }
      : {
          validFrom: { kind: 'date', label: validFrom?.label ?? '有效起始日', noLaterThan: 'validUntil' },
          validUntil: { kind: 'date', label: validUntil?.label ?? '有效截止日', planned: true, optional: true },
        };
  const optional = (use: ColumnUse) => (use.optional ? { optional: true as const } : {});
  return {
    ...days,
    ...(quantity && { quantity: { kind: 'integer', label: quantity.label, ...optional(quantity) } }),
    ...(amount && { amount: { kind: 'money', label: amount.label, ...optional(amount) } }),
    ...(reference && { reference: { kind: 'text', label: reference.label, maxLength: 64, ...optional(reference) } }),
  };
}
