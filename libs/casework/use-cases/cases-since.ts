import { type Sight, seesCase } from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import type { CaseTypes } from '../case-types.js';
import { actRow, caseFileRow } from '../storage/rows.js';
import { VOIDED } from '../timeline/act.js';

/** Something that was recorded of a case or an entry since a moment. */
export interface RecordedSince {
  id: string;
  code: string;
  name: string;
  occurredOn: LegalDate | null;
  recordedAt: Instant;
  recordedBy: string;
  /** Of an act that corrects or takes back another one: why. */
  reason: string | null;
}

/** A case or an entry, with what was recorded of it since a moment. */
export interface MovedRecord {
  id: string;
  /** Its case type or register. */
  kind: string;
  /** What people know it by. */
  title: string;
  organisation: string;
  since: RecordedSince[];
}

const BATCH = 500;

/** Some cases by their ids, as far as they may be seen, with the acts that were recorded of them after a moment. */
export async function casesSince(
  read: Pick<Reader, 'select'>,
  types: CaseTypes,
  ids: readonly string[],
  after: Instant,
  sight?: Sight,
): Promise<MovedRecord[]> {
  const moved: MovedRecord[] = [];
  for (let first = 0; first < ids.length; first += BATCH) {
    const batch = ids.slice(first, first + BATCH);
    const found = await read.select(caseFileRow, 'c').where('c.id IN (:...batch)', { batch }).getMany();
    const files = found.filter((file) => sight === undefined || seesCase(sight, file));
    const acts = await read
      .select(actRow, 'a')
      .where('a.caseId IN (:...batch)', { batch })
      .andWhere('a.recordedAt > :after', { after })
      .orderBy('a.sequence')
      .getMany();
    for (const { id, type, number: title, organisation } of files) {
      const names = types.get(type).acts;
      const since = acts
        .filter(({ caseId }) => caseId === id)
        .map(({ id: act, code, occurredOn, recordedAt, recordedBy, reason }): RecordedSince => {
          const name = code === VOIDED ? '撤销程序行为' : (names[code]?.name ?? code);
          return { id: act, code, name, occurredOn, recordedAt, recordedBy, reason };
        });
      moved.push({ id, kind: type, title, organisation, since });
    }
  }
  return moved;
}
