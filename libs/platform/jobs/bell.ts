import type { JobRunner } from './job-runner.js';

/** Says that there may be something to do. Nothing is lost when it is not heard: whoever does jobs also looks by itself. */
export interface Bell {
  ring(): void;
}

const MINUTE = 60_000;

/** The embedded timetable: this process looks every minute, and when it is rung. */
export class Timetable implements Bell {
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly runner: JobRunner) {}

  /** Looks for the first time after that time too: whoever has just started answers those who wait first. */
  start(everyMilliseconds = MINUTE): void {
    this.timer = setInterval(() => this.runner.ring(), everyMilliseconds);
  }

  /** Does nothing in a process whose timetable was not started. */
  ring(): void {
    if (this.timer !== undefined) this.runner.ring();
  }

  /** Begins nothing more, and gives back what is under way. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    this.timer = undefined;
    await this.runner.stop();
  }
}
