import type { MovedRecord, RecordedSince } from '#casework';
import { type Sight, seesEntry } from '#identity';
import type { Instant } from '#legal-time';
import type { Reader } from '#platform';
import type { Registers } from '../registers.js';
import { type EventKind, registerEntryRow, registerEventRow } from '../storage/rows.js';

const names: Readonly<Record<EventKind, string>> = { recorded: '登记', corrected: '更正', voided: '作废' };

const BATCH = 500;

/** Some entries by their ids, as far as they may be seen, with what was recorded of them after a moment. */
export async function entriesSince(
  read: Pick<Reader, 'select'>,
  registers: Registers,
  ids: readonly string[],
  after: Instant,
  sight?: Sight,
): Promise<MovedRecord[]> {
  const moved: MovedRecord[] = [];
  for (let first = 0; first < ids.length; first += BATCH) {
    const batch = ids.slice(first, first + BATCH);
    const found = await read.select(registerEntryRow, 'e').where('e.id IN (:...batch)', { batch }).getMany();
    const entries = found.filter((entry) => sight === undefined || seesEntry(sight, entry));
    const events = await read
      .select(registerEventRow, 'v')
      .where('v.entryId IN (:...batch)', { batch })
      .andWhere('v.recordedAt > :after', { after })
      .orderBy('v.sequence')
      .getMany();
    for (const { id, register, reference, organisation } of entries) {
      const { label } = registers.get(register);
      const since = events
        .filter(({ entryId }) => entryId === id)
        .map(({ id: event, kind, content, recordedAt, recordedBy, reason }): RecordedSince => {
          const occurredOn = content?.occurredOn ?? content?.validFrom ?? null;
          return { id: event, code: kind, name: names[kind], occurredOn, recordedAt, recordedBy, reason };
        });
      moved.push({ id, kind: register, title: reference ?? label, organisation, since });
    }
  }
  return moved;
}
