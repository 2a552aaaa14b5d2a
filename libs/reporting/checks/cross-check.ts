import type { Organisations, Sight } from '#identity';
import { addDays, type Instant, type LegalDate } from '#legal-time';
import type { AsKnownAt, EvaluateFigure, FigureRequest, Figures, FigureValue } from '#statistics';
import type { Outline } from '../outline.js';
import {
  type CarriedOver,
  type CheckDefinition,
  type Checks,
  type CheckTerm,
  type Comparison,
  figuresOf,
  isCarriedOver,
  slotsOf,
} from './definition.js';
import { areFit, differenceOf, sumOf } from './exact-sum.js';
import { offendingOf, type WeighedRequest } from './offending.js';
import type { CheckedSide, CheckResult } from './result.js';

/** The report that was published last about a period that ended on a day, rather of an outline; if any. */
export type PublishedBefore = (
  lastDay: LegalDate,
  outline: string,
) => Promise<{ readonly knownAt: Instant } | undefined>;

export interface CrossCheckParts {
  readonly checks: Checks;
  readonly figures: Figures;
  readonly organisations: Organisations;
  readonly past: AsKnownAt;
  readonly publishedBefore: PublishedBefore;
}

/** A number of a side, with the evaluator that knows it. */
type Weighed = WeighedRequest & { readonly value: FigureValue };

/** Runs the cross-checks of a report: both sides with their numbers, and the records by which they differ. */
export class CrossCheck {
  constructor(private readonly parts: CrossCheckParts) {}

  /** The checks that concern a report: some number of it counts the same kind of record, it has the slots they name, and they
   *  reach no further than its scopes: whoever may read a county's report does not read the numbers of the region in it.
   *  @param evaluate over what is known now, or was at an instant
   *  @param sight the records that may be named; all when left out */
  async run(outline: Outline, evaluate: EvaluateFigure, sight?: Sight): Promise<CheckResult[]> {
    const scopes = [...new Set(outline.slots.map(({ scope }) => scope))];
    const results: CheckResult[] = [];
    for (const check of this.concerning(outline)) {
      // Numbers of the report have scopes of their own.
      const [slot] = slotsOf(check);
      const own = slot === undefined ? scopes : outline.slots.flatMap(({ id, scope }) => (id === slot ? [scope] : []));
      for (const scope of check.scopes ?? own) {
        if (![scope, ...scopesIn(check)].every((each) => this.isWithin(each, scopes))) continue;
        results.push(
          isCarriedOver(check)
            ? await this.carriedOver(check, scope, outline, evaluate, sight)
            : await this.compared(check, scope, outline, evaluate, sight),
        );
      }
    }
    return results;
  }

  /** Whether a scope reaches no further than some others. 本级 and 全区 are of those who may count everything. */
  private isWithin(scope: string, others: readonly string[]): boolean {
    const { organisations } = this.parts;
    const top = organisations.top().code;
    if (others.some((each) => ['bureau', 'region', top].includes(each))) return true;
    return others.some((each) => organisations.withSubordinates(each).includes(scope));
  }

  private concerning({ slots }: Outline): CheckDefinition[] {
    const { checks, figures } = this.parts;
    const kindOf = (figure: string): string => figures.counted(figure).of;
    const kinds = new Set(slots.map(({ figure }) => kindOf(figure)));
    const ids = new Set(slots.map(({ id }) => id));
    return checks.all().filter((check) => {
      const named = figuresOf(check);
      if (!slotsOf(check).every((id) => ids.has(id))) return false;
      return named.length === 0 || named.some((figure) => kinds.has(kindOf(figure)));
    });
  }

  private async compared(
    check: Comparison,
    scope: string,
    outline: Outline,
    evaluate: EvaluateFigure,
    sight: Sight | undefined,
  ): Promise<CheckResult> {
    const side = (terms: readonly CheckTerm[]): Promise<Weighed[]> =>
      Promise.all(
        terms.flatMap((term) => this.requestsOf(term, scope, outline)).map((each) => weighed(each, evaluate)),
      );
    return this.judged(check, scope, check.relation, await side(check.left), await side(check.right), sight);
  }

  private async carriedOver(
    check: CarriedOver,
    scope: string,
    outline: Outline,
    evaluate: EvaluateFigure,
    sight: Sight | undefined,
  ): Promise<CheckResult> {
    const day = addDays(outline.from, -1);
    const request = { figure: check.carriedOver, scope, from: day, to: day, times: 1 };
    const now = await weighed(request, evaluate);
    const before = await this.parts.publishedBefore(day, outline.name);
    if (before === undefined) {
      const result = await this.judged(check, scope, '=', [], [now], sight);
      const left = { terms: [], value: null };
      return { ...result, state: 'not-applicable', left, difference: null, offending: null };
    }
    return this.parts.past.run(before.knownAt, async (then) =>
      this.judged(check, scope, '=', [await weighed(request, then)], [now], sight),
    );
  }

  private async judged(
    { id, label, rule, source }: CheckDefinition,
    scope: string,
    relation: Comparison['relation'],
    left: readonly Weighed[],
    right: readonly Weighed[],
    sight: Sight | undefined,
  ): Promise<CheckResult> {
    const [above, below] = [sumOf(left), sumOf(right)];
    const isFit = areFit(above, relation, below);
    return {
      ...{ id, scope, label, rule, source, relation },
      state: isFit ? 'holds' : 'fails',
      left: sideOf(left),
      right: sideOf(right),
      difference: differenceOf(above, below),
      offending: isFit ? null : await offendingOf(left, relation, right, this.parts.figures, sight),
    };
  }

  private requestsOf(term: CheckTerm, checked: string, outline: Outline): (FigureRequest & { times: number })[] {
    if ('slot' in term) {
      const slot = outline.slots.find(({ id }) => id === term.slot);
      if (slot === undefined) return [];
      const { figure, scope, from, to } = slot;
      return [{ figure, scope, from, to, times: 1 }];
    }
    const { figure, at, times, scope = checked } = term;
    const opening = addDays(outline.from, -1);
    const [from, to] = {
      period: [outline.from, outline.to],
      opening: [opening, opening],
      closing: [outline.to, outline.to],
    }[at];
    const scopes = scope === 'each-unit' ? this.eachUnit() : [scope];
    return scopes.map((each) => ({ figure, scope: each, from: from as LegalDate, to: to as LegalDate, times }));
  }

  private eachUnit(): string[] {
    const { organisations } = this.parts;
    const top = organisations.top().code;
    return organisations.all().flatMap(({ code, parent }) => (parent === top ? [code] : []));
  }
}

/** The scopes that a check names for single figures. */
const scopesIn = (check: CheckDefinition): string[] =>
  isCarriedOver(check)
    ? []
    : [...check.left, ...check.right].flatMap((term) => ('figure' in term && term.scope ? [term.scope] : []));

async function weighed(
  { times, ...request }: FigureRequest & { times: number },
  evaluate: EvaluateFigure,
): Promise<Weighed> {
  return { request, times, evaluate, value: await evaluate.run(request) };
}

function sideOf(terms: readonly Weighed[]): CheckedSide {
  const sum = sumOf(terms);
  return {
    terms: terms.map(({ times, value: { id, label, scope, from, to, value } }) => {
      return { figure: id, label, scope, from, to, times, value };
    }),
    value: sum && sum.numerator / sum.denominator,
  };
}
