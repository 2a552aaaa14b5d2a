import { type FactSpec, flagOf, numberOf, textOf, textsOf } from '#casework/definition';
import { outcomeOf, type Situation } from '#casework/timeline';
import type { LegalDate } from '#legal-time';
import { evidenceStandingOf } from './evidence.js';
import { type Attendance, attendancesOf, type InstanceKind, instancesOf } from './instances.js';
import { effectiveOutcomeOf, firstEffective, type Outcome, outcomesOf } from './outcomes.js';
import { defendantRoleOf, openingOf, trialProcedureOf } from './sides.js';

/** The day on which the copy of the complaint came in. */
export const receivedOn = ({ history }: Situation): LegalDate | null =>
  history.first('complaint-copy-received')?.on ?? null;

/** The day on which the court docketed the case, where it is known. */
export const acceptedOn = ({ history }: Situation): LegalDate | null => history.first('docketed')?.on ?? null;

/** 办结: the day on which the outcome became binding; a later retrial does not move it. */
export const closedOn = ({ history }: Situation): LegalDate | null => firstEffective(history)?.on ?? null;

const code = (label: string, dictionary: string, of: (s: Situation) => string | null) =>
  ({ label, kind: 'code', dictionary, of }) as const;

const told = (label: string, dictionary: string, field: string) =>
  code(label, dictionary, (s) => textOf(openingOf(s), field));

const yes = (label: string, of: (s: Situation) => boolean) => ({ label, kind: 'boolean', of }) as const;

/** How many instances were so. */
const count = (label: string, test: (attendance: Attendance) => boolean) =>
  ({ label, kind: 'integer', of: ({ history }: Situation) => attendancesOf(history).filter(test).length }) as const;

const isHeard = ({ heardOn }: Attendance): boolean => heardOn !== null;
const lastHeard = ({ history }: Situation): Attendance | undefined => attendancesOf(history).findLast(isHeard);
const lastAttended = ({ history }: Situation): Attendance | undefined =>
  attendancesOf(history).findLast(({ attended }) => attended);

/** The last outcome of an instance. */
const last = (kind: InstanceKind, { history }: Situation): Outcome | undefined =>
  outcomesOf(history).findLast((outcome) => outcome.kind === kind);

const outcome = (label: string, kind: InstanceKind) =>
  code(label, 'litigation-outcome', (s) => last(kind, s)?.code ?? null);
const outcomeDay = (label: string, kind: InstanceKind) =>
  ({ label, kind: 'date', of: (s: Situation) => last(kind, s)?.on ?? null }) as const;

const withReconsideration = ['joint', 'reconsideration-organ'];

/** Whether a decision on reconsideration went before the suit. */
function followsReconsideration(s: Situation): boolean {
  const opening = openingOf(s);
  const linked = [opening, s.history.last('registered')?.fields ?? {}].some(
    (fields) => textOf(fields, 'reconsiderationCase') !== null,
  );
  const served = textOf(opening, 'decisionServedOn') !== null;
  return linked || served || withReconsideration.includes(defendantRoleOf(s) ?? '');
}

/** What a court awarded last. */
const awarded = ({ history }: Situation): number | null =>
  history
    .all('judgment-made', 'appeal-changed', 'retrial-changed', 'mediation-concluded', 'retrial-mediated')
    .map(({ fields }) => numberOf(fields, 'compensation'))
    .findLast((amount) => amount !== null) ?? null;

/** What statistics may ask of a litigation case. Head attendance is counted by instance, not by sitting or case.
 *  @source 行政应诉案件统计报表 (statistics.md section 2); 法释〔2020〕3号 */
export const facts = {
  role: code('应诉身份', 'defendant-role', defendantRoleOf),
  defendantKind: told('被告类别', 'respondent-kind', 'defendantKind'),
  courtLevel: told('法院级别', 'court-level', 'courtLevel'),
  matter: told('被诉行为种类', 'litigation-matter', 'matter'),
  field: told('行政管理类别', 'administrative-field', 'field'),
  procedure: code('审理程序', 'trial-procedure', ({ history }) => trialProcedureOf(history)),
  plaintiffs: { label: '原告人数', kind: 'integer', of: (s) => textsOf(openingOf(s), 'plaintiffs').length },
  followsReconsideration: yes('经行政复议', followsReconsideration),
  compensationClaimed: yes('请求行政赔偿', (s) => flagOf(openingOf(s), 'compensationClaimed')),
  compensation: { label: '判决、调解赔偿数额', kind: 'money', of: awarded },
  normativeReview: yes('附带审查规范性文件', (s) => flagOf(openingOf(s), 'normativeReview')),
  evidence: code('证据提交情况', 'evidence-standing', evidenceStandingOf),
  defencePeriod: code('答辩期限履行情况', 'period-outcome', ({ due }) => outcomeOf(due('all-defence'))),
  selfCorrected: yes('诉讼中改变被诉行为', ({ history }) => history.has('act-changed')),
  instances: { label: '审级数', kind: 'integer', of: ({ history }) => instancesOf(history).length },
  instancesHeard: count('开庭审级数', isHeard),
  instancesAttended: count('负责人出庭审级数', ({ attended }) => attended),
  instancesAttendedByChief: count('正职负责人出庭审级数', ({ attended, rank }) => attended && rank === 'chief'),
  instancesSpoken: count('负责人出庭又出声审级数', ({ attended, spoke }) => attended && spoke),
  instancesCalled: count('法院通知负责人出庭审级数', (each) => isHeard(each) && each.called),
  instancesCalledAttended: count('法院通知后负责人出庭审级数', ({ called, attended }) => called && attended),
  heard: yes('已开庭', (s) => lastHeard(s) !== undefined),
  heardOn: { label: '最后开庭日期', kind: 'date', of: (s) => lastHeard(s)?.heardOn ?? null },
  appeared: yes('出庭应诉', ({ history }) => attendancesOf(history).some(({ appeared }) => appeared)),
  headAttended: yes('负责人出庭', (s) => lastAttended(s) !== undefined),
  headRank: code('出庭负责人职级', 'head-rank', (s) => lastAttended(s)?.rank ?? null),
  headSpoke: yes('负责人出声', ({ history }) => attendancesOf(history).some(({ spoke }) => spoke)),
  firstOutcome: outcome('一审结果', 'first'),
  firstOutcomeOn: outcomeDay('一审裁判日期', 'first'),
  secondOutcome: outcome('二审结果', 'second'),
  secondOutcomeOn: outcomeDay('二审裁判日期', 'second'),
  retrialOutcome: outcome('再审结果', 'retrial'),
  retrialOutcomeOn: outcomeDay('再审裁判日期', 'retrial'),
  outcome: code('现时结果', 'litigation-outcome', ({ history }) => outcomesOf(history).at(-1)?.stands ?? null),
  outcomeOn: { label: '最近裁判日期', kind: 'date', of: ({ history }) => outcomesOf(history).at(-1)?.on ?? null },
  effectiveOutcome: code('生效结果', 'litigation-outcome', ({ history }) => effectiveOutcomeOf(history)),
  judicialAdvice: {
    label: '收到司法建议件数',
    kind: 'integer',
    of: ({ history }) => history.all('judicial-advice-received').length,
  },
} as const satisfies Record<string, FactSpec>;
