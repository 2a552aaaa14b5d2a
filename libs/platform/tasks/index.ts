export { fileDays } from './attempt.js';
export { type ResultFile, ResultFiles } from './result-files.js';
export { sweepTasks } from './sweep-tasks.js';
export type { RunningTask, TaskKind, TaskOutcome } from './task-kind.js';
export { type TaskRow, type TaskState, taskRow, taskStates } from './task-row.js';
export { TaskRunner } from './task-runner.js';
export { type NewTask, Tasks } from './tasks.js';
