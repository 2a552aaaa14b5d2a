import { words } from '../../messages/index.js';

export const say = words({
  title: ['启用案卷', 'Set up Anjuan'],
  hint: [
    '系统里还没有任何账号。请先设立三名管理员：他们互相制约，须由三个人分别担任，都不能办案。',
    'There is no account yet. Name three administrators first: three different people, none of whom handles cases.',
  ],
  code: ['启用码', 'Set-up code'],
  'code.hint': [
    '服务器启动时在屏幕上显示，形如 abcd-efgh-…，只能用一次；重新启动会显示新的',
    'Shown on the screen of the server when it starts; works once, and each start shows a new one',
  ],
  'code.missing': ['请输入启用码', 'Enter the set-up code'],
  'system-administrator': ['系统管理员', 'System administrator'],
  'system-administrator.hint': ['建立、停用账号，重置密码；不授权', 'Makes and disables accounts; gives no rights'],
  'security-administrator': ['安全管理员', 'Security administrator'],
  'security-administrator.hint': [
    '授予、撤销权限，解除动态口令；不建账号',
    'Gives and revokes rights; makes no accounts',
  ],
  'audit-administrator': ['审计管理员', 'Audit administrator'],
  'audit-administrator.hint': ['查阅审计记录；不改任何内容', 'Reads the audit; changes nothing'],
  name: ['{role}姓名', 'Name of the {role}'],
  'name.missing': ['请输入{role}的姓名', 'Enter the name of the {role}'],
  account: ['{role}账号', 'Account of the {role}'],
  'account.hint': [
    '2 至 32 位小写字母、数字或者连字符，以字母开头',
    '2 to 32 lower-case letters, digits or hyphens, a letter first',
  ],
  'account.wrong': [
    '{role}的账号应为 2 至 32 位小写字母、数字或者连字符，以字母开头',
    'The account of the {role} should be 2 to 32 lower-case letters, digits or hyphens',
  ],
  'account.twice': ['{role}的账号与前面的相同，请换一个', 'The account of the {role} stands above already'],
  submit: ['设立三名管理员', 'Name them'],
  done: ['已启用', 'It is set up'],
  'done.hint': [
    '下面的一次性密码只显示这一次，离开本页后无法再看。请分别当面交给本人，不要用微信等工具转发。',
    'These one-time passwords are shown this once. Hand each to its owner.',
  ],
  who: ['管理员', 'Administrator'],
  'account.word': ['账号', 'Account'],
  password: ['一次性密码', 'One-time password'],
  'password.of': ['{role}的一次性密码', 'the password of the {role}'],
  next: ['接下来', 'What comes next'],
  'next.1': [
    '三名管理员各自用一次性密码登录，按提示设定自己的密码，并绑定动态口令。',
    'Each signs in, chooses a password and binds an authenticator.',
  ],
  'next.2': ['系统管理员在“系统管理”中为工作人员建立账号。', 'The system administrator makes accounts.'],
  'next.3': [
    '安全管理员为这些账号授予角色。授权之后，工作人员才能办案。',
    'The security administrator grants roles; then people can work.',
  ],
  'sign-in': ['都已记下，去登录', 'All written down: sign in'],
});
