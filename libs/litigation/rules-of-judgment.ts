import { flagOf, type Rule, textOf } from '#casework/definition';
import type { DueDate, History, Situation } from '#casework/timeline';
import { countPeriod, type LegalDate, workingDays } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { presentInstance } from './instances.js';
import { enforcementLaw, headRules, interpretation, litigationLaw } from './sources.js';

const fieldsOf = ({ act }: Situation) => act?.fields ?? {};

export const headNamedFirst: Rule = {
  says: '负责人出庭的，须先登记其职务和身份证明。',
  source: headRules('第六条'),
  refuse: (situation) =>
    flagOf(fieldsOf(situation), 'headAttended') &&
    !presentInstance(situation.history).events.some(({ code }) => code === 'head-designated')
      ? new Refusal('litigation.head-not-designated')
      : undefined,
};

/** The clocks for an appeal against what was served last. */
function appealClocks({ history, dues }: Situation, sides: readonly string[]): readonly DueDate[] {
  const served = history.last('judgment-served', 'ruling-served')?.code;
  const document = served === 'ruling-served' ? 'ruling' : 'judgment';
  return served === undefined ? [] : sides.flatMap((side) => dues(`all-appeal-${document}${side}`));
}

/** The last of some due dates. */
const lastDayOf = (clocks: readonly DueDate[]): LegalDate | undefined =>
  clocks
    .flatMap(({ count }) => count.dueOn ?? [])
    .sort()
    .at(-1);

function afterOurAppealPeriod(situation: Situation): Refusal | undefined {
  const dueOn = lastDayOf(appealClocks(situation, ['']));
  return situation.act && dueOn !== undefined && situation.act.occurredOn > dueOn
    ? new Refusal('litigation.appeal-late', { dueOn })
    : undefined;
}

export const decidedInAppealPeriod: Rule = {
  says: '上诉须在上诉期限届满前决定；决定不上诉的，可以事后登记。',
  source: litigationLaw('第八十五条'),
  refuse: afterOurAppealPeriod,
};

export const appealInTime: Rule = {
  says: '上诉须在上诉期限届满前提出。',
  source: litigationLaw('第八十五条'),
  refuse: afterOurAppealPeriod,
};

/** Whether it was last decided to appeal against the last judgment or dismissal. A decision before the case was sent back says
 *  nothing about a later one; what one defendant decides not to do leaves the others free. */
export function decidedToAppeal(history: History, party: string | null = null): boolean {
  const last = history.all('judgment-made', 'suit-dismissed', 'appeal-decided', 'appeal-waived').findLast((event) => {
    const waivedBy = event.code === 'appeal-waived' ? textOf(event.fields, 'party') : null;
    return waivedBy === null || waivedBy === party;
  });
  return last?.code === 'appeal-decided';
}

export const appealApproved: Rule = {
  says: '提起上诉须先经批准决定上诉。',
  source: litigationLaw('第八十五条'),
  refuse: ({ act, history }) =>
    decidedToAppeal(history, textOf(act?.fields ?? {}, 'party'))
      ? undefined
      : new Refusal('litigation.appeal-not-decided'),
};

export const appealPeriodsOver: Rule = {
  says: '各方上诉期限均已届满而无人上诉的，一审裁判才生效。',
  source: litigationLaw('第八十五条'),
  refuse(situation) {
    const dueOn = lastDayOf(appealClocks(situation, ['', '-others']));
    return situation.act && dueOn !== undefined && situation.act.occurredOn <= dueOn
      ? new Refusal('litigation.appeal-period-running', { dueOn })
      : undefined;
  },
};

export const remandedOnlyOnce: Rule = {
  says: '发回重审以一次为限。',
  source: litigationLaw('第八十九条'),
  refuse: ({ history }) => (history.has('remanded') ? new Refusal('litigation.remanded-before') : undefined),
};

export const demandedBefore: Rule = {
  says: '催告书送达十日后仍未履行的，才可以申请人民法院强制执行。',
  source: enforcementLaw('第五十四条', '第六十九条'),
  refuse({ act, history, calendar }) {
    const demanded = history.last('enforcement-demanded');
    if (demanded === undefined) return new Refusal('litigation.demand-missing');
    const { dueOn } = countPeriod({ length: workingDays(10), startOn: demanded.on, calendar });
    return act && dueOn !== null && act.occurredOn <= dueOn
      ? new Refusal('litigation.demand-running', { dueOn })
      : undefined;
  },
};

/** Whether a change of the act that is sued has not been told to the court yet. */
export function changeUntold({ history }: Situation): boolean {
  const last = history.last('act-changed', 'court-told-of-change');
  return last?.code === 'act-changed';
}

export const changeTold: Rule = {
  says: '诉讼期间改变行政行为的，须书面告知人民法院后才能归档。',
  source: interpretation('第八十一条'),
  refuse: (situation) => (changeUntold(situation) ? new Refusal('litigation.change-untold') : undefined),
};
