import { type FieldValues, flagOf, numberOf } from '#casework/definition';
import type { History } from '#casework/timeline';
import { days, type PeriodCount, workingDays } from '#legal-time';
import { conclusions, endings, refusals } from './conclusions.js';
import { arl2017, arl2023, regulations } from './sources.js';

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

/** The receipt of the supplement notice, with the period that the notice itself sets. */
function noticeReceipt(history: History) {
  const receipt = history.last('supplement-notice-received');
  return receipt && { ...receipt, fields: history.last('supplement-notice-sent')?.fields ?? {} };
}

const noticeDays = (fields: FieldValues) => {
  const told = numberOf(fields, 'days');
  return told === null ? undefined : days(told);
};

// Ten days to talk; where they fail, ten more for the superior to designate.
const talks = {
  startsOn: ['jurisdiction-referred', 'jurisdiction-talks-started'],
  length: days(10),
  source: regulations('第三十条'),
  confidence: '?',
} as const;

/** From the receipt to the acceptance. Working days: 五日、七日 under both laws, 三日、十日 too since 2024 (第八十八条). */
export const periodsOfReceipt = {
  'arl-forward-county': {
    name: '县级转送期限',
    whose: 'office',
    metBy: ['forwarded'],
    endedBy: ['accepted', 'rejected', 'redirected', 'supplement-lapsed', ...conclusions],
    lapse: '责任追究',
    versions: {
      'ARL-2017': {
        startsOn: ['application-received'],
        applies: (history: History) => flagOf(history.first('application-received')?.fields ?? {}, 'forOtherOrgan'),
        length: workingDays(7),
        source: arl2017('第十八条', '第四十条'),
      },
    },
  },
  'arl-examine': {
    name: '受理审查期限',
    whose: 'office',
    metBy: ['accepted', ...refusals, 'supplement-notice-sent'],
    endedBy: ['deemed-accepted', ...conclusions],
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
    endedBy: ['accepted', 'deemed-accepted', ...endings],
    soft: true,
    lapse: '逾期通知补正，责任追究',
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
    endedBy: ['supplement-lapsed', 'withdrawn', 'accepted', 'rejected'],
    extendedBy: 'supplement-extended',
    lapse: '无正当理由逾期不补正，视为放弃申请',
    versions: {
      'ARL-2017': {
        startsOn: ['supplement-notice-received'],
        start: noticeReceipt,
        length: noticeDays,
        source: regulations('第二十九条'),
      },
      'ARL-2023': {
        startsOn: ['supplement-notice-received'],
        length: workingDays(10),
        source: arl2023('第三十一条', '第八十八条'),
      },
    },
  },
  'arl-jurisdiction-talks': {
    name: '协商、指定管辖期限',
    whose: 'organ',
    metBy: ['jurisdiction-settled'],
    endedBy: endings,
    lapse: '协商不成的，由共同上一级行政机关指定',
    versions: { 'ARL-2017': talks, 'ARL-2023': talks },
  },
} as const;
