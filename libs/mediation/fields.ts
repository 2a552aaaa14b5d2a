import type { FieldSpecs } from '#casework/definition';

/** The dates with which a written agreement takes effect; each may be told later by `agreement-signed`.
 *  @source 人民调解法第二十九条第二款 */
export const signatures = {
  partiesSignedOn: { kind: 'date', label: '全体当事人签名、盖章或者捺印之日', optional: true },
  mediatorSignedOn: { kind: 'date', label: '调解员签名之日', optional: true },
  sealedOn: { kind: 'date', label: '调解委员会盖章之日', optional: true },
} as const satisfies FieldSpecs;

/** How an agreement is to be performed, and when it is looked after.
 *  @source 人民调解法第二十九条第一款、第三十一条第二款 */
export const performance = {
  amount: { kind: 'money', label: '协议金额', optional: true },
  performanceWay: { kind: 'text', maxLength: 500, label: '履行方式', optional: true },
  performBy: { kind: 'date', planned: true, label: '履行期限', optional: true },
  copies: { kind: 'integer', min: 1, max: 100, label: '份数', optional: true },
  visitPlannedOn: {
    kind: 'date',
    planned: true,
    noEarlierThan: 'occurredOn',
    label: '计划回访之日',
    optional: true,
  },
} as const satisfies FieldSpecs;

/** What every end without agreement tells the parties. @source 人民调解法第三条、第二十六条 */
export const otherWays = {
  toldOtherWays: { kind: 'boolean', label: '已告知可以通过仲裁、行政、司法等途径维护权利' },
} as const satisfies FieldSpecs;
