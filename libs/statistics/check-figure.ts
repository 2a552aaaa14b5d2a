import type { Dictionaries } from '#casework/dictionaries';
import {
  addsUp,
  aggregateOf,
  type CountedFigure,
  type DerivedFigure,
  type FieldTest,
  type FigureDefinition,
  isCounted,
  isRatio,
  isTotal,
  measuresNumbers,
  type Scalar,
} from './definition.js';
import { partIdsOf } from './derived.js';
import { fieldOf, type RecordField, type RecordSource } from './record-source.js';

/** What is wrong with a counted figure, against what its records declare; undefined where nothing is. */
export function countedProblem(
  figure: CountedFigure,
  sources: ReadonlyMap<string, RecordSource>,
  dictionaries: Dictionaries,
): string | undefined {
  const source = sources.get(figure.of);
  if (!source) return `unknown record kind ${figure.of}; known: ${[...sources.keys()].join(', ')}`;
  const dates = [figure.datedBy, ...Object.values(figure.standing ?? {})].filter((name) => name !== undefined);
  if (dates.length === 0) return 'needs datedBy or standing';
  const noDate = dates.find((name) => source.fields.get(name)?.kind !== 'date');
  if (noDate !== undefined) return `${noDate} is not a date of ${source.code}`;
  const { kind, field } = aggregateOf(figure);
  const measured = field === undefined ? undefined : fieldOf(source, field);
  if (field !== undefined && !measured) return `unknown field ${field} of ${source.code}`;
  if (measuresNumbers(kind) && !isNumber(measured)) return `${field} is no number`;
  if (kind === 'latest' && !figure.standing) return 'latest needs standing';
  const groups = [figure.where?.all ?? {}, ...(figure.where?.any ?? [])];
  return groups
    .flatMap((group) => Object.entries(group))
    .map(([name, test]) => testProblem(name, test, source, dictionaries))
    .find((problem) => problem !== undefined);
}

const isNumber = (field: RecordField | undefined): boolean => field?.kind === 'integer' || field?.kind === 'money';

function testProblem(
  name: string,
  test: FieldTest,
  source: RecordSource,
  dictionaries: Dictionaries,
): string | undefined {
  const field = fieldOf(source, name);
  if (!field) return `unknown field ${name} of ${source.code}`;
  const values = scalarsOf(test);
  if (field.kind === 'boolean' && values.some((value) => typeof value !== 'boolean')) return `${name} is yes or no`;
  if (isNumber(field) && values.some((value) => typeof value !== 'number')) return `${name} is a number`;
  const isText = field.kind !== 'boolean' && !isNumber(field);
  if (isText && values.some((value) => typeof value !== 'string')) return `${name} is a text`;
  const isRange = typeof test === 'object' && ('min' in test || 'max' in test);
  if (isRange && !isNumber(field)) return `${name} is no number`;
  if (field.kind !== 'date' && asksForDays(test)) return `${name} is not a date`;
  if (field.dictionary === undefined) return undefined;
  const { entries } = dictionaries.get(field.dictionary);
  const unknown = values.find((value) => !entries.has(String(value)));
  return unknown === undefined ? undefined : `${name}: code ${unknown} is not in ${field.dictionary}`;
}

const asksForDays = (test: FieldTest): boolean =>
  typeof test === 'object' && ['inPeriod', 'beforePeriod', 'since', 'until'].some((key) => key in test);

function scalarsOf(test: FieldTest): readonly Scalar[] {
  if (typeof test !== 'object') return [test];
  if (Array.isArray(test)) return test;
  if ('not' in test) return Array.isArray(test.not) ? test.not : [test.not];
  return [];
}

/** What is wrong with a derived figure, against the figures from which it is computed. A total adds what counts or sums, or other
 *  totals; points compare rates; what else is computed may be made of any figure: its parts open to records at last. */
export function derivedProblem(
  figure: DerivedFigure,
  figures: ReadonlyMap<string, FigureDefinition>,
): string | undefined {
  const need = (ids: readonly string[], what: string, fits: (part: FigureDefinition) => boolean) => {
    const wrong = ids.find((id) => {
      const part = figures.get(id);
      return part === undefined || !fits(part);
    });
    return wrong === undefined ? undefined : `${wrong} is not ${what}`;
  };
  const parts = partIdsOf(figure);
  if (isTotal(figure)) {
    const addends = figure.total.map((each) => JSON.stringify(each));
    const twice = parts.find((_, i) => addends.indexOf(addends[i] as string) !== i);
    if (twice !== undefined) return `${twice} stands twice in the total`;
    return (
      need(parts, 'a count, a sum or a total', (part) => addsUp(part) || isTotal(part)) ??
      need(parts, `in ${figure.unit}`, ({ unit }) => unit === figure.unit)
    );
  }
  if ('points' in figure) return need(parts, 'a rate', (part) => isRatio(part) || part.unit === '%');
  return need(parts, 'a figure', () => true);
}

/** What is wrong with a figure that is computed from itself, by whatever way; undefined where it is not. */
export function cycleProblem(
  figure: FigureDefinition,
  figures: ReadonlyMap<string, FigureDefinition>,
): string | undefined {
  const seen = new Set<string>();
  const reaches = (from: FigureDefinition | undefined): boolean =>
    from !== undefined &&
    !isCounted(from) &&
    partIdsOf(from).some((id) => {
      if (id === figure.id) return true;
      if (seen.has(id)) return false;
      seen.add(id);
      return reaches(figures.get(id));
    });
  return reaches(figure) ? 'is computed from itself' : undefined;
}

/** What is wrong with the place of a figure among competing definitions. */
export function variantProblem(
  figure: FigureDefinition,
  figures: ReadonlyMap<string, FigureDefinition>,
): string | undefined {
  const { variantOf, letter, note } = figure;
  if (variantOf === undefined) return letter === undefined ? undefined : 'a letter needs variantOf';
  if (letter === undefined || note === undefined) return 'a variant needs a letter and a note';
  const group = figures.get(variantOf);
  if (group?.variantOf !== variantOf) return `${variantOf} is no figure that is a variant of itself`;
  if (group.unit !== figure.unit) return `${variantOf} has another unit`;
  const isTaken = [...figures.values()].some(
    (other) => other !== figure && other.variantOf === variantOf && other.letter === letter,
  );
  return isTaken ? `the letter ${letter} of ${variantOf} stands twice` : undefined;
}
