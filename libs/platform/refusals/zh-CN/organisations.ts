/** What is refused about units. */
export const organisations = {
  'organisation.unknown': '不认识的机构代码“{organisation}”，请核对机构代码。',
  'organisation.not-valid': '机构“{organisation}”在 {on} 不存在或已撤销，请核对。',
  'organisation.closed': '“{name}”已于 {until} 撤销，只供查阅。请改由承接其工作的机构办理。',
  'organisation.changed-meanwhile': '“{name}”已被他人更改（当前版本 {version}），请刷新后重新提交。',
  'organisation.invalid': '{problem}。请改正后重新提交。',
  'organisation.not-yet': '{on} 晚于今天 {today}：机构的设立和撤销在当日或者以后登记，请核对日期，或者到那一天再登记。',
  'organisation.code-taken': '机构代码“{organisation}”已被使用（撤销的机构也不再让出代码），请换一个代码。',
  'organisation.number-taken': '字号首字“{number}”已由“{name}”使用，字号不得重复，请换一个。',
  'organisation.name-taken': '已有名为“{name}”的机构，请换一个名称。',
  'organisation.top-stays': '“{name}”是最上级机构，不能撤销。',
  'organisation.has-units': '“{name}”之下还有未撤销的机构：{units}。请先逐个撤销，再撤销上级。',
  'organisation.has-open-cases':
    '“{name}”还有 {cases} 件在办案件，不能撤销。请先由科室负责人移交承办，全部办结或者移送后再登记撤销。',
  'organisation.has-later-cases':
    '“{name}”在 {until} 之后还收过案（最近一件于 {last} 收案），撤销日不能早于 {last}，请核对日期。',
} as const;
