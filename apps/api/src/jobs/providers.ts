import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Bell, JobBoard, JobRuns, RedisBell, Timetable } from '#platform';
import { ClosedFiles } from '#reporting';
import type { System } from '../system.js';
import { type Jobs, jobsOf } from './jobs-of.js';

const JOBS = Symbol('Jobs');

/** How jobs come to be done from this process: by its own timetable, or by workers that Redis rings. */
@Injectable()
export class JobBell implements Bell, OnModuleDestroy {
  readonly redis: RedisBell | undefined;
  private readonly timetable: Timetable | undefined;

  constructor({ settings }: Pick<System, 'settings'>, { runner }: Jobs, log: Logger) {
    if (settings.redisUrl !== '') this.redis = new RedisBell({ redisUrl: settings.redisUrl }, log);
    else this.timetable = new Timetable(runner);
  }

  /** Begins to look by itself, where no workers do. */
  start(): void {
    this.timetable?.start();
  }

  ring(): void {
    (this.redis ?? this.timetable)?.ring();
  }

  /** Gives back what runs when the application stops, before its database closes. */
  async onModuleDestroy(): Promise<void> {
    await this.timetable?.stop();
    await this.redis?.close();
  }
}

/** What the system does by itself, who is told to do it, and how it stands. */
export const jobProviders = (system: System, log: Logger) => [
  { provide: JOBS, useFactory: () => jobsOf(system, log) },
  { provide: JobRuns, useFactory: ({ runs }: Jobs) => runs, inject: [JOBS] },
  { provide: JobBoard, useFactory: ({ board }: Jobs) => board, inject: [JOBS] },
  { provide: ClosedFiles, useFactory: () => new ClosedFiles(system.settings.dataFolder) },
  { provide: JobBell, useFactory: (jobs: Jobs) => new JobBell(system, jobs, log), inject: [JOBS] },
];
