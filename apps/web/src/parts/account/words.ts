import { words } from '../../messages/index.js';

export const say = words({
  present: ['现密码', 'Present password'],
  'present.once': ['一次性密码', 'One-time password'],
  'present.once.hint': ['刚才登录时使用的密码', 'The one with which you have just signed in'],
  'present.missing': ['请输入现密码', 'Enter your present password'],
  'present.wrong': ['现密码不正确，请核对', 'That is not your present password'],
  next: ['新密码', 'New password'],
  'next.missing': ['请输入新密码', 'Enter a new password'],
  rules: ['密码的要求', 'What a password must be'],
  'rule.least': [
    '至少 {least} 个字符；几个不相干的词连起来，既长又好记',
    'at least {least} characters; a few unrelated words are long and easy to keep',
  ],
  'rule.classes': [
    '含大写字母、小写字母、数字、其他字符中的至少 {classes} 类',
    'at least {classes} of upper case, lower case, digits and other characters',
  ],
  'rule.names': ['不含账号和姓名，也不是常见密码', 'neither your account nor your name, and no common password'],
  'rule.remembered': [
    '最近 {remembered} 次用过的不能再用；每 {maxAgeDays} 天须更换一次',
    'not one of your last {remembered}; a new one every {maxAgeDays} days',
  ],
  again: ['再输入一次新密码', 'New password once more'],
  'again.different': ['两次输入的新密码不一致', 'The two are not the same'],
  change: ['修改密码', 'Change password'],
  'enrol.steps': ['需要一部装有验证器的手机', 'You need a telephone with an authenticator app'],
  'enrol.step-1': [
    '在手机上打开任意一款支持 TOTP 的验证器，选择“添加账号”或者“扫描二维码”。没有的，请向系统管理员索取安装包。',
    'Open any authenticator app for TOTP on your telephone and choose to add an account.',
  ],
  'enrol.step-2': ['用验证器扫描二维码；不能扫描的，手工输入密钥。', 'Scan the picture, or type the key.'],
  'enrol.step-3': ['输入验证器显示的 6 位数字。', 'Enter the 6 digits that it shows.'],
  'enrol.show': ['显示二维码和密钥', 'Show picture and key'],
  'enrol.show.hint': [
    '请确认旁边没有他人。再次显示时，上一次的密钥作废。',
    'See that nobody looks on. Each time a new key is made.',
  ],
  'enrol.qr': ['二维码：动态口令的密钥', 'Picture of the key'],
  'enrol.secret': ['密钥', 'Key'],
  'enrol.code': ['动态口令', 'Code'],
  'enrol.code.hint': ['6 位数字，每 30 秒变化一次', '6 digits, new every 30 seconds'],
  'enrol.code.missing': ['请输入验证器显示的 6 位数字', 'Enter the 6 digits that the authenticator shows'],
  'enrol.code.wrong': [
    '口令不正确。请输入验证器现在显示的数字；仍不正确的，请把手机的时间设为自动后重试',
    'Not right. Enter the digits shown now; if it stays wrong, set the clock of the telephone to automatic',
  ],
  'enrol.confirm': ['完成绑定', 'Done'],
});
