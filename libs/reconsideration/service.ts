import { type FieldValues, textOf } from '#casework/definition';
import type { CaseEvent, History, PartyTraits, Situation, StartEvent } from '#casework/timeline';
import { addDays, type LegalDate } from '#legal-time';
import { endings } from './conclusions.js';
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

/** The services on parties of some roles, as starts, the first one of each party; a service that names no party counts too.
 *  The earliest first. */
export function servicesOn(
  history: History,
  parties: readonly PartyTraits[],
  concerned: (role: string) => boolean,
): StartEvent[] {
  const roleOf = (id: string | undefined) => parties.find((party) => party.id === id)?.role;
  const starts = history
    .all('decision-served')
    .map(startOf)
    .filter(({ party }) => {
      const role = roleOf(party);
      return role === undefined || concerned(role);
    })
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  return starts.filter(({ party }, i) => party === undefined || starts.findIndex((each) => each.party === party) === i);
}

/** Whoever the concluding document has not been served on yet; nobody while there is none. A refusal concerns the applicants
 *  alone. */
export function unserved({ history }: Situation): readonly string[] {
  const ending = history.last(...endings)?.code;
  if (ending === undefined || ['redirected', 'forwarded', 'supplement-lapsed'].includes(ending)) return [];
  const concerned = ending === 'rejected' ? applicantsOf(history) : everyParty(history);
  const served = history.all('decision-served').map(({ fields }) => textOf(fields, 'party'));
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
