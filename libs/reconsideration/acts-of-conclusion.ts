import type { ActSpec } from '#casework/definition';
import * as rules from './rules-of-conclusion.js';
import * as decision from './rules-of-decision.js';
import { noOpenStop } from './rules-of-order.js';
import { mediationOpen } from './rules-of-review.js';
import { arl2017, arl2023, regulations } from './sources.js';
import { type Event, inReview, open, type State, type Version } from './states.js';

/** How a review ends. */
export const actsOfConclusion = {
  withdrawn: {
    name: '准予撤回申请，终止复议',
    from: open,
    to: 'terminated',
    by: ['office-head'],
    document: '行政复议终止决定书',
    fields: {
      reason: { kind: 'text', label: '撤回理由' },
      trueWill: { kind: 'boolean', label: '撤回出于申请人真实意思' },
      permittedBy: { kind: 'officer', label: '准予撤回的负责人' },
      settled: { kind: 'boolean', label: '达成和解', optional: true },
      selfCorrected: { kind: 'boolean', label: '被申请人自行纠正', optional: true },
    },
    rules: [rules.withdrawnFreely],
    source: [regulations('第三十八条', '第四十二条'), arl2023('第四十一条', '第七十四条')],
  },
  terminated: {
    name: '终止复议',
    from: inReview,
    to: 'terminated',
    by: ['office-head'],
    document: '行政复议终止决定书',
    fields: {
      ground: { kind: 'code', dictionary: 'termination-ground', label: '终止事由' },
      scope: {
        kind: 'code',
        dictionary: 'reconsideration-mediation-scope',
        label: '和解事项（以和解终止的）',
        optional: true,
      },
    },
    rules: [
      rules.terminationGroundKnown,
      rules.settlementWithinScope,
      rules.sixtyDaysInSuspension,
      rules.sixtyDaysOnTheirGround,
      rules.sixtyDaysOver,
    ],
    source: [regulations('第四十二条'), arl2023('第四十一条')],
  },
  dismissed: {
    name: '驳回行政复议申请',
    from: ['under-review'],
    to: 'dismissed',
    by: ['organ-head'],
    document: '驳回行政复议申请决定书',
    fields: {
      ground: { kind: 'code', dictionary: 'rejection-ground', label: '不符合的受理条件' },
      reasons: { kind: 'text', label: '理由' },
    },
    rules: [noOpenStop],
    source: [regulations('第四十八条'), arl2023('第三十三条')],
  },
  'mediation-concluded': {
    name: '调解书生效',
    from: inReview,
    to: 'concluded',
    by: ['handler'],
    document: '行政复议调解书',
    fields: {
      request: { kind: 'text', label: '请求、事实和理由', optional: true },
      result: { kind: 'text', label: '调解结果' },
      applicantsSignedOn: { kind: 'date', noLaterThan: 'occurredOn', label: '申请人签字之日' },
      respondentSignedOn: { kind: 'date', noLaterThan: 'occurredOn', label: '被申请人签字之日' },
      thirdPartiesSignedOn: { kind: 'date', noLaterThan: 'occurredOn', label: '第三人签字之日', optional: true },
      sealedOn: { kind: 'date', noLaterThan: 'occurredOn', label: '加盖行政复议机关印章之日' },
    },
    rules: [decision.courtHasIt, mediationOpen, rules.thirdPartiesSigned, rules.mediationEffective],
    source: [regulations('第五十条'), arl2023('第七十三条')],
  },
  'decision-made': {
    name: '作出决定',
    from: ['under-review'],
    to: 'decided',
    by: ['organ-head'],
    document: '行政复议决定书',
    fields: {
      items: {
        kind: 'items',
        label: '决定事项',
        of: {
          code: { kind: 'code', dictionary: 'decision-item', label: '决定类型' },
          article: { kind: 'text', maxLength: 100, label: '依据的条款', optional: true },
          procedural: { kind: 'boolean', label: '因违反法定程序', optional: true },
          note: { kind: 'text', label: '说明', optional: true },
        },
      },
      approval: { kind: 'code', dictionary: 'decision-approval', label: '决定方式' },
      approvedBy: { kind: 'text', maxLength: 100, label: '同意的负责人或者讨论的会议' },
      officers: { kind: 'officers', min: 2, label: '行政复议人员（没有登记受理的）', optional: true },
      findings: { kind: 'text', label: '认定的事实和证据' },
      reasons: { kind: 'text', label: '决定的理由和依据' },
      withoutOpinions: { kind: 'text', label: '不能听取意见的原因', optional: true },
      basedOnHearingRecord: { kind: 'boolean', label: '根据听证笔录作出', optional: true },
      notMoreUnfavourable: { kind: 'boolean', label: '变更不对申请人更为不利', optional: true },
      thirdPartyAskedOpposite: { kind: 'boolean', label: '第三人提出相反请求', optional: true },
      compensation: { kind: 'money', label: '决定赔偿数额', optional: true },
      performUntil: { kind: 'date', planned: true, noEarlierThan: 'occurredOn', label: '履行期限', optional: true },
      redoDays: { kind: 'integer', min: 1, max: 365, label: '法律规定的重新作出期限（日）', optional: true },
      court: { kind: 'text', maxLength: 100, label: '起诉的人民法院' },
    },
    rules: [
      noOpenStop,
      decision.courtHasIt,
      decision.twoReviewers,
      decision.itemsKnown,
      decision.compensationAddsTo,
      decision.majorNotInSummary,
      decision.opinionsHeard,
      decision.hearingWasHeld,
      decision.committeeWasConsulted,
      decision.restsOnTheHearing,
      decision.evidenceWasFiled,
      decision.notMoreUnfavourable,
    ],
    source: [arl2017('第二十八条'), arl2023('第六十一条')],
  },
} as const satisfies Record<string, ActSpec<State, Version, Event>>;
