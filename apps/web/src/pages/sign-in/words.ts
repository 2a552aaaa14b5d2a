import { words } from '../../messages/index.js';

export const say = words({
  app: ['案卷', 'Anjuan'],
  demo: [
    '演示系统：账号不设动态口令和登录时限，请勿录入真实信息。',
    'Demonstration: accounts without second factor or time limits. Enter no real data.',
  ],
  title: ['登录', 'Sign in'],
  account: ['账号', 'Account'],
  password: ['密码', 'Password'],
  code: ['动态口令', 'Code'],
  'code.hint': ['已绑定验证器的账号填写', 'For accounts with an authenticator'],
  submit: ['登录', 'Sign in'],
});
