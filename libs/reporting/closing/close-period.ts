import type { Instant } from '#legal-time';
import type { ClosedPeriod, Job, JobOutcome, Rhythm, RunningJob } from '#platform';
import type { Clock } from '#platform/clock';
import { ClosedFolder, type ClosingFile, type Manifest } from './closed-folder.js';

/** What is handed over of a period. */
export interface Closing {
  readonly files: readonly ClosingFile[];
  readonly edition?: string;
  readonly checks?: Readonly<Record<string, number>>;
}

export interface ClosePeriodParts {
  readonly code: string;
  readonly label: string;
  readonly rhythm: Rhythm;
  readonly clock: Clock;
  /** The folder of all exports: `exports` in the data folder. */
  readonly folder: string;
  dueAt(period: ClosedPeriod): Instant;
  /** Whether anything happened in a period; of one without, nothing is handed over. */
  hasRecords(period: ClosedPeriod): Promise<boolean>;
  /** Puts together what is handed over. */
  closing(run: RunningJob): Promise<Closing>;
}

/** Closes a month, quarter or year: writes what is handed over of it into a folder of its own. */
export class ClosePeriod implements Job {
  constructor(private readonly needs: ClosePeriodParts) {}

  get code(): string {
    return this.needs.code;
  }

  get label(): string {
    return this.needs.label;
  }

  get rhythm(): Rhythm {
    return this.needs.rhythm;
  }

  dueAt(period: ClosedPeriod): Instant {
    return this.needs.dueAt(period);
  }

  /** It is done in one piece. */
  parts(): readonly string[] {
    return [];
  }

  async run(run: RunningJob): Promise<JobOutcome> {
    const { clock, code, folder: parent, closing, hasRecords } = this.needs;
    const { period, openedAt } = run;
    const folder = new ClosedFolder(parent, period.name);
    const before = await folder.manifest();
    // An attempt before may have been interrupted just after it had put its files there.
    if (before?.openedAt === openedAt && before.job === code) return outcomeOf(before);
    if (!(await hasRecords(period))) return { result: { files: [] } };
    const { files, edition = null, checks = {} } = await closing(run);
    const { name, from, to } = period;
    const about = { job: code, period: name, from, to, openedAt, writtenAt: clock.now(), edition, checks };
    const held = async (): Promise<void> => {
      await run.step();
      await run.write(async () => undefined);
    };
    return outcomeOf(await folder.write(files, about, held));
  }
}

const outcomeOf = ({ period, edition, checks, files }: Manifest): JobOutcome => ({
  result: { folder: `exports/${period}`, files: files.map(({ name }) => name), edition, checks },
});
