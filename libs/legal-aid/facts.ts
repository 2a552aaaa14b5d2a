import { type FactSpec, flagOf, numberOf, textOf, textsOf } from '#casework/definition';
import { type CaseEvent, outcomeOf, type PartyTraits, type Situation } from '#casework/timeline';
import type { LegalDate } from '#legal-time';

const openingOf = ({ history }: Situation): CaseEvent | undefined =>
  history.first('application-received') ?? history.first('organ-notice-received');

const opening = (situation: Situation) => openingOf(situation)?.fields ?? {};
const isNotified = ({ history }: Situation): boolean => history.has('organ-notice-received');
const closing = ({ history }: Situation) => history.last('case-closed')?.fields ?? {};

/** The day the application or the organ's notice came in. */
export const receivedOn = (situation: Situation): LegalDate | null => openingOf(situation)?.on ?? null;

const conclusions = ['case-closed', 'refused', 'terminated', 'withdrawn', 'supplement-lapsed'];

/** The act that concluded the case, unless the bureau ordered the agency to put it right afterwards (责令改正). */
function conclusionOf({ history }: Situation): CaseEvent | undefined {
  const last = history.last(...conclusions, 'correction-ordered');
  return last?.code === 'correction-ordered' ? undefined : last;
}

/** 办结: the day of closing, refusal, termination, withdrawal or deemed withdrawal. */
export const closedOn = (situation: Situation): LegalDate | null => conclusionOf(situation)?.on ?? null;

/** The legal day of acceptance. The law knows no separate act of it: an application is accepted on the day of the decision
 *  to grant, or of the provisional grant where that came first; a notified case on the day the notice was received, since
 *  the agency has to assign without examining it. A refused case was never accepted.
 *  @source 法律援助法第三十六条、第四十三条、第四十四条 */
export function acceptedOn(situation: Situation): LegalDate | null {
  const { history } = situation;
  if (isNotified(situation)) return conclusionOf(situation)?.code === 'refused' ? null : receivedOn(situation);
  const granted = history.all('grant-decided', 'provisional-granted')[0];
  return granted?.on ?? null;
}

/** The recipients that the opening act names; their traits stand in the party rows. */
function recipientsOf(situation: Situation): PartyTraits[] {
  const named = textsOf(opening(situation), 'recipients');
  return situation.parties.filter((party) => named.includes(party.id));
}

const anyRecipient =
  (category: string) =>
  (situation: Situation): boolean =>
    recipientsOf(situation).some((party) => party.categories.includes(category));

const caseKindOf = (s: Situation): string | null => (isNotified(s) ? 'criminal' : textOf(opening(s), 'caseKind'));

const representation = ['representation', 'compulsory-treatment'];

function matterOf(s: Situation): string | null {
  if (!isNotified(s)) return textOf(opening(s), 'matter');
  return representation.includes(textOf(opening(s), 'ground') ?? '') ? 'criminal-representation' : 'criminal-defence';
}

/** How a criminal case came in; null for civil and administrative ones. */
function criminalSourceOf(s: Situation): string | null {
  if (caseKindOf(s) !== 'criminal') return null;
  if (!isNotified(s)) return 'application';
  const ground = textOf(opening(s), 'ground');
  if (ground === 'compulsory-treatment') return ground;
  return ground === 'representation' ? 'notified-representation' : `notified-by-${textOf(opening(s), 'organ')}`;
}

/** 审判 in the sense of the third part of the Criminal Procedure Law: both instances, death review and retrial. */
const trialStages = ['first-instance', 'second-instance', 'death-review', 'retrial'];

/** A defendant at the trial stage who retained nobody; a notified defence presupposes that.
 *  @source 法律援助法第二十五条 */
const trialWithoutCounsel = (s: Situation): boolean =>
  matterOf(s) === 'criminal-defence' &&
  trialStages.includes(textOf(opening(s), 'stage') ?? '') &&
  (isNotified(s) || flagOf(opening(s), 'withoutCounsel'));

/** Aid is provided once it is granted, provisionally too; in a notified case once a lawyer is assigned. */
const aidProvided = (s: Situation): boolean =>
  acceptedOn(s) !== null && (!isNotified(s) || s.history.has('assigned') || s.history.has('grant-decided'));

const resultOf = (s: Situation): string | null =>
  conclusionOf(s)?.code === 'terminated' ? 'terminated' : textOf(closing(s), 'result');

/** What statistics may ask of a legal-aid case. @source 法律援助案件统计口径 (statistics.md section 3) */
export const facts = {
  caseKind: { label: '案件类型', kind: 'code', dictionary: 'legal-aid-kind', of: caseKindOf },
  channel: {
    label: '案件来源',
    kind: 'code',
    dictionary: 'legal-aid-channel',
    of: (s) => (isNotified(s) ? 'notification' : openingOf(s) ? 'application' : null),
  },
  criminalSource: { label: '刑事案件来源', kind: 'code', dictionary: 'criminal-source', of: criminalSourceOf },
  stage: { label: '所处阶段', kind: 'code', dictionary: 'legal-aid-stage', of: (s) => textOf(opening(s), 'stage') },
  matter: { label: '法律援助事项', kind: 'code', dictionary: 'legal-aid-matter', of: matterOf },
  economicCheck: {
    label: '经济困难状况核查方式',
    kind: 'code',
    dictionary: 'economic-check',
    of: (s) => textOf(opening(s), 'economicCheck'),
  },
  recipients: { label: '受援人数', kind: 'integer', of: (s) => textsOf(opening(s), 'recipients').length },
  recipientsFromOutside: {
    label: '外地受援人数',
    kind: 'integer',
    of: (s) => recipientsOf(s).filter((party) => party.fromOutside).length,
  },
  migrantWorker: { label: '受援人有农民工', kind: 'boolean', of: anyRecipient('migrant-worker') },
  minor: { label: '受援人有未成年人', kind: 'boolean', of: anyRecipient('minor') },
  elderly: { label: '受援人有老年人', kind: 'boolean', of: anyRecipient('elderly') },
  disabled: { label: '受援人有残疾人', kind: 'boolean', of: anyRecipient('disabled') },
  woman: { label: '受援人有妇女', kind: 'boolean', of: anyRecipient('woman') },
  providerKind: {
    label: '承办人员类别',
    kind: 'code',
    dictionary: 'provider-kind',
    of: ({ history }) => textOf(history.last('assigned')?.fields ?? {}, 'providerKind'),
  },
  lawyerAssigned: { label: '已指派', kind: 'boolean', of: ({ history }) => history.has('assigned') },
  trialWithoutCounsel: { label: '审判阶段未委托辩护人的被告人', kind: 'boolean', of: trialWithoutCounsel },
  aidProvided: { label: '已提供法律援助', kind: 'boolean', of: aidProvided },
  claimAmount: { label: '标的额', kind: 'money', of: (s) => numberOf(opening(s), 'claimAmount') },
  recoveredAmount: {
    label: '挽回损失或者取得利益',
    kind: 'money',
    of: (s) => numberOf(closing(s), 'recoveredAmount'),
  },
  result: { label: '案件结果', kind: 'code', dictionary: 'legal-aid-result', of: resultOf },
  reviewPeriod: {
    label: '审查期限',
    kind: 'code',
    dictionary: 'period-outcome',
    of: ({ due }) => outcomeOf(due('lal-review')),
  },
} as const satisfies Record<string, FactSpec>;
