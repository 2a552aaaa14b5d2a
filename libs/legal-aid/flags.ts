import { type FlagSpec, flagOf, numberOf, textOf, textsOf } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import { daysBetween, type LegalDate } from '#legal-time';
import { isCriminal, isNotified, openingFields, openingOf } from './opening.js';
import { isSecondRefusal, REQUIRED_YEARS } from './rules-of-handling.js';
import { coveragePilot, criminalAidRules, legalAidLaw } from './sources.js';

const URGENT_DAYS = 7;

/** Whether fewer than seven days were left to the limitation when the application came in, and nothing is decided yet. */
function isUrgent({ history, state }: Situation): boolean {
  const applied = openingOf(history);
  const limitationOn = textOf(openingFields(history), 'limitationOn');
  if (applied === undefined || limitationOn === null || !['received', 'supplementing'].includes(state)) return false;
  return daysBetween(applied.on, limitationOn as LegalDate) < URGENT_DAYS;
}

/** Papers of provisional aid, however the case goes on; a grant presupposes them, a termination makes them needless. */
function papersOutstanding({ history }: Situation): boolean {
  const last = history.last('provisional-granted', 'provisional-papers-completed', 'grant-decided', 'terminated');
  return last?.code === 'provisional-granted';
}

/** Who must be told of a termination: the recipient, the firm of an assigned lawyer, the organ of a notified case. */
function terminationUntold({ history }: Situation): boolean {
  const ended = history.last('terminated', 'correction-ordered');
  if (ended?.code !== 'terminated') return false;
  const events = history.all('terminated', 'termination-told').filter(({ on }) => on >= ended.on);
  const told = events.flatMap(({ fields }) => textsOf(fields, 'toldTo'));
  const needed = ['recipient', ...(history.has('assigned') ? ['firm'] : []), ...(isNotified(history) ? ['organ'] : [])];
  return needed.some((addressee) => !told.includes(addressee));
}

/** A due date that rolled over days off while the accused waits for a lawyer (law.md C8). */
const rolledAssignment = ({ history, dues }: Situation): boolean =>
  isCriminal(history) &&
  ['lal-assign', 'lal-assign-notified'].some((period) =>
    dues(period).some(({ met, ended, count }) => !met && !ended && count.rolled),
  );

function exemptionUnnamed({ history }: Situation): boolean {
  const told = openingFields(history);
  const check = textOf(told, 'economicCheck');
  if (check === 'not-limited') return textOf(told, 'unlimitedGround') === null;
  return check === 'exempt' && textOf(told, 'uncheckedGround') === null;
}

const dayOfRoute: Readonly<Record<string, string>> = {
  'detained-forwarded': 'detainedAppliedOn',
  'duty-lawyer-forwarded': 'dutyLawyerAppliedOn',
};

function transferDayMissing({ history }: Situation): boolean {
  const told = openingFields(history);
  const field = dayOfRoute[textOf(told, 'route') ?? ''];
  return field !== undefined && textOf(told, field) === null;
}

function experienceAdvised({ history, state }: Situation): boolean {
  const told = openingFields(history);
  const lawyer = history.last('assigned');
  return (
    ['assigned', 'in-handling', 'change-pending'].includes(state) &&
    textOf(told, 'stage') === 'prosecution-review' &&
    flagOf(told, 'experienceAdvised') &&
    (numberOf(lawyer?.fields ?? {}, 'practiceYears') ?? 0) < REQUIRED_YEARS
  );
}

/** Whether the request that waits has to go to the organ and has not gone there yet. */
function unreferred({ history, state }: Situation): boolean {
  const last = history.last('change-requested', 'lawyer-declined', 'referred-to-organ', 'organ-decision-received');
  return state === 'change-pending' && last?.code === 'change-requested' && isSecondRefusal(history);
}

/** Omissions and warnings of a legal-aid case. */
export const flags = {
  'urgent-limitation': {
    name: '收到申请时距时效或者期间届满不足七日，应当先行提供援助',
    source: legalAidLaw('第四十四条'),
    of: isUrgent,
  },
  'provisional-papers-outstanding': {
    name: '先行提供援助，手续和材料尚未补齐',
    source: legalAidLaw('第四十四条'),
    of: papersOutstanding,
  },
  'exemption-ground-missing': {
    name: '未登记不受经济困难条件限制或者免予核查的具体情形',
    source: legalAidLaw('第三十二条', '第四十二条'),
    of: exemptionUnnamed,
  },
  'transfer-day-missing': {
    name: '转交的申请未登记当事人提出申请之日，无法核对二十四小时转交期限',
    source: legalAidLaw('第三十九条'),
    of: transferDayMissing,
  },
  'organ-not-informed': {
    name: '已指派，尚未告知办案机关',
    source: legalAidLaw('第三十六条'),
    of: ({ history, state }) =>
      isNotified(history) &&
      ['assigned', 'in-handling'].includes(state) &&
      history.last('assigned', 'organ-informed')?.code === 'assigned',
  },
  'assignment-due-on-day-off': {
    name: '刑事案件指派期限末日为休假日，宜在休假日前指派',
    source: legalAidLaw('第三十六条', '第四十三条'),
    of: rolledAssignment,
  },
  'experience-advised': {
    name: '审查起诉阶段不认罪、案情复杂或者社会影响大，宜指派执业三年以上的律师',
    source: coveragePilot('审查起诉阶段试点'),
    of: experienceAdvised,
  },
  'second-refusal-unreferred': {
    name: '通知辩护的受援人再次拒绝指派的律师，尚未报请办案机关决定',
    source: criminalAidRules('第十五条'),
    of: unreferred,
  },
  'termination-not-told': {
    name: '终止援助尚未告知受援人、承办人员所属机构或者办案机关',
    source: legalAidLaw('第四十八条'),
    of: terminationUntold,
  },
  'remedies-not-told': {
    name: '维持决定尚未告知可以申请行政复议或者提起行政诉讼',
    source: legalAidLaw('第四十九条'),
    of: ({ history }) => {
      const upheld = history.last('objection-upheld');
      return upheld !== undefined && !flagOf(upheld.fields, 'remediesTold');
    },
  },
  'subsidy-unpaid': {
    name: '卷宗已审查合格，办案补贴尚未支付',
    source: legalAidLaw('第五十二条'),
    of: ({ history }) => history.last('file-accepted', 'subsidy-paid')?.code === 'file-accepted',
  },
} as const satisfies Record<string, FlagSpec>;
