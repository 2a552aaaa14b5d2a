import { createHash } from 'node:crypto';
import type { Organisations } from '#identity';
import { type Instant, legalDateOf } from '#legal-time';
import { type Actor, canonical, type Reader, type UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import type { AsKnownAt } from '#statistics';
import { compileReport, type FilledSlot } from '../compile-report.js';
import type { EditionMark, Explanation, Rendering, ReportParts } from '../renderings/index.js';
import { reportOf } from '../renderings/index.js';
import type { ReportTexts } from '../report-text.js';
import type { Edition } from './edition.js';
import { checkText } from './edition-text.js';
import type { MakeEdition } from './make-edition.js';
import { packed } from './record-set.js';
import {
  type EditionFileRow,
  type EditionSlotRow,
  editionFileRow,
  editionSlotRow,
  publicationRow,
  type RecordSetRow,
} from './rows.js';
import { EditionStore, findEdition, publicationsOf } from './storage.js';

export interface PublishingParts {
  readonly unitOfWork: UnitOfWork;
  readonly read: Reader;
  readonly clock: Clock;
  readonly organisations: Organisations;
  readonly past: AsKnownAt;
  readonly making: MakeEdition;
  readonly texts: ReportTexts;
  readonly renderings: readonly Rendering[];
}

/** All that is kept of an edition when it is published. */
export interface Frozen {
  readonly number: number;
  readonly publishedAt: Instant;
  readonly knownAt: Instant;
  readonly slots: readonly EditionSlotRow[];
  readonly sets: readonly RecordSetRow[];
  readonly files: readonly EditionFileRow[];
}

/** Publishes an edition: its values, definitions, records and files stay as they are for ever. Who publishes is not who made it.
 *  @source design.md idea 5 */
export class PublishEdition {
  constructor(private readonly parts: PublishingParts) {}

  /** Makes what will be kept: evaluated once more as known at the moment of the check, and printed. Takes its time, so it
   *  stands outside the unit that keeps it.
   *  @throws Refusal `edition.not-found`, `edition.state`, `edition.same-person`, `edition.unexplained`, `edition.no-longer-so` */
  async freeze(by: Actor, id: string): Promise<Frozen> {
    const { read, clock, past, making } = this.parts;
    const edition = await findEdition(read, id);
    this.assertPublishable(edition, by);
    const checked = edition.checked?.content;
    if (checked === undefined) throw new Refusal('edition.state', { state: '草稿' });
    const outline = making.outlineOf(edition);
    const { knownAt } = checked;
    const [slots, records] = await past.run(knownAt, async (evaluate) => {
      const filled = await compileReport(outline, evaluate);
      const behind: Awaited<ReturnType<typeof evaluate.contributions>>[] = [];
      for (const slot of outline.slots) behind.push(await evaluate.contributions(slot));
      return [filled, behind] as const;
    });
    assertAsChecked(slots, checked.slots);
    const sets = new Map<string, RecordSetRow>();
    const frozen = slots.map((slot, position): EditionSlotRow => {
      const recordSets = (records[position] ?? []).map(({ figure, records: behind }) => {
        const set = packed(behind);
        sets.set(set.digest, set);
        return { figure, records: set.digest };
      });
      return { editionId: id, slot: slot.id, position, content: slot, recordSets };
    });
    const publishedAt = clock.now();
    const number = (await publicationsOf(read, edition.row)).length + 1;
    const mark: EditionMark = { number, corrects: edition.row.corrects === null ? null : number - 1, knownAt };
    const issuedOn = legalDateOf(publishedAt);
    const files = await this.printed(id, {
      outline,
      text: this.parts.texts.of(outline.name),
      slots,
      issuedOn,
      edition: mark,
      explanations: explanationsOf(edition),
    });
    return { number, publishedAt, knownAt, slots: frozen, sets: [...sets.values()], files };
  }

  /** Keeps what {@link freeze} made.
   *  @throws Refusal `edition.not-found`, `edition.changed-meanwhile`, `edition.state`, `edition.same-person`, `edition.unexplained`,
   *    `edition.published-already` */
  publish(by: Actor, id: string, seen: number, frozen: Frozen): Promise<Edition> {
    return this.parts.unitOfWork.run(by, async (work) => {
      const store = work.use(EditionStore);
      const edition = await store.take(id);
      edition.assertVersion(seen);
      this.assertPublishable(edition, by);
      const { outline, title, fromDay, toDay, corrects } = edition.row;
      if (corrects !== null) await store.take(corrects);
      const published = await publicationsOf(work, edition.row);
      const isNext = published.length + 1 === frozen.number && (published.at(-1)?.editionId ?? null) === corrects;
      if (!isNext) throw new Refusal('edition.published-already', { title });
      const { number, knownAt, publishedAt } = frozen;
      await work.insert(publicationRow, {
        ...{ outline, fromDay, toDay, number, editionId: id, corrects, knownAt, publishedAt },
        publishedBy: by.account,
      });
      for (const { digest, size, content } of frozen.sets) {
        const sql = 'INSERT INTO record_set (digest, size, content) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
        await work.change(sql, [digest, size, content]);
      }
      await work.insert(editionSlotRow, frozen.slots);
      await work.insert(editionFileRow, frozen.files);
      await store.append(id, seen + 1, 'published', { number });
      const files = Object.fromEntries(frozen.files.map(({ format, sm3 }) => [format, sm3]));
      const detail = { outline, number, knownAt, files, ...(corrects === null ? {} : { corrects }) };
      await work.audit({ action: 'edition.published', objectType: 'edition', objectId: id, detail });
      return findEdition(work, id);
    });
  }

  /** Sends back what was submitted, with what is wrong with it: it is a draft again, and is checked anew.
   *  @throws Refusal `edition.not-found`, `edition.changed-meanwhile`, `edition.state`, `field.invalid` */
  sendBack(by: Actor, id: string, seen: number, reason: string): Promise<Edition> {
    return this.parts.unitOfWork.run(by, async (work) => {
      const store = work.use(EditionStore);
      const edition = await store.take(id);
      edition.assertVersion(seen);
      edition.assertState('submitted');
      await store.append(id, seen + 1, 'returned', { reason: checkText(reason) });
      await work.audit({ action: 'edition.returned', objectType: 'edition', objectId: id, detail: {} });
      return findEdition(work, id);
    });
  }

  /** @throws Refusal `edition.state`, `edition.same-person`, `edition.unexplained` */
  private assertPublishable(edition: Edition, { account }: Actor): void {
    edition.assertState('submitted');
    if (edition.makers().has(account)) throw new Refusal('edition.same-person');
    edition.assertExplained();
  }

  private async printed(editionId: string, parts: ReportParts): Promise<EditionFileRow[]> {
    const report = reportOf(parts, this.parts.organisations);
    const files: EditionFileRow[] = [];
    for (const { format, mediaType, render } of this.parts.renderings) {
      const chunks: Buffer[] = [];
      for await (const chunk of render(report)) chunks.push(chunk);
      const bytes = Buffer.concat(chunks);
      const sm3 = createHash('sm3').update(bytes).digest('hex');
      const name = `${parts.outline.title}（第${parts.edition?.number ?? 1}版）.${format}`;
      files.push({ editionId, format, mediaType, name, size: bytes.length, sm3, content: bytes.toString('base64') });
    }
    return files;
  }
}

/** What is published is what was checked: the same numbers by the same definitions.
 *  @throws Refusal `edition.no-longer-so` naming the slots */
function assertAsChecked(now: readonly FilledSlot[], checked: readonly FilledSlot[]): void {
  const before = new Map(checked.map((slot) => [slot.id, canonical(slot)]));
  const others = now.filter((slot) => before.get(slot.id) !== canonical(slot)).map(({ id }) => id);
  if (others.length > 0 || now.length !== checked.length) {
    throw new Refusal('edition.no-longer-so', { slots: others.slice(0, 10) });
  }
}

/** The written explanations, as they are printed. */
function explanationsOf(edition: Edition): Explanation[] {
  return edition.openChecks().flatMap(({ result, explanation }) => {
    if (explanation === null) return [];
    const { rule, scope, left, right } = result;
    const difference = `${scope}：左 ${left.value ?? '—'}，右 ${right.value ?? '—'}`;
    return [{ check: rule, difference, explanation: explanation.content.text }];
  });
}
