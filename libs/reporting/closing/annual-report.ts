import type { Organisations } from '#identity';
import { legalDateOf } from '#legal-time';
import { type ClosedPeriod, type RunningJob, SYSTEM_ACTOR } from '#platform';
import type { Clock } from '#platform/clock';
import type { Edition } from '../editions/edition.js';
import { editionRow } from '../editions/rows.js';
import { findEdition, publicationsOf } from '../editions/storage.js';
import { type Outline, type Outlines, outlineOf } from '../outline.js';
import { renderings, reportOf } from '../renderings/index.js';
import type { ReportTexts } from '../report-text.js';
import type { Reporting } from '../reporting.js';
import type { Closing } from './close-period.js';
import { type ClosingFile, jsonOf } from './closed-folder.js';

export interface AnnualReportParts {
  readonly outlines: Outlines;
  readonly texts: ReportTexts;
  readonly reporting: Pick<Reporting, 'making' | 'editions'>;
  readonly organisations: Organisations;
  readonly clock: Clock;
}

/** The outline of the annual report of a year: its own, `annual-2024`, or the last one before it with its days moved; undefined
 *  when there is none for the whole of a year. */
export function annualOutlineOf(outlines: Outlines, { name: year, from, to }: ClosedPeriod): Outline | undefined {
  const annual = outlines
    .all()
    .filter(({ name }) => /^annual-\d{4}$/.test(name) && name <= `annual-${year}`)
    .filter((outline) => outline.from.endsWith('-01-01') && outline.to.endsWith('-12-31'))
    .sort((a, b) => (a.name < b.name ? 1 : -1));
  return annual[0] && outlineOf(annual[0], from, to);
}

/** The draft of the report on a closed year: one edition, checked, and its files. People explain, submit and publish it. */
export class AnnualReport {
  constructor(private readonly parts: AnnualReportParts) {}

  /** @throws JobLost */
  async closing(run: RunningJob): Promise<Closing> {
    const outline = annualOutlineOf(this.parts.outlines, run.period);
    if (outline === undefined) return { files: [] };
    const edition = await this.checked(run, await this.edition(run, outline));
    const found = edition.checked?.content;
    if (found === undefined) throw new Error(`the edition ${edition.id} was not checked`);
    const checks: Record<string, number> = {};
    for (const { state } of found.checks) checks[state] = (checks[state] ?? 0) + 1;
    const files = edition.publication === null ? this.printed(outline, edition) : await this.published(edition);
    return {
      edition: edition.id,
      checks,
      files: [...files, { name: 'checks.json', content: () => jsonOf(found.checks) }],
    };
  }

  /** The edition that was published about these days; else the one that the system itself has begun and that nobody has handed
   *  on; begun now when there is none. */
  private edition(run: RunningJob, { name: outline, from: fromDay, to: toDay }: Outline): Promise<Edition> {
    return run.write(async (work) => {
      const published = (await publicationsOf(work, { outline, fromDay, toDay })).at(-1);
      if (published) return findEdition(work, published.editionId);
      const mine = { outline, fromDay, toDay, createdBy: SYSTEM_ACTOR.account };
      for (const { id } of (await work.find(editionRow, mine, 'createdAt')).toReversed()) {
        const edition = await findEdition(work, id);
        if (edition.state === 'draft' || edition.state === 'checked') return edition;
      }
      const period = { from: fromDay, to: toDay };
      return this.parts.reporting.making.draft({ by: SYSTEM_ACTOR, outline, period });
    });
  }

  /** The edition with its numbers and checks of now, unless it is published or an attempt before has checked it. */
  private async checked(run: RunningJob, edition: Edition): Promise<Edition> {
    if (edition.publication !== null || (edition.checked?.recordedAt ?? '') >= run.openedAt) return edition;
    const { making } = this.parts.reporting;
    const found = await making.look(SYSTEM_ACTOR, edition.id);
    await run.step();
    return run.write(() => making.check(SYSTEM_ACTOR, edition.id, edition.version, found));
  }

  /** The numbers of the last check, printed. */
  private printed(outline: Outline, edition: Edition): ClosingFile[] {
    const { texts, organisations, clock } = this.parts;
    const slots = edition.checked?.content.slots ?? [];
    const issuedOn = legalDateOf(clock.now());
    const report = reportOf({ outline, text: texts.of(outline.name), slots, issuedOn }, organisations);
    return renderings.map(({ format, render }) => ({ name: `report.${format}`, content: () => render(report) }));
  }

  /** The files as they were published. */
  private async published(edition: Edition): Promise<ClosingFile[]> {
    const { editions } = this.parts.reporting;
    const { files } = await editions.kept(edition);
    return files.map(({ format }) => ({
      name: `report.${format}`,
      async *content() {
        yield (await editions.file(edition, format)).bytes;
      },
    }));
  }
}
