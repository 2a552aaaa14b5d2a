/** The states of a mediation. */
export const states = {
  registered: { name: '已登记' },
  refused: { name: '不予受理' },
  accepted: { name: '已受理' },
  mediating: { name: '调解中' },
  'agreement-written': { name: '已达成书面协议' },
  'agreement-oral': { name: '已达成口头协议' },
  confirmation: { name: '司法确认中' },
  'confirmation-oral': { name: '司法确认中（口头协议）' },
  confirmed: { name: '已司法确认' },
  failed: { name: '调解不成' },
  terminated: { name: '已终止' },
  filed: { name: '已归档', terminal: true },
} as const;

/** Days from which periods count that are no acts of the procedure. */
export const events = {
  'agreement-effective': { name: '调解协议生效' },
  'court-assignment-received': { name: '收到人民法院在线指派' },
  'delegation-accepted': { name: '接受委派' },
  'court-application-received': { name: '人民法院收到司法确认申请' },
  'court-accepted': { name: '人民法院受理司法确认申请' },
  'third-party-knew': { name: '利害关系人知道确认裁定' },
} as const;

export type State = keyof typeof states;
export type Event = keyof typeof events;
export type Version = 'PML-2010';

/** Taken up, and not at its end. */
export const running = ['accepted', 'mediating'] as const satisfies readonly State[];
/** With an agreement that may be performed. */
export const agreed = ['agreement-written', 'agreement-oral', 'confirmed'] as const satisfies readonly State[];
/** A court is asked to confirm the agreement. */
export const confirming = ['confirmation', 'confirmation-oral'] as const satisfies readonly State[];
/** An agreement was reached, whether or not a court is asked to confirm it. */
export const followed = [...agreed, ...confirming] as const satisfies readonly State[];
/** Over without an agreement. */
export const unagreed = ['refused', 'failed', 'terminated'] as const satisfies readonly State[];
export const concluded = [...unagreed, ...agreed] as const satisfies readonly State[];
/** Every state of a dispute that is not filed. */
export const open = ['registered', ...running, ...concluded, ...confirming] as const satisfies readonly State[];
