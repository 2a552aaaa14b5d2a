import type { FieldSpecs } from '#casework/definition';

/** Of the day of the opening act, so that periods in hours are met by the moment. */
const time = { kind: 'time', label: '收到时间', optional: true } as const;

/** What the application tells: who, what about, how far, and how hardship was looked into.
 *  @source 法律援助法第三十二条、第三十八条至第四十二条 */
export const applicationFields = {
  recipients: { kind: 'parties', roles: ['recipient'], label: '受援人' },
  caseKind: { kind: 'code', dictionary: 'legal-aid-kind', label: '案件类型' },
  matter: { kind: 'code', dictionary: 'legal-aid-matter', label: '法律援助事项' },
  stage: { kind: 'code', dictionary: 'legal-aid-stage', label: '所处阶段' },
  economicCheck: { kind: 'code', dictionary: 'economic-check', label: '经济困难状况核查方式' },
  unlimitedGround: {
    kind: 'code',
    dictionary: 'hardship-unlimited-ground',
    label: '不受经济困难条件限制的情形（第三十二条）',
    optional: true,
  },
  uncheckedGround: {
    kind: 'code',
    dictionary: 'hardship-unchecked-ground',
    label: '免予核查的情形（第四十二条）',
    optional: true,
  },
  household: { kind: 'integer', min: 1, max: 30, label: '家庭人口', optional: true },
  monthlyIncome: { kind: 'money', label: '家庭人均月收入', optional: true },
  route: { kind: 'code', dictionary: 'legal-aid-route', label: '申请途径', optional: true },
  detainedAppliedOn: {
    kind: 'date',
    noLaterThan: 'occurredOn',
    label: '被羁押、服刑人员提出申请之日',
    optional: true,
  },
  detainedAppliedTime: { kind: 'time', label: '被羁押、服刑人员提出申请的时间', optional: true },
  dutyLawyerAppliedOn: { kind: 'date', noLaterThan: 'occurredOn', label: '通过值班律师提出申请之日', optional: true },
  dutyLawyerAppliedTime: { kind: 'time', label: '通过值班律师提出申请的时间', optional: true },
  time,
  opposites: { kind: 'parties', roles: ['opposite'], label: '对方当事人', optional: true },
  agent: { kind: 'party', roles: ['agent'], label: '代为申请人', optional: true },
  agentRelation: { kind: 'code', dictionary: 'agent-relation', label: '代为申请人与申请人的关系', optional: true },
  cause: { kind: 'text', maxLength: 200, label: '案由', optional: true },
  claimAmount: { kind: 'money', label: '标的额', optional: true },
  lifeOrDeath: { kind: 'boolean', label: '受援人可能被判处无期徒刑、死刑', optional: true },
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
  documents: { kind: 'codes', dictionary: 'organ-document', label: '所附文书', optional: true },
  lifeOrDeath: { kind: 'boolean', label: '受援人可能被判处无期徒刑、死刑', optional: true },
  experienceAdvised: { kind: 'boolean', label: '不认罪、案情复杂或者社会影响大', optional: true },
  time,
  cause: { kind: 'text', maxLength: 200, label: '涉嫌罪名', optional: true },
  handler: { kind: 'officer', label: '承办人', optional: true },
} as const satisfies FieldSpecs;

/** The grounds and the right to object, which every adverse decision tells.
 *  @source 法律援助法第四十三条、第四十八条、第四十九条 */
export const adverseDecision = {
  reasons: { kind: 'text', label: '理由' },
  objectionNotice: { kind: 'boolean', label: '已告知提出异议的权利' },
} as const satisfies FieldSpecs;
