import { flagOf, numberOf, type PeriodSpec } from '#casework/definition';
import type { History, StartEvent } from '#casework/timeline';
import { addDays, days, workingDays, years } from '#legal-time';
import { arl2017, arl2023, regulations } from './sources.js';
import type { Event, Version } from './states.js';

type Code = Event | 'application-received';

const application = (history: History) => history.first('application-received')?.fields ?? {};

const APPLY_DAYS = 60;
const concernsAnAct = (history: History): boolean => !history.has('duty-ended') && !history.has('duty-requested');

/** Sixty days, or what a law sets beyond them. */
const apply = {
  length: (fields: Readonly<Record<string, unknown>>) =>
    days(typeof fields['applyDays'] === 'number' ? Math.max(fields['applyDays'], APPLY_DAYS) : APPLY_DAYS),
  applies: concernsAnAct,
} as const;

/** The last event of the first kind that is known, with what the application says of the length. */
const knownFrom =
  (...codes: readonly Event[]) =>
  (history: History): StartEvent | undefined => {
    const event = codes.map((code) => history.last(code)).find((found) => found !== undefined);
    return event && { ...event, fields: application(history) };
  };

/** The end of the duty's period; where none is set, sixty days after the organ got the request.
 *  @source 行政复议法实施条例第十六条 */
function inaction(history: History): StartEvent | undefined {
  const ended = history.last('duty-ended');
  if (ended) return ended;
  const requested = history.last('duty-requested');
  return (
    requested && {
      code: 'duty-requested',
      on: addDays(requested.on, 60),
      derived: '没有履行期限的，自行政机关收到履职申请满六十日',
    }
  );
}

const ofInaction = {
  startsOn: ['duty-ended', 'duty-requested'],
  start: inaction,
  length: days(60),
  source: regulations('第十六条'),
} as const;

/** The periods before the application: they are the applicant's, and decide on its acceptance. */
export const periodsOfApplication = {
  'arl-apply': {
    name: '申请期限',
    whose: 'applicant',
    metBy: ['application-received'],
    lapse: '申请逾期，不予受理',
    versions: {
      'ARL-2017': {
        ...apply,
        startsOn: ['act-known'],
        start: knownFrom('act-known'),
        stops: [{ from: 'obstacle-started', until: 'obstacle-ended', source: arl2017('第九条') }],
        source: arl2017('第九条'),
      },
      'ARL-2023': {
        ...apply,
        // Whoever was never told of the right has the one year alone.
        applies: (history) =>
          concernsAnAct(history) && (!flagOf(application(history), 'uninformed') || history.has('right-known')),
        startsOn: ['right-known', 'act-known'],
        start: knownFrom('right-known', 'act-known'),
        stops: [{ from: 'obstacle-started', until: 'obstacle-ended', source: arl2023('第二十条') }],
        source: arl2023('第二十条'),
      },
    },
  },
  'arl-apply-uninformed-cap': {
    name: '未告知权利的最长申请期限',
    whose: 'applicant',
    metBy: ['application-received'],
    lapse: '申请逾期，不予受理',
    versions: {
      'ARL-2023': {
        startsOn: ['act-known'],
        applies: (history) => concernsAnAct(history) && flagOf(application(history), 'uninformed'),
        length: years(1),
        // An obstacle delays whatever period the article sets, the longest one too; the text does not say so in words.
        stops: [{ from: 'obstacle-started', until: 'obstacle-ended', source: arl2023('第二十条') }],
        source: arl2023('第二十条'),
        confidence: 'C',
      },
    },
  },
  'arl-apply-max': {
    name: '最长申请期限',
    whose: 'applicant',
    metBy: ['application-received'],
    lapse: '申请逾期，不予受理',
    versions: {
      'ARL-2023': {
        startsOn: ['act-done'],
        start: knownFrom('act-done'),
        length: (fields) => (fields['realEstate'] === true ? years(20) : years(5)),
        source: arl2023('第二十一条'),
      },
    },
  },
  'arl-apply-inaction': {
    name: '不履行职责的申请期限',
    whose: 'applicant',
    metBy: ['application-received'],
    lapse: '申请逾期，不予受理',
    versions: { 'ARL-2017': ofInaction, 'ARL-2023': ofInaction },
  },
  'arl-forward-by-organ': {
    name: '作出处罚的机关转送申请的期限',
    whose: 'respondent',
    metBy: ['application-received'],
    lapse: '责任追究',
    versions: {
      'ARL-2023': {
        startsOn: ['organ-received-application'],
        length: workingDays(5),
        source: arl2023('第三十二条', '第八十八条'),
      },
    },
  },
} as const satisfies Record<string, PeriodSpec<Code, Version>>;

/** The shorter time for the decision that a law sets, or the ordinary one. */
export const decisionDays = (history: History, ordinary: number): number =>
  Math.min(numberOf(application(history), 'decisionDays') ?? ordinary, ordinary);
