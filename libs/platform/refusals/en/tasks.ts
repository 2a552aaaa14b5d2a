/** Long work and exports. */
export const tasks = {
  'task.not-found': 'No such task; look for it on the page of your tasks.',
  'task.running': 'You have a task under way, and one at a time is allowed; wait for it or cancel it, then try again.',
  'task.ended': 'The task has ended and cannot be cancelled.',
  'task.file-gone': 'The file was kept for some days and is gone; export again if you need it.',
  'task.failed': 'The task could not be finished; try again, or tell the administrator the number {task}.',
  'task.interrupted':
    'The task was interrupted several times and given up; try again later, or tell the administrator.',
  'export.too-long': 'These are more than {most} cases, too many for one export; narrow the choice and export again.',
  'export.grown': 'Meanwhile it names more than {most} persons: confirm who you are and export again.',
} as const;
