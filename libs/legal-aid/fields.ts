import type { FieldSpecs } from '#casework/definition';

/** What the application tells: who, what about, how far, and how hardship was looked into.
 *  @source 法律援助法第三十八条至第四十二条 */
export const applicationFields = {
  recipients: { kind: 'parties', roles: ['recipient'], label: '受援人' },
  caseKind: { kind: 'code', dictionary: 'legal-aid-kind', label: '案件类型' },
  matter: { kind: 'code', dictionary: 'legal-aid-matter', label: '法律援助事项' },
  stage: { kind: 'code', dictionary: 'legal-aid-stage', label: '所处阶段' },
  economicCheck: { kind: 'code', dictionary: 'economic-check', label: '经济困难状况核查方式' },
  route: { kind: 'code', dictionary: 'legal-aid-route', label: '申请途径', optional: true },
  opposites: { kind: 'parties', roles: ['opposite'], label: '对方当事人', optional: true },
  agent: { kind: 'party', roles: ['agent'], label: '代为申请人', optional: true },
  cause: { kind: 'text', maxLength: 200, label: '案由', optional: true },
  claimAmount: { kind: 'money', label: '标的额（分）', optional: true },
  withoutCounsel: { kind: 'boolean', label: '未委托辩护人', optional: true },
  limitationOn: { kind: 'date', planned: true, label: '时效或者期间届满日', optional: true },
  handler: { kind: 'officer', label: '承办人', optional: true },
} as const satisfies FieldSpecs;

/** What the organ's notice tells. It is criminal, without counsel and free of any look at hardship by law.
 *  @source 法律援助法第二十五条、第二十八条、第三十六条 */
export const noticeFields = {
  recipients: { kind: 'parties', roles: ['recipient'], label: '受援人' },
  organ: { kind: 'code', dictionary: 'notifying-organ', label: '通知机关' },
  ground: { kind: 'code', dictionary: 'notification-ground', label: '通知事由' },
  stage: { kind: 'code', dictionary: 'legal-aid-stage', label: '所处阶段' },
  organCaseNumber: { kind: 'text', maxLength: 100, label: '办案机关案号', optional: true },
  conditionFoundOn: {
    kind: 'date',
    noLaterThan: 'occurredOn',
    label: '办案机关发现符合条件之日',
    optional: true,
  },
  cause: { kind: 'text', maxLength: 200, label: '涉嫌罪名', optional: true },
  handler: { kind: 'officer', label: '承办人', optional: true },
} as const satisfies FieldSpecs;
