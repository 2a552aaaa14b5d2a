import type { Sight } from '#identity';
import type { CheckResult, Edition, KeptEdition } from '#reporting';
import type { EditionItemSchema, EditionSchema } from './editions.schema.js';

/** An edition in lists. */
export function editionItem(edition: Edition): EditionItemSchema {
  const { id, row, state, version, publication, correctedBy, knownAt } = edition;
  const { outline, title, fromDay: from, toDay: to, corrects } = row;
  return {
    ...{ id, outline, title, from, to, state, version, corrects, knownAt },
    number: publication?.number ?? null,
    correctedBy: correctedBy?.editionId ?? null,
    publishedAt: publication?.publishedAt ?? null,
    publishedBy: publication?.publishedBy ?? null,
  };
}

/** An edition with everything in it, of the records in it those within sight. */
export function editionView(edition: Edition, { slots, files }: KeptEdition, sight: Sight): EditionSchema {
  const explained = new Map(edition.openChecks().map(({ result, explanation }) => [result, explanation]));
  return {
    ...editionItem(edition),
    reason: reasonOf(edition.events[0]),
    slots: [...slots],
    checks: (edition.checked?.content.checks ?? []).map((result) => {
      const found = explained.get(result) ?? null;
      const explanation = found && { text: found.content.text, by: found.recordedBy, at: found.recordedAt };
      return { ...within(sight, result), explanation };
    }),
    files: [...files],
    events: edition.events.map((event) => {
      const { sequence, kind, recordedAt: at, recordedBy: by } = event;
      return { sequence, kind, at, by, reason: reasonOf(event) };
    }),
  };
}

/** Why something was done, where that was asked for. */
const reasonOf = (event: Edition['events'][number] | undefined): string | null =>
  event !== undefined && 'reason' in event.content ? event.content.reason : null;

/** What was found for all to see names the records of all: here those of the reader's units. */
function within({ units }: Sight, result: CheckResult): CheckResult {
  const { offending } = result;
  if (offending === null) return result;
  const records = offending.records.filter(({ organisation }) => units.includes(organisation));
  return { ...result, offending: { ...offending, records, unseen: offending.records.length - records.length } };
}
