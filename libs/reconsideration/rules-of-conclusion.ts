import { flagOf, type Rule, textOf } from '#casework/definition';
import { Refusal } from '#platform/refusals';
import { fieldsOf, judged } from './judged.js';
import { mediationEffectiveOn } from './service.js';
import { arl2023, regulations } from './sources.js';
import { underSixtyDayRule } from './suspension.js';

const SIXTY_DAYS = 'suspended-sixty-days';

export const withdrawnFreely: Rule = {
  says: '撤回申请应当出于申请人真实意思',
  source: [regulations('第三十八条'), arl2023('第七十四条')],
  refuse: (situation) =>
    flagOf(judged(situation).fields, 'trueWill') ? undefined : new Refusal('withdrawal.true-will'),
};

export const terminationGroundKnown: Rule = {
  says: '以和解为由终止，只见于2017年文本；2023年文本下和解后由申请人撤回申请',
  source: [regulations('第四十条', '第四十二条'), arl2023('第七十四条')],
  refuse: (situation) =>
    situation.lawVersion === 'ARL-2023' && textOf(judged(situation).fields, 'ground') === 'settled'
      ? new Refusal('termination.ground-version')
      : undefined,
};

export const settlementWithinScope: Rule = {
  says: '2017年文本：只有对行使裁量权的行为不服的案件，可以和解终止',
  source: regulations('第四十条'),
  refuse: (situation) => {
    const { fields } = judged(situation);
    return situation.lawVersion === 'ARL-2017' &&
      textOf(fields, 'ground') === 'settled' &&
      textOf(fields, 'scope') !== 'discretion'
      ? new Refusal('settlement.scope')
      : undefined;
  },
};

export const sixtyDaysInSuspension: Rule = {
  says: '以中止满六十日终止的，案件须在中止状态',
  source: [regulations('第四十二条'), arl2023('第四十一条')],
  refuse: (situation) =>
    textOf(judged(situation).fields, 'ground') === SIXTY_DAYS && situation.state !== 'suspended'
      ? new Refusal('suspension.not-suspended')
      : undefined,
};

export const sixtyDaysOnTheirGround: Rule = {
  says: '满六十日终止只适用于法律列举的中止事由',
  source: [regulations('第四十二条'), arl2023('第四十一条')],
  refuse: (situation) => {
    const ground = textOf(fieldsOf(situation, 'suspended'), 'ground');
    return textOf(judged(situation).fields, 'ground') === SIXTY_DAYS &&
      situation.state === 'suspended' &&
      !underSixtyDayRule(ground)
      ? new Refusal('suspension.ground-excluded', { ground: ground ?? '' })
      : undefined;
  },
};

export const sixtyDaysOver: Rule = {
  says: '中止须满六十日',
  source: [regulations('第四十二条'), arl2023('第四十一条')],
  refuse: (situation) => {
    const { fields, occurredOn } = judged(situation);
    const until = situation.due('arl-suspend-terminate')?.count.dueOn;
    return textOf(fields, 'ground') === SIXTY_DAYS && situation.state === 'suspended' && until && occurredOn <= until
      ? new Refusal('suspension.sixty-days', { until })
      : undefined;
  },
};

export const thirdPartiesSigned: Rule = {
  says: '有第三人参加的，调解书应当由第三人签字',
  source: [regulations('第五十条'), arl2023('第七十三条')],
  refuse: (situation) =>
    situation.history.has('third-party-joined') && textOf(judged(situation).fields, 'thirdPartiesSignedOn') === null
      ? new Refusal('mediation.third-party')
      : undefined,
};

export const mediationEffective: Rule = {
  says: '调解书自最后签字、盖章之日起生效，结案日即为该日',
  source: [regulations('第五十条'), arl2023('第七十三条')],
  refuse: (situation) => {
    const { fields, occurredOn } = judged(situation);
    const effectiveOn = mediationEffectiveOn(fields, situation.lawVersion);
    return effectiveOn === undefined || effectiveOn === occurredOn
      ? undefined
      : new Refusal('mediation.effective-day', { effectiveOn });
  },
};
