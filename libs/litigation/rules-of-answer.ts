import { flagOf, type Rule, textOf, textsOf } from '#casework/definition';
import type { CaseEvent, Situation } from '#casework/timeline';
import { Refusal } from '#platform/refusals';
import { presentInstance } from './instances.js';
import { defendantRoleOf, defendantsOf, openingOf, trialProcedureOf } from './sides.js';
import { arl2023, interpretation, litigationLaw } from './sources.js';

const fieldsOf = ({ act }: Situation) => act?.fields ?? {};

export const roleKnown: Rule = {
  says: '登记时须明确被诉机关的应诉身份。',
  source: [litigationLaw('第二十六条'), interpretation('第一百三十三条')],
  refuse: (situation) =>
    (textOf(fieldsOf(situation), 'defendantRole') ?? defendantRoleOf(situation)) === null
      ? new Refusal('litigation.role-unknown')
      : undefined,
};

export const jointNamesBoth: Rule = {
  says: '复议机关与原行政行为机关为共同被告的，须记明两个被告。',
  source: [litigationLaw('第二十六条'), interpretation('第一百三十三条')],
  refuse(situation) {
    const role = textOf(fieldsOf(situation), 'defendantRole') ?? defendantRoleOf(situation);
    const defendants = [...defendantsOf(situation), ...textsOf(fieldsOf(situation), 'coDefendants')];
    return role === 'joint' && new Set(defendants).size < 2
      ? new Refusal('litigation.co-defendant-missing')
      : undefined;
  },
};

export const pendingReconsiderationRaised: Rule = {
  says: '同一行政行为已由复议机关受理的，答辩须提出。',
  source: arl2023('第二十九条'),
  refuse: (situation) =>
    flagOf(openingOf(situation), 'reconsiderationPending') && !flagOf(fieldsOf(situation), 'raisesReconsideration')
      ? new Refusal('litigation.reconsideration-pending')
      : undefined,
};

const closedSources = ['plaintiff', 'third-party', 'witness'];

export const noSelfCollection: Rule = {
  says: '诉讼过程中，被告及其代理人不得自行向原告、第三人和证人收集证据。',
  source: [litigationLaw('第三十五条'), litigationLaw('第三十六条')],
  refuse(situation) {
    const fields = fieldsOf(situation);
    const receivedOn = situation.history.first('complaint-copy-received')?.on;
    const collectedOn = textOf(fields, 'collectedOn') ?? situation.act?.occurredOn;
    if (!closedSources.includes(textOf(fields, 'origin') ?? '') || flagOf(fields, 'courtAllowed')) return undefined;
    if (receivedOn === undefined || collectedOn === undefined || collectedOn <= receivedOn) return undefined;
    return new Refusal('litigation.self-collected', { collectedOn, receivedOn });
  },
};

/** Refuses an act behind the last day of a period. */
const withinPeriod = (period: string, code: 'litigation.objection-late' | 'litigation.postponement-late') =>
  function refuse({ act, due }: Situation): Refusal | undefined {
    const dueOn = due(period)?.count.dueOn;
    return act && dueOn && act.occurredOn > dueOn ? new Refusal(code, { dueOn }) : undefined;
  };

export const postponementInWriting: Rule = {
  says: '延期提供证据须以书面方式申请。',
  source: interpretation('第三十四条'),
  refuse: (situation) =>
    flagOf(fieldsOf(situation), 'inWriting') ? undefined : new Refusal('litigation.postponement-not-written'),
};

export const postponementInTime: Rule = {
  says: '延期提供证据须在收到起诉状副本之日起十五日内申请。',
  source: interpretation('第三十四条'),
  refuse: withinPeriod('all-evidence-postpone-request', 'litigation.postponement-late'),
};

export const postponementAskedFor: Rule = {
  says: '须先申请延期提供证据，人民法院才作决定。',
  source: interpretation('第三十四条'),
  refuse: ({ history }) =>
    history.has('evidence-postpone-requested') ? undefined : new Refusal('litigation.postponement-not-requested'),
};

export const postponementAllowed: Rule = {
  says: '准许延期的，才自正当事由消除之日起计算提供证据的期限。',
  source: interpretation('第三十四条'),
  refuse: ({ history }) =>
    history.has('evidence-postpone-allowed') ? undefined : new Refusal('litigation.postponement-not-allowed'),
};

export const objectionInTime: Rule = {
  says: '管辖权异议须在收到起诉状副本之日起十五日内提出。',
  source: interpretation('第十条'),
  refuse: withinPeriod('all-jurisdiction-objection', 'litigation.objection-late'),
};

export const objectionFiled: Rule = {
  says: '须先提出管辖权异议，人民法院才作裁定。',
  source: interpretation('第十条'),
  refuse: ({ history }) =>
    history.has('jurisdiction-objection-filed') ? undefined : new Refusal('litigation.objection-not-filed'),
};

export const wasSummary: Rule = {
  says: '适用普通程序的案件不再转为普通程序。',
  source: litigationLaw('第八十四条'),
  refuse: ({ history }) =>
    trialProcedureOf(history) === 'ordinary' ? new Refusal('litigation.not-summary') : undefined,
};

/** The agents of the organ in the present instance: appointed and not discharged. */
export function agentsOf({ history }: Situation): CaseEvent[] {
  const { events } = presentInstance(history);
  const agents = new Map<string | null, CaseEvent>();
  for (const event of events) {
    const agent = textOf(event.fields, 'agent');
    if (event.code === 'agent-appointed') agents.set(agent, event);
    if (event.code === 'agent-discharged') agents.delete(agent);
  }
  return [...agents.values()];
}

export const atMostTwoAgents: Rule = {
  says: '每一审级可以委托一至二名诉讼代理人。',
  source: litigationLaw('第三十一条'),
  refuse(situation) {
    const named = textOf(fieldsOf(situation), 'agent');
    const others = agentsOf(situation).filter(({ fields }) => textOf(fields, 'agent') !== named);
    return others.length >= 2 ? new Refusal('litigation.too-many-agents') : undefined;
  },
};

export const notLawyersOnly: Rule = {
  says: '负责人不出庭的，代理人不得全部为律师。',
  source: [litigationLaw('第三条'), interpretation('第一百二十八条')],
  refuse(situation) {
    const { history } = situation;
    if (presentInstance(history).events.some(({ code }) => code === 'head-designated')) return undefined;
    const named = textOf(fieldsOf(situation), 'agent');
    const others = agentsOf(situation).filter(({ fields }) => textOf(fields, 'agent') !== named);
    const lawyers = [...others.map(({ fields }) => fields), fieldsOf(situation)].filter((f) => flagOf(f, 'isLawyer'));
    return lawyers.length >= 2 ? new Refusal('litigation.lawyers-only') : undefined;
  },
};
