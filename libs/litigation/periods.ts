import { numberOf, type PeriodSpec } from '#casework/definition';
import type { History, StartEvent } from '#casework/timeline';
import { days, months, years } from '#legal-time';
import { firstEffective, firstOutcomes, lastEffective, secondOutcomes } from './outcomes.js';
import { periodsOfCourt } from './periods-of-court.js';
import { periodsOfSuit } from './periods-of-suit.js';
import { forEachDefendant, servedOn } from './sides.js';
import { civilProcedure, enforcementLaw, interpretation, litigationLaw } from './sources.js';

/** Appeals end with the outcome that they could have changed. */
const noMoreAppeal = ['judgment-effective', ...secondOutcomes, 'filed'] as const;

/** The last day of the performance period, once the outcome that sets it binds; where none is set, the binding itself.
 *  @source 行诉解释第一百五十三条 */
function enforceable(history: History): StartEvent | undefined {
  const renewed = history.last('enforcement-limit-renewed');
  if (renewed) return renewed;
  return history.last('performance-due') ?? lastEffective(history);
}

/** Four grounds of retrial run from knowing them (行诉解释第一百一十条): these are not computed. */
const retrialStart = (history: History): StartEvent | undefined => lastEffective(history);

/** The periods of a litigation case in calendar days and months, those of the organ that is sued and of the other parties.
 *  @source law.md 4.2 */
export const periods = {
  'all-defence': {
    name: '答辩期限',
    whose: 'office',
    metBy: ['defence-filed'],
    endedBy: [...firstOutcomes, 'filed'],
    lapse: '不答辩不影响案件审理',
    versions: {
      'ALL-2017': {
        startsOn: ['complaint-copy-received'],
        starts: forEachDefendant('complaint-copy-received'),
        length: days(15),
        source: litigationLaw('第六十七条'),
      },
    },
  },
  'all-evidence': {
    name: '提供证据、依据期限',
    whose: 'office',
    metBy: ['evidence-filed'],
    endedBy: ['evidence-postpone-allowed', 'evidence-period-set', ...firstOutcomes, 'filed'],
    lapse: '视为没有相应证据',
    versions: {
      'ALL-2017': {
        startsOn: ['complaint-copy-received'],
        starts: forEachDefendant('complaint-copy-received'),
        length: days(15),
        source: litigationLaw('第三十四条', '第六十七条'),
      },
    },
  },
  'all-evidence-postpone-request': {
    name: '申请延期提供证据期限',
    whose: 'office',
    metBy: ['evidence-postpone-requested'],
    endedBy: ['evidence-filed', ...firstOutcomes, 'filed'],
    soft: true,
    lapse: '不准许延期',
    versions: {
      'ALL-2017': {
        startsOn: ['complaint-copy-received'],
        length: days(15),
        source: interpretation('第三十四条'),
      },
    },
  },
  'all-evidence-postponed': {
    name: '延期提供证据期限',
    whose: 'office',
    metBy: ['evidence-filed'],
    endedBy: [...firstOutcomes, 'filed'],
    lapse: '视为没有相应证据',
    versions: {
      'ALL-2017': {
        startsOn: ['cause-removed'],
        length: days(15),
        source: interpretation('第三十四条'),
      },
    },
  },
  'all-jurisdiction-objection': {
    name: '提出管辖权异议期限',
    whose: 'office',
    metBy: ['jurisdiction-objection-filed'],
    endedBy: [...firstOutcomes, 'filed'],
    soft: true,
    lapse: '视为接受管辖',
    versions: {
      'ALL-2017': {
        startsOn: ['complaint-copy-received'],
        length: days(15),
        source: interpretation('第十条'),
      },
    },
  },
  'all-evidence-summary': {
    name: '简易程序举证期限',
    whose: 'office',
    metBy: ['evidence-filed'],
    endedBy: [...firstOutcomes, 'filed'],
    lapse: '视为没有相应证据',
    versions: {
      'ALL-2017': {
        startsOn: ['evidence-period-set'],
        // The court sets it, or the parties agree on it: fifteen days at most.
        length: (fields) => days(numberOf(fields, 'days') ?? 15),
        source: interpretation('第一百零四条'),
      },
    },
  },
  ...periodsOfCourt,
  'all-appeal-judgment': {
    name: '决定并提起对判决的上诉期限',
    whose: 'office',
    // A decision to appeal is no appeal: the time runs until it is filed.
    metBy: ['appeal-filed'],
    endedBy: ['appeal-waived', ...noMoreAppeal],
    lapse: '不能再上诉，判决生效',
    versions: {
      'ALL-2017': {
        startsOn: ['judgment-served'],
        starts: servedOn('judgment-served', true),
        length: days(15),
        source: litigationLaw('第八十五条'),
      },
    },
  },
  'all-appeal-judgment-others': {
    name: '其他当事人对判决的上诉期限',
    whose: 'parties',
    metBy: ['appeal-copy-received'],
    endedBy: noMoreAppeal,
    lapse: '不能再上诉，判决生效',
    versions: {
      'ALL-2017': {
        startsOn: ['judgment-served'],
        starts: servedOn('judgment-served', false),
        length: days(15),
        source: litigationLaw('第八十五条'),
      },
    },
  },
  'all-appeal-ruling': {
    name: '决定并提起对裁定的上诉期限',
    whose: 'office',
    // A decision to appeal is no appeal: the time runs until it is filed.
    metBy: ['appeal-filed'],
    endedBy: ['appeal-waived', ...noMoreAppeal],
    lapse: '不能再上诉，裁定生效',
    versions: {
      'ALL-2017': {
        startsOn: ['ruling-served'],
        starts: servedOn('ruling-served', true),
        length: days(10),
        source: litigationLaw('第八十五条'),
      },
    },
  },
  'all-appeal-ruling-others': {
    name: '其他当事人对裁定的上诉期限',
    whose: 'parties',
    metBy: ['appeal-copy-received'],
    endedBy: noMoreAppeal,
    lapse: '不能再上诉，裁定生效',
    versions: {
      'ALL-2017': {
        startsOn: ['ruling-served'],
        starts: servedOn('ruling-served', false),
        length: days(10),
        source: litigationLaw('第八十五条'),
      },
    },
  },
  'all-appeal-reply': {
    name: '上诉答辩期限',
    whose: 'office',
    metBy: ['appeal-reply-filed'],
    endedBy: [...secondOutcomes, 'filed'],
    lapse: '不答辩不影响案件审理',
    versions: {
      'ALL-2017': {
        startsOn: ['appeal-copy-received'],
        starts: servedOn('appeal-copy-received', true),
        length: days(15),
        source: interpretation('第一百零八条'),
      },
    },
  },
  'all-retrial': {
    name: '申请再审期限',
    whose: 'parties',
    metBy: ['retrial-applied'],
    lapse: '不能再申请再审',
    versions: {
      'ALL-2017': {
        startsOn: ['judgment-effective'],
        start: retrialStart,
        length: months(6),
        source: interpretation('第一百一十条'),
      },
    },
  },
  ...periodsOfSuit,
  'all-enforce-judgment': {
    name: '申请执行裁判期限',
    whose: 'parties',
    metBy: ['enforced-against'],
    endedBy: ['performed'],
    lapse: '不能再申请强制执行',
    versions: {
      'ALL-2017': {
        startsOn: ['performance-due', 'judgment-effective'],
        start: enforceable,
        applies: (history) => firstEffective(history) !== undefined,
        length: years(2),
        stops: [
          {
            from: 'enforcement-limit-stopped',
            until: 'enforcement-limit-resumed',
            source: civilProcedure('第二百五十条'),
          },
        ],
        source: interpretation('第一百五十三条'),
      },
    },
  },
  'all-nonlit-enforcement': {
    name: '申请人民法院强制执行行政决定期限',
    whose: 'office',
    metBy: ['nonlit-enforcement-applied'],
    endedBy: ['performed', 'filed'],
    lapse: '人民法院不予受理',
    versions: {
      'ALL-2017': {
        startsOn: ['sue-period-lapsed'],
        length: months(3),
        source: [enforcementLaw('第五十三条', '第五十四条', '第六十九条'), interpretation('第一百五十六条')],
      },
    },
  },
} as const satisfies Record<string, PeriodSpec<string, 'ALL-2017'>>;
