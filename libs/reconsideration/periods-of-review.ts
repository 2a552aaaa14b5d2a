import { type FieldValues, textOf } from '#casework/definition';
import type { History, StartEvent } from '#casework/timeline';
import { backwards, condition, days, type PeriodCount, workingDays } from '#legal-time';
import { acceptance2023 } from './acceptance.js';
import { conclusions, endings, refusals } from './conclusions.js';
import { decisionDays } from './periods-of-application.js';
import { ordinaryStands, summaryStands } from './review.js';
import { arl2017, arl2023, hearingRules, regulations } from './sources.js';
import { suspensionUnderSixtyDayRule } from './suspension.js';

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

type DueOf = (period: string) => PeriodCount | undefined;

const withDays = (start: StartEvent | undefined, history: History, ordinary: number): StartEvent | undefined =>
  start && { ...start, fields: { decisionDays: decisionDays(history, ordinary) } };

const decisionLength = ({ decisionDays: told }: FieldValues) => days(Number(told));

/** The last receipt of the copy by each respondent; receipts that name none are those of all. The earliest first. */
function receiptsOfCopy(history: History): StartEvent[] {
  const receipts = history.all('copy-received').map((event): StartEvent => {
    const party = textOf(event.fields, 'party');
    return { ...event, ...(party === null ? {} : { party }) };
  });
  return receipts.filter(({ party }, i) => receipts.findLastIndex((each) => each.party === party) === i);
}

const copyOfEach = { startsOn: ['copy-received'], starts: receiptsOfCopy } as const;

/** Under the text of 2017 the receipt is the acceptance; after a refusal it is the order of the superior to accept. */
const acceptance2017 = (history: History): StartEvent | undefined =>
  history.last('acceptance-ordered') ?? history.last('application-received');

const ORDINARY = 60;
const SUMMARY = 30;

const suspensionTime = {
  startsOn: ['suspended'],
  start: suspensionUnderSixtyDayRule,
  length: condition(days(60)),
} as const;

/** From the acceptance to the decision. */
export const periodsOfReview = {
  'arl-copy': {
    name: '申请书副本发送期限',
    whose: 'office',
    metBy: ['copy-sent', 'copy-received'],
    endedBy: endings,
    lapse: '责任追究',
    versions: {
      'ARL-2017': {
        startsOn: ['acceptance-ordered', 'application-received'],
        length: workingDays(7),
        source: arl2017('第二十三条', '第四十条'),
      },
      'ARL-2023': {
        startsOn: ['accepted', 'deemed-accepted', 'acceptance-ordered'],
        start: acceptance2023,
        applies: ordinaryStands,
        length: workingDays(7),
        source: arl2023('第四十八条', '第八十八条'),
      },
    },
  },
  'arl-copy-summary': {
    name: '申请书副本发送期限（简易程序）',
    whose: 'office',
    metBy: ['copy-sent', 'copy-received'],
    endedBy: endings,
    lapse: '责任追究',
    versions: {
      'ARL-2023': {
        startsOn: ['accepted', 'deemed-accepted', 'acceptance-ordered'],
        start: acceptance2023,
        applies: summaryStands,
        length: workingDays(3),
        source: arl2023('第五十四条', '第八十八条'),
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
      'ARL-2017': { ...copyOfEach, length: days(10), source: arl2017('第二十三条', '第四十条') },
      'ARL-2023': {
        ...copyOfEach,
        applies: ordinaryStands,
        length: workingDays(10),
        source: arl2023('第四十八条', '第八十八条'),
      },
    },
  },
  'arl-reply-summary': {
    name: '答复期限（简易程序）',
    whose: 'respondent',
    metBy: ['reply-received'],
    endedBy: conclusions,
    lapse: '视为没有证据、依据',
    versions: {
      'ARL-2023': {
        ...copyOfEach,
        applies: summaryStands,
        length: workingDays(5),
        source: arl2023('第五十四条', '第八十八条'),
      },
    },
  },
  'arl-hearing-notice': {
    name: '听证通知期限',
    whose: 'office',
    metBy: ['hearing-notified'],
    endedBy: ['hearing-held', ...endings],
    lapse: '听证应当改期',
    versions: {
      'ARL-2023': {
        startsOn: ['hearing-date'],
        length: backwards(workingDays(5)),
        source: [arl2023('第五十一条', '第八十八条'), hearingRules('第四条')],
        confidence: 'S',
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
        startsOn: ['acceptance-ordered', 'application-received'],
        start: (history: History) => withDays(acceptance2017(history), history, ORDINARY),
        length: decisionLength,
        stops: [...clockStops(regulations('第四十一条')), supplementTime],
        source: arl2017('第三十一条', '第十七条'),
      },
      'ARL-2023': {
        startsOn: ['accepted', 'deemed-accepted', 'acceptance-ordered'],
        start: (history: History, dueOf: DueOf) => withDays(acceptance2023(history, dueOf), history, ORDINARY),
        applies: ordinaryStands,
        length: decisionLength,
        stops: clockStops(arl2023('第三十九条')),
        source: arl2023('第六十二条', '第八十八条'),
      },
    },
  },
  'arl-decide-summary': {
    name: '审理期限（简易程序）',
    whose: 'office',
    metBy: conclusions,
    endedBy: refusals,
    lapse: '申请人可在十五日内起诉；上级可责令履行',
    versions: {
      'ARL-2023': {
        startsOn: ['accepted', 'deemed-accepted', 'acceptance-ordered'],
        start: (history: History, dueOf: DueOf) => withDays(acceptance2023(history, dueOf), history, SUMMARY),
        applies: summaryStands,
        length: decisionLength,
        stops: clockStops(arl2023('第三十九条')),
        source: arl2023('第六十二条', '第八十八条'),
      },
    },
  },
  'arl-suspend-terminate': {
    name: '中止满六十日',
    whose: 'office',
    // From the day after it the case is terminated where the cause remains: shown as due before.
    metBy: [],
    endedBy: ['resumed', ...conclusions],
    lapse: '中止原因仍未消除的，终止行政复议',
    versions: {
      'ARL-2017': { ...suspensionTime, source: regulations('第四十二条') },
      'ARL-2023': { ...suspensionTime, source: arl2023('第四十一条') },
    },
  },
} as const;
