import { flagOf, type Rule, textOf } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import { Refusal } from '#platform/refusals';
import { isNotified, openingFields } from './opening.js';
import { legalAidLaw } from './sources.js';

const hardshipGrounds = ['no-hardship', 'means-changed'];

/** Whether the act judged refuses or ends the aid for want of hardship. */
const forHardship = ({ act }: Situation): boolean =>
  hardshipGrounds.includes(textOf(act?.fields ?? {}, 'ground') ?? '');

export const noHardshipCheck: Rule = {
  says: '通知辩护、通知代理的案件不审查经济困难，不能以此不予援助或者终止援助',
  source: legalAidLaw('第二十五条', '第二十八条', '第三十六条'),
  refuse: (situation) =>
    isNotified(situation.history) && forHardship(situation) ? new Refusal('legal-aid.no-hardship-check') : undefined,
};

/** Article 32 waives the condition itself. */
export const notLimitedByHardship: Rule = {
  says: '不受经济困难条件限制的，不能以经济困难不予援助或者终止援助',
  source: legalAidLaw('第三十二条'),
  refuse: (situation) => {
    const told = openingFields(situation.history);
    const unlimited = textOf(told, 'economicCheck') === 'not-limited' || textOf(told, 'unlimitedGround') !== null;
    return unlimited && forHardship(situation) ? new Refusal('legal-aid.hardship-not-limited') : undefined;
  },
};

/** Article 42 waives the check: without one, want of hardship cannot be found. */
export const hardshipNotChecked: Rule = {
  says: '免予核查经济困难状况的，不能以不符合经济困难条件不予援助',
  source: legalAidLaw('第四十二条'),
  refuse: (situation) => {
    const told = openingFields(situation.history);
    const unchecked = textOf(told, 'economicCheck') === 'exempt' || textOf(told, 'uncheckedGround') !== null;
    return unchecked && forHardship(situation) ? new Refusal('legal-aid.hardship-not-checked') : undefined;
  },
};

export const objectionNotice: Rule = {
  says: '不予援助、终止援助的决定须告知提出异议的权利',
  source: legalAidLaw('第四十三条', '第四十八条', '第四十九条'),
  refuse: ({ act }) =>
    flagOf(act?.fields ?? {}, 'objectionNotice') ? undefined : new Refusal('legal-aid.objection-notice-missing'),
};

export const oneSupplementNotice: Rule = {
  says: '需要补充的材料、说明一次性告知；再次通知的，须写明先前无从知道的缘由',
  source: legalAidLaw('第四十三条'),
  refuse: ({ act, history }) =>
    history.has('supplement-notice-sent') && textOf(act?.fields ?? {}, 'repeatReason') === null
      ? new Refusal('legal-aid.supplement-once')
      : undefined,
};

export const papersCompleted: Rule = {
  says: '先行提供援助的，手续补齐后才确认给予援助',
  source: legalAidLaw('第四十四条'),
  refuse: ({ history }) =>
    history.has('provisional-granted') &&
    history.last('provisional-granted', 'provisional-papers-completed')?.code === 'provisional-papers-completed'
      ? undefined
      : new Refusal('legal-aid.papers-incomplete'),
};

export const supplementServed: Rule = {
  says: '补充材料通知书送达后，才能视为撤回申请',
  source: legalAidLaw('第四十三条'),
  refuse: ({ history }) =>
    history.has('supplement-notice-served') ? undefined : new Refusal('legal-aid.supplement-not-served'),
};

export const supplementLapsed: Rule = {
  says: '通知所定的补充期限届满后，才能视为撤回申请',
  source: legalAidLaw('第四十三条'),
  refuse: ({ act, due }) => {
    const dueOn = due('lal-supplement')?.count.dueOn;
    return act && (!dueOn || act.occurredOn <= dueOn)
      ? new Refusal('supplement.not-lapsed', { dueOn: dueOn ?? '尚未起算' })
      : undefined;
  },
};

export const objectionToBureau: Rule = {
  says: '异议向设立法律援助机构的司法行政部门提出',
  source: legalAidLaw('第四十九条'),
  refuse: ({ act }) =>
    flagOf(act?.fields ?? {}, 'toBureau') ? undefined : new Refusal('legal-aid.objection-elsewhere'),
};

/** What was only refused has no lawyer to go on with: it is granted. */
export const resumedAfterTermination: Rule = {
  says: '已指派承办人员的援助终止后，才谈得上恢复',
  source: legalAidLaw('第四十八条', '第四十九条'),
  refuse: ({ history }) =>
    history.has('terminated') && history.last('assigned', 'change-approved')?.code === 'assigned'
      ? undefined
      : new Refusal('legal-aid.nothing-to-resume'),
};

/** Fine in fen. */
const HIGHEST_FINE = 300_000;

export const fineLimit: Rule = {
  says: '骗取法律援助的罚款不超过三千元',
  source: legalAidLaw('第六十四条'),
  refuse: ({ act }) =>
    Number(act?.fields['fine'] ?? 0) > HIGHEST_FINE ? new Refusal('legal-aid.fine-too-high') : undefined,
};
