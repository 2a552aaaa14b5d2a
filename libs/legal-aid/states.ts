/** The states of a legal-aid case. */
export const states = {
  received: { name: '审查中' },
  notified: { name: '已收到通知' },
  supplementing: { name: '补充材料中' },
  'deemed-withdrawn': { name: '视为撤回申请' },
  withdrawn: { name: '已撤回申请' },
  refused: { name: '不予援助' },
  provisional: { name: '先行提供援助' },
  granted: { name: '待指派' },
  assigned: { name: '已指派' },
  'in-handling': { name: '承办中' },
  'change-pending': { name: '更换承办人员审查中' },
  terminated: { name: '已终止援助' },
  objection: { name: '异议审查中' },
  'objection-upheld': { name: '异议审查维持' },
  'correction-ordered': { name: '已责令改正' },
  closed: { name: '已结案，待交卷' },
  'file-received': { name: '卷宗审查中' },
  'file-accepted': { name: '卷宗已审查' },
  filed: { name: '已归档', terminal: true },
} as const;

/** Days from which periods count that are no acts of the procedure. */
export const events = {
  'condition-found': { name: '办案机关发现符合通知条件' },
  'detained-applied': { name: '被羁押、服刑人员提出申请' },
  'duty-lawyer-applied': { name: '通过值班律师提出申请' },
  'limitation-ends': { name: '时效或者期间届满' },
} as const;

export type State = keyof typeof states;
export type Event = keyof typeof events;
export type Version = 'LAL-2021';

/** Neither granted nor refused yet. */
export const undecided = ['received', 'notified', 'supplementing'] as const satisfies readonly State[];
/** Aid is being given, or is about to be. */
export const inAid = [
  'provisional',
  'granted',
  'assigned',
  'in-handling',
  'change-pending',
] as const satisfies readonly State[];
/** With a lawyer at work. */
export const handled = ['assigned', 'in-handling'] as const satisfies readonly State[];
/** Over without a closing of the case itself, or under objection. */
export const ended = [
  'refused',
  'withdrawn',
  'deemed-withdrawn',
  'terminated',
  'objection',
  'objection-upheld',
] as const satisfies readonly State[];
/** From the end of the help, or from the bureau's order, on. */
export const closing = [
  'correction-ordered',
  'closed',
  'file-received',
  'file-accepted',
] as const satisfies readonly State[];
/** In which aid has been given at least for a time. */
export const aided = [
  ...inAid,
  'terminated',
  'objection',
  'objection-upheld',
  ...closing,
] as const satisfies readonly State[];
