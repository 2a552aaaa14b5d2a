import { flagOf, numberOf, type Rule, textOf, textsOf } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import { Refusal } from '#platform/refusals';
import { judged } from './judged.js';
import { applicantsOf, respondentsOf, summaryStands } from './review.js';
import { arl2017, arl2023, regulations } from './sources.js';

/** 3,000 yuan in fen. Not the court's 2,000. @source 行政复议法（2023修订）第五十三条 */
const SMALL_AMOUNT = 300_000;

export const summaryOnly2023: Rule = {
  says: '简易程序只见于2023年文本',
  source: arl2023('第五十三条'),
  refuse: (situation) =>
    textOf(judged(situation).fields, 'procedure') === 'summary' && situation.lawVersion !== 'ARL-2023'
      ? new Refusal('procedure.summary-version')
      : undefined,
};

export const procedureOnce: Rule = {
  says: '审理程序只选定一次；简易程序转为普通程序另行登记，转后不得再转回',
  source: arl2023('第五十五条'),
  refuse: ({ history }) => (history.has('procedure-chosen') ? new Refusal('procedure.once') : undefined),
};

export const summaryNeedsGround: Rule = {
  says: '适用简易程序须有法定情形',
  source: arl2023('第五十三条'),
  refuse: (situation) => {
    const { fields } = judged(situation);
    return textOf(fields, 'procedure') === 'summary' && textOf(fields, 'summaryGround') === null
      ? new Refusal('procedure.summary-ground')
      : undefined;
  },
};

export const summaryOfClearFacts: Rule = {
  says: '除当事人各方同意的外，适用简易程序的案件应当事实清楚、权利义务关系明确、争议不大',
  source: arl2023('第五十三条'),
  refuse: (situation) => {
    const { fields } = judged(situation);
    const ground = textOf(fields, 'summaryGround');
    return ground !== null && ground !== 'parties-agree' && !flagOf(fields, 'factsClear')
      ? new Refusal('procedure.facts-unclear')
      : undefined;
  },
};

export const summaryOfSmallAmount: Rule = {
  says: '以款额较小适用简易程序的，款额在三千元以下',
  source: arl2023('第五十三条'),
  refuse: (situation) => {
    const { fields } = judged(situation);
    const amount = numberOf(fields, 'amount');
    return textOf(fields, 'summaryGround') === 'small-amount' && (amount === null || amount > SMALL_AMOUNT)
      ? new Refusal('procedure.small-amount')
      : undefined;
  },
};

export const convertsSummary: Rule = {
  says: '只有适用简易程序的案件可以转为普通程序，且只转一次',
  source: arl2023('第五十五条'),
  refuse: ({ history }) => (summaryStands(history) ? undefined : new Refusal('procedure.not-summary')),
};

export const convertedInTime: Rule = {
  says: '简易程序转为普通程序，须在简易程序审理期限届满前',
  source: arl2023('第五十五条', '第六十二条'),
  refuse: (situation) => {
    const dueOn = situation.due('arl-decide-summary')?.count.dueOn;
    return dueOn && judged(situation).occurredOn > dueOn ? new Refusal('procedure.too-late', { dueOn }) : undefined;
  },
};

export const extendsOrdinary: Rule = {
  says: '适用简易程序的案件不能延长期限',
  source: arl2023('第六十二条'),
  refuse: ({ history }) => (summaryStands(history) ? new Refusal('extension.summary') : undefined),
};

export const extensionInTime: Rule = {
  says: '延长须在审理期限届满前批准',
  source: [arl2017('第三十一条'), arl2023('第六十二条')],
  refuse: (situation) => {
    const dueOn = situation.due('arl-decide')?.count.dueOn;
    return dueOn && judged(situation).occurredOn > dueOn ? new Refusal('extension.too-late', { dueOn }) : undefined;
  },
};

/** The law caps the total at thirty days, which the field does; that it is given once is a convention of this project. */
export const extensionOnce: Rule = {
  says: '延长只批准一次',
  source: [arl2017('第三十一条'), arl2023('第六十二条')],
  refuse: ({ history }) => (history.has('extension-approved') ? new Refusal('extension.once') : undefined),
};

export const extensionByRightHead: Rule = {
  says: '2023年文本由行政复议机构的负责人批准，2017年文本由行政复议机关的负责人批准',
  source: [arl2017('第三十一条'), arl2023('第六十二条')],
  refuse: (situation) => {
    const [right, name] =
      situation.lawVersion === 'ARL-2017'
        ? ['organ-head', '行政复议机关的负责人']
        : ['office-head', '行政复议机构的负责人'];
    return textOf(judged(situation).fields, 'approver') === right
      ? undefined
      : new Refusal('extension.approver', { approver: name });
  },
};

export const investigatorsIdentified: Rule = {
  says: '调查取证时应当出示行政复议工作证件',
  source: arl2023('第四十五条'),
  refuse: (situation) =>
    flagOf(judged(situation).fields, 'identityShown') ? undefined : new Refusal('investigation.identity'),
};

const roleOf = (situation: Situation): string | undefined =>
  situation.parties.find(({ id }) => id === textOf(judged(situation).fields, 'party'))?.role;

export const collectionDayKnown: Rule = {
  says: '被申请人提交的证据，应当登记收集之日',
  source: [arl2017('第二十四条'), arl2023('第四十六条')],
  refuse: (situation) =>
    roleOf(situation) === 'respondent' && textOf(judged(situation).fields, 'collectedOn') === null
      ? new Refusal('evidence.collected-on')
      : undefined,
};

export const evidenceListed: Rule = {
  says: '被申请人提交证据、依据的，登记清单',
  source: [arl2017('第二十三条'), arl2023('第四十八条')],
  refuse: (situation) => {
    const { fields } = judged(situation);
    return flagOf(fields, 'evidenceFiled') && textOf(fields, 'evidenceList') === null
      ? new Refusal('reply.evidence-list')
      : undefined;
  },
};

/** Where the day of the act is not known, what was collected after the application came in was collected during the case. */
export const evidenceBeforeTheAct: Rule = {
  says: '被申请人在复议期间不得自行取证；依法经准许补充的除外（2023年文本）',
  source: [arl2017('第二十四条'), arl2023('第四十六条')],
  refuse: (situation) => {
    const { fields } = judged(situation);
    const role = roleOf(situation);
    const collectedOn = textOf(fields, 'collectedOn');
    const actOn = situation.history.last('act-done')?.on ?? situation.history.first('application-received')?.on;
    if (role !== 'respondent' || collectedOn === null || actOn === undefined) return undefined;
    const isPermitted = situation.lawVersion === 'ARL-2023' && flagOf(fields, 'permitted46');
    return collectedOn > actOn && !isPermitted ? new Refusal('evidence.collected-after-act', { actOn }) : undefined;
  },
};

export const mediationWithinScope: Rule = {
  says: '2017年文本：只有行使裁量权的案件和赔偿、补偿纠纷可以调解',
  source: regulations('第五十条'),
  refuse: (situation) =>
    situation.lawVersion === 'ARL-2017' && textOf(judged(situation).fields, 'scope') === 'other'
      ? new Refusal('mediation.scope')
      : undefined,
};

export const mediationOpen: Rule = {
  says: '开始调解之后，方有调解不成、反悔或者调解书',
  source: [regulations('第五十条'), arl2023('第七十三条')],
  refuse: ({ history }) =>
    history.last('mediation-started', 'mediation-failed')?.code === 'mediation-started'
      ? undefined
      : new Refusal('mediation.not-open'),
};

export const suspensionGroundKnown: Rule = {
  says: '以调解、和解为由中止，只见于2023年文本',
  source: [regulations('第四十一条'), arl2023('第三十九条')],
  refuse: (situation) =>
    situation.lawVersion === 'ARL-2017' && textOf(judged(situation).fields, 'ground') === 'mediation-agreed'
      ? new Refusal('suspension.ground-version')
      : undefined,
};

export const suspensionAgreed: Rule = {
  says: '以调解、和解为由中止的，须申请人和被申请人都同意',
  source: arl2023('第三十九条'),
  refuse: (situation) => {
    const { fields } = judged(situation);
    return textOf(fields, 'ground') === 'mediation-agreed' && !flagOf(fields, 'bothAgree')
      ? new Refusal('suspension.not-agreed')
      : undefined;
  },
};

/** Grounds of suspension on which there is no applicant to notify. */
const withoutApplicant = ['applicant-died', 'capacity-lost', 'missing', 'entity-ended'];

export const bothSidesNotified: Rule = {
  says: '中止、恢复审理应当书面告知各申请人和被申请人；因申请人死亡、丧失行为能力、下落不明、终止而中止的，告知被申请人',
  source: [regulations('第四十一条'), arl2023('第三十九条')],
  refuse: (situation) => {
    const { history } = situation;
    const { code, fields } = judged(situation);
    const notified = textsOf(fields, 'notified');
    const isGone = code === 'suspended' && withoutApplicant.includes(textOf(fields, 'ground') ?? '');
    const missing = [...(isGone ? [] : applicantsOf(history)), ...respondentsOf(history)].filter(
      (party) => !notified.includes(party),
    );
    return missing.length === 0 ? undefined : new Refusal('suspension.notice-missing', { parties: missing });
  },
};
