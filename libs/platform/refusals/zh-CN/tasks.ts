/** Long work and exports. */
export const tasks = {
  'task.not-found': '没有找到该任务，请从“任务”页面重新进入。',
  'task.running': '您还有任务正在进行，每人同时只能进行一项。请在“任务”页面等它完成，或者取消后重试。',
  'task.ended': '该任务已经结束，不能取消。',
  'task.file-gone': '该文件已过保留期，已经删除。确有需要的，请重新导出。',
  'task.failed': '任务未能完成。请重试；仍不成功的，请联系系统管理员，并提供任务编号 {task}。',
  'task.interrupted': '任务多次中断，已停止。请稍后重试；仍不成功的，请联系系统管理员。',
  'export.too-long': '所选内容超过 {most} 件，不能一次导出。请缩小范围后重新导出。',
  'export.grown': '导出期间内容增加，已超过 {most} 名当事人，须先确认身份。请重新导出。',
} as const;
