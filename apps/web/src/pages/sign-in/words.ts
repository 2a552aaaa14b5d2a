import { words } from '../../messages/index.js';

export const say = words({
  app: ['案卷', 'Anjuan'],
  demo: [
    '演示系统：账号不设动态口令和登录时限，请勿录入真实信息。',
    'Demonstration: accounts without second factor or time limits. Enter no real data.',
  ],
  title: ['登录', 'Sign in'],
  account: ['账号', 'Account'],
  'account.missing': ['请输入账号', 'Enter your account'],
  password: ['密码', 'Password'],
  'password.missing': ['请输入密码', 'Enter your password'],
  code: ['动态口令', 'Code'],
  'code.hint': ['验证器上显示的 6 位数字', 'The 6 digits that your authenticator shows'],
  submit: ['登录', 'Sign in'],
  'sign-in.failed': [
    '连续 5 次有误的，该账号暂停登录 15 分钟。忘记密码的，请系统管理员重置；更换手机的，请安全管理员解除动态口令。',
    'After 5 wrong attempts the account pauses for 15 minutes. Administrators reset passwords and authenticators.',
  ],
  'sign-in.locked': [
    '到时自动恢复，不必申请解除。不是您本人多次尝试的，请告知安全管理员。',
    'It opens by itself. If it was not you who tried, tell the security administrator.',
  ],
  'stage.password': ['设定您自己的密码', 'Choose a password of your own'],
  'stage.password.hint': [
    '现在的密码是一次性的，或者已经到期。设定新密码后继续。',
    'The present password is for one use, or too old. Choose a new one to go on.',
  ],
  'stage.enrol': ['绑定动态口令', 'Bind an authenticator'],
  'stage.enrol.hint': [
    '您的角色涉及管理、审批或者统计，登录时除密码外还须输入动态口令。绑定一次即可。',
    'Your role needs a code beside the password whenever you sign in. You do this once.',
  ],
});
