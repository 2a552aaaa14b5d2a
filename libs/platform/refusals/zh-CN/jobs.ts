/** What the system does by itself. */
export const jobs = {
  'job.unknown': '没有“{job}”这项定期工作，可用：{allowed}。',
  'job.period-unknown': '“{job}”没有“{period}”这一期，请核对：日写作 2025-03-05，月 2025-03，季 2025-Q1，年 2025。',
  'job.period-not-over': '“{period}”尚未结束，请在结束以后办理。',
  'job.running': '“{job}”（{period}）正在进行，请等它结束；中断的，一分钟后即可重新进行。',
  'job.failed': '定期工作未能完成，系统会自动重试；仍不成功的，请系统管理员查看日志后重新进行。',
  'job.interrupted': '定期工作多次中断，已不再自动重试。请系统管理员查明原因后重新进行。',
  'job.not-in-time': '“{job}”（{period}）到期后仍未完成。请系统管理员检查服务是否在运行。',
  'job.has-failed': '“{job}”（{period}）未能完成：{problem}',
  'job.is-done': '“{job}”（{period}）已完成，文件在数据目录的 {folder} 中。请核对后使用。',
} as const;
