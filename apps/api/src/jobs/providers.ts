import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import { type Bell, JobBoard, JobRuns, Timetable } from '#platform';
import type { RedisBell } from '#platform/redis';
import { ClosedFiles } from '#reporting';
import type { System } from '../system.js';
import { type Jobs, jobsOf } from './jobs-of.js';

const JOBS = Symbol('Jobs');

/** How jobs come to be done from this process: by its own timetable, or by workers that Redis rings. */
@Injectable()
export class JobBell implements Bell, OnModuleDestroy {
  private readonly timetable: Timetable | undefined;

  private constructor(
    { runner }: Jobs,
    readonly redis: RedisBell | undefined,
  ) {
    if (redis === undefined) this.timetable = new Timetable(runner);
  }

  static async of({ settings: { redisUrl } }: Pick<System, 'settings'>, jobs: Jobs, log: Logger): Promise<JobBell> {
    if (redisUrl === '') return new JobBell(jobs, undefined);
    const { RedisBell } = await import('#platform/redis');
    return new JobBell(jobs, new RedisBell({ redisUrl }, log));
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
  { provide: JobBell, useFactory: (jobs: Jobs) => JobBell.of(system, jobs, log), inject: [JOBS] },
];
