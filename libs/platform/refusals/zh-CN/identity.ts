/** People, passwords and signing in. */
export const identity = {
  'password.too-short': '密码至少 {least} 个字符，请加长。',
  'password.too-long': '密码最多 {most} 个字符，请缩短。',
  'password.too-simple': '密码须包含大写字母、小写字母、数字、其他字符中的至少 {classes} 类，请调整。',
  'password.common': '该密码过于常见，容易被猜中，请换一个。',
  'password.names-account': '密码不能包含账号或者姓名，请换一个。',
  'password.used-before': '该密码最近 {remembered} 次内用过，请换一个。',
  'session.required': '请先登录。',
  'session.stage': '请先完成登录的后续步骤：修改初始密码，或者绑定动态口令。',
  'sign-in.failed': '账号、密码或者动态口令不正确，请核对后重试。',
  'sign-in.code-required': '请输入动态口令。',
  'sign-in.locked': '连续多次未能登录，该账号暂停登录 {minutes} 分钟，请稍后再试。',
  'sign-in.too-many': '本机登录尝试过于频繁，请 {minutes} 分钟后再试。',
  'set-up.done': '本系统已有账号，不再需要启用码，请直接登录。',
  'set-up.code-wrong': '启用码不正确，请使用启动时显示的启用码；重新启动会显示新的启用码。',
  'set-up.administrators': '须同时设立系统管理员、安全管理员、审计管理员各一名，账号互不相同。',
  'account.not-found': '没有找到该账号，请核对。',
  'account.taken': '账号“{account}”已存在，请换一个。',
  'account.invalid': '账号“{account}”不符合要求：应为 2 至 32 位小写字母、数字或者连字符，以字母开头。',
  'grant.own-rights': '不能更改本人的权限，请由其他安全管理员办理。',
  'grant.roles-exclude': '该人员已有“{held}”，与“{role}”不得兼任。请先撤销原权限。',
  'grant.not-found': '没有找到该项权限，或者已经撤销。',
  'grant.taken': '该人员已有同样的权限，无须再次授予。',
  'substitute.wrong': '{problem}。请改正后重新提交。',
  'officer.not-there':
    '账号“{account}”不能承办该单位的案件：没有这个账号、已停用，或者没有该单位的承办权限。请另选承办人。',
  'officer.is-party':
    '承办人“{name}”与本案一方当事人同名，可能应当回避。请另选承办人；审查后确需由其承办的，登记“确定承办人”，并填写“回避审查情况”。',
  'officer.other-procedure':
    '承办人“{name}”承办同一行政行为的行政复议或者行政应诉案件，可能应当回避。请另选承办人；审查后确需由其承办的，登记“确定承办人”，并填写“回避审查情况”。',
  'request.origin': '请求来自其他网站，已拒绝。请从本系统的页面操作。',
  'request.client-header': '办理类请求须带请求头 X-Anjuan-Client 或者 Idempotency-Key。',
} as const;
