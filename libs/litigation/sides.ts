import { textOf, textsOf } from '#casework/definition';
import type { CaseEvent, History, PartyTraits, Situation, StartEvent } from '#casework/timeline';

/** Whose act it was: the organ for which the office answers, unless it names a party of another role. */
export function isOurs(event: CaseEvent, parties: readonly PartyTraits[]): boolean {
  const party = textOf(event.fields, 'party');
  const role = parties.find(({ id }) => id === party)?.role;
  return role === undefined || role === 'defendant';
}

/** One clock for each defendant that the office answers for; where none is told, one for the case. */
export const forEachDefendant =
  (code: string) =>
  (history: History): readonly StartEvent[] => {
    const event = history.last(code);
    if (event === undefined) return [];
    const defendants = textsOf(event.fields, 'defendants');
    return defendants.length === 0 ? [event] : defendants.map((party) => ({ ...event, party }));
  };

/** The last service of a document on each party of our side, or of the others. */
export const servedOn =
  (code: string, ours: boolean) =>
  (history: History, _dueOf: unknown, parties: readonly PartyTraits[]): readonly StartEvent[] => {
    const services = history.all(code).filter((event) => isOurs(event, parties) === ours);
    const last = new Map(services.map((event) => [textOf(event.fields, 'party') ?? '', event]));
    return [...last].map(([party, event]) => (party === '' ? event : { ...event, party }));
  };

/** The fields of the act that opened the case. */
export const openingOf = ({ history }: Situation) => history.first('complaint-copy-received')?.fields ?? {};

/** The role of the organ that is sued, as last told. @source 行政诉讼法第二十六条; 行诉解释第一百三十三条 */
export const defendantRoleOf = (situation: Situation): string | null =>
  textOf(situation.history.last('registered')?.fields ?? {}, 'defendantRole') ??
  textOf(openingOf(situation), 'defendantRole');

/** Everyone who is sued, as told with the receipt or at the registration, whether or not the office answers for them. */
export function defendantsOf(situation: Situation): readonly string[] {
  const registered = situation.history.last('registered')?.fields ?? {};
  const opening = openingOf(situation);
  const named = [opening, registered].flatMap((fields) => textsOf(fields, 'coDefendants'));
  return [...new Set([...textsOf(opening, 'defendants'), ...named])];
}

/** The procedure of the court: as told with the receipt, ordinary once it was converted; null where it is not known. */
export function trialProcedureOf(history: History): string | null {
  if (history.has('converted-to-ordinary')) return 'ordinary';
  return textOf(history.first('complaint-copy-received')?.fields ?? {}, 'procedure');
}
