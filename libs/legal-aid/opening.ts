import { type FieldValues, textOf } from '#casework/definition';
import type { CaseEvent, History } from '#casework/timeline';

/** The act that opened the case. */
export const openingOf = (history: History): CaseEvent | undefined =>
  history.first('application-received') ?? history.first('organ-notice-received');

/** What the opening act tells; nothing in a case without one. */
export const openingFields = (history: History): FieldValues => openingOf(history)?.fields ?? {};

/** Whether a court, procuratorate or police notified the case. */
export const isNotified = (history: History): boolean => history.has('organ-notice-received');

/** Whether a criminal case is concerned. */
export const isCriminal = (history: History): boolean =>
  isNotified(history) || textOf(openingFields(history), 'caseKind') === 'criminal';
