import { randomUUID } from 'node:crypto';
import type { Organisations } from '#identity';
import { type Instant, type LegalDate, legalDateOf } from '#legal-time';
import { type Actor, type Reader, type UnitOfWork, type Work } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import { type AsKnownAt, settledMoment } from '#statistics';
import type { CrossCheck } from '../checks/cross-check.js';
import { compileReport } from '../compile-report.js';
import type { Outline, Outlines } from '../outline.js';
import { type Report, reportOf } from '../renderings/index.js';
import type { ReportTexts } from '../report-text.js';
import { type Edition, stateNames } from './edition.js';
import { checkText } from './edition-text.js';
import { type EditionRow, type EventContent, editionRow } from './rows.js';
import { EditionStore, findEdition, publicationsOf } from './storage.js';

export interface MakingParts {
  readonly unitOfWork: UnitOfWork;
  readonly read: Reader;
  readonly clock: Clock;
  readonly outlines: Outlines;
  readonly texts: ReportTexts;
  readonly organisations: Organisations;
  readonly crossCheck: CrossCheck;
  readonly past: AsKnownAt;
}

export interface DraftCommand {
  by: Actor;
  outline: string;
  /** The period of the outline, or the same days of another year; that of the outline when left out. */
  period?: { from: LegalDate; to: LegalDate };
}

export interface ExplainCommand {
  by: Actor;
  id: string;
  seen: number;
  check: string;
  scope: string;
  text: string;
}

/** What the maker of an edition does: begin it, have it checked, explain what does not fit, submit it. */
export class MakeEdition {
  constructor(private readonly parts: MakingParts) {}

  /** The outline of an edition, with the days of its period.
   *  @throws Refusal `outline.unknown`, `outline.period-invalid` */
  outlineOf({ row }: Pick<Edition, 'row'>): Outline {
    return this.parts.outlines.during(row.outline, { from: row.fromDay, to: row.toDay });
  }

  /** @throws Refusal `outline.unknown`, `outline.period-invalid`, `edition.published-already` */
  draft({ by, outline: name, period }: DraftCommand): Promise<Edition> {
    const outline = this.parts.outlines.during(name, period ?? {});
    return this.parts.unitOfWork.run(by, async (work) => {
      const about = { outline: outline.name, fromDay: outline.from, toDay: outline.to };
      const [published] = await publicationsOf(work, about);
      if (published) throw new Refusal('edition.published-already', { title: outline.title });
      const scopes = [...new Set(outline.slots.map(({ scope }) => scope))];
      return this.begin(work, { ...about, title: outline.title, scopes, corrects: null }, null);
    });
  }

  /** Begins the edition that puts a published one right.
   *  @throws Refusal `edition.not-found`, `edition.changed-meanwhile`, `edition.state` */
  correction(by: Actor, id: string, seen: number, reason: string): Promise<Edition> {
    return this.parts.unitOfWork.run(by, async (work) => {
      const before = await work.use(EditionStore).take(id);
      before.assertVersion(seen);
      before.assertState('published');
      const { id: _, createdAt: __, createdBy: ___, ...about } = before.row;
      return this.begin(work, { ...about, corrects: id }, checkText(reason));
    });
  }

  /** The numbers and cross-checks of an edition as they are known at a moment that has passed: that of now when left out.
   *  Takes its time, so it stands outside the unit that keeps it.
   *  @throws Refusal `edition.not-found`, `edition.state`, `edition.moment-to-come` */
  async look(by: Actor, id: string, knownAt?: Instant): Promise<EventContent['checked']> {
    const { unitOfWork, read, clock, past, crossCheck } = this.parts;
    const edition = await findEdition(read, id);
    edition.assertState('draft', 'checked');
    const settled = await settledMoment(unitOfWork, clock, by);
    if (knownAt !== undefined && knownAt > settled) throw new Refusal('edition.moment-to-come', { knownAt });
    const outline = this.outlineOf(edition);
    const at = knownAt ?? settled;
    return past.run(at, async (evaluate) => ({
      knownAt: at,
      slots: await compileReport(outline, evaluate),
      checks: await crossCheck.run(outline, evaluate),
    }));
  }

  /** An edition in the words of its outline, with the numbers of its last check.
   *  @throws Refusal `edition.state`: nothing was checked yet */
  preview(edition: Edition): Report {
    const { texts, organisations, clock } = this.parts;
    const found = edition.checked?.content;
    if (found === undefined) throw new Refusal('edition.state', { state: stateNames[edition.state] });
    const outline = this.outlineOf(edition);
    const issuedOn = legalDateOf(clock.now());
    return reportOf({ outline, text: texts.of(outline.name), slots: found.slots, issuedOn }, organisations);
  }

  /** Keeps what {@link look} found.
   *  @throws Refusal `edition.not-found`, `edition.changed-meanwhile`, `edition.state` */
  check(by: Actor, id: string, seen: number, found: EventContent['checked']): Promise<Edition> {
    return this.change(by, id, seen, async (edition, store, work) => {
      edition.assertState('draft', 'checked');
      await store.append(id, seen + 1, 'checked', found);
      const fails = found.checks.filter(({ state }) => state === 'fails').length;
      await audit(work, 'edition.checked', id, { knownAt: found.knownAt, fails });
    });
  }

  /** Explains in writing why a check need not hold. The explanation is kept, and printed with the report.
   *  @throws Refusal `edition.not-found`, `edition.changed-meanwhile`, `edition.state`, `edition.check-unknown`, `field.invalid` */
  explain({ by, id, seen, check, scope, text }: ExplainCommand): Promise<Edition> {
    return this.change(by, id, seen, async (edition, store, work) => {
      edition.assertState('checked');
      const open = edition.openChecks().find(({ result }) => result.id === check && result.scope === scope);
      if (open === undefined) throw new Refusal('edition.check-unknown', { check, scope });
      const [left, right] = [open.result.left.value, open.result.right.value];
      await store.append(id, seen + 1, 'explained', { check, scope, left, right, text: checkText(text) });
      await audit(work, 'edition.explained', id, { check, scope });
    });
  }

  /** Hands it over to whoever publishes it. Every check holds, or is explained.
   *  @throws Refusal `edition.not-found`, `edition.changed-meanwhile`, `edition.state`, `edition.unexplained` */
  submit(by: Actor, id: string, seen: number): Promise<Edition> {
    return this.change(by, id, seen, async (edition, store, work) => {
      edition.assertState('checked');
      edition.assertExplained();
      await store.append(id, seen + 1, 'submitted', {});
      await audit(work, 'edition.submitted', id, {});
    });
  }

  private change(
    by: Actor,
    id: string,
    seen: number,
    fn: (edition: Edition, store: EditionStore, work: Work) => Promise<void>,
  ): Promise<Edition> {
    return this.parts.unitOfWork.run(by, async (work) => {
      const store = work.use(EditionStore);
      const edition = await store.take(id);
      edition.assertVersion(seen);
      await fn(edition, store, work);
      return findEdition(work, id);
    });
  }

  private async begin(
    work: Work,
    about: Omit<EditionRow, 'id' | 'createdAt' | 'createdBy'>,
    reason: string | null,
  ): Promise<Edition> {
    const id = randomUUID();
    await work.insert(editionRow, { ...about, id, createdAt: work.at, createdBy: work.actor.account });
    await work.use(EditionStore).append(id, 1, 'drafted', { reason });
    const { outline, fromDay: from, toDay: to, corrects } = about;
    await audit(work, 'edition.drafted', id, { outline, from, to, ...(corrects === null ? {} : { corrects }) });
    return findEdition(work, id);
  }
}

const audit = (work: Work, action: string, objectId: string, detail: Record<string, unknown>): Promise<void> =>
  work.audit({ action, objectType: 'edition', objectId, detail });
