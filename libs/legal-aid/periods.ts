import type { FieldValues } from '#casework/definition';
import type { History, StartEvent } from '#casework/timeline';
import { backwards, days, hours } from '#legal-time';
import { criminalProcedure, legalAidLaw, procedureRules2012 } from './sources.js';

const conclusions = ['case-closed', 'terminated', 'refused', 'withdrawn', 'supplement-lapsed'] as const;

/** The length that a notice sets itself. */
const asNotified = (fields: FieldValues) => (typeof fields['days'] === 'number' ? days(fields['days']) : undefined);

/** The service of the notice for supplement, before it the sending, with the period that the notice set. */
function supplementNotice(history: History): StartEvent | undefined {
  const sent = history.last('supplement-notice-sent');
  const served = history.last('supplement-notice-served');
  return served ? { ...served, fields: sent?.fields ?? served.fields } : sent;
}

const answers = ['grant-decided', 'provisional-granted', 'refused'] as const;

/** An application that waits for its answer. */
const waits = (history: History): boolean =>
  history.has('application-received') && history.last(...answers, 'withdrawn', 'supplement-lapsed') === undefined;

/** The periods of a legal-aid case. The law does not say what its 日 are: calendar days with roll-over, the reading that
 *  never promises a later day than the working-day one of older texts. That reading is a convention, so a bureau may set
 *  another unit.
 *  @source law.md C7 and 5.2 */
export const periods = {
  'lal-transfer-detained': {
    name: '办案机关、监管场所转交申请期限',
    whose: 'organ',
    metBy: ['application-received'],
    lapse: '办案机关、监管场所的义务，提示沟通',
    versions: {
      'LAL-2021': { startsOn: ['detained-applied'], length: hours(24), source: legalAidLaw('第三十九条') },
    },
  },
  'lal-transfer-duty-lawyer': {
    name: '值班律师转交申请期限',
    whose: 'organ',
    metBy: ['application-received'],
    lapse: '值班律师的义务，提示沟通',
    versions: {
      'LAL-2021': { startsOn: ['duty-lawyer-applied'], length: hours(24), source: legalAidLaw('第三十九条') },
    },
  },
  'lal-urgent-trigger': {
    name: '距时效或者期间届满不足七日，先行提供援助提示',
    whose: 'office',
    metBy: [],
    endedBy: ['provisional-granted', 'grant-decided', 'refused', 'withdrawn', 'supplement-lapsed'],
    soft: true,
    lapse: '提示先行提供法律援助',
    versions: {
      'LAL-2021': {
        startsOn: ['limitation-ends'],
        applies: waits,
        // The first day with fewer than seven days left.
        length: backwards(days(6)),
        source: legalAidLaw('第四十四条'),
        confidence: 'C',
      },
    },
  },
  'lal-notify-by-organ': {
    name: '办案机关通知期限',
    whose: 'organ',
    metBy: ['organ-notice-received'],
    lapse: '办案机关的义务，提示沟通',
    versions: {
      'LAL-2021': {
        startsOn: ['condition-found'],
        length: days(3),
        source: legalAidLaw('第三十六条'),
        confidence: 'C',
      },
    },
  },
  'lal-assign-notified': {
    name: '通知案件指派期限',
    whose: 'office',
    // Three days for both: to assign, and to tell the organ, which only follows the assignment.
    metBy: ['organ-informed'],
    endedBy: conclusions,
    lapse: '责任追究',
    versions: {
      'LAL-2021': {
        startsOn: ['organ-notice-received'],
        length: days(3),
        source: legalAidLaw('第三十六条'),
        confidence: 'C',
      },
    },
  },
  'lal-review': {
    name: '审查期限',
    whose: 'office',
    // Provisional aid answers the application too; what is left is to complete the papers.
    metBy: answers,
    endedBy: ['withdrawn', 'supplement-lapsed'],
    lapse: '责任追究；不视为给予援助',
    versions: {
      'LAL-2021': {
        startsOn: ['application-received'],
        length: days(7),
        stops: [
          { from: 'supplement-notice-sent', until: 'supplement-received', source: procedureRules2012('第十三条') },
          { from: 'agency-check-requested', until: 'agency-check-received', source: procedureRules2012('第十四条') },
        ],
        source: legalAidLaw('第四十三条'),
        confidence: 'C',
      },
    },
  },
  'lal-supplement': {
    name: '补充材料、说明期限',
    whose: 'applicant',
    metBy: ['supplement-received'],
    endedBy: ['supplement-lapsed', 'withdrawn', 'provisional-granted'],
    lapse: '未按要求补充的，视为撤回申请',
    versions: {
      'LAL-2021': {
        startsOn: ['supplement-notice-served', 'supplement-notice-sent'],
        start: supplementNotice,
        length: asNotified,
        source: legalAidLaw('第四十三条'),
      },
    },
  },
  'lal-provisional-papers': {
    name: '先行援助后补办手续期限',
    whose: 'applicant',
    metBy: ['provisional-papers-completed', 'grant-decided'],
    endedBy: ['case-closed', 'terminated'],
    lapse: '不符合条件的，终止援助',
    versions: {
      'LAL-2021': { startsOn: ['provisional-granted'], length: asNotified, source: legalAidLaw('第四十四条') },
    },
  },
  'lal-assign': {
    name: '指派期限',
    whose: 'office',
    metBy: ['assigned'],
    endedBy: ['terminated'],
    lapse: '责任追究',
    versions: {
      'LAL-2021': {
        startsOn: ['grant-decided'],
        length: days(3),
        source: legalAidLaw('第四十三条'),
        confidence: 'C',
      },
    },
  },
  'lal-visit-detained': {
    name: '看守所安排会见期限',
    whose: 'organ',
    metBy: ['detained-met'],
    endedBy: [...conclusions, 'change-approved'],
    lapse: '看守所的义务，提示沟通',
    versions: {
      'LAL-2021': { startsOn: ['lawyer-asked-to-meet'], length: hours(48), source: criminalProcedure('第三十九条') },
    },
  },
  'lal-objection-review': {
    name: '异议审查期限',
    whose: 'office',
    metBy: ['objection-upheld', 'correction-ordered'],
    lapse: '责任追究',
    versions: {
      'LAL-2021': {
        startsOn: ['objection-received'],
        length: days(5),
        source: legalAidLaw('第四十九条'),
        confidence: 'C',
      },
    },
  },
  'lal-file-handin': {
    name: '提交卷宗期限',
    whose: 'office',
    metBy: ['file-received'],
    soft: true,
    lapse: '提醒承办人员提交报告和材料',
    versions: {
      // The law only says 及时; thirty days come from practice under the rules of 2012.
      'LAL-2021': {
        startsOn: ['case-closed'],
        length: days(30),
        source: [legalAidLaw('第五十条'), procedureRules2012('第三十四条')],
        confidence: 'S',
      },
    },
  },
  'lal-file-review': {
    name: '审查卷宗期限',
    whose: 'office',
    metBy: ['file-accepted'],
    endedBy: ['file-returned'],
    soft: true,
    lapse: '提醒审查卷宗并支付补贴',
    versions: {
      'LAL-2021': {
        startsOn: ['file-received'],
        length: days(30),
        source: [legalAidLaw('第五十二条'), procedureRules2012('第三十五条')],
        confidence: 'S',
      },
    },
  },
} as const;
