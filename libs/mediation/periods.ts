import { type FieldValues, textOf } from '#casework/definition';
import type { History, StartEvent } from '#casework/timeline';
import { days, months, workingDays } from '#legal-time';
import { agreementEffective } from './agreement.js';
import {
  civilInterpretation,
  civilProcedure,
  confirmationRules,
  invitedMediation,
  mediationLaw,
  mediationRules,
  onlineMediation,
} from './sources.js';

const conclusions = [
  'written-agreement-reached',
  'oral-agreement-reached',
  'failed',
  'terminated',
  'party-refused-midway',
] as const;

/** Whether a court handed the dispute over in this way, and in this procedure where one is named. */
const from =
  (opening: 'court-delegated' | 'court-entrusted', procedure?: string) =>
  (history: History): boolean => {
    const opened = history.first(opening);
    return opened !== undefined && (procedure === undefined || textOf(opened.fields, 'procedure') === procedure);
  };

/** Each party's last receipt of the ruling; a receipt without a name counts for all. */
function rulingReceived(history: History): StartEvent[] {
  const starts = history.all('ruling-received').map((event): [string, StartEvent] => {
    const party = textOf(event.fields, 'party');
    return party === null ? ['', event] : [party, { ...event, party }];
  });
  return [...new Map(starts).values()];
}

/** The confirmation on the platform, told with the procedure of the entrusting court. */
function platformConfirmed(history: History): StartEvent | undefined {
  const confirmed = history.last('platform-confirmed');
  return confirmed && { ...confirmed, fields: history.first('court-entrusted')?.fields ?? {} };
}

/** Thirty days before docketing; afterwards fifteen, in summary procedure seven. @source 在线调解规则第二十四条 */
function onlineLength(fields: FieldValues) {
  const procedure = textOf(fields, 'procedure');
  return days(procedure === 'summary' ? 7 : procedure === 'ordinary' ? 15 : 30);
}

/** The periods of a mediation. The Mediation Law itself sets none for mediating; it does not say what its 日 are: calendar
 *  days with roll-over.
 *  @source law.md C7 and 6.2 */
export const periods = {
  'pml-mediate': {
    name: '调解期限（一般）',
    whose: 'office',
    metBy: conclusions,
    extendedBy: 'extension-agreed',
    soft: true,
    lapse: '提示承办人；不因此终止调解',
    versions: {
      'PML-2010': {
        startsOn: ['accepted'],
        length: months(1),
        source: mediationRules('第三十三条'),
        confidence: 'S',
      },
    },
  },
  'pml-court-delegated': {
    name: '委派调解期限',
    whose: 'office',
    metBy: conclusions,
    endedBy: ['refused'],
    extendedBy: 'extension-agreed',
    lapse: '终止调解，报告并将材料退回人民法院',
    versions: {
      'PML-2010': {
        startsOn: ['court-materials-signed'],
        applies: from('court-delegated'),
        length: days(30),
        source: invitedMediation('第二十七条'),
      },
    },
  },
  'pml-court-entrusted-ordinary': {
    name: '委托调解期限（普通程序）',
    whose: 'office',
    metBy: conclusions,
    endedBy: ['refused'],
    extendedBy: 'extension-agreed',
    lapse: '案件转回审理',
    versions: {
      'PML-2010': {
        startsOn: ['court-materials-signed'],
        applies: from('court-entrusted', 'ordinary'),
        length: days(15),
        source: invitedMediation('第二十七条'),
      },
    },
  },
  'pml-court-entrusted-summary': {
    name: '委托调解期限（简易程序）',
    whose: 'office',
    metBy: conclusions,
    endedBy: ['refused'],
    extendedBy: 'extension-agreed',
    lapse: '案件转回审理',
    versions: {
      'PML-2010': {
        startsOn: ['court-materials-signed'],
        applies: from('court-entrusted', 'summary'),
        length: days(7),
        source: invitedMediation('第二十七条'),
      },
    },
  },
  'pml-online-confirm': {
    name: '在线调解确认接受期限',
    whose: 'office',
    metBy: ['platform-confirmed'],
    endedBy: ['refused', ...conclusions],
    lapse: '人民法院另行指派',
    versions: {
      'PML-2010': {
        startsOn: ['court-assignment-received'],
        length: workingDays(3),
        source: onlineMediation('第十二条'),
      },
    },
  },
  'pml-online-inform': {
    name: '在线调解询问另一方当事人期限',
    whose: 'office',
    metBy: ['other-party-asked'],
    // Who has consented, or refused, has been asked.
    endedBy: ['accepted', 'party-refused', 'refused', ...conclusions],
    lapse: '及时询问另一方当事人是否同意调解',
    versions: {
      'PML-2010': {
        startsOn: ['delegation-accepted', 'platform-confirmed'],
        applies: from('court-delegated'),
        length: workingDays(3),
        source: onlineMediation('第十五条'),
      },
    },
  },
  'pml-online-mediate': {
    name: '在线调解期限',
    whose: 'office',
    metBy: conclusions,
    endedBy: ['refused'],
    extendedBy: 'extension-agreed',
    lapse: '在线调解终止',
    versions: {
      'PML-2010': {
        startsOn: ['platform-confirmed'],
        start: platformConfirmed,
        length: onlineLength,
        stops: [{ from: 'appraisal-started', until: 'appraisal-ended', source: onlineMediation('第二十六条') }],
        source: onlineMediation('第二十四条'),
      },
    },
  },
  'pml-judicial-confirm': {
    name: '共同申请司法确认期限',
    whose: 'parties',
    metBy: ['confirmation-applied', 'oral-confirmation-applied'],
    lapse: '不能再申请司法确认；协议仍有约束力',
    versions: {
      'PML-2010': {
        startsOn: ['agreement-effective'],
        start: agreementEffective,
        length: days(30),
        source: [mediationLaw('第三十三条'), civilProcedure('第二百零五条')],
      },
    },
  },
  'pml-court-accept': {
    name: '人民法院受理审查期限',
    whose: 'court',
    metBy: ['confirmation-accepted', 'confirmation-not-accepted', 'oral-confirmation-not-accepted'],
    endedBy: ['confirmation-withdrawn', 'oral-confirmation-withdrawn'],
    soft: true,
    lapse: '仅供了解',
    versions: {
      'PML-2010': {
        startsOn: ['court-application-received'],
        length: days(3),
        source: confirmationRules('第四条'),
      },
    },
  },
  'pml-court-decide': {
    name: '人民法院审查期限',
    whose: 'court',
    metBy: ['confirmed', 'confirmation-rejected', 'oral-confirmation-rejected'],
    endedBy: ['confirmation-withdrawn', 'oral-confirmation-withdrawn'],
    extendedBy: 'extension-approved',
    soft: true,
    // Thirty days where the special procedure of the Civil Procedure Law (art. 187) is applied: the court's date decides.
    lapse: '仅供了解，以人民法院所定日期为准',
    versions: {
      'PML-2010': {
        startsOn: ['court-accepted', 'confirmation-accepted'],
        length: days(15),
        source: confirmationRules('第五条'),
        confidence: 'C',
      },
    },
  },
  'pml-confirm-objection': {
    name: '当事人对确认裁定提出异议期限',
    whose: 'parties',
    metBy: ['confirmation-objected'],
    lapse: '不能再对确认裁定提出异议',
    versions: {
      'PML-2010': {
        startsOn: ['ruling-received'],
        starts: rulingReceived,
        length: days(15),
        source: civilInterpretation('第三百七十二条'),
      },
    },
  },
  'pml-confirm-objection-third-party': {
    name: '利害关系人对确认裁定提出异议期限',
    whose: 'parties',
    metBy: ['third-party-objected'],
    lapse: '不能再对确认裁定提出异议',
    versions: {
      // The rules of 2011 (art. 10) gave one year; the interpretation is later and higher.
      'PML-2010': {
        startsOn: ['third-party-knew'],
        length: months(6),
        source: civilInterpretation('第三百七十二条'),
        confidence: 'C',
      },
    },
  },
} as const;
