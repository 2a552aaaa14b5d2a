import { type FieldValues, itemsOf } from '#casework/definition';
import { addDays, type LegalDate } from '#legal-time';
import type { Formalities } from '../case-story.js';

const conditions = ['parties', 'interest', 'request', 'in-time', 'scope', 'jurisdiction', 'no-other-procedure'];

/** Hearings take place at the prefecture, which calls in an officer of a county. */
const hearingPanel = { host: 'supervisor', hearingOfficers: ['caseworker', 'jiagedaqi'], recorder: 'statistician' };

/** What the forms of a reconsideration case ask for in every case alike. */
export function formalities(
  key: string,
  receivedOn: LegalDate,
  applicants: readonly string[],
  officers: readonly [string, string],
): Formalities {
  const bothSides = [...applicants, 'respondent'];
  const fixed: Readonly<Record<string, (on: LegalDate, told: FieldValues) => FieldValues>> = {
    accepted: () => ({ officers, conditions }),
    'supplement-notice-sent': () => ({ consequenceTold: true }),
    'reply-received': (_, told) =>
      told['evidenceFiled'] === true ? { evidenceList: '行政行为的卷宗材料和法律依据' } : {},
    'opinions-heard': () => ({ means: 'in-person', content: '听取了当事人的意见' }),
    'third-party-joined': () => ({ interest: '行政行为涉及其合法权益' }),
    'mediation-started': () => ({ scope: 'discretion' }),
    'mediation-concluded': (on) => ({ applicantsSignedOn: on, respondentSignedOn: on, sealedOn: on }),
    'hearing-notified': (on) => ({
      hearingOn: addDays(on, 21),
      place: '行政复议听证室',
      matters: '行政行为认定的事实和依据',
      ...hearingPanel,
    }),
    'opinion-letter-issued': () => ({ matter: '办理同类事项的程序不规范，应当改进' }),
    'extension-approved': (on) => ({
      approvedBy: receivedOn < '2024-01-01' ? '行政复议机关负责人' : '行政复议机构负责人',
      approver: receivedOn < '2024-01-01' ? 'organ-head' : 'office-head',
      notifiedOn: on,
    }),
    suspended: (_, told) => ({
      notified: bothSides,
      ...(told['ground'] === 'mediation-agreed' ? { bothAgree: true } : {}),
    }),
    resumed: () => ({ notified: bothSides }),
    rejected: (_, told) => ({
      rightsTold: true,
      ...(told['ground'] === 'no-jurisdiction' ? { rightOrgan: '有管辖权的行政复议机关' } : {}),
    }),
    withdrawn: () => ({ trueWill: true, permittedBy: officers[0] }),
    'decision-made': (_, told) => ({
      approval: 'head-consent',
      approvedBy: '行政复议机关负责人',
      court: '有管辖权的人民法院',
      findings: '经审理查明的事实，有在卷证据证明',
      reasons: '依照法律规定作出决定',
      ...(itemsOf(told, 'items').some((item) => item['code'] === 'change') ? { notMoreUnfavourable: true } : {}),
    }),
    'performance-ordered': () => ({ addressee: 'respondent', matter: '履行复议决定确定的义务' }),
    filed: () => ({ fileNumber: `复议卷${key}`, officer: officers[0] }),
  };
  return (act, on, told) => fixed[act]?.(on, told) ?? {};
}
