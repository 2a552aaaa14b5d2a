import { words } from '../../messages/index.js';

export const say = words({
  title: ['{act} · {number}', '{act} · {number}'],
  'title.correct': ['更正“{act}” · {number}', 'Correct “{act}” · {number}'],
  back: ['返回案件', 'Back to the case'],
  'not-permitted': ['现在不能登记这一行为', 'This act cannot be recorded now'],
  'not-permitted.hint': [
    '案件现为“{state}”，或者您没有登记的权限。请返回案件，从可登记的行为中选择。',
    'The case is “{state}”, or you may not record. Go back to the case and choose from what may be recorded.',
  ],
  changed: ['案件已被他人更新', 'The case was changed meanwhile'],
  'changed.hint': [
    '您填写的内容都还在。请看清下列变化，再决定是否继续。',
    'What you typed is still there. Look at what changed, then decide whether to go on.',
  ],
  'changed.act': ['{on} {act}（{by} 登记）', '{on} {act} (recorded by {by})'],
  'changed.state': ['状态：{before} → {after}', 'State: {before} → {after}'],
  'changed.due': ['{period}：{before} → {after}', '{period}: {before} → {after}'],
  'changed.gone': ['更新后的案件不能再登记这一行为。', 'After the change this act can no longer be recorded.'],
  'changed.go-on': ['以最新内容继续', 'Go on with the latest state'],
  none: ['无', 'none'],
  reason: ['更正理由', 'Reason'],
  'reason.hint': ['写明错在何处、依据什么更正', 'What was wrong, and how you know'],
  'reason.missing': ['请填写“更正理由”', 'Enter the reason'],
  kind: ['怎样更正', 'What to do'],
  'kind.replace': ['改正日期或内容', 'Put date or content right'],
  'kind.void': ['撤销：该行为不应登记', 'Take it back: it should not stand here'],
  recorded: ['已登记“{act}”。', 'Recorded: {act}.'],
  corrected: ['已更正“{act}”。', 'Corrected: {act}.'],
});
