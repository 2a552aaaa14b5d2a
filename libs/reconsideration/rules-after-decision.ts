import { itemsOf, type Rule, textOf } from '#casework/definition';
import { Refusal } from '#platform/refusals';
import { endingOf } from './conclusions.js';
import { leavesTheAct, upheld } from './hand-over.js';
import { judged } from './judged.js';
import { itemCodes } from './review.js';
import { unserved } from './service.js';
import { arl2017, arl2023, civilProcedure, regulations } from './sources.js';

export const serviceExplained: Rule = {
  says: '留置送达、公告送达应当记明原因和经过',
  source: civilProcedure('第八十九条', '第九十五条'),
  refuse: (situation) => {
    const { fields } = judged(situation);
    return ['left', 'public-notice'].includes(textOf(fields, 'method') ?? '') && textOf(fields, 'noticeReason') === null
      ? new Refusal('service.reason')
      : undefined;
  },
};

/** Only a decision or a mediation document is performed. */
export const somethingToPerform: Rule = {
  says: '有决定书或者调解书，才有履行',
  source: [arl2017('第三十二条'), arl2023('第七十七条')],
  refuse: ({ history }) =>
    history.has('decision-made') || history.has('mediation-concluded') ? undefined : new Refusal('performance.nothing'),
};

/** The measures against an organ that does not do what it has to. */
export const measureHasCause: Rule = {
  says: '被申请人拒不履行，或者不报告意见书的落实情况，才可以约谈、通报批评',
  source: arl2023('第七十六条', '第七十七条'),
  refuse: ({ history }) => {
    const isUnperformed = history.last('not-performed', 'performance-ordered', 'performed');
    const isUnanswered = history.has('opinion-received') && !history.has('opinion-reported');
    return (isUnperformed !== undefined && isUnperformed.code !== 'performed') || isUnanswered
      ? undefined
      : new Refusal('measure.no-cause');
  },
};

/** An act that was upheld is enforced by the organ that did it, a changed one and a mediation document by the organ of
 *  reconsideration. */
export const enforcedByRightOrgan: Rule = {
  says: '维持的，由作出行政行为的机关执行；变更的和调解书，由行政复议机关执行；兼有两者的，分别执行',
  source: [regulations('第五十二条'), arl2023('第七十八条')],
  refuse: (situation) => {
    const { history } = situation;
    const enforcer = textOf(judged(situation).fields, 'enforcer');
    const items = itemsOf(history.last('decision-made')?.fields ?? {}, 'items');
    const isRight = enforcer === 'acting-organ' ? upheld(history) : items.length === 0 || !items.every(leavesTheAct);
    return isRight ? undefined : new Refusal('enforcement.wrong-organ');
  },
};

/** A mediation document is in force without service. */
export const servedBefore: Rule = {
  says: '决定书送达被执行人之后，方可强制执行',
  source: [arl2017('第三十一条', '第三十三条'), arl2023('第七十五条', '第七十八条')],
  refuse: (situation) => {
    const party = textOf(judged(situation).fields, 'party');
    const isServed = situation.history.all('decision-served').some(({ fields }) => textOf(fields, 'party') === party);
    return situation.history.has('mediation-concluded') || isServed
      ? undefined
      : new Refusal('enforcement.not-served', { party: party ?? '' });
  },
};

export const everyoneServed: Rule = {
  says: '送达全部当事人之后归档；不能送达的，写明原因',
  source: [arl2017('第三十一条'), arl2023('第七十五条')],
  refuse: (situation) => {
    const parties = unserved(situation);
    const isExplained = textOf(judged(situation).fields, 'unservedReason') !== null;
    return parties.length === 0 || isExplained ? undefined : new Refusal('filing.not-served', { parties });
  },
};

/** After a refusal, a withdrawal or a termination nothing was found about the organ's work. */
export const somethingReviewed: Rule = {
  says: '未经审理认定的案件（不予受理、终止），不制发意见书、建议书',
  source: [regulations('第五十七条'), arl2023('第七十六条')],
  refuse: ({ history }) =>
    ['rejected', 'withdrawn', 'terminated'].includes(endingOf(history)?.code ?? '')
      ? new Refusal('letter.nothing-reviewed')
      : undefined,
};

export const notSuedInTime: Rule = {
  says: '起诉期限届满，当事人既不起诉又不履行的，方可强制执行',
  source: arl2023('第七十八条'),
  refuse: (situation) => {
    const { fields, occurredOn } = judged(situation);
    const own = situation.dues('arl-sue-after-decision').find(({ party }) => party === textOf(fields, 'party'));
    const dueOn = own?.count.dueOn;
    return dueOn && occurredOn <= dueOn ? new Refusal('enforcement.too-early', { dueOn }) : undefined;
  },
};

export const redoOrdered: Rule = {
  says: '决定责令重新作出的，才有重新作出行政行为',
  source: arl2023('第六十四条'),
  refuse: ({ history }) => (itemCodes(history).includes('revoke-redo') ? undefined : new Refusal('redo.not-ordered')),
};

/** What is published, copied or filed upward. */
export const decisionMade: Rule = {
  says: '作出决定之后，方可公开、备案',
  source: arl2023('第七十九条'),
  refuse: ({ history }) => (history.has('decision-made') ? undefined : new Refusal('decision.none')),
};

export const somethingToCopy: Rule = {
  says: '有决定书、调解书或者意见书，才有抄告',
  source: arl2023('第七十九条'),
  refuse: ({ history }) =>
    ['decision-made', 'mediation-concluded', 'opinion-letter-issued'].some((code) => history.has(code))
      ? undefined
      : new Refusal('copy.nothing'),
};
