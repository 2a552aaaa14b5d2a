import type { Instant } from '#legal-time';
import type { Register } from '../declaration/index.js';
import type { EntryContent, RegisterEntryRow, RegisterEventRow } from './rows.js';

/** The columns of an entry that follow from its content. */
export const columnsOf = (register: Register, content: EntryContent): EntryContent & { parent: string | null } => ({
  organisation: content.organisation,
  organ: content.organ,
  occurredOn: content.occurredOn,
  validFrom: content.validFrom,
  validUntil: content.validUntil,
  quantity: content.quantity,
  amountFen: content.amountFen,
  reference: content.reference,
  parent: parentOf(register, content),
  fields: content.fields,
});

/** The entry of another register that an entry belongs to. */
function parentOf({ parent }: Register, { fields }: EntryContent): string | null {
  const id = parent === undefined ? undefined : fields[parent.field];
  return typeof id === 'string' ? id : null;
}

/** An entry as its events tell it: now, or as it was known at an instant; undefined when nothing was known yet. */
export function entryOf(
  register: Register,
  events: readonly RegisterEventRow[],
  knownAt?: Instant,
): RegisterEntryRow | undefined {
  const known = events.filter((event) => knownAt === undefined || event.recordedAt <= knownAt);
  const [first] = known;
  const last = known.at(-1);
  const content = known.findLast((event) => event.content !== null)?.content;
  if (!first || !last || !content) return undefined;
  return {
    id: first.entryId,
    register: register.code,
    ...columnsOf(register, content),
    voided: last.kind === 'voided',
    version: last.sequence,
    recordedAt: first.recordedAt,
    recordedBy: first.recordedBy,
    changedAt: last.recordedAt,
  };
}
