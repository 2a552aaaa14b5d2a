import type { Organisations } from '#identity';
import type { LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import { type FigureRequest, periodOf } from '../evaluate-figure.js';
import type { Figures } from '../figures.js';
import { decimal } from '../fraction.js';
import type { Scope } from '../scope.js';
import { exactOf, KEPT_WHOLE, nothingOf } from './close-night.js';
import { figureNightRow, type Span } from './figure-night-row.js';

/** The value of a figure at the end of a day. */
export interface NightValue {
  night: LegalDate;
  from: LegalDate;
  value: number | null;
  /** Nights with different marks do not speak of the same figure. */
  definition: string;
}

/** Reads the nightly values. */
export class FigureNights {
  constructor(
    private readonly read: Reader,
    private readonly figures: Figures,
    private readonly organisations: Organisations,
  ) {}

  /** The values of a figure, by night, as they were counted then.
   *  @throws Refusal `figure.unknown`, `figure.period-invalid`, `scope.unknown` */
  async trend({ figure: id, scope, ...period }: FigureRequest, span: Span): Promise<NightValue[]> {
    const figure = this.figures.get(id);
    const { from, to } = periodOf(period);
    if (scope !== 'bureau' && scope !== KEPT_WHOLE && !this.organisations.all().some(({ code }) => code === scope)) {
      throw new Refusal('scope.unknown', { scope });
    }
    const scopes = [this.keptAs(scope), KEPT_WHOLE];
    const rows = await this.read
      .select(figureNightRow, 'n')
      .where('n.figure = :id AND n.scope IN (:...scopes) AND n.span = :span', { id, scopes, span })
      .andWhere('n.night BETWEEN :from AND :to', { from, to })
      .orderBy('n.night')
      .getMany();
    const nothing = nothingOf(figure, this.figures);
    const own = new Map(rows.filter((row) => row.scope === scopes[0]).map((row) => [row.night, row]));
    return rows
      .filter((row) => row.scope === KEPT_WHOLE)
      .map(({ night, from: since, definition }) => {
        // What is not kept says what the figure says of no record.
        const row = own.get(night);
        return { night, from: since, value: decimal(row ? exactOf(row) : nothing), definition };
      });
  }

  /** The values of the top unit with those below it are those of 全区. */
  private keptAs(scope: Scope): Scope {
    return scope === this.organisations.top().code ? KEPT_WHOLE : scope;
  }
}
