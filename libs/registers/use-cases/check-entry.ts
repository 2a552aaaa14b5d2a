import { type FieldValues, fieldProblems, isCleanText } from '#casework/definition';
import type { Organisations } from '#identity';
import { isLegalDate, type LegalDate } from '#legal-time';
import { Refusal, refuseAll } from '#platform/refusals';
import { commonNames, type Register } from '../declaration/index.js';
import { noSuchParent } from '../refused.js';
import type { Registers } from '../registers.js';
import type { Entries, Seen } from '../storage/entries.js';
import type { EntryContent } from '../storage/rows.js';

/** What is to stand in a register, as it is handed in. Days are texts until they are checked. */
export interface EntryInput {
  /** The unit that keeps the entry. */
  organisation: string;
  occurredOn?: string;
  validFrom?: string;
  validUntil?: string;
  quantity?: number;
  /** Fen. */
  amount?: number;
  reference?: string;
  fields: FieldValues;
}

/** Checks an entry against its register and gives its content. All that is wrong with columns and fields is said at once.
 *  @throws Refusal `field.*`, `organisation.unknown`, `organisation.not-valid` */
export function checkEntry(
  register: Register,
  input: EntryInput,
  { dictionaries }: Registers,
  organisations: Organisations,
  today: LegalDate,
): EntryContent {
  const columns: FieldValues = Object.fromEntries(commonNames.map((name) => [name, input[name]]));
  const day = register.dated === 'occurred' ? input.occurredOn : input.validFrom;
  const on = isLegalDate(day) ? day : today;
  const context = { dictionaries, on, today, parties: new Map<string, string>() };
  refuseAll([
    ...fieldProblems(register.columnSpecs, columns, context),
    ...fieldProblems(register.fieldSpecs, input.fields, context),
  ]);
  const unit = organisations.getOn(input.organisation, on);
  return {
    organisation: unit.code,
    organ: organisations.organOf(unit.code)?.code ?? null,
    occurredOn: (input.occurredOn as LegalDate | undefined) ?? null,
    validFrom: (input.validFrom as LegalDate | undefined) ?? null,
    validUntil: (input.validUntil as LegalDate | undefined) ?? null,
    quantity: input.quantity ?? null,
    amountFen: input.amount ?? null,
    reference: input.reference ?? null,
    fields: input.fields,
  };
}

/** The entry that another one belongs to must exist in its register and count; it is held until the unit ends.
 *  @throws Refusal `field.invalid` */
export async function holdParent(
  { parent }: Register,
  { fields }: EntryContent,
  entries: Entries,
  sight: Seen,
): Promise<void> {
  const id = parent === undefined ? undefined : fields[parent.field];
  if (parent === undefined || id === undefined) return;
  if (!(await entries.holdParent(parent.register, String(id), sight))) throw noSuchParent(parent.field, parent.label);
}

/** Why something is corrected or voided, as it is kept.
 *  @throws Refusal `correction.reason-required`, `field.invalid` */
export function checkReason(reason: string): string {
  const text = reason.normalize('NFC').trim();
  if (text === '') throw new Refusal('correction.reason-required');
  if (!isCleanText(text) || [...text].length > 2000) {
    throw new Refusal('field.invalid', { field: 'reason', problem: '应为 1 至 2000 字，且不含不可见的控制字符' });
  }
  return text;
}
