import { days, type LegalDate, legalDate, workingDays } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { citing, commonActs, defineCaseType, numberOf } from '../definition/index.js';

const oldLaw = citing('旧法');
const newLaw = citing('新法');

/** A small made-up case type with everything an engine meets: two law versions, an act that only the old one knows, an implied
 *  event, stops, an extension with a cap, a derived fact. */
export const sampleType = defineCaseType({
  code: 'sample',
  name: '样本案件',
  numberWord: '样',
  lawVersions: {
    OLD: { name: '旧法', until: legalDate('2023-12-31'), source: oldLaw('第一条') },
    NEW: { name: '新法', from: legalDate('2024-01-01'), source: newLaw('第一条') },
  },
  partyRoles: { applicant: { name: '申请人' }, organ: { name: '机关' } },
  states: {
    received: { name: '待受理' },
    'under-review': { name: '审理中' },
    paused: { name: '已中止', suspended: true },
    decided: { name: '已决定' },
    filed: { name: '已归档', terminal: true },
  },
  events: { known: { name: '知道' } },
  acts: {
    opened: {
      name: '收到申请',
      from: null,
      to: 'received',
      by: ['clerk'],
      fields: {
        applicants: { kind: 'parties', roles: ['applicant'], label: '申请人' },
        knownOn: { kind: 'date', noLaterThan: 'occurredOn', label: '知道之日', optional: true },
      },
      implies: { known: 'knownOn' },
      source: newLaw('第二条'),
    },
    ...commonActs(['received', 'under-review', 'paused', 'decided'], newLaw('第三条')),
    redirected: {
      name: '告知',
      from: ['received'],
      to: 'decided',
      by: ['handler'],
      versions: ['OLD'],
      source: oldLaw('第四条'),
    },
    accepted: { name: '受理', from: ['received'], to: 'under-review', by: ['handler'], source: newLaw('第四条') },
    extended: {
      name: '延长',
      from: ['under-review'],
      to: 'same',
      by: ['office-head'],
      fields: { days: { kind: 'integer', min: 1, max: 30, label: '日数' } },
      rules: [
        {
          says: '延长不超过三十日',
          source: newLaw('第五条'),
          refuse: ({ history, act }) => {
            const used = history.all('extended').reduce((sum, each) => sum + (numberOf(each.fields, 'days') ?? 0), 0);
            const asked = numberOf(act?.fields ?? {}, 'days') ?? 0;
            return used + asked > 30 ? new Refusal('extension.once') : undefined;
          },
        },
      ],
      source: newLaw('第五条'),
    },
    paused: { name: '中止', from: ['under-review'], to: 'paused', by: ['handler'], source: newLaw('第六条') },
    resumed: { name: '恢复', from: ['paused'], to: 'under-review', by: ['handler'], source: newLaw('第六条') },
    decided: {
      name: '决定',
      from: ['under-review'],
      to: 'decided',
      by: ['organ-head'],
      fields: { amount: { kind: 'money', label: '数额' } },
      source: newLaw('第七条'),
    },
    filed: { name: '归档', from: ['decided'], to: 'filed', by: ['handler'], source: newLaw('第八条') },
  },
  periods: {
    examine: {
      name: '审查期限',
      whose: 'office',
      metBy: ['accepted', 'redirected'],
      lapse: '责任追究',
      versions: {
        OLD: { startsOn: ['opened'], length: days(5), source: oldLaw('第四条') },
        NEW: { startsOn: ['opened'], length: workingDays(5), source: newLaw('第四条') },
      },
    },
    decide: {
      name: '审理期限',
      whose: 'office',
      metBy: ['decided'],
      extendedBy: 'extended',
      lapse: '责任追究',
      versions: {
        NEW: {
          startsOn: ['accepted'],
          length: days(60),
          stops: [{ from: 'paused', until: 'resumed', source: newLaw('第六条') }],
          source: newLaw('第七条'),
        },
      },
    },
    report: {
      name: '报告期限',
      whose: 'office',
      metBy: ['filed'],
      soft: true,
      lapse: '提醒',
      versions: { NEW: { startsOn: ['decided'], length: days(30), source: newLaw('第八条'), confidence: 'S' } },
    },
    apply: {
      name: '申请期限',
      whose: 'applicant',
      metBy: ['opened'],
      lapse: '不予受理',
      versions: { NEW: { startsOn: ['known'], length: days(60), source: newLaw('第二条') } },
    },
  },
  milestones: {
    receivedOn: ({ history }) => history.first('opened')?.on ?? null,
    acceptedOn: ({ history }) => history.first('accepted')?.on ?? null,
    closedOn: ({ history }) => history.last('decided', 'redirected')?.on ?? null,
  },
  facts: {
    amount: {
      label: '数额',
      kind: 'money',
      of: ({ history }) => numberOf(history.last('decided')?.fields ?? {}, 'amount'),
    },
    reviewPeriod: {
      label: '审理期限',
      kind: 'code',
      dictionary: 'period-outcome',
      of: ({ due }) => {
        const met = due('decide')?.met;
        return met ? (met.inTime ? 'met' : 'missed') : null;
      },
    },
    decidedOn: {
      label: '决定日',
      kind: 'date',
      of: ({ history }): LegalDate | null => history.last('decided')?.on ?? null,
    },
  },
});
