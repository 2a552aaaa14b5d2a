import type { Instant } from '#legal-time';
import type { Snapshot } from '#platform';
import type { Registers } from '../registers.js';
import { entryOf } from './projection.js';
import { type RegisterEntryRow, type RegisterEventRow, registerEntryRow, registerEventRow } from './rows.js';

const BATCH = 500;

/** Makes the entries in a snapshot those of an instant, from their history. */
export async function pastEntries(snapshot: Snapshot, registers: Registers, knownAt: Instant): Promise<void> {
  const moved = await snapshot.query<Pick<RegisterEntryRow, 'id' | 'register'>>(
    `SELECT id, register FROM register_entry WHERE id IN (${idsWithEventsSince})`,
    [knownAt],
  );
  const then: RegisterEntryRow[] = [];
  for (let first = 0; first < moved.length; first += BATCH) {
    const batch = moved.slice(first, first + BATCH);
    const events = await eventsOf(
      snapshot,
      batch.map(({ id }) => id),
    );
    for (const { id, register } of batch) {
      const row = entryOf(registers.get(register), events.get(id) ?? [], knownAt);
      if (row) then.push(row);
    }
  }
  await snapshot.shadow('register_entry', [['id'], ['register', 'occurred_on'], ['register', 'valid_from']]);
  await snapshot.copy('register_entry', `id NOT IN (${idsWithEventsSince})`, [knownAt]);
  await snapshot.insert(registerEntryRow, then);
}

const idsWithEventsSince = 'SELECT entry_id FROM register_event WHERE recorded_at > ?';

async function eventsOf(snapshot: Snapshot, ids: readonly string[]): Promise<Map<string, RegisterEventRow[]>> {
  const events = await snapshot
    .select(registerEventRow, 'v')
    .where('v.entryId IN (:...ids)', { ids })
    .orderBy('v.sequence')
    .getMany();
  const byId = new Map<string, RegisterEventRow[]>();
  for (const event of events) byId.set(event.entryId, [...(byId.get(event.entryId) ?? []), event]);
  return byId;
}
