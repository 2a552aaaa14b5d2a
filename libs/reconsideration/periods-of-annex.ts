import { flagOf } from '#casework/definition';
import type { History } from '#casework/timeline';
import { days, workingDays } from '#legal-time';
import { endings } from './conclusions.js';
import { arl2017, arl2023 } from './sources.js';
import { suspensionForAnnex } from './suspension.js';

/** Whether the organ may review the document itself, or has to forward it. */
const ownPower = (history: History): boolean =>
  flagOf(history.last('annex-request-received')?.fields ?? {}, 'ownPower');
const othersPower = (history: History): boolean => !ownPower(history);

// The start is a convention: the recorded request, or the day of the organ's own finding.
const request = { startsOn: ['annex-request-received'], confidence: 'C' } as const;
const handle = { ...request, applies: ownPower, length: days(30) } as const;
const forward = { ...request, applies: othersPower, length: workingDays(7) } as const;
const answer = { startsOn: ['forwarded-received'], length: days(60) } as const;

/** The review of normative documents. */
export const periodsOfAnnex = {
  'arl-annex-handle': {
    name: '附带审查处理期限',
    whose: 'office',
    metBy: ['annex-handled'],
    endedBy: ['annex-forwarded', ...endings],
    lapse: '责任追究',
    versions: {
      'ARL-2017': { ...handle, source: arl2017('第二十六条', '第二十七条') },
      'ARL-2023': { ...handle, source: arl2023('第五十六条', '第五十七条') },
    },
  },
  'arl-annex-forward': {
    name: '附带审查转送期限',
    whose: 'office',
    metBy: ['annex-forwarded'],
    endedBy: ['annex-handled', ...endings],
    lapse: '责任追究',
    versions: {
      'ARL-2017': { ...forward, source: arl2017('第二十六条', '第二十七条', '第四十条') },
      'ARL-2023': { ...forward, source: arl2023('第五十六条', '第五十七条', '第八十八条') },
    },
  },
  'arl-annex-notify': {
    name: '通知制定机关答复的期限',
    whose: 'office',
    metBy: ['maker-notified'],
    endedBy: ['annex-forwarded', 'annex-handled', 'resumed', ...endings],
    lapse: '责任追究',
    versions: {
      'ARL-2023': {
        startsOn: ['suspended'],
        start: suspensionForAnnex,
        applies: ownPower,
        length: workingDays(3),
        source: arl2023('第五十八条', '第八十八条'),
      },
    },
  },
  'arl-annex-maker-reply': {
    name: '制定机关书面答复期限',
    whose: 'organ',
    metBy: ['maker-replied'],
    endedBy: ['annex-handled', ...endings],
    lapse: '不影响审查',
    versions: {
      'ARL-2023': {
        startsOn: ['maker-notice-received'],
        length: workingDays(10),
        source: arl2023('第五十八条', '第八十八条'),
      },
    },
  },
  'arl-annex-transferee': {
    name: '受转送机关处理期限',
    whose: 'organ',
    metBy: ['transferee-answered'],
    endedBy: endings,
    lapse: '提请督促',
    versions: {
      'ARL-2017': { ...answer, source: arl2017('第二十六条') },
      'ARL-2023': { ...answer, source: arl2023('第六十条') },
    },
  },
} as const;
