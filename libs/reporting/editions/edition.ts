import type { Instant, LegalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import type { CheckResult } from '../checks/result.js';
import type { EditionEventKind, EditionEventRow, EditionRow, EventContent, PublicationRow } from './rows.js';

/** 草稿、已核对、待发布、已发布、已更正. */
export const editionStates = ['draft', 'checked', 'submitted', 'published', 'corrected'] as const;
export type EditionState = (typeof editionStates)[number];

/** A check that does not hold, with what was written about it. */
export interface OpenCheck {
  result: CheckResult;
  /** Null: nobody has explained it yet. */
  explanation: EditionEventRow<'explained'> | null;
}

/** An edition with all that was done about it. Its state follows from that. */
export class Edition {
  constructor(
    readonly row: EditionRow,
    readonly events: readonly EditionEventRow[],
    readonly publication: PublicationRow | null,
    /** The publication of the edition that corrects this one. */
    readonly correctedBy: PublicationRow | null,
  ) {}

  get id(): string {
    return this.row.id;
  }

  /** Rises with everything that is done. */
  get version(): number {
    return this.events.length;
  }

  get state(): EditionState {
    if (this.correctedBy !== null) return 'corrected';
    if (this.publication !== null) return 'published';
    const last = this.events.findLast(({ kind }) => kind !== 'explained')?.kind;
    return last === 'submitted' ? 'submitted' : last === 'checked' ? 'checked' : 'draft';
  }

  /** What the last check found. */
  get checked(): EditionEventRow<'checked'> | undefined {
    return this.last('checked');
  }

  /** The moment whose knowledge it speaks from; none before it was checked. */
  get knownAt(): Instant | null {
    return this.checked?.content.knownAt ?? null;
  }

  get period(): { from: LegalDate; to: LegalDate } {
    return { from: this.row.fromDay, to: this.row.toDay };
  }

  /** The checks that do not hold. An explanation speaks of two values: as long as the sides have these, it counts. */
  openChecks(): OpenCheck[] {
    const failing = (this.checked?.content.checks ?? []).filter(({ state }) => state === 'fails');
    return failing.map((result) => ({ result, explanation: this.explanationOf(result) }));
  }

  /** Everyone who took part in making it: not who looked at it to publish it, whatever came of that. */
  makers(): ReadonlySet<string> {
    const making = this.events.filter(({ kind }) => kind !== 'published' && kind !== 'returned');
    return new Set(making.map(({ recordedBy }) => recordedBy));
  }

  /** @throws Refusal `edition.state` */
  assertState(...states: EditionState[]): void {
    if (!states.includes(this.state)) throw new Refusal('edition.state', { state: stateNames[this.state] });
  }

  /** @throws Refusal `edition.changed-meanwhile` */
  assertVersion(seen: number): void {
    if (this.version !== seen) throw new Refusal('edition.changed-meanwhile', { version: this.version });
  }

  /** @throws Refusal `edition.unexplained` naming the checks that do not hold and are not explained */
  assertExplained(): void {
    const missing = this.openChecks().filter(({ explanation }) => explanation === null);
    if (missing.length === 0) return;
    const checks = missing.map(({ result }) => `${result.label}（${result.scope}）`);
    throw new Refusal('edition.unexplained', { checks: [...new Set(checks)] });
  }

  private explanationOf(result: CheckResult): EditionEventRow<'explained'> | null {
    const isAbout = ({ check, scope, left, right }: EventContent['explained']): boolean =>
      check === result.id && scope === result.scope && left === result.left.value && right === result.right.value;
    const found = this.events.findLast((event) => isKind(event, 'explained') && isAbout(event.content));
    return (found as EditionEventRow<'explained'> | undefined) ?? null;
  }

  private last<K extends EditionEventKind>(kind: K): EditionEventRow<K> | undefined {
    return this.events.findLast((event): event is EditionEventRow<K> => isKind(event, kind));
  }
}

const isKind = <K extends EditionEventKind>(event: EditionEventRow, kind: K): event is EditionEventRow<K> =>
  event.kind === kind;

/** How people call the states. */
export const stateNames: Readonly<Record<EditionState, string>> = {
  draft: '草稿',
  checked: '已核对',
  submitted: '待发布',
  published: '已发布',
  corrected: '已更正',
};
