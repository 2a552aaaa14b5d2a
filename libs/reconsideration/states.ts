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
  'act-known': { name: '知道行政行为' },
  'obstacle-started': { name: '申请障碍发生' },
  'obstacle-ended': { name: '申请障碍消除' },
  'deemed-accepted': { name: '视为受理' },
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
