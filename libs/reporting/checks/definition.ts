import { z } from 'zod';
import { configFolder, definitionsIn } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import { type Figures, isCounted, isTotal, scopeShape } from '#statistics';

/** The days of a term: the report's period; the day before it begins (上期结转); its last day (未结). */
const days = z.enum(['period', 'opening', 'closing']);

const term = z.union([
  z.strictObject({
    figure: z.string(),
    at: days.default('period'),
    /** −1 takes the figure away from its side. */
    times: z.number().int().default(1),
    /** Another scope than the one that is checked; `each-unit`: every unit below the top one, added up. */
    scope: scopeShape.optional(),
  }),
  /** A number that the report prints, with its own scope and days. */
  z.strictObject({ slot: z.string() }),
]);

const common = {
  id: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  label: z.string(),
  /** The rule in words. */
  rule: z.string(),
  source: z.string(),
  /** The scopes that are checked; those of the report's numbers when left out. */
  scopes: z.array(scopeShape).min(1).optional(),
};

const comparison = z.strictObject({
  ...common,
  left: z.array(term),
  relation: z.enum(['=', '<=', '>=']),
  right: z.array(term),
});

/** What the last published report left standing, as it was known then, is what this one carries over. */
const carriedOver = z.strictObject({ ...common, carriedOver: z.string() });

const checksShape = z.array(z.union([comparison, carriedOver]));

export type CheckTerm = z.infer<typeof term>;
export type Relation = z.infer<typeof comparison>['relation'];
export type Comparison = z.infer<typeof comparison>;
export type CarriedOver = z.infer<typeof carriedOver>;
export type CheckDefinition = Comparison | CarriedOver;

export const isCarriedOver = (check: CheckDefinition): check is CarriedOver => 'carriedOver' in check;

/** The figures that a check names. */
export const figuresOf = (check: CheckDefinition): string[] =>
  isCarriedOver(check)
    ? [check.carriedOver]
    : [...check.left, ...check.right].flatMap((each) => ('figure' in each ? [each.figure] : []));

/** The slots that a check names. */
export const slotsOf = (check: CheckDefinition): string[] =>
  isCarriedOver(check) ? [] : [...check.left, ...check.right].flatMap((each) => ('slot' in each ? [each.slot] : []));

/** The cross-checks (勾稽关系): what must fit together whenever a report is made. */
export class Checks {
  private readonly checks: readonly CheckDefinition[];

  /** @throws Refusal `definition.invalid` naming the file and the check */
  constructor(files: readonly (readonly [string, readonly CheckDefinition[]])[], figures: Figures) {
    const ids = new Set<string>();
    const known = new Map(figures.all().map((figure) => [figure.id, figure]));
    for (const [file, checks] of files) {
      for (const check of checks) {
        const problem = (text: string) => new Refusal('definition.invalid', { file, problem: `${check.id}: ${text}` });
        if (ids.has(check.id)) throw problem('the id stands twice');
        ids.add(check.id);
        for (const id of figuresOf(check)) {
          const figure = known.get(id);
          if (figure === undefined) throw problem(`unknown figure ${id}`);
          if (!isCounted(figure) && !isTotal(figure))
            throw problem(`${id} is computed from others and does not add up`);
        }
      }
    }
    this.checks = files.flatMap(([, checks]) => checks);
  }

  all(): readonly CheckDefinition[] {
    return this.checks;
  }
}

/** Reads config/checks, and further folders with a bureau's own checks, which are added and never replace one.
 *  @throws Refusal `definition.invalid` */
export function loadChecks(figures: Figures, ...folders: string[]): Checks {
  const files = [configFolder('checks'), ...folders].flatMap((folder) => definitionsIn(folder, checksShape));
  return new Checks(
    files.map(({ file, content }) => [file, content] as const),
    figures,
  );
}
