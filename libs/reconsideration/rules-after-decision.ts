import { type Rule, textOf } from '#casework/definition';
import { Refusal } from '#platform/refusals';
import { upheld } from './hand-over.js';
import { judged } from './judged.js';
import { itemCodes } from './review.js';
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
  says: '维持的，由作出行政行为的机关执行；变更的和调解书，由行政复议机关执行',
  source: [regulations('第五十二条'), arl2023('第七十八条')],
  refuse: (situation) => {
    const { history } = situation;
    const enforcer = textOf(judged(situation).fields, 'enforcer');
    const right = history.has('decision-made') && upheld(history) ? 'acting-organ' : 'reconsideration-organ';
    return enforcer === right ? undefined : new Refusal('enforcement.wrong-organ');
  },
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
