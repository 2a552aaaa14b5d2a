import { type FlagSpec, flagOf, textOf } from '#casework/definition';
import type { DueDate, Situation } from '#casework/timeline';
import { lateEvidence } from './evidence.js';
import { type Attendance, attendancesOf, presentInstance } from './instances.js';
import { effectiveOutcomeOf, firstOutcomes } from './outcomes.js';
import { agentsOf } from './rules-of-answer.js';
import { changeUntold, decidedToAppeal } from './rules-of-judgment.js';
import { defendantRoleOf, defendantsOf, isOurs } from './sides.js';
import { headRules, interpretation, litigationLaw } from './sources.js';

const someInstance =
  (test: (attendance: Attendance) => boolean) =>
  ({ history }: Situation): boolean =>
    attendancesOf(history).some(test);

/** Joint defendants answer each for itself. */
function answersMissing(situation: Situation): boolean {
  if (defendantRoleOf(situation) !== 'joint' || situation.state === 'received') return false;
  const answered = situation.history.all('defence-filed').map(({ fields }) => textOf(fields, 'party'));
  return defendantsOf(situation).some((party) => !answered.includes(party));
}

/** A hearing is called, and nobody has said yet whether a head comes. */
function headNotArranged({ history }: Situation): boolean {
  const { events } = presentInstance(history);
  const codes = events.map(({ code }) => code);
  return (
    codes.includes('hearing-notified') &&
    !['head-designated', 'absence-explained', 'hearing-held', ...firstOutcomes].some((code) => codes.includes(code))
  );
}

function paperMissing({ history }: Situation): boolean {
  const { events } = presentInstance(history);
  const designated = events.findLast(({ code }) => code === 'head-designated');
  const brought = events.some(({ fields }) => flagOf(fields, 'identityPaperFiled'));
  return designated !== undefined && !flagOf(designated.fields, 'identityPaper') && !brought;
}

const suits = ['all-sue-direct', 'all-sue-uninformed', 'all-sue-max', 'all-sue-after-decision', 'all-sue-inaction'];
const isLate = ({ met }: DueDate): boolean => met !== null && !met.inTime;

/** What a judgment orders the organ to do. */
const toBeDone = ['perform', 'pay', 'remedy', 'agreement', 'changed'];

function performanceOpen({ history }: Situation): boolean {
  const outcome = effectiveOutcomeOf(history);
  const last = history.last('judgment-made', 'appeal-changed', 'retrial-changed');
  const ordered =
    toBeDone.includes(outcome ?? '') || (outcome !== null && last !== undefined && flagOf(last.fields, 'redoOrdered'));
  return ordered && !['performed', 'redone', 'enforced-against'].some((code) => history.has(code));
}

/** The organ decided to appeal, and has not done so while it could. */
function appealNotFiled({ history, state }: Situation): boolean {
  const last = history.last('appeal-decided', 'appeal-filed');
  return (
    ['appeal-period', 'second-instance'].includes(state) && last?.code === 'appeal-decided' && decidedToAppeal(history)
  );
}

/** The judgment was taken for binding without a word of its service on the other side, whose time to appeal it starts. */
function othersUnserved({ history, parties }: Situation): boolean {
  const outcome = history.last('judgment-made', 'suit-dismissed');
  if (outcome === undefined || history.last('judgment-effective', outcome.code)?.code !== 'judgment-effective')
    return false;
  const services = history.all('judgment-served', 'ruling-served').filter(({ on }) => on >= outcome.on);
  return !services.some((event) => !isOurs(event, parties));
}

/** A lawyer stood for the organ at some sitting, and nobody of the organ itself. */
const lawyerAlone = ({ history }: Situation): boolean =>
  history
    .all('hearing-held')
    .some(
      ({ fields }) =>
        flagOf(fields, 'lawyerAttended') && !flagOf(fields, 'headAttended') && !flagOf(fields, 'staffAttended'),
    );

/** What a person should see about a litigation case. @source law.md 4.3 and 4.4 */
export const flags = {
  'suit-out-of-time': {
    name: '起诉可能已超过起诉期限，答辩时应提出',
    source: litigationLaw('第四十五条', '第四十六条', '第四十七条'),
    of: ({ dues }) => suits.flatMap((period) => dues(period)).some(isLate),
  },
  'co-defendant-answer-missing': {
    name: '共同被告中有一方尚未提交答辩状',
    source: [litigationLaw('第二十六条', '第六十七条'), interpretation('第一百三十三条')],
    of: answersMissing,
  },
  'evidence-late': {
    name: '有证据逾期提交，视为没有相应证据',
    source: litigationLaw('第三十四条'),
    of: (situation) => lateEvidence(situation).length > 0,
  },
  'lawyers-only': {
    name: '目前仅委托律师，须由负责人或者工作人员出庭',
    source: [litigationLaw('第三条'), interpretation('第一百二十八条')],
    of(situation) {
      const agents = agentsOf(situation);
      const head = presentInstance(situation.history).events.some(({ code }) => code === 'head-designated');
      return agents.length > 0 && !head && agents.every(({ fields }) => flagOf(fields, 'isLawyer'));
    },
  },
  'head-not-arranged': {
    name: '已通知开庭，尚未确定出庭负责人或者说明理由',
    source: headRules('第二条', '第八条'),
    of: headNotArranged,
  },
  'identity-paper-missing': {
    name: '出庭负责人尚未提交身份证明',
    source: headRules('第六条'),
    of: paperMissing,
  },
  'head-absent-unexplained': {
    name: '人民法院通知负责人出庭，负责人未出庭且未说明理由',
    source: [headRules('第四条', '第九条', '第十二条'), interpretation('第一百二十九条')],
    of: someInstance(
      ({ called, heardOn, attended, explained }) => called && heardOn !== null && !attended && !explained,
    ),
  },
  'absence-unproved': {
    name: '负责人不能出庭的理由缺少证明材料',
    source: headRules('第九条'),
    of: ({ history }) => history.all('absence-explained').some(({ fields }) => !flagOf(fields, 'proof')),
  },
  'head-silent': {
    name: '负责人出庭但未就实质解决争议发表意见',
    source: headRules('第十一条'),
    of: someInstance(({ attended, spoke }) => attended && !spoke),
  },
  'lawyer-alone': {
    name: '开庭时仅有律师到庭，负责人、工作人员均未出庭，人民法院可能记录在案并提出司法建议',
    source: [litigationLaw('第三条'), interpretation('第一百二十八条', '第一百三十二条')],
    of: lawyerAlone,
  },
  'nobody-appeared': {
    name: '开庭时无人到庭，可能缺席判决、公告并收到司法建议',
    source: litigationLaw('第五十八条', '第六十六条'),
    of: someInstance(({ heardOn, appeared }) => heardOn !== null && !appeared),
  },
  'appeal-not-filed': {
    name: '已决定上诉，尚未提交上诉状',
    source: litigationLaw('第八十五条'),
    of: appealNotFiled,
  },
  'service-on-others-unknown': {
    name: '已登记一审裁判生效，但没有登记向其他当事人送达之日，其上诉期限无从核对',
    source: litigationLaw('第八十五条'),
    of: othersUnserved,
  },
  'change-untold': {
    name: '已改变被诉行政行为，尚未书面告知人民法院',
    source: interpretation('第八十一条'),
    of: changeUntold,
  },
  'advice-unanswered': {
    name: '司法建议尚未答复',
    source: litigationLaw('第六十六条', '第九十六条'),
    of: ({ history }) =>
      history.last('judicial-advice-received', 'judicial-advice-answered')?.code === 'judicial-advice-received',
  },
  'performance-open': {
    name: '生效裁判确定的义务尚未履行',
    source: litigationLaw('第九十四条', '第九十六条'),
    of: performanceOpen,
  },
  'redo-repeats': {
    name: '重新作出的行为与原行为的事实和理由基本相同',
    source: [litigationLaw('第七十一条'), interpretation('第九十条')],
    of: ({ history }) =>
      history
        .all('redone')
        .some(({ fields }) => flagOf(fields, 'sameFactsAndReasons') && !flagOf(fields, 'revokedForProcedure')),
  },
} as const satisfies Record<string, FlagSpec>;
