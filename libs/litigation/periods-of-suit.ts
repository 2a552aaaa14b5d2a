import { flagOf, type PeriodSpec, textOf } from '#casework/definition';
import type { History, StartEvent } from '#casework/timeline';
import { days, months, type PeriodCount, years } from '#legal-time';
import { interpretation, litigationLaw } from './sources.js';

const openingOf = (history: History) => history.first('complaint-copy-received')?.fields ?? {};
const isAfterReconsideration = (history: History): boolean => textOf(openingOf(history), 'decisionServedOn') !== null;
/** The suit is against inaction: its time runs from the end of the duty's period. */
const isInaction = (history: History): boolean => textOf(openingOf(history), 'requestReceivedOn') !== null;
const notTold = (history: History): boolean => flagOf(openingOf(history), 'notToldOfTerm');

const suing = ['suit-brought', 'docketed', 'complaint-copy-received'] as const;
const obstacle = {
  from: 'obstacle-started',
  until: 'obstacle-ended',
  source: litigationLaw('第四十八条'),
} as const;

/** The end of the two months in which the organ had to act. @source 行政诉讼法第四十七条; 行诉解释第六十六条 */
function endOfDuty(_history: History, dueOf: (period: string) => PeriodCount | undefined): StartEvent | undefined {
  const dueOn = dueOf('all-act-on-request')?.dueOn;
  return dueOn ? { code: 'request-received', on: dueOn, derived: '行政机关履行职责期限届满之日' } : undefined;
}

/** The time to sue, checked when the complaint comes in: a suit that comes too late is one for the defence to object to. */
export const periodsOfSuit = {
  'all-sue-direct': {
    name: '直接起诉期限',
    whose: 'parties',
    metBy: suing,
    lapse: '不符合起诉条件，答辩时提出',
    versions: {
      'ALL-2017': {
        startsOn: ['act-known'],
        applies: (history) => !isAfterReconsideration(history) && !isInaction(history) && !notTold(history),
        length: months(6),
        stops: [obstacle],
        source: litigationLaw('第四十六条', '第四十八条'),
      },
    },
  },
  'all-sue-uninformed': {
    name: '未告知起诉期限时的最长起诉期限',
    whose: 'parties',
    metBy: suing,
    lapse: '不符合起诉条件，答辩时提出',
    versions: {
      'ALL-2017': {
        startsOn: ['act-known'],
        applies: notTold,
        length: years(1),
        source: interpretation('第六十四条'),
      },
    },
  },
  'all-sue-max': {
    name: '最长起诉期限',
    whose: 'parties',
    metBy: suing,
    lapse: '不符合起诉条件，答辩时提出',
    versions: {
      'ALL-2017': {
        startsOn: ['act-made'],
        start(history) {
          const made = history.last('act-made');
          return made && { ...made, fields: openingOf(history) };
        },
        length: (fields) => years(flagOf(fields, 'realEstate') ? 20 : 5),
        source: [litigationLaw('第四十六条'), interpretation('第六十五条')],
      },
    },
  },
  'all-sue-after-decision': {
    name: '不服复议决定起诉期限',
    whose: 'parties',
    metBy: suing,
    lapse: '不符合起诉条件，答辩时提出',
    versions: {
      'ALL-2017': {
        startsOn: ['decision-served'],
        length: days(15),
        stops: [obstacle],
        source: litigationLaw('第四十五条', '第四十八条'),
      },
    },
  },
  'all-act-on-request': {
    name: '行政机关履行法定职责期限',
    whose: 'organ',
    metBy: [],
    lapse: '申请人可以起诉',
    versions: {
      'ALL-2017': {
        startsOn: ['request-received'],
        length: months(2),
        source: litigationLaw('第四十七条'),
      },
    },
  },
  'all-sue-inaction': {
    name: '对不履行法定职责起诉期限',
    whose: 'parties',
    metBy: suing,
    lapse: '不符合起诉条件，答辩时提出',
    versions: {
      'ALL-2017': {
        startsOn: ['request-received'],
        start: endOfDuty,
        length: months(6),
        stops: [obstacle],
        source: [litigationLaw('第四十七条'), interpretation('第六十六条')],
      },
    },
  },
} as const satisfies Record<string, PeriodSpec<string, 'ALL-2017'>>;
