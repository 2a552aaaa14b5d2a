import type { Instant } from '#legal-time';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { findCase, type StoredCase } from '../storage/cases.js';
import { type CaseView, caseView } from './case-view.js';
import type { Knowledge } from './knowledge.js';

/** Reads one case: as it stands, or as it was known at an instant. */
export class ReadCase {
  constructor(
    private readonly read: Reader,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `case.not-found`: unknown, or not yet known at `knownAt` */
  async run(id: string, knownAt?: Instant): Promise<CaseView> {
    return caseView(await this.stored(id, knownAt), this.knowledge, this.clock.today(), knownAt);
  }

  /** The same before it is made a view. @throws Refusal `case.not-found` */
  async stored(id: string, knownAt?: Instant): Promise<StoredCase> {
    await this.knowledge.upToDate(this.read);
    const stored = await findCase(this.read, id, knownAt);
    if (!stored || (knownAt !== undefined && stored.file.openedAt > knownAt)) throw new Refusal('case.not-found');
    return stored;
  }

  /** The id of the case with a number. @throws Refusal `case.not-found` */
  async idOf(number: string): Promise<string> {
    const [row] = await this.read.query<{ id: string }>('SELECT id FROM case_file WHERE number = ?', [number]);
    if (!row) throw new Refusal('case.not-found');
    return row.id;
  }
}
