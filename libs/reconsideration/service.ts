import { type FieldValues, textOf } from '#casework/definition';
import type { CaseEvent, History, PartyTraits, Situation, StartEvent } from '#casework/timeline';
import { addDays, type LegalDate } from '#legal-time';
import { endingOf } from './conclusions.js';
import { applicantsOf, everyParty } from './review.js';

const PUBLIC_NOTICE_DAYS = 30;

/** The day on which a service takes effect on the party: its day, for a public notice the thirtieth day after it.
 *  @source 民事诉讼法（2023修正）第九十五条, through 行政复议法（2023修订）第八十八条 */
export const serviceEffectiveOn = ({ on, fields }: CaseEvent): LegalDate =>
  textOf(fields, 'method') === 'public-notice' ? addDays(on, PUBLIC_NOTICE_DAYS) : on;

/** A service as the start of a party's own period. */
function startOf(event: CaseEvent): StartEvent {
  const on = serviceEffectiveOn(event);
  const party = textOf(event.fields, 'party');
  return {
    code: event.code,
    on,
    fields: event.fields,
    ...(party === null ? {} : { party }),
    ...(on === event.on ? {} : { derived: '公告之日起经过三十日，视为送达' }),
  };
}

/** The services of the document that concludes the case, without those of a refusal that the superior has set aside. */
function servicesOfEnding(history: History): CaseEvent[] {
  const { events } = history;
  const setAside = events.findLastIndex(({ code }) => code === 'acceptance-ordered');
  return events.slice(setAside + 1).filter(({ code }) => code === 'decision-served');
}

/** Grounds of termination on which there is no applicant to serve. */
const withoutApplicant = ['applicant-died', 'entity-ended', 'suspended-sixty-days'];

/** The services on parties of some roles, as starts, the first one of each party; a service that names no party counts too.
 *  The earliest first. */
export function servicesOn(
  history: History,
  parties: readonly PartyTraits[],
  concerned: (role: string) => boolean,
): StartEvent[] {
  const roleOf = (id: string | undefined) => parties.find((party) => party.id === id)?.role;
  const starts = servicesOfEnding(history)
    .map(startOf)
    .filter(({ party }) => {
      const role = roleOf(party);
      return role === undefined || concerned(role);
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return starts.filter(({ party }, i) => party === undefined || starts.findIndex((each) => each.party === party) === i);
}

/** Whoever the concluding document has not been served on yet; nobody while there is none. A refusal concerns the applicants
 *  alone, an end because the applicant is no more the others. */
export function unserved({ history }: Situation): readonly string[] {
  const ending = endingOf(history);
  if (ending === undefined || ['redirected', 'forwarded', 'supplement-lapsed'].includes(ending.code)) return [];
  const applicants = applicantsOf(history);
  const isGone = ending.code === 'terminated' && withoutApplicant.includes(textOf(ending.fields, 'ground') ?? '');
  const all = everyParty(history).filter((party) => !isGone || !applicants.includes(party));
  const concerned = ending.code === 'rejected' ? applicants : all;
  const served = servicesOfEnding(history).map(({ fields }) => textOf(fields, 'party'));
  return concerned.filter((party) => !served.includes(party));
}

/** The day on which a mediation document takes effect: the last signature and, since 2024, the seal.
 *  @source 行政复议法（2023修订）第七十三条; 实施条例第五十条第二款 */
export function mediationEffectiveOn(fields: FieldValues, lawVersion: string): LegalDate | undefined {
  const names = ['applicantsSignedOn', 'respondentSignedOn', 'thirdPartiesSignedOn'];
  const days = [...names, ...(lawVersion === 'ARL-2023' ? ['sealedOn'] : [])].flatMap(
    (name) => textOf(fields, name) ?? [],
  );
  return days.sort().at(-1) as LegalDate | undefined;
}
