import { createHash } from 'node:crypto';
import type { Dictionaries } from '#casework/dictionaries';
import { configFolder, readDefinitions } from '#platform/config-files';
import { Refusal } from '#platform/refusals';
import {
  aggregateOf,
  type CountedFigure,
  type FieldTest,
  type FigureDefinition,
  figuresShape,
  isRatio,
  type Scalar,
} from './definition.js';
import type { RecordSource } from './record-source.js';

/** The figures that can be asked for: definitions, checked against the declared facts. */
export class Figures {
  private readonly byId = new Map<string, FigureDefinition>();

  /** @throws Refusal `definition.invalid` naming the file and the figure */
  constructor(
    files: readonly (readonly [string, readonly FigureDefinition[]])[],
    private readonly sources: ReadonlyMap<string, RecordSource>,
    dictionaries: Dictionaries,
  ) {
    for (const [file, figures] of files) {
      for (const figure of figures) {
        const problem = this.byId.has(figure.id) ? 'the id stands twice' : problemOf(figure, sources, dictionaries);
        if (problem) throw invalid(file, figure.id, problem);
        this.byId.set(figure.id, figure);
      }
    }
    for (const [file, figures] of files) {
      for (const figure of figures) {
        for (const part of isRatio(figure) ? [figure.numerator, figure.denominator] : []) {
          const other = this.byId.get(part);
          if (!other || isRatio(other)) throw invalid(file, figure.id, `${part} is not a counted figure`);
        }
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

  /** The counted figure of an id: itself, or the numerator of a ratio, whose records it lists.
   *  @throws Refusal `figure.unknown` */
  counted(id: string): CountedFigure {
    const figure = this.get(id);
    return isRatio(figure) ? this.counted(figure.numerator) : figure;
  }

  /** The record kind that a figure counts. */
  sourceOf(figure: CountedFigure): RecordSource {
    return this.sources.get(figure.of) as RecordSource;
  }
}

/** A short mark of a definition's content: two values with different marks are not the same figure. */
export const hashOf = (figure: FigureDefinition): string =>
  createHash('sha256').update(JSON.stringify(figure)).digest('hex').slice(0, 16);

const invalid = (file: string, figure: string, problem: string) =>
  new Refusal('definition.invalid', { file: `config/figures/${file}`, problem: `${figure}: ${problem}` });

function problemOf(
  figure: FigureDefinition,
  sources: ReadonlyMap<string, RecordSource>,
  dictionaries: Dictionaries,
): string | undefined {
  if (isRatio(figure)) return undefined;
  const source = sources.get(figure.of);
  if (!source) return `unknown record kind ${figure.of}; known: ${[...sources.keys()].join(', ')}`;
  const dates = [figure.datedBy, ...Object.values(figure.standing ?? {})].filter((name) => name !== undefined);
  if (dates.length === 0) return 'needs datedBy or standing';
  const noDate = dates.find((name) => source.fields.get(name)?.kind !== 'date');
  if (noDate !== undefined) return `${noDate} is not a date of ${source.code}`;
  const { kind, field } = aggregateOf(figure);
  const measured = field === undefined ? undefined : source.fields.get(field);
  if (field !== undefined && !measured) return `unknown field ${field}`;
  const isNumber = measured !== undefined && ['integer', 'money'].includes(measured.kind);
  if ((kind === 'sum' || kind === 'latest') && !isNumber) return `${field} is no number`;
  if (kind === 'latest' && !figure.standing) return 'latest needs standing';
  const groups = [figure.where?.all ?? {}, ...(figure.where?.any ?? [])];
  return groups
    .flatMap((group) => Object.entries(group))
    .map(([name, test]) => testProblem(name, test, source, dictionaries))
    .find((problem) => problem !== undefined);
}

function testProblem(
  name: string,
  test: FieldTest,
  source: RecordSource,
  dictionaries: Dictionaries,
): string | undefined {
  const field = source.fields.get(name);
  if (!field) return `unknown field ${name} of ${source.code}`;
  const values = scalarsOf(test);
  if (field.kind === 'boolean' && values.some((value) => typeof value !== 'boolean')) return `${name} is yes or no`;
  const isRange = typeof test === 'object' && ('min' in test || 'max' in test);
  if (isRange && !['integer', 'money'].includes(field.kind)) return `${name} is no number`;
  if (field.kind !== 'date' && typeof test === 'object' && 'inPeriod' in test) return `${name} is not a date`;
  if (field.dictionary === undefined) return undefined;
  const { entries } = dictionaries.get(field.dictionary);
  const unknown = values.find((value) => !entries.has(String(value)));
  return unknown === undefined ? undefined : `${name}: code ${unknown} is not in ${field.dictionary}`;
}

function scalarsOf(test: FieldTest): readonly Scalar[] {
  if (typeof test !== 'object') return [test];
  if (Array.isArray(test)) return test;
  if ('not' in test) return Array.isArray(test.not) ? test.not : [test.not];
  return [];
}

/** Reads config/figures, and further folders with a bureau's own definitions, which are added and never replace one.
 *  @throws Refusal `definition.invalid` */
export function loadFigures(
  sources: ReadonlyMap<string, RecordSource>,
  dictionaries: Dictionaries,
  ...folders: string[]
): Figures {
  const files = [configFolder('figures'), ...folders].flatMap((folder) => [...readDefinitions(folder, figuresShape)]);
  return new Figures(files, sources, dictionaries);
}
