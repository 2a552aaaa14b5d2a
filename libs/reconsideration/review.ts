import { flagOf, itemsOf, textOf, textsOf } from '#casework/definition';
import type { CaseEvent, DueDate, History, Situation } from '#casework/timeline';

/** Whoever has taken a party's place, or the party itself. */
const successorOf = (history: History, party: string): string =>
  history
    .all('party-succeeded')
    .reduce((now, { fields }) => (textOf(fields, 'party') === now ? (textOf(fields, 'successor') ?? now) : now), party);

/** The applicants of today: those whom the application names, their successors in their place, without those who have
 *  withdrawn alone. */
export function applicantsOf(history: History): readonly string[] {
  const gone = history.all('applicant-withdrew').map(({ fields }) => textOf(fields, 'party'));
  const named = textsOf(history.first('application-received')?.fields ?? {}, 'applicants');
  return [...new Set(named.map((party) => successorOf(history, party)))].filter((party) => !gone.includes(party));
}

/** Whom many applicants have chosen to act for them, as far as these are still applicants.
 *  @source 行政复议法实施条例第八条; 行政复议法（2023修订）第十五条 */
export function representativesOf(history: History): readonly string[] {
  const told = history.last('application-received', 'representatives-chosen')?.fields ?? {};
  const applicants = applicantsOf(history);
  return textsOf(told, 'representatives')
    .map((party) => successorOf(history, party))
    .filter((party) => applicants.includes(party));
}

export const respondentsOf = (history: History): readonly string[] =>
  textsOf(history.first('application-received')?.fields ?? {}, 'respondents');

const thirdPartiesOf = (history: History): readonly string[] =>
  history.all('third-party-joined').flatMap(({ fields }) => textOf(fields, 'thirdParty') ?? []);

/** Everyone whom the review concerns: applicants, respondents and the third parties that have joined. */
export const everyParty = (history: History): readonly string[] => [
  ...new Set([...applicantsOf(history), ...respondentsOf(history), ...thirdPartiesOf(history)]),
];

/** Whether the summary procedure stands: it was chosen, and not converted since. The ordinary one needs no choice.
 *  @source 行政复议法（2023修订）第五十三条、第五十五条 */
export const summaryStands = (history: History): boolean =>
  textOf(history.last('procedure-chosen')?.fields ?? {}, 'procedure') === 'summary' &&
  !history.has('converted-to-ordinary');

export const ordinaryStands = (history: History): boolean => !summaryStands(history);

/** Whether the ordinary procedure of 2023 with its duties to hear and to consult applies. */
export const isOrdinary2023 = ({ lawVersion, history }: Situation): boolean =>
  lawVersion === 'ARL-2023' && ordinaryStands(history);

/** Whether the case was marked as one of these kinds (dictionary `case-complexity`). */
export const isMarked = (history: History, ...kinds: readonly string[]): boolean =>
  history.all('marked-complex').some(({ fields }) => textsOf(fields, 'kinds').some((kind) => kinds.includes(kind)));

/** An applicant who stays away from the hearing without good reason has given it up.
 *  @source 行政复议法（2023修订）第五十一条第二款 */
export const isGivenUp = ({ fields }: CaseEvent): boolean =>
  !flagOf(fields, 'applicantPresent') && textOf(fields, 'applicantExcuse') === null;

/** The hearing that took place in the applicant's presence. */
export const hearingOf = (history: History): CaseEvent | undefined =>
  history.all('hearing-held').find(({ fields }) => flagOf(fields, 'applicantPresent'));

/** Whether a major, difficult or complex case still lacks its hearing. @source 行政复议法（2023修订）第五十条第一款 */
export const hearingIsMissing = (situation: Situation): boolean =>
  isOrdinary2023(situation) &&
  isMarked(situation.history, 'major') &&
  hearingOf(situation.history) === undefined &&
  !situation.history.all('hearing-held').some(isGivenUp);

/** Whether one of the four kinds of cases still lacks the opinion of the committee.
 *  @source 行政复议法（2023修订）第五十二条第二款 */
export const committeeIsMissing = ({ lawVersion, history }: Situation): boolean =>
  lawVersion === 'ARL-2023' && history.has('marked-complex') && !history.has('committee-consulted');

/** The parties whose opinions were neither heard nor recorded as impossible to hear. Where applicants are represented, their
 *  representatives speak for them.
 *  @source 行政复议法（2023修订）第四十九条 */
export function unheard({ history }: Situation): readonly string[] {
  const heard = history.all('opinions-heard').map(({ fields }) => textOf(fields, 'party'));
  const applicants = applicantsOf(history);
  const chosen = representativesOf(history);
  const isRepresented = (party: string) => chosen.length > 0 && applicants.includes(party) && !chosen.includes(party);
  return everyParty(history).filter((party) => !heard.includes(party) && !isRepresented(party));
}

/** The reply periods that apply, one for each respondent who got a copy: the summary procedure has its own. */
export const replyDues = ({ dues }: Pick<Situation, 'dues'>): readonly DueDate[] => [
  ...dues('arl-reply'),
  ...dues('arl-reply-summary'),
];

/** Whether every respondent has filed its reply and its evidence, both in time. An act that names no respondent is that of
 *  all.
 *  @source 行政复议法（2023修订）第四十八条、第五十四条; （2017修正）第二十三条 */
export const repliedInTime = (situation: Situation): boolean =>
  respondentsOf(situation.history).every((respondent) => hasProved(situation, respondent));

function hasProved(situation: Situation, respondent: string): boolean {
  const { history } = situation;
  const dues = replyDues(situation);
  const due = dues.find(({ party }) => party === respondent) ?? dues.find(({ party }) => party === null);
  const until = due?.count.dueOn ?? '9999-12-31';
  const inTime = (event: CaseEvent): boolean => event.on <= until;
  const replies = history
    .all('reply-received')
    .filter((event) => inTime(event) && [null, respondent].includes(textOf(event.fields, 'party')));
  const evidence = history
    .all('evidence-received')
    .filter((event) => inTime(event) && textOf(event.fields, 'party') === respondent);
  return replies.length > 0 && (evidence.length > 0 || replies.some(({ fields }) => flagOf(fields, 'evidenceFiled')));
}

/** Whether a third party whose own rights are touched has filed evidence for the act.
 *  @source 行政复议法（2023修订）第七十条 */
export const thirdPartyProved = ({ history, parties }: Situation): boolean =>
  history
    .all('evidence-received')
    .some(
      ({ fields }) =>
        flagOf(fields, 'ownRightsAffected') &&
        parties.some(({ id, role }) => id === textOf(fields, 'party') && role === 'third-party'),
    );

const stops = [
  ['appraisal-started', 'appraisal-ended'],
  ['inspection-started', 'inspection-ended'],
  ['jurisdiction-talks-started', 'jurisdiction-settled'],
] as const;

/** The act that has stopped the clock and was not followed by its end; undefined while the clock runs. */
export const openStop = (history: History): string | undefined =>
  stops.find(([start, end]) => history.last(start, end)?.code === start)?.[0];

/** The codes of the items of the decision; empty before it. */
export const itemCodes = (history: History): readonly string[] =>
  itemsOf(history.last('decision-made')?.fields ?? {}, 'items').map((item) => String(item['code']));
