import { type FlagSpec, flagOf, textOf } from '#casework/definition';
import type { History, Situation } from '#casework/timeline';
import { agreementEffective, agreements } from './agreement.js';
import { someoneRefuses } from './rules.js';
import { invitedMediation, mediationLaw } from './sources.js';

const toPolice = ['criminal', 'public-security'];
const conclusions = ['refused', 'failed', 'terminated', 'party-refused-midway'];

const isAgreed = (history: History): boolean => history.last(...agreements) !== undefined;
const isFromCourt = (history: History): boolean => history.has('court-delegated') || history.has('court-entrusted');

/** A risk that the police must hear of at once, since which nobody told them. */
function policeUntold({ history }: Situation): boolean {
  const risk = history
    .all('escalation-risk', 'police-told')
    .findLast(({ code, fields }) => code === 'police-told' || toPolice.includes(textOf(fields, 'kind') ?? ''));
  return risk?.code === 'escalation-risk' && !flagOf(risk.fields, 'reportedToPolice');
}

/** Omissions and warnings of a mediation. */
export const flags = {
  'police-untold': {
    name: '可能引起治安案件、刑事案件，尚未向公安机关报告',
    source: mediationLaw('第二十五条'),
    of: policeUntold,
  },
  'refusal-unanswered': {
    name: '一方当事人明确拒绝调解，尚未不予受理或者终止',
    source: mediationLaw('第十七条'),
    of: ({ history, state }) => state === 'registered' && someoneRefuses(history),
  },
  'sitting-unrecorded': {
    name: '已达成协议，尚无调解记录',
    source: mediationLaw('第二十七条'),
    of: ({ history }) => isAgreed(history) && !history.has('sitting-held'),
  },
  'agreement-not-effective': {
    name: '书面协议签名、盖章尚未齐备，没有生效',
    source: [mediationLaw('第二十九条'), invitedMediation('第二十四条')],
    of: ({ history }) => isAgreed(history) && agreementEffective(history) === undefined,
  },
  'visit-outstanding': {
    name: '调解成功，尚未回访',
    source: mediationLaw('第三十一条'),
    of: ({ history }) => isAgreed(history) && !history.has('visited'),
  },
  'court-report-outstanding': {
    name: '人民法院委派、委托的案件，尚未向人民法院报告调解情况',
    source: invitedMediation('第二十六条'),
    of: ({ history }) =>
      isFromCourt(history) &&
      (isAgreed(history) || history.last(...conclusions) !== undefined) &&
      !history.has('reported-to-court'),
  },
  'court-papers-outstanding': {
    name: '没有达成协议，尚未将材料退回人民法院',
    source: invitedMediation('第二十六条', '第二十七条'),
    of: ({ history }) =>
      isFromCourt(history) &&
      history.has('court-materials-signed') &&
      history.last(...conclusions) !== undefined &&
      !history.has('papers-returned'),
  },
} as const satisfies Record<string, FlagSpec>;
