import type { FieldSpecs, Source } from '#casework/definition';
import { invitedMediation, mediationLaw, onlineMediation } from './sources.js';

/** What every opening act tells of the dispute. */
const dispute = {
  parties: { kind: 'parties', roles: ['party'], label: '当事人' },
  disputeType: { kind: 'code', dictionary: 'dispute-type', label: '纠纷类型' },
  committeeKind: { kind: 'code', dictionary: 'committee-kind', label: '调解委员会类别', optional: true },
  amount: { kind: 'money', label: '涉及金额', optional: true },
  difficult: { kind: 'boolean', label: '疑难复杂', optional: true },
  privateEnterprise: { kind: 'boolean', label: '涉民营企业', optional: true },
  briefFacts: { kind: 'text', label: '简要情况', optional: true },
  requests: { kind: 'text', label: '当事人请求', optional: true },
  handler: { kind: 'officer', label: '调解员', optional: true },
} as const satisfies FieldSpecs;

const channel = { kind: 'code', dictionary: 'linkage-channel', label: '联动渠道', optional: true } as const;
const counterpartCaseNumber = { kind: 'text', maxLength: 100, label: '对方单位案号', optional: true } as const;

const handedOverOn = { kind: 'date', noLaterThan: 'occurredOn', label: '对方单位移交之日', optional: true } as const;

/** What a court's hand-over tells besides. @source 特邀调解的规定第二十七条; 在线调解规则第十二条 */
const fromCourt = {
  ...dispute,
  counterpartCaseNumber,
  handedOverOn,
  courtAssignmentReceivedOn: { kind: 'date', noLaterThan: 'occurredOn', label: '收到在线指派之日', optional: true },
} as const satisfies FieldSpecs;

const opening = <const F extends FieldSpecs>(name: string, fields: F, ...source: Source[]) =>
  ({
    name,
    from: null,
    to: 'registered',
    by: ['clerk', 'handler'],
    document: '人民调解受理登记表',
    fields,
    source,
  }) as const;

const courtAssignment = { 'court-assignment-received': 'courtAssignmentReceivedOn' } as const;

/** The six ways in which a dispute comes to a committee; the code of the act is the source of the case.
 *  @source 人民调解法第十七条、第十八条; 特邀调解的规定 */
export const openings = {
  applied: opening(
    '当事人申请调解',
    {
      ...dispute,
      channel,
      form: { kind: 'code', dictionary: 'agreement-form', label: '申请形式', optional: true },
    },
    mediationLaw('第十七条'),
  ),
  'own-initiative': opening('主动调解', { ...dispute, channel }, mediationLaw('第十七条')),
  'informed-by': opening(
    '经告知后申请调解',
    {
      ...dispute,
      channel,
      organ: { kind: 'code', dictionary: 'transfer-organ', label: '告知单位' },
      counterpartCaseNumber,
      handedOverOn,
    },
    mediationLaw('第十八条'),
  ),
  'court-delegated': {
    ...opening('人民法院委派调解', fromCourt, invitedMediation('第二十七条'), onlineMediation('第十二条')),
    implies: courtAssignment,
  },
  'court-entrusted': {
    ...opening(
      '人民法院委托调解',
      { ...fromCourt, procedure: { kind: 'code', dictionary: 'trial-procedure', label: '法院审理程序' } },
      invitedMediation('第二十七条'),
      onlineMediation('第十二条'),
    ),
    implies: courtAssignment,
  },
  transferred: opening(
    '有关单位移送调解',
    {
      ...dispute,
      channel,
      organ: { kind: 'code', dictionary: 'transfer-organ', label: '移送单位' },
      counterpartCaseNumber,
      handedOverOn,
    },
    mediationLaw('第十八条'),
  ),
} as const;
