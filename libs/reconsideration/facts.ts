import { type FactSpec, flagOf, itemsOf, numberOf, textOf, textsOf } from '#casework/definition';
import { type CaseEvent, outcomeOf, type Situation } from '#casework/timeline';
import type { LegalDate } from '#legal-time';
import { acceptance2023 } from './acceptance.js';
import { endingOf } from './conclusions.js';

/** The day the application came in, supplement or not. */
export const receivedOn = ({ history }: Situation): LegalDate | null =>
  history.first('application-received')?.on ?? null;

/** The legal day of acceptance, derived: under the 2017 text the day of receipt; under the 2023 text the day of the
 *  decision to accept, never later than the deemed one.
 *  Where the superior ordered it, the day of the order.
 *  Without an act that shows it, a deemed acceptance is not yet a fact: the fold knows no today.
 *  @source 行政复议法（2017修正）第十七条第二款; （2023修订）第三十条第三款 */
export function acceptedOn({ lawVersion, history, due }: Situation): LegalDate | null {
  const ordered = history.last('acceptance-ordered');
  if (ordered) return ordered.on;
  const accepted = history.has('accepted');
  if (lawVersion === 'ARL-2017') return accepted ? (history.first('application-received')?.on ?? null) : null;
  const acceptance = acceptance2023(history, (period) => due(period)?.count);
  if (!acceptance) return null;
  // Deemed acceptance without an act of its own shows in the first later act.
  const passed = accepted || history.has('deemed-accepted') || history.events.some((event) => event.on > acceptance.on);
  return passed ? acceptance.on : null;
}

const conclusionOf = ({ history }: Situation): CaseEvent | undefined => endingOf(history);

/** 办结: the day of the act that concluded the application, accepted or not. */
export const closedOn = (situation: Situation): LegalDate | null => conclusionOf(situation)?.on ?? null;

/** The rank in which the items of one decision give the single result of the official form: correcting ones first. */
const resultRank = [
  'change',
  'revoke',
  'revoke-redo',
  'revoke-part',
  'confirm-illegal',
  'confirm-void',
  'order-perform',
  'agreement',
  'uphold',
  'reject-request',
  'other',
];

/** Items that the form counts under another result. @source 行政复议法（2023修订）第七十条; （2017修正）第二十八条 */
const countedAs: Readonly<Record<string, string>> = { 'no-evidence': 'revoke', compensation: 'other' };

/** 结案方式 of an accepted application; the form knows no closing before acceptance. */
function resultOf(situation: Situation): string | null {
  if (acceptedOn(situation) === null) return null;
  const conclusion = conclusionOf(situation);
  switch (conclusion?.code) {
    case 'decision-made': {
      const codes = itemsOf(conclusion.fields, 'items').map((item) => String(item['code']));
      const results = codes.map((code) => countedAs[code] ?? code);
      return resultRank.find((result) => results.includes(result)) ?? 'other';
    }
    case 'mediation-concluded':
      return 'mediation';
    case 'dismissed':
      return 'dismiss-application';
    case 'withdrawn':
      return flagOf(conclusion.fields, 'settled') ? 'settled' : 'withdrawn';
    case 'terminated':
      return textOf(conclusion.fields, 'ground') === 'settled' ? 'settled' : 'terminated';
    default:
      return null;
  }
}

function handlingOf(situation: Situation): string | null {
  const { history } = situation;
  if (acceptedOn(situation) !== null) return 'accepted';
  if (history.has('rejected')) return 'not-accepted';
  if (history.has('redirected')) return 'redirected';
  if (history.has('forwarded')) return 'forwarded';
  return conclusionOf(situation) ? 'other' : null;
}

/** A case that touches two or more kinds counts under 其他. @source 行政复议案件统计报表说明 */
function single(codes: readonly string[]): string | null {
  return codes.length > 1 ? 'other' : (codes[0] ?? null);
}

const application = ({ history }: Situation) => history.first('application-received')?.fields ?? {};

function decisionPeriodOf(situation: Situation): string | null {
  if (acceptedOn(situation) === null) return null;
  return outcomeOf(situation.due('arl-decide') ?? situation.due('arl-decide-summary'));
}

/** What statistics may ask of a reconsideration case. @source 行政复议案件统计报表及其说明 */
export const facts = {
  handling: { label: '来件处理', kind: 'code', dictionary: 'reconsideration-handling', of: handlingOf },
  channel: {
    label: '申请方式',
    kind: 'code',
    dictionary: 'reconsideration-channel',
    of: (s) => textOf(application(s), 'channel'),
  },
  applicants: { label: '申请人数', kind: 'integer', of: (s) => textsOf(application(s), 'applicants').length },
  applicantKind: {
    label: '申请人类别',
    kind: 'code',
    dictionary: 'party-kind',
    of: (s) => {
      const named = textsOf(application(s), 'applicants');
      const kinds = s.parties.filter((party) => named.includes(party.id)).map((party) => party.kind);
      return kinds.find((kind) => kind !== 'citizen') ?? kinds[0] ?? null;
    },
  },
  respondentKind: {
    label: '被申请人类别',
    kind: 'code',
    dictionary: 'respondent-kind',
    of: (s) => single(textsOf(application(s), 'respondentKinds')),
  },
  matter: {
    label: '申请复议事项',
    kind: 'code',
    dictionary: 'reconsideration-matter',
    of: (s) => single(textsOf(application(s), 'matters')),
  },
  field: {
    label: '行政管理类别',
    kind: 'code',
    dictionary: 'administrative-field',
    of: (s) => textOf(application(s), 'field'),
  },
  enterpriseRelated: { label: '涉企', kind: 'boolean', of: (s) => flagOf(application(s), 'enterpriseRelated') },
  result: { label: '结案方式', kind: 'code', dictionary: 'reconsideration-result', of: resultOf },
  selfCorrected: {
    label: '被申请人自行纠正后撤回',
    kind: 'boolean',
    of: ({ history }) => flagOf(history.last('withdrawn')?.fields ?? {}, 'selfCorrected'),
  },
  decisionPeriod: { label: '审理期限', kind: 'code', dictionary: 'period-outcome', of: decisionPeriodOf },
  extended: { label: '延长期限', kind: 'boolean', of: ({ history }) => history.has('extension-approved') },
  wasSuspended: { label: '曾中止', kind: 'boolean', of: ({ history }) => history.has('suspended') },
  compensation: {
    label: '赔偿数额',
    kind: 'money',
    of: ({ history }) => numberOf(history.last('decision-made')?.fields ?? {}, 'compensation'),
  },
  annexReviews: {
    label: '附带审查规范性文件件数',
    kind: 'integer',
    of: (s) => {
      const requested = s.history.all('annex-request-received').length;
      return requested > 0 ? requested : Number(textOf(application(s), 'normativeDocument') !== null);
    },
  },
  opinionsIssued: {
    label: '制发行政复议意见书份数',
    kind: 'integer',
    of: ({ history }) => history.all('opinion-letter-issued').length,
  },
  opinionsReported: {
    label: '行政复议意见书已报告落实份数',
    kind: 'integer',
    of: ({ history }) => Math.min(history.all('opinion-reported').length, history.all('opinion-letter-issued').length),
  },
  opinionIssuedOn: {
    label: '最后一份意见书制发日期',
    kind: 'date',
    of: ({ history }) => history.last('opinion-letter-issued')?.on ?? null,
  },
} as const satisfies Record<string, FactSpec>;
