import { flagOf, numberOf, type Rule, textOf, textsOf } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import type { LegalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { acceptedByLaw, deemedOn, examinedUntil } from './acceptance.js';
import { endingOf } from './conclusions.js';
import { fieldsOf, judged } from './judged.js';
import { applicantsOf } from './review.js';
import { arl2017, arl2023, regulations } from './sources.js';

/** What the acceptance checks, one code each (dictionary `acceptance-condition`). */
const CONDITIONS = ['parties', 'interest', 'request', 'in-time', 'scope', 'jurisdiction', 'no-other-procedure'];

const application = (situation: Situation) => fieldsOf(situation, 'application-received');

/** The first of these periods of application that was over when the application was posted or came in. */
function lapsed(situation: Situation, periods: readonly string[]): LegalDate | undefined {
  const appliedOn = textOf(application(situation), 'postedOn') ?? situation.history.first('application-received')?.on;
  const over = periods
    .map((period) => situation.due(period)?.count.dueOn)
    .find((due) => due && appliedOn && appliedOn > due);
  return over ?? undefined;
}

/** Until the obstacle has its end nobody can say whether the application was in time. */
export const obstacleComplete: Rule = {
  says: '申请障碍应连同消除之日一并登记',
  source: [arl2017('第九条'), arl2023('第二十条')],
  refuse: (situation) => {
    const told = application(situation);
    if (acceptedByLaw(situation)) return undefined;
    return textOf(told, 'obstacleFrom') !== null && textOf(told, 'obstacleUntil') === null
      ? new Refusal('application.obstacle-open')
      : undefined;
  },
};

export const supplementBeforeDeemed: Rule = {
  says: '视为受理之后，不能再以通知补正推翻受理',
  source: arl2023('第三十条', '第三十一条'),
  refuse: (situation) => {
    const on = deemedOn(situation);
    return on !== undefined && judged(situation).occurredOn > on
      ? new Refusal('supplement.after-deemed-acceptance', { deemedOn: on })
      : undefined;
  },
};

export const supplementOnce: Rule = {
  says: '补正事项应当一次性告知；再次通知须说明理由',
  source: [regulations('第二十九条'), arl2023('第三十一条')],
  refuse: (situation) =>
    situation.history.has('supplement-notice-sent') && textOf(judged(situation).fields, 'secondNoticeReason') === null
      ? new Refusal('supplement.once')
      : undefined,
};

export const supplementLapsed: Rule = {
  says: '补正期限届满后，方可视为放弃申请',
  source: [regulations('第二十九条'), arl2023('第三十一条')],
  refuse: (situation) => {
    const dueOn = situation.due('arl-supplement')?.count.dueOn;
    return !dueOn || judged(situation).occurredOn <= dueOn
      ? new Refusal('supplement.not-lapsed', { dueOn: dueOn ?? '尚未起算' })
      : undefined;
  },
};

export const consequenceTold: Rule = {
  says: '补正通知应当告知逾期不补正的后果',
  source: [regulations('第二十九条'), arl2023('第三十一条')],
  refuse: (situation) =>
    flagOf(judged(situation).fields, 'consequenceTold') ? undefined : new Refusal('supplement.consequence'),
};

export const noticeSetsPeriod: Rule = {
  says: '2017年文本：补正期限由补正通知确定',
  source: regulations('第二十九条'),
  refuse: (situation) =>
    situation.lawVersion === 'ARL-2017' && numberOf(judged(situation).fields, 'days') === null
      ? new Refusal('supplement.days')
      : undefined,
};

/** Under the text of 2017 the time of the supplement is not counted, so that it needs its end. */
export const supplementEnded: Rule = {
  says: '2017年文本：补正所用时间不计入审理期限，先登记收到补正材料，再登记受理',
  source: regulations('第二十九条'),
  refuse: ({ state, lawVersion }) =>
    state === 'supplementing' && lawVersion === 'ARL-2017' ? new Refusal('supplement.open') : undefined,
};

/** Once the law has accepted an application it can only be dismissed, no longer refused. */
export const refusalBeforeDeemed: Rule = {
  says: '审查期限届满，依法受理之后，不能再不予受理，只能驳回申请',
  source: [arl2017('第十七条'), regulations('第四十八条'), arl2023('第三十条', '第三十三条')],
  refuse: (situation) => {
    const on = examinedUntil(situation);
    return on !== undefined && judged(situation).occurredOn > on
      ? new Refusal('refusal.after-deemed-acceptance', { deemedOn: on })
      : undefined;
  },
};

export const rightOrganNamed: Rule = {
  says: '因不属于本机关管辖而不予受理的，应当告知有管辖权的机关',
  source: arl2023('第三十条'),
  refuse: (situation) => {
    const { fields } = judged(situation);
    const isNamed = textOf(fields, 'ground') !== 'no-jurisdiction' || textOf(fields, 'rightOrgan') !== null;
    return situation.lawVersion !== 'ARL-2023' || isNamed ? undefined : new Refusal('refusal.right-organ');
  },
};

export const rightsTold: Rule = {
  says: '不予受理的，应当告知申请人起诉的权利和期限',
  source: [arl2017('第十九条'), arl2023('第三十四条')],
  refuse: (situation) => (flagOf(judged(situation).fields, 'rightsTold') ? undefined : new Refusal('refusal.rights')),
};

export const refusedBefore: Rule = {
  says: '不予受理的案件，上级行政机关方可责令受理',
  source: [arl2017('第二十条'), arl2023('第三十五条')],
  refuse: ({ history }) => (endingOf(history)?.code === 'rejected' ? undefined : new Refusal('acceptance.not-refused')),
};

export const acceptedOnce: Rule = {
  says: '受理只登记一次',
  source: [arl2017('第十七条'), arl2023('第三十条')],
  refuse: ({ history }) => (history.has('accepted') ? new Refusal('acceptance.twice') : undefined),
};

/** After the examination period the law has accepted the application whatever the checklist says; what is wrong with it
 *  then leads to a dismissal. */
export const conditionsMet: Rule = {
  says: '受理条件应逐项核对并全部符合',
  source: [regulations('第二十八条'), arl2023('第三十条')],
  refuse: (situation) => {
    if (acceptedByLaw(situation)) return undefined;
    const ticked = textsOf(judged(situation).fields, 'conditions');
    const missing = CONDITIONS.filter((code) => !ticked.includes(code));
    return missing.length === 0 ? undefined : new Refusal('acceptance.conditions', { missing });
  },
};

export const appliedInTime: Rule = {
  says: '申请应在申请期限内提出；逾期有正当理由的，登记理由',
  source: [arl2017('第九条'), arl2023('第二十条'), regulations('第十六条')],
  refuse: (situation) => {
    if (acceptedByLaw(situation)) return undefined;
    const dueOn = lapsed(situation, ['arl-apply', 'arl-apply-inaction']);
    const isExcused = textOf(judged(situation).fields, 'lateExcuse') !== null;
    return dueOn === undefined || isExcused ? undefined : new Refusal('acceptance.out-of-time', { dueOn });
  },
};

export const withinTheCap: Rule = {
  says: '超过一年、五年或者二十年最长申请期限的，不予受理，不问理由',
  source: arl2023('第二十条', '第二十一条'),
  refuse: (situation) => {
    if (acceptedByLaw(situation)) return undefined;
    const dueOn = lapsed(situation, ['arl-apply-uninformed-cap', 'arl-apply-max']);
    return dueOn === undefined ? undefined : new Refusal('acceptance.beyond-maximum', { dueOn });
  },
};

export const noCourtCase: Rule = {
  says: '人民法院已受理同一行政行为的，不予受理',
  source: [arl2017('第十六条'), arl2023('第二十九条')],
  refuse: (situation) =>
    flagOf(application(situation), 'courtAccepted') && !acceptedByLaw(situation)
      ? new Refusal('acceptance.court-accepted')
      : undefined,
};

export const notWithdrawnBefore: Rule = {
  says: '撤回后以同一事实和理由再次申请的，不予受理，撤回违背真实意思的除外',
  source: [regulations('第三十八条'), arl2023('第七十四条')],
  refuse: (situation) =>
    flagOf(application(situation), 'sameFactsWithdrawn') &&
    !flagOf(judged(situation).fields, 'againstTrueWill') &&
    !acceptedByLaw(situation)
      ? new Refusal('acceptance.withdrawn-before')
      : undefined,
};

const FEW = 5;

export const representativesNamed: Rule = {
  says: '申请人超过五人的，推选一至五名代表',
  source: regulations('第八条'),
  refuse: (situation) => {
    const { history } = situation;
    const told = history.last('application-received', 'representatives-chosen')?.fields ?? {};
    const chosen = textsOf(told, 'representatives').length;
    const isRight = applicantsOf(history).length <= FEW || (chosen >= 1 && chosen <= FEW);
    return isRight || acceptedByLaw(situation) ? undefined : new Refusal('acceptance.representatives');
  },
};
