import { type FactSpec, flagOf, numberOf, textOf, textsOf } from '#casework/definition';
import type { CaseEvent, Situation } from '#casework/timeline';
import type { LegalDate } from '#legal-time';
import { agreements } from './agreement.js';
import { openings } from './openings.js';

/** The act that brought the dispute to the committee. */
export const openingOf = ({ history }: Situation): CaseEvent | undefined => history.all(...Object.keys(openings))[0];

const opening = (situation: Situation) => openingOf(situation)?.fields ?? {};
const agreementOf = ({ history }: Situation): CaseEvent | undefined => history.last(...agreements);

/** The day the dispute came in. */
export const receivedOn = (situation: Situation): LegalDate | null => openingOf(situation)?.on ?? null;

/** The day the committee took the dispute up with the parties' consent: from it the case counts as conducted. */
export const acceptedOn = ({ history }: Situation): LegalDate | null => history.first('accepted')?.on ?? null;

const resultOfAct: Readonly<Record<string, string>> = {
  'written-agreement-reached': 'successful',
  'oral-agreement-reached': 'successful',
  failed: 'failed',
  terminated: 'terminated',
  'party-refused-midway': 'terminated',
  refused: 'refused',
};

const conclusionOf = ({ history }: Situation): CaseEvent | undefined => history.last(...Object.keys(resultOfAct));

/** 办结: the day the agreement was reached, or the mediation failed, was ended or refused. */
export const closedOn = (situation: Situation): LegalDate | null => conclusionOf(situation)?.on ?? null;

const resultOf = (situation: Situation): string | null => resultOfAct[conclusionOf(situation)?.code ?? ''] ?? null;

const courtSources = ['court-delegated', 'court-entrusted'];

/** The body that handed the dispute over; being told of mediation (告知) is an application, not a hand-over. */
function transferOrganOf(s: Situation): string | null {
  const source = openingOf(s)?.code ?? '';
  if (courtSources.includes(source)) return 'court';
  return source === 'transferred' ? textOf(opening(s), 'organ') : null;
}

const channelOfOrgan: Readonly<Record<string, string>> = {
  court: 'court',
  police: 'police',
  'governance-centre': 'governance-centre',
};

/** The linkage through which the dispute came: as told, else by the body that handed it over or sent the parties. */
function channelOf(s: Situation): string {
  const told = textOf(opening(s), 'channel');
  const organ = transferOrganOf(s) ?? textOf(opening(s), 'organ');
  return told ?? channelOfOrgan[organ ?? ''] ?? 'none';
}

const formOfAct: Readonly<Record<string, string>> = {
  'written-agreement-reached': 'written',
  'oral-agreement-reached': 'oral',
  'new-agreement-reached': 'written',
};

const performances = ['performed', 'part-performed', 'breached'];

/** The acts by which a court is asked to confirm the agreement. */
export const applications = ['confirmation-applied', 'oral-confirmation-applied'] as const;

/** What statistics may ask of a mediation case. @source 人民调解案件统计报表 (statistics.md section 4) */
export const facts = {
  source: { label: '案件来源', kind: 'code', dictionary: 'mediation-source', of: (s) => openingOf(s)?.code ?? null },
  transferOrgan: { label: '委托移送单位', kind: 'code', dictionary: 'transfer-organ', of: transferOrganOf },
  channel: { label: '联动渠道', kind: 'code', dictionary: 'linkage-channel', of: channelOf },
  disputeType: {
    label: '纠纷类型',
    kind: 'code',
    dictionary: 'dispute-type',
    of: (s) => textOf(opening(s), 'disputeType'),
  },
  committeeKind: {
    label: '调解委员会类别',
    kind: 'code',
    dictionary: 'committee-kind',
    of: (s) => textOf(opening(s), 'committeeKind'),
  },
  partiesCount: { label: '当事人数', kind: 'integer', of: (s) => textsOf(opening(s), 'parties').length },
  difficult: { label: '疑难复杂', kind: 'boolean', of: (s) => flagOf(opening(s), 'difficult') },
  privateEnterprise: { label: '涉民营企业', kind: 'boolean', of: (s) => flagOf(opening(s), 'privateEnterprise') },
  result: { label: '调解结果', kind: 'code', dictionary: 'mediation-result', of: resultOf },
  successful: { label: '调解成功', kind: 'boolean', of: (s) => resultOf(s) === 'successful' },
  agreementForm: {
    label: '协议形式',
    kind: 'code',
    dictionary: 'agreement-form',
    of: (s) => formOfAct[agreementOf(s)?.code ?? ''] ?? null,
  },
  amount: {
    label: '涉及金额',
    kind: 'money',
    of: (s) => numberOf(agreementOf(s)?.fields ?? {}, 'amount') ?? numberOf(opening(s), 'amount'),
  },
  performance: {
    label: '协议履行情况',
    kind: 'code',
    dictionary: 'performance-outcome',
    of: ({ history }) => history.last(...performances)?.code ?? null,
  },
  confirmationApplied: {
    label: '已申请司法确认',
    kind: 'boolean',
    of: ({ history }) => applications.some((code) => history.has(code)),
  },
  confirmed: { label: '司法确认有效', kind: 'boolean', of: ({ history }) => history.has('confirmed') },
  confirmedOn: { label: '司法确认日期', kind: 'date', of: ({ history }) => history.last('confirmed')?.on ?? null },
} as const satisfies Record<string, FactSpec>;
