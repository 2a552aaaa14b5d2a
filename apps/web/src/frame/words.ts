import { words } from '../messages/index.js';

export const say = words({
  app: ['案卷', 'Anjuan'],
  'to-content': ['跳到正文', 'Skip to content'],
  nav: ['主导航', 'Main'],
  'sign-out': ['退出登录', 'Sign out'],
  'own-account': ['本人账号', 'Own account'],
  home: ['首页', 'Home'],
  cases: ['案件', 'Cases'],
  'new-case': ['收案', 'New case'],
  board: ['督办台', 'Board'],
  calendar: ['期限与日历', 'Calendar'],
  administration: ['系统管理', 'Administration'],
  tasks: ['任务', 'Tasks'],
  'not-found': ['没有这个页面', 'No such page'],
  'not-found.hint': [
    '地址可能有误，或者您没有查阅的权限。请从上方导航重新进入。',
    'The address may be wrong, or not yours to see. Use the navigation above.',
  ],
  broken: ['这个页面出错了', 'This page failed'],
  'broken.hint': [
    '请重新载入；仍不行时，请把出错的步骤告诉系统管理员。已提交的内容不受影响。',
    'Reload it; if it fails again, tell an administrator what you did. What was submitted is kept.',
  ],
  reload: ['重新载入', 'Reload'],
  'ended.title': ['登录已失效，请重新登录', 'The session has ended. Sign in again'],
  'ended.hint': ['页面上填写的内容都还在，登录后可以继续。', 'What you typed is still there; go on after signing in.'],
  'ended.other': ['换人登录', 'Someone else signs in'],
  loading: ['正在载入', 'Loading'],
});
