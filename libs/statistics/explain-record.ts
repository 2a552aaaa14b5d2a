import type { Organisations } from '#identity';
import { type LegalDate, legalDate, yearOf } from '#legal-time';
import type { Reader } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal } from '#platform/refusals';
import type { Period } from './condition.js';
import { type CountedFigure, isCounted } from './definition.js';
import { type PartName, partIdsOf, partNamesOf } from './derived.js';
import type { Figures } from './figures.js';
import { firstUnmet } from './in-memory.js';
import { readRecord, type StoredRecord } from './read-record.js';
import type { RecordSource } from './record-source.js';
import { inScope } from './scope.js';

/** A figure of the kind of a record. */
export interface FigureName {
  id: string;
  label: string;
  unit: string;
}

/** A figure in which a record counts. */
export interface FigureCounting extends FigureName {
  /** The derived figures in which it counts with this one, and as what part of them. */
  usedBy: (FigureName & { part: PartName })[];
}

/** A figure in which a record does not count, and the first thing that keeps it out, in words. */
export interface FigureNotCounting extends FigureName {
  because: { label: string; expected: string; found: string };
}

/** Where one record counts in a year, and where not. */
export interface FiguresOfRecord {
  id: string;
  title: string;
  year: number;
  from: LegalDate;
  /** The last day of the year; today in the current one. A level is asked on this day. */
  to: LegalDate;
  /** 本级, 全区 and the unit itself, as far as the record belongs to them. */
  scopes: { code: string; name: string }[];
  counted: FigureCounting[];
  notCounted: FigureNotCounting[];
}

/** Explains one record: in which figures of a year it counts, and why not in the others. Judged in memory, by the definitions
 *  that the queries are made of. Whether somebody may see the record at all is for the caller to ask before. */
export class ExplainRecord {
  constructor(
    private readonly read: Reader,
    private readonly figures: Figures,
    private readonly organisations: Organisations,
    private readonly clock: Clock,
  ) {}

  /** A case. @throws Refusal `case.not-found`, `figure.period-invalid` */
  async ofCase(id: string, year?: number): Promise<FiguresOfRecord> {
    const [row] = await this.read.query<{ type: string }>('SELECT type FROM case_file WHERE id = ?', [id]);
    const source = row && this.figures.source(row.type);
    const record = source && (await readRecord(this.read, source, id));
    if (!record) throw new Refusal('case.not-found');
    return this.explain(source, id, record, year);
  }

  /** An entry of a register. @throws Refusal `register.entry-not-found`, `figure.period-invalid` */
  async ofEntry(register: string, id: string, year?: number): Promise<FiguresOfRecord> {
    const source = this.figures.source(register);
    const record = await readRecord(this.read, source, id);
    if (!record) throw new Refusal('register.entry-not-found');
    return this.explain(source, id, record, year);
  }

  private explain(source: RecordSource, id: string, record: StoredRecord, asked?: number): FiguresOfRecord {
    const { year, ...period } = this.periodOf(asked);
    const counted: FigureCounting[] = [];
    const notCounted: FigureNotCounting[] = [];
    for (const figure of this.figures.all().filter(isCounted)) {
      if (figure.of !== source.code) continue;
      const { id: figureId, label, unit } = figure;
      const because = this.why(figure, source, record, period);
      if (because) notCounted.push({ id: figureId, label, unit, because });
      else counted.push({ id: figureId, label, unit, usedBy: this.usedBy(figureId) });
    }
    return { id, title: record.title, year, ...period, scopes: this.scopesOf(source, record), counted, notCounted };
  }

  private why(
    figure: CountedFigure,
    source: RecordSource,
    record: StoredRecord,
    period: Period,
  ): FigureNotCounting['because'] | undefined {
    if (!record.isCountable) return { label: '记录', expected: '未作废', found: '已作废' };
    const unmet = firstUnmet(figure, record.values, period);
    if (unmet === undefined) return undefined;
    const { words } = this.figures;
    return { ...words.condition(unmet, source, period), found: words.found(unmet, source, record.values) };
  }

  /** The figures that are computed from one, and those computed from them in turn: a count, its total, the rate of that. */
  private usedBy(used: string): FigureCounting['usedBy'] {
    const users = this.figures.all().flatMap((figure): FigureCounting['usedBy'] => {
      if (isCounted(figure)) return [];
      const { id, label, unit } = figure;
      // Where years are compared both parts are this figure: it counts in the first, as this year's.
      const part = partNamesOf(figure)[partIdsOf(figure).indexOf(used)];
      return part === undefined ? [] : [{ id, label, unit, part }, ...this.usedBy(id)];
    });
    return users.filter(({ id }, i) => users.findIndex((each) => each.id === id) === i);
  }

  private scopesOf(source: RecordSource, record: StoredRecord): FiguresOfRecord['scopes'] {
    const known = [
      { code: 'bureau', name: '本级' },
      { code: 'region', name: '全区' },
    ].filter(({ code }) => inScope(code, record, source, this.organisations));
    const { code, name } = this.organisations.get(record.organisation);
    return [...known, { code, name }];
  }

  /** @throws Refusal `figure.period-invalid` for a year that has not begun */
  private periodOf(asked?: number): Period & { year: number } {
    const today = this.clock.today();
    const year = asked ?? yearOf(today);
    if (year > yearOf(today)) throw new Refusal('figure.period-invalid', { problem: `${year} 年尚未开始` });
    const [from, last] = [legalDate(`${year}-01-01`), legalDate(`${year}-12-31`)];
    return { year, from, to: last < today ? last : today };
  }
}
