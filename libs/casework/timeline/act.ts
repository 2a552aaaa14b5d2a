import type { Instant, LegalDate } from '#legal-time';
import type { FieldValues } from '../definition/fields.js';

/** Marks a correction that takes an act back altogether. */
export const VOIDED = 'voided';

/** One act as it was recorded. Acts are appended, never edited; a mistake is put right by a later act that names it. */
export interface RecordedAct {
  id: string;
  /** 1, 2, 3 … within the case, in the order of recording. */
  sequence: number;
  code: string;
  /** The legal day of the act. */
  occurredOn: LegalDate;
  /** When the system learned of it. */
  recordedAt: Instant;
  recordedBy: string;
  fields: FieldValues;
  /** The act that this one corrects; its `code` is the same, or `voided`. */
  corrects: string | null;
  /** Why it was corrected. */
  reason: string | null;
}

/** An act with its corrections applied: the id and sequence of the first recording, the content of the last. */
export interface EffectiveAct extends RecordedAct {
  correctedBy: string | null;
}

/** The acts as they stand after corrections, as known at an instant (all of them when left out). Voided acts are gone. */
export function effectiveActs(acts: readonly RecordedAct[], knownAt?: Instant): EffectiveAct[] {
  const known = knownAt === undefined ? acts : acts.filter((act) => act.recordedAt <= knownAt);
  if (known.every((act) => act.corrects === null)) return known.map((act) => ({ ...act, correctedBy: null }));
  const rootOf = new Map<string, string>();
  const latest = new Map<string, RecordedAct>();
  for (const act of [...known].sort((a, b) => a.sequence - b.sequence)) {
    const root = act.corrects === null ? act.id : (rootOf.get(act.corrects) ?? act.corrects);
    rootOf.set(act.id, root);
    latest.set(root, act);
  }
  return known.flatMap((act): EffectiveAct[] => {
    const last = latest.get(act.id);
    if (act.corrects !== null || last === undefined || last.code === VOIDED) return [];
    if (last === act) return [{ ...act, correctedBy: null }];
    return [{ ...last, id: act.id, sequence: act.sequence, corrects: null, correctedBy: last.id }];
  });
}
