import { type FieldValues, textOf } from '#casework/definition';
import type { History, PartyTraits } from '#casework/timeline';
import { condition, days, type PeriodCount, workingDays } from '#legal-time';
import { acceptance2023 } from './acceptance.js';
import { conclusions, refusals } from './conclusions.js';
import { arl2017, arl2023, litigationLaw, regulations } from './sources.js';

/** Grounds on which sixty days of suspension end the case. Stable codes: the two laws number them differently. */
const sixtyDayGrounds = ['applicant-died', 'capacity-lost', 'entity-ended'];

/** Whether a suspension ground is one of those of the sixty-day rule.
 *  @source 行政复议法（2023修订）第四十一条第五项; 实施条例第四十二条第二款 */
export const underSixtyDayRule = (ground: string | null): boolean =>
  ground === null || sixtyDayGrounds.includes(ground);

const clockStops = (article: ReturnType<typeof arl2023>) =>
  [
    { from: 'suspended', until: 'resumed', source: article },
    { from: 'appraisal-started', until: 'appraisal-ended', source: regulations('第三十七条') },
    { from: 'inspection-started', until: 'inspection-ended', source: regulations('第三十四条') },
    { from: 'jurisdiction-talks-started', until: 'jurisdiction-settled', source: regulations('第三十条') },
  ] as const;

const supplementTime = {
  from: 'supplement-notice-sent',
  until: 'supplement-received',
  source: regulations('第二十九条'),
} as const;

/** The last suspension, where its ground ends the case after sixty days. */
function suspensionUnderSixtyDayRule(history: History) {
  const suspended = history.last('suspended');
  return suspended && underSixtyDayRule(textOf(suspended.fields, 'ground')) ? suspended : undefined;
}

/** The last supplement received, unless its notice came when the application was already deemed accepted; then, and
 *  without a supplement, the receipt of the application. */
function examinationStart(history: History, dueOf: (period: string) => PeriodCount | undefined) {
  const received = history.last('application-received');
  const supplement = history.last('supplement-received');
  const noticeDue = dueOf('arl-supplement-notice')?.dueOn;
  const notice = history.first('supplement-notice-sent');
  const isLate = noticeDue && notice !== undefined && notice.on > noticeDue;
  return supplement && !isLate ? supplement : received;
}

/** The last service of a decision on an applicant or third party: each of them may sue from the service on it. A case that
 *  ended without a decision gives no such period; service on the respondent starts none. */
function serviceOfDecision(history: History, _: unknown, parties: readonly PartyTraits[]) {
  const ends = history.last(...conclusions, ...refusals);
  if (ends !== undefined && ends.code !== 'decision-made') return undefined;
  const roleOf = (id: string | null) => parties.find((party) => party.id === id)?.role;
  return history.all('decision-served').findLast(({ fields }) => roleOf(textOf(fields, 'party')) !== 'respondent');
}

/** The receipt of the supplement notice, with the period that the notice itself sets. */
function noticeReceipt(history: History) {
  const receipt = history.last('supplement-notice-received');
  return receipt && { ...receipt, fields: history.last('supplement-notice-sent')?.fields ?? {} };
}

const timeToSue = {
  startsOn: ['decision-served'],
  start: serviceOfDecision,
  length: days(15),
  source: litigationLaw('第四十五条'),
} as const;

/** The periods of the main line. Working days: 五日、七日 under both laws, 三日、十日 too since 2024 (第八十八条). */
export const periods = {
  'arl-apply': {
    name: '申请期限',
    whose: 'applicant',
    metBy: ['application-received'],
    lapse: '申请逾期，不予受理',
    versions: {
      'ARL-2017': {
        startsOn: ['act-known'],
        length: days(60),
        stops: [{ from: 'obstacle-started', until: 'obstacle-ended', source: arl2017('第九条') }],
        source: arl2017('第九条'),
      },
      'ARL-2023': {
        startsOn: ['act-known'],
        length: days(60),
        stops: [{ from: 'obstacle-started', until: 'obstacle-ended', source: arl2023('第二十条') }],
        source: arl2023('第二十条'),
      },
    },
  },
  'arl-examine': {
    name: '受理审查期限',
    whose: 'office',
    metBy: ['accepted', ...refusals, 'supplement-notice-sent'],
    endedBy: ['withdrawn'],
    lapse: '视为受理（2017文本：自收到之日起即为受理）',
    versions: {
      'ARL-2017': {
        startsOn: ['application-received'],
        length: workingDays(5),
        source: arl2017('第十七条', '第四十条'),
      },
      'ARL-2023': {
        startsOn: ['supplement-received', 'application-received'],
        start: examinationStart,
        length: workingDays(5),
        source: arl2023('第三十条', '第三十一条', '第八十八条'),
      },
    },
  },
  'arl-supplement-notice': {
    name: '补正通知期限',
    whose: 'office',
    metBy: ['supplement-notice-sent'],
    endedBy: ['accepted', 'rejected', 'redirected', 'forwarded', 'withdrawn'],
    soft: true,
    lapse: '不得再以材料不齐要求补正',
    versions: {
      'ARL-2017': {
        startsOn: ['application-received'],
        length: workingDays(5),
        source: regulations('第二十九条'),
        confidence: 'C',
      },
      'ARL-2023': {
        startsOn: ['application-received'],
        length: workingDays(5),
        source: arl2023('第三十一条', '第八十八条'),
      },
    },
  },
  'arl-supplement': {
    name: '补正期限',
    whose: 'applicant',
    metBy: ['supplement-received'],
    endedBy: ['supplement-lapsed', 'withdrawn'],
    lapse: '无正当理由逾期不补正，视为放弃申请',
    versions: {
      'ARL-2017': {
        startsOn: ['supplement-notice-received'],
        start: noticeReceipt,
        length: (fields: FieldValues) => (typeof fields['days'] === 'number' ? days(fields['days']) : undefined),
        source: regulations('第二十九条'),
      },
      'ARL-2023': {
        startsOn: ['supplement-notice-received'],
        length: workingDays(10),
        source: arl2023('第三十一条', '第八十八条'),
      },
    },
  },
  'arl-copy': {
    name: '申请书副本发送期限',
    whose: 'office',
    metBy: ['copy-sent', 'copy-received'],
    endedBy: [...conclusions, ...refusals],
    lapse: '责任追究',
    versions: {
      'ARL-2017': {
        startsOn: ['application-received'],
        length: workingDays(7),
        source: arl2017('第二十三条', '第四十条'),
      },
      'ARL-2023': {
        startsOn: ['accepted', 'deemed-accepted'],
        start: acceptance2023,
        length: workingDays(7),
        source: arl2023('第四十八条', '第八十八条'),
      },
    },
  },
  'arl-reply': {
    name: '答复期限',
    whose: 'respondent',
    metBy: ['reply-received'],
    endedBy: conclusions,
    lapse: '视为没有证据、依据',
    versions: {
      // 十日 is not among the working-day periods of the 2017 text: calendar days.
      'ARL-2017': { startsOn: ['copy-received'], length: days(10), source: arl2017('第二十三条', '第四十条') },
      'ARL-2023': {
        startsOn: ['copy-received'],
        length: workingDays(10),
        source: arl2023('第四十八条', '第八十八条'),
      },
    },
  },
  'arl-decide': {
    name: '审理期限',
    whose: 'office',
    metBy: conclusions,
    endedBy: refusals,
    extendedBy: 'extension-approved',
    lapse: '申请人可在十五日内起诉；上级可责令履行',
    versions: {
      'ARL-2017': {
        startsOn: ['application-received'],
        length: days(60),
        stops: [...clockStops(regulations('第四十一条')), supplementTime],
        source: arl2017('第三十一条', '第十七条'),
      },
      'ARL-2023': {
        startsOn: ['accepted', 'deemed-accepted'],
        start: acceptance2023,
        length: days(60),
        stops: clockStops(arl2023('第三十九条')),
        source: arl2023('第六十二条', '第八十八条'),
      },
    },
  },
  'arl-suspend-terminate': {
    name: '中止满六十日',
    whose: 'office',
    // A condition, not a duty: from the day after it the case may be terminated.
    metBy: [],
    endedBy: ['resumed', ...conclusions],
    soft: true,
    lapse: '中止原因仍未消除的，终止行政复议',
    versions: {
      'ARL-2017': {
        startsOn: ['suspended'],
        start: suspensionUnderSixtyDayRule,
        length: condition(days(60)),
        source: regulations('第四十二条'),
      },
      'ARL-2023': {
        startsOn: ['suspended'],
        start: suspensionUnderSixtyDayRule,
        length: condition(days(60)),
        source: arl2023('第四十一条'),
      },
    },
  },
  'arl-sue-after-decision': {
    name: '起诉期限（收到复议决定后）',
    whose: 'applicant',
    metBy: [],
    lapse: '决定不再可诉',
    versions: {
      'ARL-2017': timeToSue,
      'ARL-2023': timeToSue,
    },
  },
} as const;
