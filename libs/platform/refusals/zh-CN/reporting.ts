/** Reports, their cross-checks and editions. */
export const reporting = {
  'outline.unknown': '不认识的报告提纲“{outline}”，可用提纲：{allowed}。',
  'outline.period-invalid':
    '提纲“{outline}”的期间是 {from} 至 {to}，只能整年地移到其他年份。请按同样的月日填写起止日期，或者不填。',
  'edition.not-found': '没有找到该报告版次，请从报告列表重新进入。',
  'edition.state': '该版次目前是“{state}”，不能进行此项操作。请刷新后查看可以进行的操作。',
  'edition.changed-meanwhile': '该版次已被他人更新（当前版本 {version}），请刷新后重新提交。',
  'edition.unexplained': '下列勾稽关系不符且没有说明：{checks}。请核对记录，或者逐项写明原因后再提交。',
  'edition.check-unknown': '该版次没有不符的勾稽关系“{check}”（{scope}），不需要说明。请刷新后核对。',
  'edition.same-person': '编制过该版次的人不能发布它。请由另一名有发布权限的人员核对后发布。',
  'edition.no-longer-so':
    '下列数字与核对时不同（指标口径或者提纲已经更改）：{slots}。请另起草一个版次，重新核对后提交。',
  'edition.published-already': '“{title}”已经发布。需要改正的，请从已发布的最新版次起草更正版次。',
  'edition.moment-to-come': '{knownAt} 尚未过去，届时所知的内容还不确定。请填写已经过去的时刻，或者不填。',
  'job.file-unknown': '“{job}”的 {period} 没有文件“{name}”；请从定期工作的列表中选取。',
  'edition.number-unknown': '该版次没有“{slot}”这一报告数；请从版次的数字中选择。',
  'edition.file-unknown': '该版次没有 {format} 格式的文件，可用格式：{allowed}。',
  'table.unknown': '不认识的报表“{table}”，可用报表：{allowed}。',
  'table.rows-unknown': '这张报表不能按“{rows}”分行，可以按：{allowed}。',
  'table.too-many-rows': '行数超过 {most} 行。请缩短期间，或者改按季度、年度分行。',
  'table.cell-unknown': '报表中没有行“{row}”、栏“{column}”的单元格。请从报表中选取单元格。',
} as const;
