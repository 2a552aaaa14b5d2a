import { citing, defineCaseType } from '#casework/definition';
import { days, legalDate, workingDays } from '#legal-time';

const law = citing('小法');
const none = () => null;

/** A case type that fits on a page, for the specs of this folder: two ways into one state, an act of the law itself, and one
 *  of everything else that a page shows. */
export const small = defineCaseType({
  code: 'small',
  name: '小案',
  numberWord: '小',
  lawVersions: {
    OLD: { name: '小法旧本', until: legalDate('2023-12-31'), source: law('第一条') },
    NEW: { name: '小法', from: legalDate('2024-01-01'), source: law('第一条', '第二条') },
  },
  partyRoles: { applicant: { name: '申请人' } },
  states: {
    'in-hand': { name: '办理中' },
    resting: { name: '已中止', suspended: true },
    over: { name: '已办结', terminal: true },
  },
  events: { learnt: { name: '知悉' } },
  acts: {
    opened: {
      name: '收案',
      from: null,
      to: 'in-hand',
      by: ['clerk'],
      fields: {
        matter: { kind: 'text', label: '事项' },
        learntOn: { kind: 'date', label: '知悉之日' },
        note: { kind: 'text', label: '备注', optional: true },
      },
      implies: { learnt: 'learntOn' },
      source: law('第三条'),
    },
    rested: { name: '中止', from: ['in-hand'], to: 'resting', by: ['handler'], source: law('第四条') },
    resumed: { name: '恢复', from: ['resting'], to: 'in-hand', by: ['handler'], source: law('第四条') },
    prolonged: {
      name: '延长',
      from: ['in-hand', 'resting'],
      to: 'same',
      by: ['office-head', 'organ-head'],
      fields: { days: { kind: 'integer', min: 1, max: 10, label: '日数' } },
      rules: [{ says: '只可延长一次', source: law('第五条'), refuse: () => undefined }],
      source: law('第五条'),
    },
    finished: {
      name: '办结',
      from: ['in-hand'],
      to: 'over',
      by: ['handler'],
      document: '结案|通知书',
      versions: ['NEW'],
      source: [law('第六条'), citing('条例')('第一条')],
    },
    lapsed: {
      name: '视为办结',
      from: ['in-hand', 'resting'],
      to: 'over',
      by: ['system'],
      automatic: () => undefined,
      source: law('第七条'),
    },
  },
  periods: {
    finish: {
      name: '办理期限',
      whose: 'office',
      metBy: ['finished'],
      endedBy: ['lapsed'],
      extendedBy: 'prolonged',
      lapse: '视为办结',
      versions: {
        OLD: { startsOn: ['opened'], length: days(30), source: law('第六条') },
        NEW: {
          startsOn: ['learnt', 'opened'],
          starts: () => [],
          applies: () => true,
          length: workingDays(20),
          stops: [{ from: 'rested', until: 'resumed', source: law('第四条') }],
          target: { says: '内部目标', length: workingDays(15) },
          source: law('第六条'),
          confidence: 'C',
        },
      },
    },
    answer: {
      name: '答复期限',
      whose: 'applicant',
      metBy: [],
      lapse: '视为放弃',
      versions: {
        OLD: {
          startsOn: ['learnt', 'rested'],
          start: (history) => history.last('rested'),
          length: ({ days: told }) => (told === undefined ? days(15) : undefined),
          source: law('第四条'),
        },
        NEW: { startsOn: ['rested'], length: () => days(0), source: law('第四条'), confidence: 'S' },
      },
    },
    remind: {
      name: '提醒期限',
      whose: 'parties',
      metBy: [],
      soft: true,
      lapse: '提醒',
      versions: {
        NEW: { startsOn: ['rested'], start: () => undefined, length: () => undefined, source: law('第四条') },
      },
    },
  },
  milestones: { receivedOn: none, acceptedOn: none, closedOn: none },
  facts: {},
  flags: { 'not-told': { name: '尚未告知', source: law('第八条'), of: () => false } },
  handsOver: { sample: () => ({}) },
  lawVersionAct: 'prolonged',
});
