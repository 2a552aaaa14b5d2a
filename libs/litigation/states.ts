/** The states of a litigation case, in the order of the procedure. */
export const states = {
  received: { name: '已收到应诉通知' },
  answering: { name: '答辩举证' },
  'in-trial': { name: '一审审理中' },
  stayed: { name: '一审中止', suspended: true },
  judged: { name: '一审已裁判，待送达' },
  'appeal-period': { name: '上诉期内' },
  'second-instance': { name: '二审审理中' },
  'second-instance-stayed': { name: '二审中止', suspended: true },
  mediated: { name: '已调解，待签收调解书' },
  retrial: { name: '再审审理中' },
  effective: { name: '裁判已生效' },
  filed: { name: '已归档', terminal: true },
} as const;

/** What is no act of the procedure but starts or stops a clock. */
export const events = {
  docketed: { name: '人民法院立案' },
  'suit-brought': { name: '提起诉讼' },
  'act-known': { name: '知道行政行为' },
  'act-made': { name: '作出行政行为' },
  'decision-served': { name: '复议决定送达' },
  'request-received': { name: '行政机关收到履责申请' },
  'obstacle-started': { name: '起诉障碍发生' },
  'obstacle-ended': { name: '起诉障碍消除' },
  'hearing-date': { name: '开庭' },
  'appeal-petition-received': { name: '人民法院收到上诉状' },
  'performance-due': { name: '裁判确定的履行期间最后一日' },
  'sue-period-lapsed': { name: '起诉期限届满' },
} as const;

export type State = keyof typeof states;
export type Event = keyof typeof events;
export type Version = 'ALL-2017';

/** Before the court of first instance, where the organ answers and is heard. */
export const firstInstance = ['answering', 'in-trial'] as const;
/** Before any court that hears the parties. */
export const heard = [...firstInstance, 'second-instance', 'retrial'] as const;
/** While the suit is pending, stayed or not, from the registration to the outcome that binds. */
export const inCourt = [
  'answering',
  'in-trial',
  'stayed',
  'judged',
  'appeal-period',
  'second-instance',
  'second-instance-stayed',
  'mediated',
  'retrial',
] as const;
/** Every state of a case that is not filed. */
export const open = [
  'received',
  'answering',
  'in-trial',
  'stayed',
  'judged',
  'appeal-period',
  'second-instance',
  'second-instance-stayed',
  'mediated',
  'retrial',
  'effective',
] as const;
