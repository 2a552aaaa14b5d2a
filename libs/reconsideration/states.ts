/** The states of a reconsideration case. */
export const states = {
  received: { name: '待受理' },
  supplementing: { name: '补正中' },
  'deemed-abandoned': { name: '视为放弃申请' },
  'not-accepted': { name: '不予受理' },
  redirected: { name: '已告知或转送' },
  'under-review': { name: '审理中' },
  suspended: { name: '已中止', suspended: true },
  terminated: { name: '已终止' },
  concluded: { name: '已调解结案' },
  dismissed: { name: '已驳回申请' },
  decided: { name: '已决定' },
  served: { name: '已送达' },
  performance: { name: '履行中' },
  filed: { name: '已归档', terminal: true },
} as const;

/** Days from which periods count that are no acts of the procedure. */
export const events = {
  'act-done': { name: '作出行政行为' },
  'act-known': { name: '知道行政行为' },
  'right-known': { name: '知道申请权利和期限' },
  'duty-ended': { name: '法定履行期限届满' },
  'duty-requested': { name: '行政机关收到履职申请' },
  'obstacle-started': { name: '申请障碍发生' },
  'obstacle-ended': { name: '申请障碍消除' },
  'organ-received-application': { name: '作出处罚的机关收到申请' },
  'hearing-date': { name: '听证之日' },
} as const;

export type State = keyof typeof states;
export type Event = keyof typeof events;
export type Version = 'ARL-2017' | 'ARL-2023';

/** Before a conclusion. */
export const open = ['received', 'supplementing', 'under-review', 'suspended'] as const satisfies readonly State[];
export const inReview = ['under-review', 'suspended'] as const satisfies readonly State[];
/** Concluded, and to be served. */
export const concluded = [
  'decided',
  'concluded',
  'dismissed',
  'terminated',
  'not-accepted',
] as const satisfies readonly State[];
/** From the service on. */
export const afterService = ['served', 'performance'] as const satisfies readonly State[];
/** Every state but the filed one. */
export const unfiled = [
  ...open,
  ...concluded,
  ...afterService,
  'deemed-abandoned',
  'redirected',
] as const satisfies readonly State[];
