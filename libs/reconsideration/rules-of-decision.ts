import { flagOf, itemsOf, type Rule, textOf, textsOf } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import { Refusal } from '#platform/refusals';
import { fieldsOf, judged } from './judged.js';
import {
  committeeIsMissing,
  hearingIsMissing,
  hearingOf,
  isMarked,
  isOrdinary2023,
  repliedInTime,
  summaryStands,
  thirdPartyProved,
  unheard,
} from './review.js';
import { arl2017, arl2023, regulations } from './sources.js';

const itemsDecided = (situation: Situation): string[] =>
  itemsOf(judged(situation).fields, 'items').map((item) => String(item['code']));

export const itemsKnown: Rule = {
  says: '确认无效、行政协议处理只见于2023年文本',
  source: arl2023('第六十七条', '第七十一条'),
  refuse: (situation) => {
    const unknown = itemsDecided(situation).filter((code) => ['confirm-void', 'agreement'].includes(code));
    return situation.lawVersion === 'ARL-2017' && unknown.length > 0
      ? new Refusal('decision.item-version', { items: unknown })
      : undefined;
  },
};

export const opinionsHeard: Rule = {
  says: '适用普通程序的，应当听取各方当事人的意见，或者记明不能听取的原因',
  source: arl2023('第四十九条'),
  refuse: (situation) => {
    const missing = unheard(situation);
    const hasReason = textOf(judged(situation).fields, 'withoutOpinions') !== null;
    return isOrdinary2023(situation) && missing.length > 0 && !hasReason
      ? new Refusal('decision.opinions', { parties: missing })
      : undefined;
  },
};

export const hearingWasHeld: Rule = {
  says: '重大、疑难、复杂的案件，应当组织听证',
  source: arl2023('第五十条'),
  refuse: (situation) => (hearingIsMissing(situation) ? new Refusal('decision.hearing') : undefined),
};

export const majorNotInSummary: Rule = {
  says: '重大、疑难、复杂的案件不适用简易程序，转为普通程序后再作决定',
  source: arl2023('第五十条', '第五十三条', '第五十五条'),
  refuse: ({ history }) =>
    summaryStands(history) && isMarked(history, 'major') ? new Refusal('decision.major-in-summary') : undefined,
};

export const twoReviewers: Rule = {
  says: '案件由两名以上行政复议人员审理；没有登记受理的，作出决定时登记',
  source: regulations('第三十二条'),
  refuse: (situation) =>
    situation.history.has('accepted') || textsOf(judged(situation).fields, 'officers').length >= 2
      ? undefined
      : new Refusal('decision.officers'),
};

export const courtHasIt: Rule = {
  says: '人民法院已受理同一行政行为的，只能驳回申请',
  source: [arl2017('第十六条'), arl2023('第二十九条', '第三十三条')],
  refuse: (situation) =>
    flagOf(fieldsOf(situation, 'application-received'), 'courtAccepted')
      ? new Refusal('decision.court-accepted')
      : undefined,
};

export const compensationAddsTo: Rule = {
  says: '赔偿与其他决定事项一并决定，不单独决定',
  source: [arl2017('第二十九条'), arl2023('第七十二条')],
  refuse: (situation) =>
    itemsDecided(situation).every((code) => code === 'compensation')
      ? new Refusal('decision.compensation-alone')
      : undefined,
};

export const committeeWasConsulted: Rule = {
  says: '重大疑难复杂、专业性技术性较强、第二十四条第二款规定的案件和机构认为有必要的案件，应当提请行政复议委员会提出咨询意见',
  source: arl2023('第五十二条'),
  refuse: (situation) => (committeeIsMissing(situation) ? new Refusal('decision.committee') : undefined),
};

export const restsOnTheHearing: Rule = {
  says: '经过听证的案件，应当根据听证笔录作出决定',
  source: arl2023('第六十一条'),
  refuse: (situation) => {
    const isAsked = situation.lawVersion === 'ARL-2023' && hearingOf(situation.history) !== undefined;
    return isAsked && !flagOf(judged(situation).fields, 'basedOnHearingRecord')
      ? new Refusal('decision.hearing-record')
      : undefined;
  },
};

/** What may be decided where the respondent proved nothing; a compensation is only added to another item. */
const withoutEvidence: Readonly<Record<string, readonly string[]>> = {
  'ARL-2017': ['revoke', 'revoke-part', 'revoke-redo', 'no-evidence', 'compensation'],
  'ARL-2023': [
    'revoke',
    'revoke-part',
    'revoke-redo',
    'confirm-illegal',
    'confirm-void',
    'order-perform',
    'no-evidence',
    'compensation',
  ],
};

export const evidenceWasFiled: Rule = {
  says: '被申请人不按期答复、举证的，视为没有证据、依据；第三人为自己的合法权益举证的除外（2023年文本）',
  source: [arl2017('第二十八条'), regulations('第四十六条'), arl2023('第七十条')],
  refuse: (situation) => {
    const { lawVersion } = situation;
    if (repliedInTime(situation) || (lawVersion === 'ARL-2023' && thirdPartyProved(situation))) return undefined;
    const blocked = itemsDecided(situation).filter((code) => !withoutEvidence[lawVersion]?.includes(code));
    return blocked.length === 0 ? undefined : new Refusal('decision.no-evidence', { items: blocked });
  },
};

export const notMoreUnfavourable: Rule = {
  says: '变更决定不得对申请人更为不利，第三人提出相反请求的除外（2023年文本）',
  source: [regulations('第五十一条'), arl2023('第六十三条')],
  refuse: (situation) => {
    const { fields } = judged(situation);
    const isAsked = situation.lawVersion === 'ARL-2023' && flagOf(fields, 'thirdPartyAskedOpposite');
    const isConfirmed = flagOf(fields, 'notMoreUnfavourable') || isAsked;
    return itemsDecided(situation).includes('change') && !isConfirmed
      ? new Refusal('decision.more-unfavourable')
      : undefined;
  },
};
