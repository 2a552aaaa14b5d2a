import type { Actor, Reader, UnitOfWork, Work } from '#platform';
import type { StoredCase } from '../storage/cases.js';
import { type Deviation, deviationsOf, mend, namesOf } from '../storage/deviations.js';
import { fingerprintOf, noteMending, storedFingerprint, storeFingerprint } from '../storage/fingerprint.js';
import { allCases, casesOf } from '../storage/open-cases.js';
import type { Knowledge } from './knowledge.js';
import { SYSTEM } from './record-lapses.js';

/** What comparing the stored projections with the acts has found. */
export interface Comparison {
  /** All cases. */
  checked: number;
  /** Those whose rows are not what their acts say, and how many of them were mended. */
  differing: number;
  mended: number;
  /** The first of them by case number, at most {@link MOST_NAMED}: which columns, facts (`facts.<name>`) and `links`. */
  cases: { id: string; number: string; differs: string[] }[];
  /** Cases that cannot be folded at all, because something in them is damaged: left as they are. */
  damaged: { id: string; number: string; problem: string }[];
}

export const MOST_NAMED = 100;

/** Told after every batch of cases how many were looked at, and of how many; what it throws ends the work. */
export type OnProgress = (checked: number, of: number) => Promise<void>;

/** The rows of `case_file`, of the typed tables and of `case_link`: all of them follow from the acts and the rules. */
export class Projections {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
    private readonly knowledge: Knowledge,
  ) {}

  /** Compares the rows of every case with its acts. Changes nothing. */
  check(): Promise<Comparison> {
    return this.compare(async () => 0);
  }

  /** Folds every case again and mends the rows that differ, a batch in one unit of work. Can be run at any time. */
  async rebuild(onProgress?: OnProgress): Promise<Comparison> {
    const found = await this.compare((stale) => this.mendAll(stale), onProgress);
    // As long as a case could not be counted, the next start tries again.
    if (found.damaged.length === 0) {
      await this.unitOfWork.run(this.by, (work) => storeFingerprint(work, this.fingerprint));
    }
    return found;
  }

  /** Rebuilds if the rows were counted by other rules (another version of the system, other settings, other notices in
   *  config/holidays). Answers with what it found; undefined when there was nothing to do. */
  async rebuildIfRulesChanged(): Promise<Comparison | undefined> {
    const stored = await this.unitOfWork.run(this.by, storedFingerprint);
    return stored === this.fingerprint ? undefined : this.rebuild();
  }

  private get by(): Actor {
    return { account: SYSTEM, organisation: this.knowledge.organisations.top().code };
  }

  private get fingerprint(): string {
    return fingerprintOf(this.knowledge.types.all(), this.knowledge.seed.calendar);
  }

  private async compare(
    mendAll: (stale: readonly Deviation[]) => Promise<number>,
    onProgress?: OnProgress,
  ): Promise<Comparison> {
    const [all] = await this.read.query<{ n: number | string }>('SELECT count(*) AS n FROM case_file');
    const rules = await this.knowledge.upToDate(this.read);
    const found: Comparison = { checked: 0, differing: 0, mended: 0, cases: [], damaged: [] };
    const onDamage = ({ file: { id, number } }: StoredCase, error: unknown): void => {
      found.damaged.push({ id, number, problem: (error as Error).message });
    };
    for await (const batch of allCases(this.read)) {
      const stale = await deviationsOf(this.read, batch, this.knowledge.types, rules, onDamage);
      found.checked += batch.length;
      found.differing += stale.length;
      const named = stale.slice(0, MOST_NAMED - found.cases.length).map((each) => {
        const { id, number } = each.stored.file;
        return { id, number, differs: namesOf(each) };
      });
      found.cases.push(...named);
      if (stale.length > 0) found.mended += await mendAll(stale);
      await onProgress?.(found.checked, Number(all?.n));
    }
    return found;
  }

  /** What was found outside is looked at once more where nobody else can change it. */
  private mendAll(stale: readonly Deviation[]): Promise<number> {
    return this.unitOfWork.run(this.by, async (work) => {
      const rules = await this.knowledge.keptUpToDate(work);
      const { types } = this.knowledge;
      const taken = await take(work, stale);
      const still = await deviationsOf(work, taken, types, rules, (_, error) => {
        throw error;
      });
      for (const each of still) await mend(work, each, types);
      if (still.length === 0) return 0;
      await noteMending(work);
      const numbers = still.map(({ stored }) => stored.file.number);
      const detail = { cases: still.length, first: numbers.at(0), last: numbers.at(-1) };
      await work.audit({ action: 'projections.renewed', objectType: 'projection', objectId: 'cases', detail });
      return still.length;
    });
  }
}

async function take(work: Work, stale: readonly Deviation[]): Promise<StoredCase[]> {
  const ids = stale.map(({ stored }) => stored.file.id);
  // In one order, so that two processes that do this at once never wait for each other.
  for (const id of ids.toSorted()) await work.lockRow('case_file', { id });
  const taken: StoredCase[] = [];
  for await (const stored of casesOf(work, ids)) taken.push(stored);
  return taken.sort((a, b) => ids.indexOf(a.file.id) - ids.indexOf(b.file.id));
}
