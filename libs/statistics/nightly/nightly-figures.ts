import type { Organisations } from '#identity';
import { addDays, type Instant, type LegalDate } from '#legal-time';
import {
  type ClosedPeriod,
  type Job,
  type JobOutcome,
  jobRunRow,
  nextDay,
  type Reader,
  type RunningJob,
  type Work,
} from '#platform';
import type { Scope } from '../scope.js';
import { Changes } from './changes.js';
import { type ClosedNight, type CloseNight, KEPT_WHOLE, type Marks } from './close-night.js';
import { figureNightRow } from './figure-night-row.js';

export interface NightlyFiguresParts {
  readonly read: Reader;
  readonly organisations: Organisations;
  readonly close: CloseNight;
  readonly label: string;
  /** The time of day, after the night's own day. */
  readonly at: string;
}

export const NIGHTLY_FIGURES = 'nightly-figures';

/** So long every night is kept; of older ones the last of each month. */
const nightsKept = 100;
const daysSwept = 40;
/** So many rows are written by one statement. */
const atOnce = 200;

/** Closes nights: each unit that has units below it by itself, so that several processes share the work. */
export class NightlyFigures implements Job {
  readonly code = NIGHTLY_FIGURES;
  readonly rhythm = 'night';

  constructor(private readonly needs: NightlyFiguresParts) {}

  get label(): string {
    return this.needs.label;
  }

  dueAt({ to }: ClosedPeriod): Instant {
    return nextDay(to, this.needs.at);
  }

  /** The units with units below them, and the top. */
  parts(): readonly string[] {
    const { organisations } = this.needs;
    const parents = new Set(organisations.all().flatMap(({ parent }) => parent ?? []));
    return [...new Set([organisations.top().code, ...parents])].sort();
  }

  /** The scopes of a unit: itself and those of the units below it that have none below them; of the top 本级 and 全区. */
  scopesOf(unit: string): readonly Scope[] {
    const { organisations } = this.needs;
    const parents = this.parts();
    const below = organisations.all().filter(({ code, parent }) => parent === unit && !parents.includes(code));
    const own = unit === organisations.top().code ? ['bureau', KEPT_WHOLE] : [unit];
    return [...own, ...below.map(({ code }) => code)];
  }

  async run({ period, part, isAnew, step }: RunningJob): Promise<JobOutcome> {
    const night = period.to;
    if (part === undefined) return this.whole(night);
    const before = isAnew ? {} : await this.marksOf(part, addDays(night, -1));
    const closed = await this.close(night, part, before, step);
    const marks = Object.fromEntries([...closed].map(([scope, each]) => [scope, each.marks]));
    const sum = (of: 'values' | 'counted'): number => [...closed.values()].reduce((all, each) => all + each[of], 0);
    return {
      result: { values: sum('values'), counted: sum('counted'), marks },
      complete: (work) => replace(work, night, closed),
    };
  }

  /** Counts a night anew, within other work. */
  async countAnew(night: LegalDate, { step, write }: Pick<RunningJob, 'step' | 'write'>): Promise<void> {
    for (const part of this.parts()) {
      const closed = await this.close(night, part, {}, step);
      await write((work) => replace(work, night, closed));
    }
  }

  private async close(
    night: LegalDate,
    part: string,
    before: Readonly<Record<Scope, Marks>>,
    step: () => Promise<void>,
  ): Promise<Map<Scope, ClosedNight>> {
    const { read, organisations, close } = this.needs;
    await organisations.upToDate(read);
    const closed = new Map<Scope, ClosedNight>();
    const changes = new Changes(read, organisations);
    for (const scope of this.scopesOf(part)) {
      await step();
      closed.set(scope, await close.run(scope, night, changes, before[scope], step));
    }
    return closed;
  }

  /** The marks of a night by scope; none when it was not closed. */
  private async marksOf(part: string, night: LegalDate): Promise<Record<Scope, Marks>> {
    const [row] = await this.needs.read.find(jobRunRow, { job: `${this.code}/${part}`, period: night });
    return row?.state === 'done' ? ((row.result?.['marks'] ?? {}) as Record<Scope, Marks>) : {};
  }

  /** All scopes are done: tells how many values were counted, and sweeps nights that are old. */
  private async whole(night: LegalDate): Promise<JobOutcome> {
    const rows = await this.needs.read.find(jobRunRow, { whole: this.code, period: night });
    const parts = rows.filter(({ job, whole }) => job !== whole);
    const sum = (word: string): number =>
      parts.reduce((all, { result }) => all + (typeof result?.[word] === 'number' ? result[word] : 0), 0);
    const last = addDays(night, -nightsKept);
    const old = Array.from({ length: daysSwept }, (_, i) => addDays(last, -i)).filter((day) => !isLastOfMonth(day));
    return {
      result: { values: sum('values'), counted: sum('counted') },
      complete: async (work) => {
        // Marks serve the next night only.
        const forget =
          'UPDATE job_run SET result = NULL WHERE whole = ? AND job <> whole AND period < ? AND result IS NOT NULL';
        await work.change(forget, [this.code, night]);
        await work.change(`DELETE FROM figure_night WHERE night IN (${old.map(() => '?').join(', ')})`, old);
      },
    };
  }
}

async function replace(work: Work, night: LegalDate, closed: ReadonlyMap<Scope, ClosedNight>): Promise<void> {
  for (const [scope, { rows }] of closed) {
    await work.change('DELETE FROM figure_night WHERE night = ? AND scope = ?', [night, scope]);
    for (let i = 0; i < rows.length; i += atOnce) await work.insert(figureNightRow, rows.slice(i, i + atOnce));
  }
}

const isLastOfMonth = (day: LegalDate): boolean => addDays(day, 1).endsWith('-01');
