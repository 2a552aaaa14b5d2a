/** What the rules of legal aid 法律援助 refuse. */
export const legalAid = {
  'legal-aid.no-hardship-check': '通知辩护的案件不审查经济困难，不能以此为由不予援助。',
  'legal-aid.lawyer-experience': '可能判处无期徒刑、死刑或死刑复核案件，应指派执业三年以上的律师。',
  'legal-aid.hardship-not-limited':
    '该申请不受经济困难条件限制（第三十二条），不能以经济困难为由不予援助或者终止援助；请按其他事由办理。',
  'legal-aid.hardship-not-checked':
    '该申请免予核查经济困难状况（第四十二条），不能以不符合经济困难条件为由不予援助；请按其他事由办理。',
  'legal-aid.objection-notice-missing':
    '不予援助、终止援助的决定须告知提出异议的权利，请告知后登记“已告知提出异议的权利”。',
  'legal-aid.objection-elsewhere': '异议应向设立该法律援助机构的司法行政部门提出，请告知当事人向该部门提出。',
  'legal-aid.supplement-once':
    '需要补充的材料、说明应一次性告知，本案已发过补充材料通知书；确因先前无从知道的情况需要再次补充的，请写明再次通知的缘由，否则据已有材料作出决定。',
  'legal-aid.provider-unnamed': '请指明承办人员，或者写明其所属机构。',
  'legal-aid.papers-incomplete':
    '先行提供援助的手续尚未补齐，请先登记“先行援助后补齐手续”；不符合条件的，决定终止援助。',
  'legal-aid.supplement-not-served': '补充材料通知书尚未登记送达，不能视为撤回申请；请先登记“补充材料通知书送达”。',
  'legal-aid.both-sides': '承办人员不得同时为对方当事人提供法律服务，请另行指派。',
  'legal-aid.lawyer-may-not-decline':
    '承办人员无正当理由不得拒绝、拖延或者终止提供援助；请要求其继续承办，有正当理由的写明理由。',
  'legal-aid.second-refusal':
    '通知辩护的受援人再次拒绝指派的律师，由办案机关决定；请报请办案机关，收到其“{decision}”的决定后再登记。',
  'legal-aid.nothing-to-resume': '本案没有可以恢复的承办关系，请作出给予援助的决定并重新指派。',
  'legal-aid.fine-too-high': '骗取法律援助的罚款不得超过三千元，请改正罚款数额（单位：分）。',
  'legal-aid.subsidy-standard': '补贴应适用结案之日（{closedOn}）施行的标准，不能适用 {standardOn} 的标准，请核对。',
} as const;
