import { words } from '../../messages/index.js';

export const say = words({
  title: ['统计和报告', 'Figures and reports'],
  jobs: ['定期工作', 'Periodic work'],
  'night.done': ['{night} 的夜间统计已于 {at} 完成。', 'The figures of {night} were computed {at}.'],
  'night.open': ['{night} 的夜间统计尚未完成。', 'The figures of {night} are not computed yet.'],
  'night.failed': [
    '{night} 的夜间统计未能完成，系统会自动重试。',
    'The figures of {night} failed; tried again by itself.',
  ],
  year: ['{year} 年度数据已导出，共 {n} 个文件。报告：', 'The year {year} is handed over in {n} files. Report:'],
  'year.draft': ['查看草稿', 'See the draft'],
  waiting: ['：等待发布。', ': waits to be published.'],
  'published.same': ['：{on} 发布，此后没有变化。', ': published {on}, unchanged since.'],
  'published.changed': ['：{on} 发布，此后有 {n} 个数字变化。', ': published {on}; {n} numbers changed since.'],
});
