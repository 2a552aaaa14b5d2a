import { type FlagSpec, flagOf, itemsOf, textOf, textsOf } from '#casework/definition';
import type { Situation } from '#casework/timeline';
import { fieldsOf } from './judged.js';
import {
  committeeIsMissing,
  hearingIsMissing,
  isGivenUp,
  isMarked,
  isOrdinary2023,
  replyDues,
  unheard,
} from './review.js';
import { unserved } from './service.js';
import { arl2017, arl2023, civilProcedure, regulations } from './sources.js';
import { inReview, type State } from './states.js';

const reviewing = ({ state }: Situation): boolean => inReview.some((each) => each === state);

/** Missing shows in the first act after the period: the fold knows no today. */
function replyLateOrMissing(situation: Situation): boolean {
  return replyDues(situation).some((due) => {
    if (due.met) return !due.met.inTime || !situation.history.all('reply-received').some(hasEvidence(situation));
    const { dueOn } = due.count;
    return dueOn !== null && situation.history.events.some(({ on }) => on > dueOn);
  });
}

const hasEvidence =
  ({ history }: Situation) =>
  ({ fields }: { fields: Situation['history']['events'][number]['fields'] }): boolean =>
    flagOf(fields, 'evidenceFiled') || history.has('evidence-received');

/** A revocation for the procedure alone may be followed by the same act on the same facts. */
function redoRepeats({ history }: Situation): boolean {
  const items = itemsOf(history.last('decision-made')?.fields ?? {}, 'items');
  const isProcedural = items.some(({ code, procedural }) => code === 'revoke-redo' && procedural === true);
  return !isProcedural && history.all('redone').some(({ fields }) => flagOf(fields, 'repeatsFactsAndReasons'));
}

const departments = ['county-department', 'city-department', 'province-department'];

/** Decisions that are in force on the respondent, and opinion letters, where it is a department of a local government. */
function notCopied({ lawVersion, history, parties }: Situation): boolean {
  const kinds = textsOf(history.first('application-received')?.fields ?? {}, 'respondentKinds');
  if (lawVersion !== 'ARL-2023' || !kinds.some((kind) => departments.includes(kind))) return false;
  const isRespondent = (id: string | null) => parties.some((party) => party.id === id && party.role === 'respondent');
  const isInForce =
    history.has('decision-made') &&
    history.all('decision-served').some(({ fields }) => isRespondent(textOf(fields, 'party')));
  const copied = history.all('copied-to-superior').map(({ fields }) => textOf(fields, 'document'));
  return (
    (isInForce && !copied.includes('decision')) ||
    (history.has('opinion-letter-issued') && !copied.includes('opinion-letter'))
  );
}

const afterDecision: readonly State[] = ['decided', 'served', 'performance', 'filed'];

/** What a person should see about a case: omissions that stay until they are mended, and warnings. */
export const flags = {
  'not-served': {
    name: '尚未送达全部当事人',
    source: [arl2017('第三十一条'), arl2023('第七十五条'), civilProcedure('第八十七条')],
    of: (s) => unserved(s).length > 0,
  },
  'opinions-not-heard': {
    name: '尚未听取各方意见',
    source: arl2023('第四十九条'),
    of: (s) => reviewing(s) && isOrdinary2023(s) && unheard(s).length > 0,
  },
  'hearing-needed': {
    name: '应当组织听证',
    source: arl2023('第五十条'),
    of: (s) => reviewing(s) && hearingIsMissing(s),
  },
  'hearing-given-up': {
    name: '申请人无正当理由不参加，视为放弃听证',
    source: arl2023('第五十一条'),
    of: ({ lawVersion, history }) => lawVersion === 'ARL-2023' && history.all('hearing-held').some(isGivenUp),
  },
  'committee-needed': {
    name: '应当提请行政复议委员会咨询',
    source: arl2023('第五十二条'),
    of: (s) => reviewing(s) && committeeIsMissing(s),
  },
  'reply-late-or-missing': {
    name: '答复、举证逾期或者缺失',
    source: [arl2017('第二十八条'), arl2023('第七十条')],
    of: replyLateOrMissing,
  },
  'extension-not-notified': {
    name: '延长期限尚未书面告知',
    source: [arl2017('第三十一条'), arl2023('第六十二条')],
    of: (s) =>
      s.history.has('extension-approved') &&
      textOf(fieldsOf(s, 'extension-approved'), 'notifiedOn') === null &&
      !s.history.has('extension-notified'),
  },
  'annex-not-suspended': {
    name: '附带审查期间应当中止',
    source: [arl2017('第二十六条', '第二十七条'), arl2023('第五十六条', '第五十七条')],
    of: ({ state, history }) =>
      state === 'under-review' &&
      history.has('annex-request-received') &&
      !history.has('annex-handled') &&
      !history.has('transferee-answered'),
  },
  'performance-outstanding': {
    name: '被申请人尚未履行',
    source: [arl2017('第三十二条'), arl2023('第七十七条')],
    of: ({ state }) => state === 'performance',
  },
  'redo-repeats-facts': {
    name: '以同一事实和理由作出相同或者基本相同的行为',
    source: [regulations('第四十九条'), arl2023('第六十四条')],
    of: redoRepeats,
  },
  'opinion-letter-unanswered': {
    name: '意见书落实情况尚未报告',
    source: [regulations('第五十七条'), arl2023('第七十六条')],
    of: ({ history }) => history.last('opinion-letter-issued', 'opinion-reported')?.code === 'opinion-letter-issued',
  },
  'not-copied-to-superior': {
    name: '尚未抄告上一级主管部门',
    source: arl2023('第七十九条'),
    of: notCopied,
  },
  'major-decision-not-filed': {
    name: '重大决定尚未报备案',
    source: regulations('第五十九条'),
    of: ({ state, history }) =>
      afterDecision.some((each) => each === state) &&
      history.has('decision-made') &&
      isMarked(history, 'major') &&
      !history.has('major-decision-filed'),
  },
} as const satisfies Record<string, FlagSpec>;
