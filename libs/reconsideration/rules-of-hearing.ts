import { flagOf, type Rule, textOf } from '#casework/definition';
import { dueDateOf, History } from '#casework/timeline';
import type { LegalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { judged } from './judged.js';
import { arl2023, hearingRules } from './sources.js';

/** The notice is counted back from the day that it sets itself, which the history does not know yet. */
export const noticeEarlyEnough: Rule = {
  says: '听证应当在举行的五个工作日前通知当事人',
  source: [arl2023('第五十一条'), hearingRules('第四条')],
  refuse: (situation) => {
    const { fields, occurredOn } = judged(situation);
    const on = textOf(fields, 'hearingOn') as LegalDate | null;
    if (on === null) return undefined;
    const history = new History([{ code: 'hearing-date', on, fields: {} }]);
    const latest = dueDateOf({ ...situation, history }, 'arl-hearing-notice')?.count.dueOn;
    return latest && occurredOn > latest ? new Refusal('hearing.notice-short', { latest }) : undefined;
  },
};

export const hearingWasNotified: Rule = {
  says: '听证在通知所定之日举行',
  source: arl2023('第五十一条'),
  refuse: (situation) => {
    const { occurredOn } = judged(situation);
    const isNotified = situation.history.all('hearing-date').some(({ on }) => on === occurredOn);
    return situation.lawVersion !== 'ARL-2023' || isNotified ? undefined : new Refusal('hearing.not-notified');
  },
};

export const headAttends: Rule = {
  says: '被申请人的负责人应当参加听证；不能参加的，说明理由并委托工作人员参加',
  source: arl2023('第五十一条'),
  refuse: (situation) => {
    const { fields } = judged(situation);
    const isExcused = textOf(fields, 'absenceReason') !== null && textOf(fields, 'substitute') !== null;
    return situation.lawVersion !== 'ARL-2023' || flagOf(fields, 'headPresent') || isExcused
      ? undefined
      : new Refusal('hearing.head-absent');
  },
};
