import { type FieldValues, flagOf, numberOf, textOf } from '#casework/definition';
import type { History, PartyTraits, StartEvent } from '#casework/timeline';
import { days, daysBetween, type LegalDate } from '#legal-time';
import { endingOf } from './conclusions.js';
import { itemCodes } from './review.js';
import { servicesOn } from './service.js';
import { arl2017, arl2023, litigationLaw, regulations } from './sources.js';

type Parties = readonly PartyTraits[];

const endedBy = (history: History, ...codes: readonly string[]): boolean =>
  codes.includes(endingOf(history)?.code ?? '');

/** Each applicant and third party may sue from the service on it; service on the respondent starts nothing. */
const timeToSue = {
  startsOn: ['decision-served'],
  starts: (history: History, _: unknown, parties: Parties) =>
    servicesOn(history, parties, (role) => role === 'applicant' || role === 'third-party'),
  applies: (history: History) => endedBy(history, 'decision-made'),
  length: days(15),
  source: litigationLaw('第四十五条'),
} as const;

const timeToSueForSilence = { startsOn: ['decision-period-lapsed'], length: days(15) } as const;

/** Where a law demands reconsideration first, its refusal opens the way to the court. */
const timeToSueForRejection = {
  startsOn: ['decision-served'],
  starts: (history: History, _: unknown, parties: Parties) =>
    servicesOn(history, parties, (role) => role === 'applicant'),
  applies: (history: History) =>
    endedBy(history, 'rejected', 'dismissed') &&
    flagOf(history.first('application-received')?.fields ?? {}, 'reconsiderationFirst'),
  length: days(15),
} as const;

/** From the service on the respondent, with the period that a law sets for the new act. */
function redoStart(history: History, _: unknown, parties: Parties): StartEvent | undefined {
  const served = servicesOn(history, parties, (role) => role === 'respondent').at(-1);
  if (served === undefined) return undefined;
  const { party, ...start } = served;
  return { ...start, fields: history.last('decision-made')?.fields ?? {} };
}

const redo = {
  startsOn: ['decision-served'],
  start: redoStart,
  applies: (history: History) => itemCodes(history).includes('revoke-redo'),
  length: (fields: FieldValues) => days(numberOf(fields, 'redoDays') ?? 60),
  source: regulations('第四十九条'),
} as const;

/** The period is what the order sets: it ends on the day that it names. */
function orderOfPerformance(history: History): StartEvent | undefined {
  const order = history.last('performance-ordered');
  const until = textOf(order?.fields ?? {}, 'until') as LegalDate | null;
  if (order === undefined || until === null) return undefined;
  return { ...order, fields: { days: Math.max(0, daysBetween(order.on, until)) } };
}

const performance = {
  startsOn: ['performance-ordered'],
  start: orderOfPerformance,
  length: (fields: FieldValues) => days(numberOf(fields, 'days') ?? 0),
} as const;

/** After the conclusion: the time to sue, to do the act again, to report, to perform. */
export const periodsAfterDecision = {
  'arl-sue-after-decision': {
    name: '起诉期限（收到复议决定后）',
    whose: 'applicant',
    metBy: [],
    lapse: '决定不再可诉',
    versions: { 'ARL-2017': timeToSue, 'ARL-2023': timeToSue },
  },
  'arl-sue-after-lapse': {
    name: '起诉期限（逾期不作复议决定）',
    whose: 'applicant',
    metBy: [],
    lapse: '不能再就逾期不作决定起诉',
    versions: {
      'ARL-2017': { ...timeToSueForSilence, source: [arl2017('第十九条'), litigationLaw('第四十五条')] },
      'ARL-2023': { ...timeToSueForSilence, source: [arl2023('第三十四条'), litigationLaw('第四十五条')] },
    },
  },
  'arl-sue-after-rejection': {
    name: '起诉期限（不予受理、驳回申请后，复议前置）',
    whose: 'applicant',
    metBy: [],
    lapse: '不能再起诉',
    versions: {
      'ARL-2017': { ...timeToSueForRejection, source: arl2017('第十九条') },
      'ARL-2023': { ...timeToSueForRejection, source: arl2023('第三十四条') },
    },
  },
  'arl-redo': {
    name: '重新作出行政行为的期限',
    whose: 'respondent',
    metBy: ['redone'],
    lapse: '责任追究',
    versions: { 'ARL-2017': redo, 'ARL-2023': redo },
  },
  'arl-perform-ordered': {
    name: '责令履行的期限',
    whose: 'respondent',
    metBy: ['performed'],
    lapse: '约谈、通报批评，追究责任',
    versions: {
      'ARL-2017': { ...performance, source: arl2017('第三十二条') },
      'ARL-2023': { ...performance, source: arl2023('第七十七条') },
    },
  },
  'arl-opinion-report': {
    name: '意见书落实情况报告期限',
    whose: 'organ',
    metBy: ['opinion-reported'],
    lapse: '责令改正，约谈、通报批评',
    versions: {
      'ARL-2017': { startsOn: ['opinion-received'], length: days(60), source: regulations('第五十七条') },
      'ARL-2023': { startsOn: ['opinion-received'], length: days(60), source: arl2023('第七十六条') },
    },
  },
} as const;
