import type { PeriodSpec } from '#casework/definition';
import { backwards, days, months } from '#legal-time';
import { firstOutcomes, secondOutcomes } from './outcomes.js';
import { trialProcedureOf } from './sides.js';
import { headRules, interpretation, litigationLaw } from './sources.js';

const excluded = {
  from: 'excluded-started',
  until: 'excluded-ended',
  source: interpretation('第五十条'),
} as const;

/** What is not counted in first instance, beside what the court itself tells. */
const firstStops = [
  excluded,
  { from: 'trial-stayed', until: 'trial-resumed', source: interpretation('第五十条') },
  {
    from: 'jurisdiction-objection-filed',
    until: 'jurisdiction-objection-decided',
    source: interpretation('第五十条'),
  },
] as const;

/** The court's own periods: for information, they raise no alarm. */
export const periodsOfCourt = {
  'all-copy-to-defendant': {
    name: '人民法院发送起诉状副本期限',
    whose: 'court',
    metBy: ['complaint-copy-received'],
    lapse: '仅供了解',
    versions: {
      'ALL-2017': { startsOn: ['docketed'], length: days(5), source: litigationLaw('第六十七条') },
    },
  },
  'all-head-notice': {
    name: '人民法院通知负责人出庭的最迟之日',
    whose: 'court',
    // The notice comes before the day of the hearing from which it is counted back.
    metBy: [],
    endedBy: ['hearing-held', ...firstOutcomes, ...secondOutcomes],
    lapse: '仅供了解',
    versions: {
      'ALL-2017': { startsOn: ['hearing-date'], length: backwards(days(3)), source: headRules('第五条') },
    },
  },
  'all-first-instance': {
    name: '一审审理期限',
    whose: 'court',
    metBy: firstOutcomes,
    extendedBy: 'extension-approved',
    lapse: '仅供了解',
    versions: {
      'ALL-2017': {
        startsOn: ['docketed'],
        applies: (history) => trialProcedureOf(history) !== 'summary',
        length: months(6),
        stops: firstStops,
        source: [litigationLaw('第八十一条'), interpretation('第五十条')],
      },
    },
  },
  'all-summary': {
    name: '简易程序审理期限',
    whose: 'court',
    metBy: firstOutcomes,
    endedBy: ['converted-to-ordinary'],
    lapse: '转为普通程序',
    versions: {
      'ALL-2017': {
        startsOn: ['docketed'],
        applies: (history) => trialProcedureOf(history) === 'summary',
        length: days(45),
        stops: firstStops,
        source: [litigationLaw('第八十三条', '第八十四条'), interpretation('第五十条')],
      },
    },
  },
  'all-second-instance': {
    name: '二审审理期限',
    whose: 'court',
    metBy: secondOutcomes,
    extendedBy: 'extension-approved',
    lapse: '仅供了解',
    versions: {
      'ALL-2017': {
        startsOn: ['appeal-petition-received'],
        length: months(3),
        stops: [
          excluded,
          { from: 'second-instance-stayed', until: 'second-instance-resumed', source: interpretation('第五十条') },
        ],
        source: [litigationLaw('第八十八条'), interpretation('第五十条')],
      },
    },
  },
} as const satisfies Record<string, PeriodSpec<string, 'ALL-2017'>>;
