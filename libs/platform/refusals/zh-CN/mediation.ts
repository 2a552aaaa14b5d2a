/** What the rules of people's mediation 人民调解 refuse. */
export const mediation = {
  'mediation.agreement-not-effective':
    '书面协议尚未生效，不能申请司法确认；请先登记全体当事人签名、调解员签名和盖章之日。',
  'mediation.signed-before-acceptance': '签名、盖章之日 {signedOn} 早于受理之日 {acceptedOn}，请核对两个日期。',
  'mediation.party-refused':
    '一方当事人已明确拒绝调解，不得受理；请登记“不予受理”，并告知其他解决途径；其后又同意的，先登记“询问另一方当事人是否同意调解”。',
  'mediation.consent-missing':
    '受理须经全体当事人同意，请在“同意调解的当事人”中选择全部当事人；有人拒绝的，登记“不予受理”。',
  'mediation.court-report-missing':
    '人民法院委派、委托调解的案件，归档前须向人民法院报告调解情况，请先登记“向人民法院报告调解情况”。',
  'mediation.confirmation-joint': '司法确认须由双方当事人共同申请，请选择全部当事人。',
  'mediation.confirmation-late':
    '司法确认申请期限已于 {dueOn} 届满，不能再申请；协议仍有约束力，请告知当事人可以起诉。',
  'mediation.other-ways-untold':
    '不予受理、调解不成或者终止调解的，须告知当事人可以通过仲裁、行政、司法等途径维护权利，请告知后登记。',
  'mediation.agreement-stands': '原调解协议仍然有效；人民法院裁定驳回司法确认申请后，才变更原协议或者达成新的协议。',
} as const;
