import type { Organisations } from '#identity';
import type { Instant, LegalDate } from '#legal-time';
import type { Scope } from '#statistics';
import type { FilledSlot } from '../compile-report.js';
import type { Outline } from '../outline.js';

/** A number as it stands in a report, with all that says where it comes from. */
export interface ReportedFigure {
  /** Slot of the outline. */
  readonly slot: string;
  readonly figure: string;
  readonly label: string;
  /** As it is printed: 58.3%, 20余, 103.67万元. */
  readonly text: string;
  /** The printed number. Null: nothing to divide by. */
  readonly printed: number | null;
  /** The value before rounding, in the unit of the figure. */
  readonly value: number | null;
  readonly unit: string;
  /** 口径 */
  readonly note: string | null;
  readonly scope: Scope;
  readonly from: LegalDate;
  /** The last day of the period; for a level, `from` is the same day. */
  readonly to: LegalDate;
  readonly source: string;
  /** A mark of the definition's content. */
  readonly definition: string;
}

/** Why two numbers that should fit do not, in the words of whoever answers for it. */
export interface Explanation {
  /** The cross-check (勾稽关系) in words. */
  readonly check: string;
  /** What does not fit. */
  readonly difference: string;
  readonly explanation: string;
}

/** Which edition of a report it is. */
export interface EditionMark {
  readonly number: number;
  /** The number of the edition that it corrects. */
  readonly corrects: number | null;
  /** Everything recorded by then is in it. */
  readonly knownAt: Instant;
}

/** A report that is ready to be printed in any format. */
export interface Report {
  readonly outline: string;
  readonly title: string;
  readonly issuer: string;
  readonly issuedOn: LegalDate;
  /** Null: not published, the numbers of now. */
  readonly edition: EditionMark | null;
  readonly figures: readonly ReportedFigure[];
  readonly explanations: readonly Explanation[];
}

export interface ReportParts {
  readonly outline: Pick<Outline, 'name' | 'title'>;
  /** The numbers, evaluated now or frozen in an edition. */
  readonly slots: readonly FilledSlot[];
  readonly issuedOn: LegalDate;
  readonly edition?: EditionMark;
  readonly explanations?: readonly Explanation[];
}

/** Puts together what is printed. */
export function reportOf(parts: ReportParts, units: Organisations): Report {
  const { outline, slots, issuedOn, edition = null, explanations = [] } = parts;
  const figures = slots.map(reported);
  return {
    outline: outline.name,
    title: outline.title,
    issuer: units.top().name,
    issuedOn,
    edition,
    figures,
    explanations,
  };
}

function reported({ id, printed, figure }: FilledSlot): ReportedFigure {
  const { label, value, unit, note, scope, from, to, source, definition } = figure;
  const { text, value: number } = printed;
  return {
    slot: id,
    figure: figure.id,
    label,
    text,
    printed: number,
    value,
    unit,
    note,
    scope,
    from,
    to,
    source,
    definition,
  };
}
