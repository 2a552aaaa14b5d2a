import { createHash } from 'node:crypto';
import type { Dictionaries } from '#casework/dictionaries';
import { configFolder, definitionsIn } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import { countedProblem, cycleProblem, derivedProblem, variantProblem } from './check-figure.js';
import type { Period } from './condition.js';
import { type CountedFigure, type FigureDefinition, figuresShape, isCounted } from './definition.js';
import { type PartName, partIdsOf, partsOf, shownParts } from './derived.js';
import type { RecordSource } from './record-source.js';
import type { Scope } from './scope.js';
import { FigureWords } from './words.js';

/** A counted figure, and for which scope and days it is asked. */
export interface Opened {
  readonly figure: CountedFigure;
  readonly scope: Scope;
  readonly period: Period;
}

/** The figures that can be asked for: definitions, checked against the declared facts. */
export class Figures {
  private readonly byId = new Map<string, FigureDefinition>();
  /** Definitions and values in the words of the office. */
  readonly words: FigureWords;

  /** @throws Refusal `definition.invalid` naming the file and the figure */
  constructor(
    files: readonly (readonly [string, readonly FigureDefinition[]])[],
    private readonly sources: ReadonlyMap<string, RecordSource>,
    dictionaries: Dictionaries,
  ) {
    this.words = new FigureWords(dictionaries);
    for (const [file, figures] of files) {
      for (const figure of figures) {
        if (this.byId.has(figure.id)) throw invalid(file, figure.id, 'the id stands twice');
        this.byId.set(figure.id, figure);
      }
    }
    for (const [file, figures] of files) {
      for (const figure of figures) {
        const problem = isCounted(figure)
          ? countedProblem(figure, sources, dictionaries)
          : derivedProblem(figure, this.byId);
        const wrong =
          problem ?? cycleProblem(figure, this.byId) ?? variantProblem(figure, this.byId) ?? this.mixed(figure);
        if (wrong !== undefined) throw invalid(file, figure.id, wrong);
      }
    }
  }

  all(): FigureDefinition[] {
    return [...this.byId.values()];
  }

  /** @throws Refusal `figure.unknown` */
  get(id: string): FigureDefinition {
    const found = this.byId.get(id);
    if (!found) throw new Refusal('figure.unknown', { figure: id });
    return found;
  }

  /** The counted figure of an id: itself, or that of the first part of a derived one, which names what kind of record it is about.
   *  @throws Refusal `figure.unknown` */
  counted(id: string): CountedFigure {
    const figure = this.get(id);
    return isCounted(figure) ? figure : this.counted(partIdsOf(figure)[0] as string);
  }

  /** The counted figures whose records show what a figure is made of, and for which scope and days they are asked: itself, or a
   *  part of a derived one; where that part is derived in turn, its first part, and of a total all addends.
   *  @throws Refusal `figure.unknown`, `figure.part-unknown` */
  opened(id: string, scope: Scope, period: Period, part?: PartName): Opened[] {
    const figure = this.get(id);
    if (isCounted(figure) && part === undefined) return [{ figure, scope, period }];
    const chosen = isCounted(figure) ? [] : shownParts(figure, period, part);
    if (chosen.length === 0) {
      const allowed = isCounted(figure) ? [] : new Set(partsOf(figure, period).map((each) => each.part));
      throw new Refusal('figure.part-unknown', { figure: id, part, allowed: [...allowed] });
    }
    return chosen.flatMap((each) => this.opened(each.id, each.scope ?? scope, each.period));
  }

  /** Whether a figure says what is intended, and not what was done. A ratio is always of results.
   *  @throws Refusal `figure.unknown` */
  isTarget(id: string): boolean {
    const figure = this.get(id);
    return isCounted(figure) && this.sourceOf(figure).targets === true;
  }

  /** What is wrong with a derived figure that mixes what is intended with what was done. */
  private mixed(figure: FigureDefinition): string | undefined {
    if (isCounted(figure)) return undefined;
    const target = partIdsOf(figure).find((part) => this.isTarget(part));
    return target && `${target} is a target, and a figure is derived from results`;
  }

  /** A short mark of what a figure means: its definition, and for a derived one those from which it is computed. Two values
   *  with different marks are not the same figure. */
  markOf(figure: FigureDefinition): string {
    const parts = isCounted(figure) ? [] : partIdsOf(figure).map((id) => this.markOf(this.get(id)));
    return createHash('sha256')
      .update(JSON.stringify([figure, ...parts]))
      .digest('hex')
      .slice(0, 16);
  }

  /** The record kind that a figure counts. */
  sourceOf(figure: CountedFigure): RecordSource {
    return this.sources.get(figure.of) as RecordSource;
  }

  /** A record kind by its code. @throws Error for one that does not exist */
  source(code: string): RecordSource {
    const source = this.sources.get(code);
    if (!source) throw new Error(`unknown record kind ${code}`);
    return source;
  }
}

const invalid = (file: string, figure: string, problem: string) =>
  new Refusal('definition.invalid', { file, problem: `${figure}: ${problem}` });

/** Reads config/figures, and further folders with a bureau's own definitions, which are added and never replace one.
 *  @throws Refusal `definition.invalid` */
export function loadFigures(
  sources: ReadonlyMap<string, RecordSource>,
  dictionaries: Dictionaries,
  ...folders: string[]
): Figures {
  const files = [configFolder('figures'), ...folders].flatMap((folder) => definitionsIn(folder, figuresShape));
  return new Figures(
    files.map(({ file, content }) => [file, content] as const),
    sources,
    dictionaries,
  );
}
