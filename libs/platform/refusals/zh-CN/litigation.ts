/** What the rules of litigation response 行政应诉 refuse. */
export const litigation = {
  'litigation.role-unknown': '尚不清楚被诉机关的应诉身份，请填写应诉身份，或者关联作出复议决定的案件。',
  'litigation.co-defendant-missing':
    '应诉身份为共同被告，但只登记了一个被告；请在登记时填写共同被告，或者更正收案行为。',
  'litigation.reconsideration-pending':
    '同一行政行为已被复议机关受理，答辩时须提出；请在答辩状中写明并勾选“提出复议机关已受理”。',
  'litigation.self-collected':
    '该证据于 {collectedOn} 收集，晚于收到起诉状副本之日 {receivedOn}；诉讼过程中不得自行向原告、第三人和证人收集证据，请核对收集之日，或者先取得人民法院准许。',
  'litigation.postponement-not-written': '延期提供证据须书面申请，请提交延期举证申请书后再登记。',
  'litigation.postponement-late': '申请延期提供证据的期限已于 {dueOn} 届满，不能再申请；请尽快提交现有证据。',
  'litigation.postponement-not-requested': '尚未申请延期提供证据，请先登记“申请延期提供证据”。',
  'litigation.postponement-not-allowed': '人民法院尚未准许延期提供证据，请先登记准许之日。',
  'litigation.objection-late': '提出管辖权异议的期限已于 {dueOn} 届满，不能再提出；请按期答辩。',
  'litigation.objection-not-filed': '尚未提出管辖权异议，请先登记“提出管辖权异议”。',
  'litigation.not-summary': '本案已适用普通程序，不能再转为普通程序；请核对收案时的审理程序。',
  'litigation.too-many-agents': '本审级已有两名诉讼代理人，请先登记解除其中一名。',
  'litigation.lawyers-only': '代理人不能全部为律师，请委托本机关工作人员，或者先登记出庭负责人。',
  'litigation.head-not-designated': '本审级尚未登记出庭负责人，请先登记其职务、职级和身份证明。',
  'litigation.appeal-late': '上诉期限已于 {dueOn} 届满，不能再决定或者提起上诉；请核对送达之日。',
  'litigation.appeal-not-decided': '尚未决定上诉，请先登记“决定上诉”和批准人。',
  'litigation.appeal-period-running': '上诉期限至 {dueOn} 才届满，裁判尚未生效；请在届满后登记。',
  'litigation.remanded-before': '本案已发回重审一次，不能再次发回；请核对二审裁判结果。',
  'litigation.demand-missing': '申请强制执行前须先催告，请先登记“催告当事人履行行政决定”。',
  'litigation.demand-running': '催告后的履行期限至 {dueOn} 届满，请在届满后仍未履行时再申请。',
  'litigation.change-untold': '已改变被诉行政行为但未书面告知人民法院，请先登记“书面告知人民法院改变情况”再归档。',
} as const;
